using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// Solves Q(τ²) = Σ w (y − mean)² = c for τ² ≥ 0. Q falls and is convex, and 1/Q rises and is concave (Cauchy–Schwarz on its
/// terms), so Newton's method on 1/Q from 0 climbs to the root without ever passing it.
/// </summary>
internal static class GeneralizedQ
{
    private const int MaxSteps = 100;

    /// <summary>The root, or 0 where Q(0) is not above c.</summary>
    public static (double TauSquared, int Iterations, bool Converged) Solve(in Sample sample, in Moments atZero, double c) =>
        Solve(new SampleQ(sample), atZero, c);

    /// <summary>The same for claims of any form.</summary>
    public static (double TauSquared, int Iterations, bool Converged) Solve<T>(T claims, in Moments atZero, double c)
        where T : IGeneralizedQ, allows ref struct
    {
        if (!(atZero.SumOfSquares > c)) return (0, 0, true);

        double x = 0;
        for (int i = 1; i <= MaxSteps; i++)
        {
            double step = Step(claims, x, c);
            x += step;

            // Convergence is quadratic on the scale of x + least variance: after two more exact steps the error is below rounding.
            if (!(Math.Abs(step) > 1e-7 * (x + claims.LeastVariance))) return (Finish(claims, x, c), i + 1, true);
        }

        // Q is at most (k − 1) range²/2τ², so the root lies below.
        double range = claims.Range, upper = range * range * claims.Count / c;
        return (Root.Bracketed(new Excess<T>(claims, c), 0, upper), MaxSteps, true);
    }

    /// <summary>
    /// The last step starts from an iterate cut to 30 bits, so that claims in any order start it from exactly the same point.
    /// </summary>
    private static double Finish<T>(T claims, double x, double c)
        where T : IGeneralizedQ, allows ref struct
    {
        x = Math.Max(x + Step(claims, x, c), 0);
        double cut = Digits.Cut(x);
        return Math.Max(cut + Step(claims, cut, c), 0);
    }

    private static double Step<T>(T claims, double x, double c)
        where T : IGeneralizedQ, allows ref struct
    {
        (double q, double squares) = claims.At(x);
        return (q - c) * (q / c) / squares;
    }

    private readonly ref struct Excess<T>(T claims, double c) : IScalarFunction
        where T : IGeneralizedQ, allows ref struct
    {
        private readonly T _claims = claims;

        public double At(double x) => _claims.At(x).Q - c;
    }
}
