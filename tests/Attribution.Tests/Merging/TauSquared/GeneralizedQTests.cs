using Attribution.Merging;

namespace Attribution.Tests;

public class GeneralizedQTests
{
    /// <summary>
    /// Where claims differ by forty orders of magnitude, and next to nothing of Q is to be left, Newton's steps end before the root, and it
    /// is sought in a bracket.
    /// </summary>
    [Theory]
    [InlineData(6.697544866640789e-137)]
    [InlineData(1e-100)]
    [InlineData(1e-30)]
    [InlineData(1)]
    [InlineData(1e10)]
    public void The_root_leaves_as_much_of_Q_as_was_asked(double left)
    {
        double[] values = [0.041429759978266235, 2.5977521746682495e25, -296674241201.5725];
        double[] variances = [8.103903968952427e-05, 61643.8534829915, 5.539981476463513e-16];
        using PreparedSample prepared = PreparedSample.From(values, variances, []);
        Attribution.Merging.Sample sample = prepared.Sample;
        (double tauSquared, _, bool converged) = GeneralizedQ.Solve(sample, Moments.Exact(sample, 0), left);
        Assert.True(converged);
        double[] weights = Array.ConvertAll(variances, variance => 1 / (variance + tauSquared));
        double mean = values.Zip(weights, (value, weight) => value * weight).Sum() / weights.Sum();
        double q = values.Zip(weights, (value, weight) => weight * (value - mean) * (value - mean)).Sum();
        Assert.Equal(1, q / left, 1e-9);
    }
}
