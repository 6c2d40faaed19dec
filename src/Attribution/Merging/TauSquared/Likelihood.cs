namespace Attribution.Merging;

/// <summary>Log-likelihoods of the normal random-effects model at its best mean, from the sums at one τ².</summary>
internal static class Likelihood
{
    /// <summary>ln 2π.</summary>
    public const double LogTwoPi = 1.83787706640934548356066;

    /// <summary>−½ [k ln 2π + Σ ln(v + τ²) + Σ w (y − mean)²].</summary>
    public static double Full(double logDeterminant, double sumOfSquares, int count) =>
        -0.5 * ((count * LogTwoPi) + logDeterminant + sumOfSquares);

    /// <summary>
    /// The likelihood of the k − 1 error contrasts, with the constant ½ ln k: Harville 1974, Biometrika 61:383,
    /// https://doi.org/10.1093/biomet/61.2.383.
    /// </summary>
    public static double Restricted(double logDeterminant, double weight, double sumOfSquares, int count) =>
        -0.5 * (((count - 1) * LogTwoPi) - Math.Log(count) + logDeterminant + Math.Log(weight) + sumOfSquares);
}
