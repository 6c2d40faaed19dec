using System.Collections.Immutable;
using Attribution.Numerics;
using SpecialFunctions = MathNet.Numerics.SpecialFunctions;

namespace Attribution;

// A beta distribution on [lower, upper] with α = 1 + 4 (mode − lower)/width and β = 1 + 4 (upper − mode)/width, so that α + β = 6.
internal sealed class PertDistribution(double lower, double mode, double upper)
    : Distribution
{
    private readonly double _width = upper - lower;
    private readonly double _alpha = 1 + (4 * ((mode - lower) / (upper - lower)));
    private readonly double _beta = 1 + (4 * ((upper - mode) / (upper - lower)));
    private readonly double _scale = Scale(1 + (4 * ((mode - lower) / (upper - lower))), 1 + (4 * ((upper - mode) / (upper - lower))));

    public override string Name => "PERT";

    public override ImmutableArray<DistributionParameter> Parameters => [new("lower", lower), new("mode", mode), new("upper", upper)];

    public override double Minimum => lower;

    public override double Maximum => upper;

    public override double Mode => mode;

    public override double Mean => lower + (_width * _alpha / 6);

    public override double StandardDeviation => _width * Math.Sqrt(_alpha * _beta / 252);

    public override double Skewness => (_beta - _alpha) * Math.Sqrt(7) / (4 * Math.Sqrt(_alpha * _beta));

    internal override Distribution Scaled(double factor) => Pert(lower * factor, mode * factor, upper * factor);

    /// <summary>
    /// By quadrature over the density itself, which has no pole, in units of its greatest height within the bounds: no quantile is sought,
    /// and nothing of it depends on how little probability is left there.
    /// </summary>
    internal override CentralMoments? MomentsWithin(double from, double to)
    {
        double width = to - from;
        if (!double.IsFinite(_width)) return null;
        double part = width / _width, left = (from - lower) / _width, right = (upper - to) / _width;
        double highest = Math.Clamp(mode, from, to), share = (highest - lower) / _width, rest = (upper - highest) / _width;
        double mass = TanhSinh.Integrate(Height);
        double offset = TanhSinh.Integrate((below, above) => below * Height(below, above)) / mass;
        double fromEnd = TanhSinh.Integrate((below, above) => above * Height(below, above)) / mass;
        double variance = TanhSinh.Integrate((below, above) => Power(Deviation(below, above), 2) * Height(below, above)) / mass;
        double third = TanhSinh.Integrate((below, above) => Power(Deviation(below, above), 3) * Height(below, above)) / mass;
        double mean = offset <= 0.5 ? from + (width * offset) : to - (width * fromEnd);
        return new(Math.Clamp(mean, from, to), width * Math.Sqrt(variance), third / (variance * Math.Sqrt(variance)));

        double Height(double below, double above) =>
            Math.Pow((left + (below * part)) / share, _alpha - 1) * Math.Pow((right + (above * part)) / rest, _beta - 1);

        // From whichever end both are nearer to.
        double Deviation(double below, double above) => below < 0.5 ? below - offset : fromEnd - above;

        static double Power(double x, int exponent) => exponent == 2 ? x * x : x * x * x;
    }

    private protected override double DensityAt(double x) =>
        x < lower || x > upper ? 0 : BetaDensity((x - lower) / _width, (upper - x) / _width, _alpha, _beta, _scale) / _width;

    private protected override double LowerTailAt(double x) => LowerArea(Math.Clamp((x - lower) / _width, 0, 1), _alpha, _beta);

    private protected override double UpperTailAt(double x) => LowerArea(Math.Clamp((upper - x) / _width, 0, 1), _beta, _alpha);

    private protected override double QuantileAt(double lowerTail, double upperTail) =>
        lowerTail <= upperTail
            ? lower + (_width * Inverse(lowerTail, _alpha, _beta, _scale))
            : upper - (_width * Inverse(upperTail, _beta, _alpha, _scale));

    private static double LowerArea(double share, double alpha, double beta) => SpecialFunctions.BetaRegularized(alpha, beta, share);

    private static double BetaDensity(double share, double rest, double alpha, double beta, double scale) =>
        Math.Pow(share, alpha - 1) * Math.Pow(rest, beta - 1) * scale;

    // 1/B(α, β), where α + β = 6.
    private static double Scale(double alpha, double beta) =>
        Math.Exp(SpecialFunctions.GammaLn(6) - SpecialFunctions.GammaLn(alpha) - SpecialFunctions.GammaLn(beta));

    // In a lower tail the area is at most the density's leading term, (share^α)/(α B), which is therefore a good start.
    private static double Inverse(double area, double alpha, double beta, double scale)
    {
        double leading = Math.Pow(area * alpha / scale, 1 / alpha);
        return Math.Min(1, Numerics.Quantile.Search(new Share(alpha, beta, scale), area, grows: true, Math.Min(leading, alpha / 6)));
    }

    private readonly struct Share(double alpha, double beta, double scale) : IAreaFunction
    {
        public double Area(double x) => LowerArea(Math.Min(x, 1), alpha, beta);

        public double Density(double x) => x < 1 ? BetaDensity(x, 1 - x, alpha, beta, scale) : 0;
    }
}
