using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// Up to eight claims at one τ², which fit in registers: distances from the pivot, and weights, 0 where there is no claim. Claim i is in
/// part i mod 4.
/// </summary>
internal readonly struct EightClaims
{
    public const int Most = 2 * ClaimVectors.Width;

    public readonly Vector256<double> FirstWeights;
    public readonly Vector256<double> OtherWeights;
    private readonly Vector256<double> _firstTotals;   // v + τ², of eight claims alone
    private readonly Vector256<double> _otherTotals;
    private readonly Vector256<double> _firstDistances;
    private readonly Vector256<double> _otherDistances;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private EightClaims(
        Vector256<double> d, Vector256<double> e, Vector256<double> w, Vector256<double> u, Vector256<double> v, Vector256<double> x) =>
        (_firstDistances, _otherDistances, FirstWeights, OtherWeights, _firstTotals, _otherTotals) = (d, e, w, u, v, x);

    /// <summary>Eight claims.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightClaims Of(in Sample sample, double tauSquared)
    {
        Vector256<double> pivot = Vector256.Create(sample.Pivot), spread = Vector256.Create(tauSquared);
        Vector256<double> d = Vector256.Create(sample.Values) - pivot, e = Vector256.Create(sample.Values[ClaimVectors.Width..]) - pivot;
        Vector256<double> v = Vector256.Create(sample.Variances) + spread;
        Vector256<double> x = Vector256.Create(sample.Variances[ClaimVectors.Width..]) + spread;
        return new(d, e, Vector256<double>.One / v, Vector256<double>.One / x, v, x);
    }

    /// <summary>Fewer claims.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightClaims OfFewer(in Sample sample, double tauSquared)
    {
        var claims = new ClaimVectors(sample);
        (Vector256<double> d, Vector256<double> w) = claims.Weighted(0, tauSquared);
        (Vector256<double> e, Vector256<double> u) = claims.Weighted(1, tauSquared);
        return new(d, e, w, u, default, default);
    }

    /// <summary>Σ w in four parts.</summary>
    public Vector256<double> Weights => FirstWeights + OtherWeights;

    /// <summary>Σ w d.</summary>
    public double First
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => InFours.Sum(Vector256.FusedMultiplyAdd(OtherWeights, _otherDistances, FirstWeights * _firstDistances));
    }

    /// <summary>
    /// Multiplies all v + τ² of eight claims, if every partial product stays within 1e±100, so that none needs normalising.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryDeterminant(out LogProduct determinant)
    {
        Vector256<double> product = _firstTotals * _otherTotals;
        determinant = new(product.GetElement(0) * product.GetElement(1) * product.GetElement(2) * product.GetElement(3));
        return (Vector256.LessThan(Vector256.MaxNative(_firstTotals, _otherTotals), Vector256.Create(1e12))
            & Vector256.GreaterThan(
                Vector256.MinNative(_firstTotals, _otherTotals), Vector256.Create(1e-12))).ExtractMostSignificantBits() == 0b1111;
    }

    /// <summary>Σ w (d − shift)², with the shift cut.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CompensatedVectorSum SumOfSquares(double shift)
    {
        Vector256<double> mean = Vector256.Create(Digits.Cut(shift)), first = _firstDistances - mean, other = _otherDistances - mean;
        var squares = new CompensatedVectorSum(FirstWeights * first * first);
        squares.Add(OtherWeights * other * other);
        return squares;
    }
}
