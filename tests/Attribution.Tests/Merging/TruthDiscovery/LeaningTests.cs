using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>
/// A source leans that errs to one side by half a spread at least and by more than five standard errors, over ten claims or more.
/// </summary>
public class LeaningTests
{
    [Theory]
    [InlineData(10, 0.5, 0.25, true)]
    [InlineData(10, -0.5, 0.25, true)]
    [InlineData(9, 0.5, 0.25, false)]
    [InlineData(1_000, 0.49999, 0.25, false)]
    [InlineData(25, 1.0, 1.99, true)]
    [InlineData(25, 1.0, 2.0, false)]
    [InlineData(25, 1.0, 2.01, false)]
    [InlineData(10, 0.5, 0.24999, true)]
    public void A_source_leans_far_enough_often_enough_and_clearly_enough(int count, double mean, double square, bool leans) =>
        Assert.Equal(leans, SourceErrors.IsLeaning(count, mean, square));
}
