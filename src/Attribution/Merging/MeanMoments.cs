using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>Those of the sums of <see cref="Moments"/> at one τ² that a mean and its likelihoods need, to the last bit the same.</summary>
[StructLayout(LayoutKind.Sequential, Pack = sizeof(double))]   // Without gaps before the vectors: a fit is as large as what it holds.
internal struct MeanMoments : IEquatable<MeanMoments>
{
    private CompensatedVectorSum _squares;

    /// <summary>Σ w.</summary>
    public double Weight { get; private set; }

    /// <summary>The weighted mean less the pivot.</summary>
    public double Shift { get; private set; }

    /// <summary>Σ w (y − mean)², added up when asked for.</summary>
    public readonly double SumOfSquares => _squares.Value;

    /// <summary>The sums at one τ², filled in where they will lie.</summary>
    public static void At(in Sample sample, double tauSquared, out MeanMoments moments)
    {
        if (sample.Count <= EightClaims.Most)
            UpToEight(sample, tauSquared, out moments);
        else
            From(Moments.At(sample, tauSquared), out moments);
    }

    /// <summary>The same from sums that have been taken already.</summary>
    public static void From(in Moments all, out MeanMoments moments)
    {
        Unsafe.SkipInit(out moments);
        (moments.Weight, moments.Shift) = (all.Weight, all.Shift);
        moments._squares = new(Vector256.CreateScalar(all.SumOfSquares));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void UpToEight(in Sample sample, double tauSquared, out MeanMoments moments)
    {
        Unsafe.SkipInit(out moments);
        var claims = new EightClaims(sample, tauSquared);
        double weight = InFours.Sum(claims.Weights), shift = claims.First * (1 / weight);
        (moments.Weight, moments.Shift, moments._squares) = (weight, shift, claims.SumOfSquares(shift));
    }

    public readonly bool Equals(MeanMoments other) => Weight.Equals(other.Weight) && Shift.Equals(other.Shift) && SumOfSquares.Equals(other.SumOfSquares);

    public override readonly bool Equals(object? obj) => obj is MeanMoments other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(Weight, Shift, SumOfSquares);
}
