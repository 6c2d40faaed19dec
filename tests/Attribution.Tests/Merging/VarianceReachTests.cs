namespace Attribution.Tests;

/// <summary>What squares of distances and quotients of variances leave room for, each limit by itself and for each place.</summary>
public class VarianceReachTests
{
    [Theory]
    [InlineData(1e151, 1.0, 1e200, 1e200, false)]
    [InlineData(1e149, 1.0, 1e200, 1e200, true)]
    [InlineData(1e69, 0.0, 1.0, 1.0, true)]
    [InlineData(1e71, 0.0, 1.0, 1.0, false)]
    [InlineData(1.0, 2.0, 1.0, 1e139, true)]
    [InlineData(1.0, 2.0, 1.0, 1e141, false)]
    [InlineData(1e150, 1e150, 1e-302, 1e-302, false)]
    [InlineData(-1e150, -1e150, 1e-302, 1e-302, false)]
    [InlineData(1e150, 1e150, 1e-298, 1e-298, true)]
    public void Each_limit_holds_in_either_order(double one, double other, double variance, double otherVariance, bool holds)
    {
        Assert.Equal(holds, VarianceReach.Holds([one, other], [variance, otherVariance]));
        Assert.Equal(holds, VarianceReach.Holds([other, one], [otherVariance, variance]));
        Assert.Equal(holds, VarianceReach.Holds([one, other, one], [variance, otherVariance, variance]));
    }
}
