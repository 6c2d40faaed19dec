namespace Attribution.Numerics;

/// <summary>
/// Roots by bracketing: the hybrid of bisection and inverse quadratic interpolation of Chandrupatla 1997, Advances in Engineering
/// Software 28:145, https://doi.org/10.1016/S0965-9978(96)00051-8. It cannot leave the bracket, so it cannot fail to converge.
/// </summary>
internal static class Root
{
    private const int MaxIterations = 2200;   // Bisection alone crosses all doubles in this many steps.

    /// <summary>
    /// A zero of <paramref name="f"/> in [a, b], to within a few ulp or <paramref name="absoluteTolerance"/>, whichever is wider.
    /// </summary>
    /// <param name="f">The function; its values at the ends have opposite signs, or one of them is 0.</param>
    /// <param name="a">One end.</param>
    /// <param name="b">The other end.</param>
    /// <param name="absoluteTolerance">The width of bracket below which the search may stop; default 0.</param>
    /// <exception cref="ArgumentException">The signs at the ends are equal, or a value there is NaN.</exception>
    public static double Bracketed<T>(T f, double a, double b, double absoluteTolerance = 0)
        where T : IScalarFunction, allows ref struct =>
        Bracketed(ref f, a, b, absoluteTolerance);

    /// <summary>The same, for a function with state, such as a counter.</summary>
    public static double Bracketed<T>(ref T f, double a, double b, double absoluteTolerance = 0)
        where T : IScalarFunction, allows ref struct
    {
        double fa = f.At(a);
        if (fa == 0) return a;
        double fb = f.At(b);
        if (fb == 0) return b;
        if (!((fa < 0 && fb > 0) || (fa > 0 && fb < 0)))
        {
            throw new ArgumentException(
                Printable.Message($"The function is {fa} at {a} and {fb} at {b}: the ends of a bracket need opposite signs."));
        }

        // b is the latest point, a the end on the other side of the root, c the point before.
        (a, b, fa, fb) = (b, a, fb, fa);
        double c = a, fc = fa, t = 0.5;
        for (int i = 0; i < MaxIterations; i++)
        {
            double x = b + (t * (a - b));
            double fx = f.At(x);
            if (fx < 0 == fb < 0)
            {
                (c, fc) = (b, fb);
            }
            else
            {
                (c, fc, a, fa) = (a, fa, b, fb);
            }

            (b, fb) = (x, fx);

            double best = Math.Abs(fa) < Math.Abs(fb) ? a : b;
            double tolerance = (2 * double.BitIncrement(0)) + (Math.Abs(best) * 2.3e-16) + (0.5 * absoluteTolerance);
            double relative = tolerance / Math.Abs(a - b);
            if (fb == 0 || relative > 0.5) return fb == 0 ? b : best;

            double xi = (b - a) / (c - a);
            double phi = (fb - fa) / (fc - fa);
            bool interpolate = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi;
            t = interpolate ? (fb / (fa - fb) * (fc / (fa - fc))) + ((c - b) / (a - b) * (fb / (fc - fb)) * (fa / (fc - fa))) : 0.5;
            t = Math.Clamp(double.IsNaN(t) ? 0.5 : t, relative, 1 - relative);
        }

        return b;
    }

    /// <summary>The same for a lambda, where an allocation does not matter.</summary>
    public static double Bracketed(Func<double, double> f, double a, double b, double absoluteTolerance = 0) =>
        Bracketed(new Delegated(f), a, b, absoluteTolerance);

    private readonly struct Delegated(Func<double, double> f) : IScalarFunction
    {
        public double At(double x) => f(x);
    }
}
