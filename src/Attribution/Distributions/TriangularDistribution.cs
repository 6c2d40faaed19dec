using System.Collections.Immutable;

namespace Attribution;

internal sealed class TriangularDistribution(double lower, double mode, double upper)
    : Distribution
{
    private readonly double _width = upper - lower;

    /// <summary>The probability below the mode.</summary>
    private readonly double _rise = (mode - lower) / (upper - lower);

    /// <summary>The probability above the mode.</summary>
    private readonly double _fall = (upper - mode) / (upper - lower);

    public override string Name => "triangular";

    public override ImmutableArray<DistributionParameter> Parameters => [new("lower", lower), new("mode", mode), new("upper", upper)];

    public override double Minimum => lower;

    public override double Maximum => upper;

    public override double Mode => mode;

    public override double Mean => lower + (_width * (1 + _rise) / 3);

    public override double StandardDeviation => _width * Math.Sqrt((1 - (_rise * _fall)) / 18);

    public override double Skewness =>
        Math.Sqrt(2) * (_fall - _rise) * (1 + _rise) * (1 + _fall) / (5 * Math.Pow(1 - (_rise * _fall), 1.5));

    internal override Distribution Scaled(double factor) => Triangular(lower * factor, mode * factor, upper * factor);

    private protected override double DensityAt(double x) =>
        x < lower || x > upper ? 0
        : x < mode ? 2 * ((x - lower) / (mode - lower)) / _width
        : x > mode ? 2 * ((upper - x) / (upper - mode)) / _width
        : 2 / _width;

    private protected override double LowerTailAt(double x) =>
        x <= lower ? 0 : x < mode ? (x - lower) / _width * ((x - lower) / (mode - lower)) : 1 - UpperTailAt(x);

    private protected override double UpperTailAt(double x) =>
        x >= upper ? 0 : x >= mode ? (upper - x) / _width * ((upper - x) / (upper - mode)) : 1 - LowerTailAt(x);

    private protected override double QuantileAt(double lowerTail, double upperTail) =>
        lowerTail <= _rise ? lower + (_width * Math.Sqrt(lowerTail * _rise)) : upper - (_width * Math.Sqrt(upperTail * _fall));
}
