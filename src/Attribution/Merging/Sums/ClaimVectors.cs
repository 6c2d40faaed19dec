using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Attribution.Merging;

/// <summary>The claims of a sample, four at a time; the last vector is padded with copies of the pivot, which are masked out.</summary>
internal readonly ref struct ClaimVectors
{
    /// <summary>Claims in a vector.</summary>
    public const int Width = 4;

    private readonly ReadOnlySpan<double> _values;
    private readonly ReadOnlySpan<double> _variances;
    private readonly Vector256<double> _pivot;
    private readonly Vector256<double> _least;

    public ClaimVectors(in Sample sample)
    {
        _values = sample.Values;
        _variances = sample.Variances[.._values.Length];
        _pivot = Vector256.Create(sample.Pivot);
        _least = Vector256.Create(sample.LeastVariance);
    }

    /// <summary>Whole vectors.</summary>
    public int Full => _values.Length / Width;

    /// <summary>Claims beyond them, 0 to 3.</summary>
    public int Rest => _values.Length % Width;

    /// <summary>The i-th whole vector: values less the pivot, and variances.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (Vector256<double> Distances, Vector256<double> Variances) At(int i) =>
        (Vector256.Create(_values.Slice(i * Width, Width)) - _pivot, Vector256.Create(_variances.Slice(i * Width, Width)));

    /// <summary>The i-th vector, which may be partial or empty, with the weights 1/(v + τ²), 0 where there is no claim.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (Vector256<double> Distances, Vector256<double> Weights) Weighted(int i, double tauSquared)
    {
        if (i < Full)
        {
            (Vector256<double> d, Vector256<double> v) = At(i);
            return (d, Vector256<double>.One / (v + Vector256.Create(tauSquared)));
        }

        if (i > Full || Rest == 0) return default;
        (Vector256<double> distances, Vector256<double> variances, Vector256<double> mask) = AtEnd();
        return (distances, mask & (Vector256<double>.One / (variances + Vector256.Create(tauSquared))));
    }

    /// <summary>The claims beyond whole vectors, and which lanes they fill.</summary>
    public (Vector256<double> Distances, Vector256<double> Variances, Vector256<double> Mask) AtEnd()
    {
        Vector256<double> values = _pivot, variances = _least, mask = Vector256<double>.Zero;
        for (int lane = 0; lane < Rest; lane++)
        {
            values = values.WithElement(lane, _values[(Full * Width) + lane]);
            variances = variances.WithElement(lane, _variances[(Full * Width) + lane]);
            mask = mask.WithElement(lane, BitConverter.Int64BitsToDouble(-1));
        }

        return (values - _pivot, variances, mask);
    }

    /// <summary>All lanes but that of the pivot, where it is among the four from <paramref name="start"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Without(int pivotIndex, int start)
    {
        Vector256<long> lanes = Vector256.Create(0L, 1, 2, 3);
        return ~Vector256.Equals(lanes, Vector256.Create((long)(pivotIndex - start))).AsDouble();
    }
}
