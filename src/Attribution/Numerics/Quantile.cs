namespace Attribution.Numerics;

/// <summary>
/// The one search behind every quantile: Newton steps on log area against log x, kept inside a bracket. A power law is a straight line
/// there and an exponential tail bends gently, so that the far tails of heavy and light distributions alike are reached in a few steps.
/// </summary>
internal static class Quantile
{
    private const int MaxIterations = 2200;   // Bisection alone crosses all positive doubles in far fewer steps.

    /// <summary>The x &gt; 0 at which the area of <paramref name="f"/> is <paramref name="area"/> (&gt; 0).</summary>
    /// <param name="f">The area and the density.</param>
    /// <param name="area">The area wanted.</param>
    /// <param name="grows">Whether the area grows with x (a lower tail or a central area) or shrinks (an upper tail).</param>
    /// <param name="guess">Where to start; any positive number will do.</param>
    public static double Search<T>(T f, double area, bool grows, double guess)
        where T : struct, IAreaFunction
    {
        double lower = 0, upper = double.PositiveInfinity;
        double x = double.IsFinite(guess) && guess > 0 ? guess : 1;
        double sign = grows ? 1 : -1;
        double last = double.PositiveInfinity;
        for (int i = 0; i < MaxIterations; i++)
        {
            double at = f.Area(x);
            double miss = Math.Log(at / area);
            if (!double.IsFinite(miss))
            {
                miss = Math.Log(at) - Math.Log(area);
            }

            if (miss == 0) return x;
            if (sign * miss < 0)
            {
                lower = x;
            }
            else
            {
                upper = x;
            }

            double step = -sign * miss * at / (x * f.Density(x));
            double next = x * Math.Exp(step);
            if (!(next > lower && next < upper))
            {
                // At the last digits a Newton step can reach or cross an end; the iterate is then as good as it gets.
                if (Math.Abs(step) < 1e-14) return x;
                next = Middle(lower, upper);
                step = double.PositiveInfinity;
            }

            if (Math.Abs(step) <= 2e-16 || (Math.Abs(step) < 1e-13 && Math.Abs(step) >= last)) return next;
            last = Math.Abs(step);
            x = next;
        }

        return x;
    }

    private static double Middle(double lower, double upper)
    {
        if (lower == 0) return upper > 1 ? 1 : Math.Max(upper * upper * 0.5, double.Epsilon);
        return double.IsInfinity(upper)
            ? Math.Min(lower < 1 ? 2 : lower * lower * 2, double.MaxValue)
            : Math.Sqrt(lower) * Math.Sqrt(upper);
    }
}
