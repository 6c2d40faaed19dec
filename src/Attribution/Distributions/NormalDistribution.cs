using System.Collections.Immutable;
using Attribution.Numerics;

namespace Attribution;

internal sealed class NormalDistribution(double mean, double standardDeviation)
    : Distribution
{
    public override string Name => "normal";

    public override ImmutableArray<DistributionParameter> Parameters => [new("mean", mean), new("standard deviation", standardDeviation)];

    public override double Minimum => double.NegativeInfinity;

    public override double Maximum => double.PositiveInfinity;

    public override double Mean => mean;

    public override double Mode => mean;

    public override double StandardDeviation => standardDeviation;

    public override double Skewness => 0;

    internal override Distribution Scaled(double factor) => Normal(mean * factor, standardDeviation * factor);

    private protected override double DensityAt(double x) => StandardNormal.Density((x - mean) / standardDeviation) / standardDeviation;

    private protected override double LowerTailAt(double x) => StandardNormal.Cdf((x - mean) / standardDeviation);

    private protected override double UpperTailAt(double x) => StandardNormal.Cdf((mean - x) / standardDeviation);

    private protected override double QuantileAt(double lower, double upper) =>
        lower <= upper
            ? mean + (standardDeviation * StandardNormal.Quantile(lower))
            : mean - (standardDeviation * StandardNormal.Quantile(upper));
}
