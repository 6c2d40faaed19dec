using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// The lower-tail quantile of the chi-squared distribution for sources with any number of claims: for many by the expansion of Cornish and
/// Fisher (Goldberg and Levine 1946, Ann. Math. Stat. 17:216), which is right to 1e-12 from 5,000 degrees of freedom on, where a search on
/// the distribution function takes milliseconds.
/// </summary>
internal static class LowerQuantile
{
    private const int Many = 5_000;
    private const double LeastProbability = 1e-8;

    public static double Of(double probability, int degrees)
    {
        if (degrees < Many || probability < LeastProbability) return ChiSquared.Quantile(probability, degrees);
        double k = degrees, z = StandardNormal.Quantile(probability), square = z * z, root = Math.Sqrt(2 * k);
        return k
            + (root * z)
            + (2.0 / 3 * (square - 1))
            + (z * (square - 7) / (9 * root))
            - (((6 * square * square) + (14 * square) - 32) / (405 * k))
            + (z * ((9 * square * square) + (256 * square) - 433) / (4860 * root * k))
            + (((12 * square * square * square) - (243 * square * square) - (923 * square) + 1472) / (25515 * k * k));
    }
}
