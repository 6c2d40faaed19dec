using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>Up to eight claims at one τ², which find room in registers: distances from the pivot, and weights, 0 where there is no claim. Claim i stands in part i mod 4.</summary>
internal readonly struct EightClaims
{
    public const int Most = 2 * ClaimVectors.Width;

    public readonly Vector256<double> FirstWeights;
    public readonly Vector256<double> OtherWeights;
    private readonly Vector256<double> _firstDistances;
    private readonly Vector256<double> _otherDistances;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public EightClaims(in Sample sample, double tauSquared)
    {
        if (sample.Count == Most)
        {
            Vector256<double> pivot = Vector256.Create(sample.Pivot), spread = Vector256.Create(tauSquared);
            _firstDistances = Vector256.Create(sample.Values) - pivot;
            _otherDistances = Vector256.Create(sample.Values[ClaimVectors.Width..]) - pivot;
            FirstWeights = Vector256<double>.One / (Vector256.Create(sample.Variances) + spread);
            OtherWeights = Vector256<double>.One / (Vector256.Create(sample.Variances[ClaimVectors.Width..]) + spread);
        }
        else
        {
            Fewer(sample, tauSquared, out Vector256<double> d, out Vector256<double> e, out Vector256<double> w, out Vector256<double> u);
            (_firstDistances, _otherDistances, FirstWeights, OtherWeights) = (d, e, w, u);
        }
    }

    /// <summary>Σ w in four parts.</summary>
    public Vector256<double> Weights => FirstWeights + OtherWeights;

    /// <summary>Σ w d.</summary>
    public double First
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => InFours.Sum(Vector256.FusedMultiplyAdd(OtherWeights, _otherDistances, FirstWeights * _firstDistances));
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Fewer(
        in Sample sample, double tauSquared, out Vector256<double> d, out Vector256<double> e, out Vector256<double> w, out Vector256<double> u)
    {
        var claims = new ClaimVectors(sample);
        (d, w) = claims.Weighted(0, tauSquared);
        (e, u) = claims.Weighted(1, tauSquared);
    }
}
