using System.Collections.Immutable;

namespace Attribution;

internal sealed class LogNormalDistribution(double logMean, double logStandardDeviation)
    : Distribution
{
    private readonly Distribution _logarithm = Normal(logMean, logStandardDeviation);

    public override string Name => "log-normal";

    public override ImmutableArray<DistributionParameter> Parameters =>
        [new("mean of the logarithm", logMean), new("standard deviation of the logarithm", logStandardDeviation)];

    public override double Minimum => 0;

    public override double Maximum => double.PositiveInfinity;

    public override double Mean => Math.Exp(logMean + (LogVariance / 2));

    public override double Mode => Math.Exp(logMean - LogVariance);

    // Beyond σ² = 50 the 1 is below the last digit of exp σ², and the product could be 0 · ∞.
    public override double StandardDeviation =>
        LogVariance > 50 ? Math.Exp(logMean + LogVariance) : Mean * Math.Sqrt(ExpMinusOne(LogVariance));

    public override double Skewness => (Math.Exp(LogVariance) + 2) * Math.Sqrt(ExpMinusOne(LogVariance));

    private double LogVariance => logStandardDeviation * logStandardDeviation;

    internal override Distribution Scaled(double factor) => LogNormal(logMean + Math.Log(factor), logStandardDeviation);

    private protected override double DensityAt(double x) => x > 0 && double.IsFinite(x) ? _logarithm.Density(Math.Log(x)) / x : 0;

    private protected override double LowerTailAt(double x) => x > 0 ? _logarithm.Cdf(Math.Log(x)) : 0;

    private protected override double UpperTailAt(double x) => x > 0 ? _logarithm.UpperTail(Math.Log(x)) : 1;

    private protected override double QuantileAt(double lower, double upper) => Math.Exp(_logarithm.Inverse(lower, upper));

    // Kahan's exp(x) − 1, exact to the last digits for any x > 0.
    private static double ExpMinusOne(double x)
    {
        double e = Math.Exp(x);
        return e == 1 ? x : double.IsInfinity(e) ? e : (e - 1) * x / Math.Log(e);
    }
}
