using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>
/// The log-likelihoods of a fit against their sums: −½ Σ ln(2π(v + τ²)) − ½ Σ r²/(v + τ²) in full, the restricted one with
/// ½ (p ln 2π + ln |XᵀX| − ln |XᵀWX|) more (Harville 1974, https://doi.org/10.1093/biomet/61.2.383), as metafor gives them.
/// </summary>
public class FittedLikelihoodTests
{
    private static readonly double[]
        Values = [1, 4, 2, 8, 5, 7.5], Variances = [1, 2, 0.5, 3, 1, 2], Years = [2001, 2002, 2003.5, 2004, 2009, 2010];

    [Theory]
    [InlineData("FE")]
    [InlineData("DL")]
    [InlineData("ML")]
    [InlineData("REML")]
    public void The_likelihoods_of_a_mean_are_their_sums(string name)
    {
        MetaAnalysisResult fit = MetaAnalysis.Fit(Values, Variances, MetaAnalysisVerification.Options(name));
        double[] weights = Array.ConvertAll(Variances, variance => 1 / (variance + fit.TauSquared));
        double full = Full(weights, i => fit.Estimate);
        double restricted = full + (0.5 * (Math.Log(2 * Math.PI) + Math.Log(Values.Length) - Math.Log(weights.Sum())));
        Assert.Equal(full, fit.LogLikelihood, 1e-12);
        Assert.Equal(restricted, fit.RestrictedLogLikelihood, 1e-12);
    }

    [Theory]
    [InlineData("FE")]
    [InlineData("DL")]
    [InlineData("ML")]
    [InlineData("REML")]
    public void The_likelihoods_of_a_line_are_their_sums(string name)
    {
        MetaRegressionResult fit = MetaRegression.Fit(Values, Variances, Years, MetaAnalysisVerification.Options(name));
        double[] weights = Array.ConvertAll(Variances, variance => 1 / (variance + fit.TauSquared));
        double full = Full(weights, i => fit.Coefficients[0].Estimate + (fit.Coefficients[1].Estimate * Years[i]));
        double restricted = full + (0.5 * ((2 * Math.Log(2 * Math.PI)) + LogGram(Array.ConvertAll(weights, _ => 1.0)) - LogGram(weights)));
        Assert.Equal(full, fit.LogLikelihood, 1e-9);
        Assert.Equal(restricted, fit.RestrictedLogLikelihood, 1e-9);
    }

    /// <summary>In a unit that is s times as small a density is s times as low: ln s for each value, and for each but p of them.</summary>
    [Theory]
    [InlineData(-300)]
    [InlineData(10)]
    [InlineData(300)]
    public void Another_unit_moves_the_likelihoods_by_its_logarithm(int power)
    {
        double[] values = Array.ConvertAll(Values, value => Math.ScaleB(value, power));
        double[] variances = Array.ConvertAll(Variances, variance => Math.ScaleB(variance, 2 * power));
        double unit = power * Math.Log(2);
        (MetaAnalysisResult mean, MetaAnalysisResult scaledMean) = (
            MetaAnalysis.Fit(Values, Variances), MetaAnalysis.Fit(values, variances));
        Assert.Equal(mean.LogLikelihood - (6 * unit), scaledMean.LogLikelihood, 1e-9);
        Assert.Equal(mean.RestrictedLogLikelihood - (5 * unit), scaledMean.RestrictedLogLikelihood, 1e-9);
        (MetaRegressionResult line, MetaRegressionResult scaledLine) = (
            MetaRegression.Fit(Values, Variances, Years), MetaRegression.Fit(values, variances, Years));
        Assert.Equal(line.LogLikelihood - (6 * unit), scaledLine.LogLikelihood, 1e-9);
        Assert.Equal(line.RestrictedLogLikelihood - (4 * unit), scaledLine.RestrictedLogLikelihood, 1e-9);
    }

    private static double Full(double[] weights, Func<int, double> fitted) => -0.5 * Enumerable.Range(0, weights.Length).Sum(i =>
        Math.Log(2 * Math.PI / weights[i]) + (weights[i] * Math.Pow(Values[i] - fitted(i), 2)));

    /// <summary>The logarithm of |XᵀWX| for an intercept and years, about their mean, where it does not cancel.</summary>
    private static double LogGram(double[] weights)
    {
        double weight = weights.Sum(), mean = weights.Select((w, i) => w * Years[i]).Sum() / weight;
        return Math.Log(weight * weights.Select((w, i) => w * Math.Pow(Years[i] - mean, 2)).Sum());
    }
}
