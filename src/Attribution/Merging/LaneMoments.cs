using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>The sums of <see cref="Moments"/> of eight topics side by side, each with as many few claims: in the order of one topic alone, so that each lane holds its very bits.</summary>
internal readonly struct LaneMoments
{
    /// <summary>Topics side by side.</summary>
    public const int Width = 8;

    private readonly Vector512<double> _cross;

    private LaneMoments(in Part a, in Part b, in Part c, in Part d)
    {
        Vector512<double> even = a.Weight + c.Weight, odd = b.Weight + d.Weight;
        Weight = even + odd;
        Shift = InFours.Sum(a.First, b.First, c.First, d.First) / Weight;
        _cross = (a.Cross + c.Cross + (a.Weight * c.Weight)) + (b.Cross + d.Cross + (b.Weight * d.Weight)) + (even * odd);
    }

    /// <summary>Σ w.</summary>
    public Vector512<double> Weight { get; }

    /// <summary>The weighted means less the pivots.</summary>
    public Vector512<double> Shift { get; }

    /// <summary>The traces of P.</summary>
    public Vector512<double> Trace => Vector512.Create(2.0) * _cross / Weight;

    /// <summary>The sums at one τ² a topic.</summary>
    /// <param name="distances">Values less pivots, one vector a claim.</param>
    /// <param name="variances">Variances, as many.</param>
    /// <param name="tauSquared">τ².</param>
    /// <param name="weights">Receives the weights 1/(v + τ²).</param>
    [MethodImpl(MethodImplOptions.NoInlining)]   // In one method with its callers the vectors would not all find registers.
    public static LaneMoments At(
        ReadOnlySpan<Vector512<double>> distances, ReadOnlySpan<Vector512<double>> variances, Vector512<double> tauSquared, Span<Vector512<double>> weights)
    {
        Part a = default, b = default, c = default, d = default;
        variances = variances[..distances.Length];
        weights = weights[..distances.Length];
        int i = 0;
        for (; i + 3 < distances.Length; i += 4)
        {
            a.Add(distances[i], weights[i] = Vector512<double>.One / (variances[i] + tauSquared));
            b.Add(distances[i + 1], weights[i + 1] = Vector512<double>.One / (variances[i + 1] + tauSquared));
            c.Add(distances[i + 2], weights[i + 2] = Vector512<double>.One / (variances[i + 2] + tauSquared));
            d.Add(distances[i + 3], weights[i + 3] = Vector512<double>.One / (variances[i + 3] + tauSquared));
        }

        if (i < distances.Length) a.Add(distances[i], weights[i] = Vector512<double>.One / (variances[i] + tauSquared));
        if (i + 1 < distances.Length) b.Add(distances[i + 1], weights[i + 1] = Vector512<double>.One / (variances[i + 1] + tauSquared));
        if (i + 2 < distances.Length) c.Add(distances[i + 2], weights[i + 2] = Vector512<double>.One / (variances[i + 2] + tauSquared));
        return new(a, b, c, d);
    }

    /// <summary>Σ w (y − mean)², a second pass.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Vector512<double> SumOfSquares(ReadOnlySpan<Vector512<double>> distances, ReadOnlySpan<Vector512<double>> weights)
    {
        CompensatedLanes a = default, b = default, c = default, d = default;
        Vector512<double> mean = Digits.Cut(Shift);
        weights = weights[..distances.Length];
        int i = 0;
        for (; i + 3 < distances.Length; i += 4)
        {
            a.Add(Square(distances[i] - mean, weights[i]));
            b.Add(Square(distances[i + 1] - mean, weights[i + 1]));
            c.Add(Square(distances[i + 2] - mean, weights[i + 2]));
            d.Add(Square(distances[i + 3] - mean, weights[i + 3]));
        }

        if (i < distances.Length) a.Add(Square(distances[i] - mean, weights[i]));
        if (i + 1 < distances.Length) b.Add(Square(distances[i + 1] - mean, weights[i + 1]));
        if (i + 2 < distances.Length) c.Add(Square(distances[i + 2] - mean, weights[i + 2]));
        return CompensatedLanes.Total(a, b, c, d);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Square(Vector512<double> r, Vector512<double> w) => w * r * r;

    /// <summary>The sums over every fourth claim.</summary>
    private struct Part
    {
        public Vector512<double> Weight;
        public Vector512<double> Cross;
        public Vector512<double> First;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(Vector512<double> d, Vector512<double> w)
        {
            Cross += w * Weight;
            Weight += w;
            First += w * d;
        }
    }
}
