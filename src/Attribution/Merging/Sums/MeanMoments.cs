using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>The sums of <see cref="Moments"/> at one τ² that a mean and its likelihoods need, bit for bit the same.</summary>
[StructLayout(LayoutKind.Sequential, Pack = sizeof(double))]   // Avoids padding before the vectors, which would enlarge every fit.
internal struct MeanMoments : IEquatable<MeanMoments>
{
    private CompensatedVectorSum _squares;

    /// <summary>Σ w.</summary>
    public readonly double Weight => 1 / Variance;

    /// <summary>1/Σ w.</summary>
    public double Variance { get; private set; }

    /// <summary>The weighted mean less the pivot.</summary>
    public double Shift { get; private set; }

    /// <summary>Σ w (y − mean)², computed on demand.</summary>
    public readonly double SumOfSquares => _squares.Value;

    /// <summary>The sums at one τ² and the product of all v + τ², written in place.</summary>
    public static void At(in Sample sample, double tauSquared, out MeanMoments moments, out LogProduct determinant)
    {
        if (sample.Count == EightClaims.Most)
        {
            OfEight(sample, tauSquared, out moments, out determinant);
        }
        else if (sample.Count < EightClaims.Most)
        {
            OfFewer(sample, tauSquared, out moments, out determinant);
        }
        else
        {
            Beyond(sample, tauSquared, out moments, out determinant);
        }
    }

    /// <summary>The same, from sums already computed.</summary>
    public static MeanMoments From(in Moments all)
    {
        MeanMoments moments = default;
        (moments.Variance, moments.Shift) = (all.Variance, all.Shift);
        moments._squares = new(Vector256.CreateScalar(all.SumOfSquares));
        return moments;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Beyond(in Sample sample, double tauSquared, out MeanMoments moments, out LogProduct determinant)
    {
        determinant = Moments.DeterminantOf(sample, tauSquared);
        Moments.At(sample, tauSquared, out Moments all);
        moments = From(all);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void OfEight(in Sample sample, double tauSquared, out MeanMoments moments, out LogProduct determinant)
    {
        EightClaims claims = EightClaims.Of(sample, tauSquared);
        if (!claims.TryDeterminant(out determinant))
        {
            determinant = Moments.DeterminantOf(sample, tauSquared);
        }

        Take(claims, out moments);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void OfFewer(in Sample sample, double tauSquared, out MeanMoments moments, out LogProduct determinant)
    {
        determinant = Moments.DeterminantOf(sample, tauSquared);
        Take(EightClaims.OfFewer(sample, tauSquared), out moments);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Take(EightClaims claims, out MeanMoments moments)
    {
        Unsafe.SkipInit(out moments);
        double variance = 1 / InFours.Sum(claims.Weights), shift = claims.First * variance;
        (moments.Variance, moments.Shift, moments._squares) = (variance, shift, claims.SumOfSquares(shift));
    }

    public readonly bool Equals(MeanMoments other) =>
        Variance.Equals(other.Variance) && Shift.Equals(other.Shift) && SumOfSquares.Equals(other.SumOfSquares);

    public override readonly bool Equals(object? obj) => obj is MeanMoments other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(Variance, Shift, SumOfSquares);
}
