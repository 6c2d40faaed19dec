using System.Collections.Immutable;
using Attribution.Numerics;

namespace Attribution;

// Two half normals of one height at the mode; Wallis 2014, Statistical Science 29(1) 106, doi:10.1214/13-STS417.
internal sealed class SplitNormalDistribution(double mode, double lowerStandardDeviation, double upperStandardDeviation)
    : Distribution
{
    public override string Name => "split-normal";

    public override ImmutableArray<DistributionParameter> Parameters =>
    [
        new("mode", mode),
        new("lower standard deviation", lowerStandardDeviation),
        new("upper standard deviation", upperStandardDeviation),
    ];

    public override double Minimum => double.NegativeInfinity;

    public override double Maximum => double.PositiveInfinity;

    public override double Mode => mode;

    public override double Mean => mode + (Math.Sqrt(2 / Math.PI) * (upperStandardDeviation - lowerStandardDeviation));

    public override double StandardDeviation => Scale * Math.Sqrt(RelativeVariance);

    public override double Skewness =>
        Math.Sqrt(2 / Math.PI) * (Upper - Lower) * ((((4 / Math.PI) - 1) * (Upper - Lower) * (Upper - Lower)) + (Lower * Upper))
        / (RelativeVariance * Math.Sqrt(RelativeVariance));

    /// <summary>The probability below the mode.</summary>
    private double LowerShare => Lower / (Lower + Upper);

    // Both spreads as fractions of the larger one, so that no square overflows.
    private double Scale => Math.Max(lowerStandardDeviation, upperStandardDeviation);

    private double Lower => lowerStandardDeviation / Scale;

    private double Upper => upperStandardDeviation / Scale;

    private double RelativeVariance => ((1 - (2 / Math.PI)) * (Upper - Lower) * (Upper - Lower)) + (Lower * Upper);

    internal override Distribution Scaled(double factor) =>
        SplitNormal(mode * factor, lowerStandardDeviation * factor, upperStandardDeviation * factor);

    private protected override double DensityAt(double x) =>
        StandardNormal.Density((x - mode) / (x < mode ? lowerStandardDeviation : upperStandardDeviation)) * 2 / (Lower + Upper) / Scale;

    private protected override double LowerTailAt(double x) =>
        x <= mode
            ? 2 * LowerShare * StandardNormal.Cdf((x - mode) / lowerStandardDeviation)
            : 1 - UpperTailAt(x);

    private protected override double UpperTailAt(double x) =>
        x > mode
            ? 2 * (Upper / (Lower + Upper)) * StandardNormal.Cdf((mode - x) / upperStandardDeviation)
            : 1 - LowerTailAt(x);

    private protected override double QuantileAt(double lower, double upper) =>
        lower <= LowerShare
            ? mode + (lowerStandardDeviation * StandardNormal.Quantile(Math.Min(0.5, lower / LowerShare / 2)))
            : mode - (upperStandardDeviation * StandardNormal.Quantile(Math.Min(0.5, upper * (Lower + Upper) / Upper / 2)));
}
