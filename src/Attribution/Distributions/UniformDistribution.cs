using System.Collections.Immutable;

namespace Attribution;

internal sealed class UniformDistribution(double lower, double upper)
    : Distribution
{
    public override string Name => "uniform";

    public override ImmutableArray<DistributionParameter> Parameters => [new("lower", lower), new("upper", upper)];

    public override double Minimum => lower;

    public override double Maximum => upper;

    public override double Mean => lower + (Width / 2);

    public override double Mode => Mean;

    public override double StandardDeviation => Width / Math.Sqrt(12);

    public override double Skewness => 0;

    private double Width => upper - lower;

    internal override Distribution Scaled(double factor) => Uniform(lower * factor, upper * factor);

    private protected override double DensityAt(double x) => x >= lower && x <= upper ? 1 / Width : 0;

    private protected override double LowerTailAt(double x) => Math.Clamp((x - lower) / Width, 0, 1);

    private protected override double UpperTailAt(double x) => Math.Clamp((upper - x) / Width, 0, 1);

    private protected override double QuantileAt(double lowerTail, double upperTail) =>
        lowerTail <= upperTail ? lower + (Width * lowerTail) : upper - (Width * upperTail);
}
