using Attribution.Merging;

namespace Attribution.Tests;

public class LogarithmSumTests
{
    [Theory]
    [InlineData(1, 1e100)]
    [InlineData(2, 1e100)]
    [InlineData(3, 1e100)]
    [InlineData(1000, 1e100)]
    [InlineData(1000, 1)]
    [InlineData(100_000, 1.5)]
    public void Products_that_would_overflow_are_taken_apart(int times, double factor)
    {
        LogarithmSum sum = new();
        for (int i = 0; i < times; i++) sum.Add(-0.25, factor);
        double expected = times * (Math.Log(factor) - 0.25);
        Assert.Equal(expected, sum.Total, 1e-11 * Math.Abs(expected));
    }
}
