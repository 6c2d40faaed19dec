using System.Runtime.Intrinsics;

namespace Attribution.Merging;

/// <summary>
/// Interpolation between sixteen Chebyshev points of the first kind by the barycentric formula: Berrut and Trefethen 2004, SIAM Review
/// 46:501, https://doi.org/10.1137/S0036144502417715.
/// </summary>
internal static class ChebyshevPoints
{
    public const int Count = 16;

    /// <summary>Vectors of points.</summary>
    public const int Vectors = Count / ClaimVectors.Width;

    private static readonly double[] Points = [.. Enumerable.Range(0, Count).Select(i => 0.5 + (0.5 * Math.Cos(Angle(i))))];

    private static readonly double[] Weights = [.. Enumerable.Range(0, Count).Select(i => (i % 2 == 0 ? 1 : -1) * Math.Sin(Angle(i)))];

    /// <summary>The points, between 0 and 1.</summary>
    public static ReadOnlySpan<double> OfUnit => Points;

    /// <summary>The shares of the values at the points in the value at <paramref name="t"/>, from 0 to 1; they add up to 1.</summary>
    public static void Shares(double t, Span<Vector256<double>> shares)
    {
        Vector256<double> at = Vector256.Create(t), total = default;
        for (int i = 0; i < Vectors; i++)
        {
            Vector256<double> distance = at - Vector256.Create(Points, i * ClaimVectors.Width);
            if (Vector256.EqualsAny(distance, Vector256<double>.Zero))
            {
                int hit = Array.IndexOf(Points, t);
                shares.Clear();
                shares[i] = Vector256<double>.Zero.WithElement(hit % ClaimVectors.Width, 1);
                return;
            }

            shares[i] = Vector256.Create(Weights, i * ClaimVectors.Width) / distance;
            total += shares[i];
        }

        Vector256<double> inverse = Vector256.Create(1 / Vector256.Sum(total));
        for (int i = 0; i < Vectors; i++) shares[i] *= inverse;
    }

    private static double Angle(int i) => ((2 * i) + 1) * Math.PI / (2 * Count);
}
