using Attribution.Numerics;

namespace Attribution;

/// <summary>Mean, spread and skewness by quadrature over the quantile function, for families without a closed form.</summary>
/// <remarks>
/// Each smooth part of the density is integrated on its own (see <see cref="Distribution.Kink"/>), and the spread and skewness around the
/// mean, so that a narrow distribution far from 0 keeps its digits. Relative accuracy about 1e-12, unless a moment is decided in a tail of
/// less than 1e-275: with logarithms of a standard deviation above 9.
/// </remarks>
internal readonly record struct CentralMoments(double Mean, double StandardDeviation, double Skewness)
{
    private const double Farthest = 1e-300;   // a probability

    public static CentralMoments Of(Distribution distribution)
    {
        double kink = Math.Clamp(distribution.Kink, distribution.Minimum, distribution.Maximum);

        // The median, which lies in the bulk, keeps the numbers small; the mean may be far from 0 and the spread narrow.
        // Sixteenths of numbers near the end of the range of a double lie a finite way apart.
        double farthest = Math.Max(Math.Abs(distribution.Quantile(Farthest)), Math.Abs(distribution.UpperQuantile(Farthest)));
        double part = farthest > 1e300 ? 0.0625 : 1, origin = part * distribution.Median;
        Quantiles quantiles = new(distribution, kink);
        double offset = quantiles.Integrate(x => (part * x) - origin);
        double mean = (origin + offset) / part;
        if (!double.IsFinite(mean)) return new(mean, double.PositiveInfinity, double.PositiveInfinity);

        // Deviations in units of a typical one: squares and cubes of 1e±150 would leave the range of a double. The integrand has a corner,
        // where quadrature is slow, and a unit need not be exact.
        const double Roughly = 0.01;
        double unit = quantiles.Integrate(x => Math.Abs((part * x) - origin), Roughly);
        if (unit == 0 || double.IsInfinity(unit))
        {
            // Narrower than the spacing of doubles there, or wider than all of them.
            return new(mean, unit / part, unit);
        }

        double variance = quantiles.Integrate(x => Square(((part * x) - origin - offset) / unit));
        double third = quantiles.Integrate(x => Cube(((part * x) - origin - offset) / unit));
        double skewness = third / (variance * Math.Sqrt(variance));
        return new(mean, unit * Math.Sqrt(variance) / part, double.IsNaN(skewness) ? double.PositiveInfinity : skewness);
    }

    private static double Square(double x) => x * x;

    private static double Cube(double x) => x * (x * x);

    /// <summary>The quantiles of both parts, which all integrals take at the same nodes and in the same order, each sought once.</summary>
    private sealed class Quantiles(Distribution distribution, double kink)
    {
        private readonly List<double> _below = [];
        private readonly List<double> _above = [];

        public double Integrate(Func<double, double> function, double tolerance = 1e-14) =>
            Part(_below, distribution.Minimum, kink, function, tolerance)
                + Part(_above, kink, distribution.Maximum, function, tolerance);

        private double Part(List<double> found, double lower, double upper, Func<double, double> function, double tolerance)
        {
            double mass = lower < upper ? distribution.Mass(lower, upper) : 0;
            int next = 0;
            return mass == 0 ? 0 : mass * TanhSinh.Integrate(
                (below, above) =>
                {
                    if (next == found.Count) found.Add(distribution.QuantileWithin(lower, upper, mass, below, above));
                    return function(found[next++]);
                },
                tolerance);
        }
    }
}
