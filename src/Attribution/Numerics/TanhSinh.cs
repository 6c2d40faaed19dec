namespace Attribution.Numerics;

/// <summary>
/// Integrals over (0, 1) by the double-exponential rule of Takahasi and Mori 1974, Publications of the RIMS 9:721,
/// https://doi.org/10.2977/prims/1195192451: exact to nearly the last digits for an integrand that is smooth inside, whatever it does at
/// the ends.
/// </summary>
internal static class TanhSinh
{
    // At |t| = 6 the nodes are 1e-275 from an end.
    private const double Reach = 6;
    private const int MaxLevel = 9;

    // Near the limit each halving squares the error of the quadrature; at a corner of the integrand it still quarters it. What does neither
    // is the rounding of an integrand of few digits, of which more nodes make no more; that of many digits they still average.
    private const double Trifle = 1e-5, Fine = 1e-9;

    /// <summary>The integral of f(p, 1 − p) over p from 0 to 1; the smaller argument is exact.</summary>
    /// <param name="f">The integrand; infinite values near an end are skipped, because their weight is 0.</param>
    /// <param name="relativeTolerance">
    /// Stops when halving the step changes the result by less, or no longer by less than before: that is the rounding of f.
    /// </param>
    public static double Integrate(Func<double, double, double> f, double relativeTolerance = 1e-14)
    {
        double step = 1;
        double sum = 0.25 * Math.PI * f(0.5, 0.5);
        double absolute = Math.Abs(sum);
        Add(step, step);
        double before = step * sum, lastChange = double.PositiveInfinity;
        for (int level = 1; level <= MaxLevel; level++)
        {
            step /= 2;
            Add(step, 2 * step);
            double now = step * sum;

            // Where terms cancel, the sum of their magnitudes is all that accuracy can be measured against.
            double change = Math.Abs(now - before), all = step * absolute;
            if (level > 3 && change <= relativeTolerance * all) return now;
            if (level > 4 && change <= Trifle * all && change >= Fine * all && change > lastChange / 2) return now;

            (before, lastChange) = (now, change);
        }

        return before;

        void Add(double first, double stride)
        {
            for (double t = first; t <= Reach; t += stride)
            {
                double small = 1 / (1 + Math.Exp(Math.PI * Math.Sinh(t)));
                double large = 1 - small;
                double weight = Math.PI * Math.Cosh(t) * small * large;
                AddTerm(weight * f(small, large));
                AddTerm(weight * f(large, small));
            }
        }

        void AddTerm(double term)
        {
            if (double.IsFinite(term))
            {
                sum += term;
                absolute += Math.Abs(term);
            }
        }
    }
}
