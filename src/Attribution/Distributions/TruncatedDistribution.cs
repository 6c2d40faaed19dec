using System.Collections.Immutable;

namespace Attribution;

// The part of another distribution that lies within bounds, scaled to probability 1. At least one bound cuts something off.
internal sealed class TruncatedDistribution : Distribution
{
    private readonly Distribution _whole;
    private readonly double _mass;
    private readonly Lazy<CentralMoments> _moments;

    public TruncatedDistribution(Distribution whole, double lower, double upper, double mass)
    {
        _whole = whole;
        Name = "truncated " + whole.Name;
        Parameters = [.. whole.Parameters, new("lower", lower), new("upper", upper)];
        Minimum = lower;
        Maximum = upper;
        _mass = mass;
        _moments = new(() => whole.MomentsWithin(lower, upper) ?? CentralMoments.Of(this));
    }

    public override string Name { get; }

    public override ImmutableArray<DistributionParameter> Parameters { get; }

    public override double Minimum { get; }

    public override double Maximum { get; }

    public override double Mean => _moments.Value.Mean;

    public override double Mode => Math.Clamp(_whole.Mode, Minimum, Maximum);

    public override double StandardDeviation => _moments.Value.StandardDeviation;

    public override double Skewness => _moments.Value.Skewness;

    internal override double Kink => _whole.Kink;

    internal Distribution Whole => _whole;

    internal override Distribution Scaled(double factor) =>
        new TruncatedDistribution(_whole.Scaled(factor), Minimum * factor, Maximum * factor, _mass);

    private protected override double DensityAt(double x) => x >= Minimum && x <= Maximum ? _whole.Density(x) / _mass : 0;

    private protected override double LowerTailAt(double x) =>
        x <= Minimum ? 0 : x >= Maximum ? 1 : Math.Min(1, _whole.Mass(Minimum, x) / _mass);

    private protected override double UpperTailAt(double x) =>
        x <= Minimum ? 1 : x >= Maximum ? 0 : Math.Min(1, _whole.Mass(x, Maximum) / _mass);

    private protected override double QuantileAt(double lower, double upper) =>
        _whole.QuantileWithin(Minimum, Maximum, _mass, lower, upper);
}
