namespace Attribution;

internal sealed class UniformDistribution(double lower, double upper)
    : Distribution("uniform", new("lower", lower), new("upper", upper))
{
    private readonly double _width = upper - lower;

    public override double Minimum => lower;

    public override double Maximum => upper;

    public override double Mean => lower + (_width / 2);

    public override double Mode => Mean;

    public override double StandardDeviation => _width / Math.Sqrt(12);

    public override double Skewness => 0;

    internal override Distribution Scaled(double factor) => Uniform(lower * factor, upper * factor);

    private protected override double DensityAt(double x) => x >= lower && x <= upper ? 1 / _width : 0;

    private protected override double LowerTailAt(double x) => Math.Clamp((x - lower) / _width, 0, 1);

    private protected override double UpperTailAt(double x) => Math.Clamp((upper - x) / _width, 0, 1);

    private protected override double QuantileAt(double lowerTail, double upperTail) =>
        lowerTail <= upperTail ? lower + (_width * lowerTail) : upper - (_width * upperTail);
}
