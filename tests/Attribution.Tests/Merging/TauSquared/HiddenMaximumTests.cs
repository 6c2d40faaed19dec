using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>Likelihoods that fall from τ² = 0, rise to their maximum and fall again within one step of the search.</summary>
public class HiddenMaximumTests
{
    /// <summary>
    /// The zeros of the derivative by mpmath at 40 digits. At each maximum the log-likelihood is higher than at 0, by 1.92e-3, 1.37e-3
    /// and 1.06e-3; the score at 0 and at the next node of the grid is negative.
    /// </summary>
    [Theory]
    [InlineData(new double[] { 10, 6, 0 }, new double[] { 400, 9, 2 }, 1.10993999333576998)]
    [InlineData(new double[] { 6, 10, 4, 10, 4 }, new double[] { 100, 900, 9, 2, 400 }, 0.882060475591882956)]
    [InlineData(new double[] { 8, 6, 10, 3, 2 }, new double[] { 9, 100, 900, 900, 2 }, 0.860627264993235126)]
    public void A_maximum_between_two_nodes_of_the_grid_is_found(double[] values, double[] variances, double tauSquared)
    {
        MetaAnalysisResult fit = MetaAnalysis.Fit(values, variances, new() { TauSquared = TauSquared.Ml });
        Assert.True(fit.Converged);
        Assert.InRange(fit.TauSquared, tauSquared * (1 - 1e-10), tauSquared * (1 + 1e-10));
    }
}
