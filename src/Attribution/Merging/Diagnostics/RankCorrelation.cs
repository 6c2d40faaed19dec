using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// Whether values go with their variances, which a lopsided selection of claims would bring about: Begg and Mazumdar 1994, Biometrics
/// 50:1088, https://doi.org/10.2307/2533446.
/// </summary>
public static class RankCorrelation
{
    private const int LargestExact = 60;

    /// <summary>
    /// Kendall's τ-b between (y − fixed-effect mean)/√(v − 1/Σ(1/v)) and v, and its two-sided p-value; O(k log k).
    /// </summary>
    /// <param name="values">The values, finite; at least two.</param>
    /// <param name="variances">Their variances, finite and above 0.</param>
    /// <returns>
    /// The p-value is exact up to 60 claims without ties, and otherwise from the normal approximation with the variance corrected for ties.
    /// Where all variances, or all standardised values, are equal, there is no order to compare: τ is 0 and p 1.
    /// </returns>
    /// <exception cref="ArgumentException">As for a fit; or there are fewer than two claims.</exception>
    public static RankCorrelationResult Test(ReadOnlySpan<double> values, ReadOnlySpan<double> variances)
    {
        int k = values.Length;
        if (k < 2)
        {
            throw new ArgumentException(
                Printable.Message($"A rank correlation needs at least two claims; there are {k}."), nameof(values));
        }
        MetaAnalysisResult fit = MetaAnalysis.Fit(values, variances, new() { TauSquared = TauSquared.FixedEffect });
        double[] standardized = new double[k];
        for (int i = 0; i < k; i++)
        {
            // v − se² is above 0 but for rounding, where one claim holds all the weight.
            double error = Math.Sqrt(Math.Max(variances[i] - (fit.StandardError * fit.StandardError), variances[i] * 1e-16));
            standardized[i] = (values[i] - fit.Estimate) / error;
        }

        long score = KendallScore.Of(variances, standardized), pairs = (long)k * (k - 1) / 2;
        Ties one = Ties.In(standardized), other = Ties.In(variances);
        if (one.Pairs == pairs || other.Pairs == pairs) return new(0, 1);
        double tau = score / Math.Sqrt((double)(pairs - one.Pairs) * (pairs - other.Pairs));
        if (one.Pairs == 0 && other.Pairs == 0 && k <= LargestExact) return new(tau, ExactPValue(k, (pairs - score) / 2));

        // Kendall 1970, Rank Correlation Methods, 4th ed., eq. 4.4: the variance of the score with ties.
        double n = k, variance = ((n * (n - 1) * ((2 * n) + 5)) - one.Cubes - other.Cubes) / 18;
        variance += (double)one.Pairs * other.Pairs * 2 / (n * (n - 1));
        if (k > 2) variance += one.Triples * other.Triples / (9 * n * (n - 1) * (n - 2));
        return new(tau, StandardNormal.TwoSided(score / Math.Sqrt(variance)));
    }

    /// <summary>The two-sided p-value from the distribution of the number of discordant pairs among all permutations.</summary>
    private static double ExactPValue(int count, long discordant)
    {
        // Inserting the n-th item makes 0 to n − 1 new discordant pairs, equally likely.
        double[] law = [1];
        for (int n = 2; n <= count; n++)
        {
            double[] next = new double[law.Length + n - 1];
            for (int i = 0; i < law.Length; i++)
            {
                for (int j = 0; j < n; j++) next[i + j] += law[i] / n;
            }

            law = next;
        }

        double tail = 0;
        long smaller = Math.Min(discordant, law.Length - 1 - discordant);
        for (long i = 0; i <= smaller; i++) tail += law[i];
        return Math.Min(1, 2 * tail);
    }

    /// <summary>Σ t(t − 1)/2, Σ t(t − 1)(2t + 5) and Σ t(t − 1)(t − 2) over groups of t equal numbers.</summary>
    private readonly record struct Ties(long Pairs, double Cubes, double Triples)
    {
        public static Ties In(ReadOnlySpan<double> numbers)
        {
            double[] sorted = numbers.ToArray();
            Array.Sort(sorted);
            Ties ties = default;
            for (int start = 0, end; start < sorted.Length; start = end)
            {
                for (end = start + 1; end < sorted.Length && sorted[end] == sorted[start];) end++;
                double t = end - start;
                ties = new(
                    ties.Pairs + (long)(t * (t - 1) / 2),
                    ties.Cubes + (t * (t - 1) * ((2 * t) + 5)),
                    ties.Triples + (t * (t - 1) * (t - 2)));
            }

            return ties;
        }
    }
}
