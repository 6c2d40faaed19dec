namespace Attribution.Merging;

/// <summary>The normal log-likelihood of intervals: whether it has a maximum, and where.</summary>
internal static class CensoredLikelihood
{
    private const int MaxIterations = 500;

    /// <summary>
    /// Where the maximum is, decided exactly. The concave likelihood has an interior maximum unless some direction never loses: towards
    /// spread 0, when one value satisfies everything; towards infinite spread, when only one-sided bounds remain and their order points the
    /// wrong way.
    /// </summary>
    public static (CensoredMaximum Maximum, double Supremum) Locate(List<(double Lower, double Upper)> bounds)
    {
        double highestLower = bounds.Max(b => b.Lower), lowestUpper = bounds.Min(b => b.Upper);

        // A gap that is nothing beside the bounds' span cannot be told from touching: the likelihood is flat across every spread between
        // the two.
        double[] ends = [.. bounds.SelectMany(b => new[] { b.Lower, b.Upper }).Where(double.IsFinite)];
        double negligible = 1e-24 * (ends.Max() - ends.Min());
        if (highestLower - lowestUpper <= negligible)
        {
            if (bounds.Any(IsPoint)) return (CensoredMaximum.NoSpread, double.PositiveInfinity);

            // Strictly inside all, every probability tends to 1; where bounds only touch, those on either side share it.
            return (CensoredMaximum.NoSpread, highestLower < lowestUpper
                ? 0
                : Shared(bounds.Count(b => b.Upper <= lowestUpper + negligible), bounds.Count(b => b.Lower >= highestLower - negligible)));
        }

        if (bounds.Any(b => double.IsFinite(b.Lower) && double.IsFinite(b.Upper))) return (CensoredMaximum.Interior, 0);

        // At infinite spread only the shares above and below count. Leaving it raises the likelihood just when the mean upper bound is
        // above the mean lower one.
        int above = bounds.Count(b => double.IsFinite(b.Lower)), below = bounds.Count - above;
        double origin = lowestUpper;
        double meanLower = bounds.Where(b => double.IsFinite(b.Lower)).Sum(b => (b.Lower - origin) / above);
        double meanUpper = bounds.Where(b => double.IsFinite(b.Upper)).Sum(b => (b.Upper - origin) / below);

        // Means that are equal up to rounding are equal: the maximum would be at a spread that no double can tell from infinite.
        double rounding = 1e-12 * bounds.Max(b => Math.Abs((double.IsFinite(b.Lower) ? b.Lower : b.Upper) - origin));
        return meanUpper - meanLower > rounding ? (CensoredMaximum.Interior, 0) : (CensoredMaximum.InfiniteSpread, Shared(above, below));
    }

    /// <summary>
    /// Newton's method in a = 1/σ and b = μ/σ; a step that does not raise the likelihood is halved. Each step starts from data in units
    /// of the last σ about the last μ, where a = 1 and b = 0: the steps are the same in any such units, and bounds that are far for one
    /// σ and near for another keep their digits.
    /// </summary>
    public static CensoredSolution Maximize(List<(double Lower, double Upper)> bounds)
    {
        // Bounds that all but touch decide at their own scale: about one of them, nothing of their distance is lost.
        double origin = bounds.Min(b => b.Upper);
        bounds = bounds.ConvertAll(b => (b.Lower - origin, b.Upper - origin));
        double[] ends = [.. bounds.SelectMany(b => new[] { b.Lower, b.Upper }).Where(double.IsFinite)];
        double mean = SortedCopy.Midpoint(ends.Min(), ends.Max()), deviation = (ends.Max() / 2) - (ends.Min() / 2);
        CensoredTerm now = Sum(bounds, mean, deviation);
        bool converged = false;
        int iteration = 0;
        while (!converged && iteration < MaxIterations)
        {
            iteration++;
            (double stepA, double stepB) = now.NewtonStep();
            double gain = (now.SlopeA * stepA) + (now.SlopeB * stepB);

            // Next to the maximum Newton doubles the digits with each step: there the likelihood, which is flat to rounding, need not be
            // asked, and a step that promises 1e-15 is the last that matters.
            converged = gain <= 1e-15;
            bool near = gain <= 1e-8;
            for (double length = stepA > -1 ? 1 : -0.9 / stepA; ; length /= 2)
            {
                if (length < 1e-12) return Solution(origin + mean, deviation, now, iteration, converged: false);
                double a = 1 + (length * stepA);
                (double nextMean, double nextDeviation) = (mean + (deviation * (length * stepB / a)), deviation / a);
                CensoredTerm next = Sum(bounds, nextMean, nextDeviation);
                if ((near && length == 1) || next.Value >= now.Value + (1e-4 * length * gain))
                {
                    (mean, deviation, now) = (nextMean, nextDeviation, next);
                    break;
                }
            }
        }

        return Solution(origin + mean, deviation, now, iteration, converged);
    }

    private static CensoredSolution Solution(double mean, double deviation, CensoredTerm at, int iterations, bool converged)
    {
        // At a = 1 and b = 0, in units of σ: dμ = db and dσ = −da.
        (double varianceA, double varianceB) = at.Variances();
        return new(mean, deviation, deviation * Math.Sqrt(varianceB), deviation * Math.Sqrt(varianceA), at.Value, iterations, converged);
    }

    private static CensoredTerm Sum(List<(double Lower, double Upper)> bounds, double mean, double deviation)
    {
        CensoredTerm sum = default;
        int points = 0;
        foreach ((double lower, double upper) in bounds)
        {
            points += lower == upper ? 1 : 0;
            sum += CensoredTerm.Of((lower - mean) / deviation, (upper - mean) / deviation, (upper - lower) / deviation);
        }

        // A density is per unit of the data.
        return sum with { Value = sum.Value - (points * Math.Log(deviation)) };
    }

    private static bool IsPoint((double Lower, double Upper) bound) => bound.Lower == bound.Upper;

    /// <summary>max p^m (1 − p)^n over p, as a logarithm.</summary>
    private static double Shared(int m, int n)
    {
        double total = m + n;
        return (m * Math.Log(m / total)) + (n * Math.Log(n / total));
    }
}
