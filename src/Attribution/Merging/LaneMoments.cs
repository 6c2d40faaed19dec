using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>The sums of <see cref="Moments"/> of eight topics side by side, each with as many few claims: in the order of one topic alone, so that each lane holds its very bits.</summary>
internal struct LaneMoments
{
    /// <summary>Topics side by side.</summary>
    public const int Width = 8;

    private Vector512<double> _cross;

    /// <summary>Σ w.</summary>
    public Vector512<double> Weight { readonly get; private set; }

    /// <summary>The weighted means less the pivots.</summary>
    public Vector512<double> Shift { readonly get; private set; }

    /// <summary>The traces of P.</summary>
    public readonly Vector512<double> Trace => Vector512.Create(2.0) * _cross / Weight;

    /// <summary>Takes the sums over a sample that has been weighed.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]   // In one method with its callers the vectors would not all find registers.
    public void Take(in LaneSample sample)
    {
        Part a = default, b = default, c = default, d = default;
        ReadOnlySpan<Vector512<double>> distances = sample.Distances, weights = sample.Weights[..distances.Length];
        int i = 0;
        for (; i < distances.Length - 3; i += 4)
        {
            a.Add(distances[i], weights[i]);
            b.Add(distances[i + 1], weights[i + 1]);
            c.Add(distances[i + 2], weights[i + 2]);
            d.Add(distances[i + 3], weights[i + 3]);
        }

        if (i < distances.Length) a.Add(distances[i], weights[i]);
        if (i + 1 < distances.Length) b.Add(distances[i + 1], weights[i + 1]);
        if (i + 2 < distances.Length) c.Add(distances[i + 2], weights[i + 2]);

        Vector512<double> even = a.Weight + c.Weight, odd = b.Weight + d.Weight, weight = even + odd;
        _cross = (a.Cross + c.Cross + (a.Weight * c.Weight)) + (b.Cross + d.Cross + (b.Weight * d.Weight)) + (even * odd);
        Weight = weight;
        Shift = InFours.Sum(a.First, b.First, c.First, d.First) / weight;
    }

    /// <summary>Σ w (y − mean)², a second pass over the same sample.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public readonly void SumSquares(in LaneSample sample, out Vector512<double> squares)
    {
        CompensatedLanes a = default, b = default, c = default, d = default;
        Vector512<double> mean = Digits.Cut(Shift);
        ReadOnlySpan<Vector512<double>> distances = sample.Distances, weights = sample.Weights[..distances.Length];
        int i = 0;
        for (; i < distances.Length - 3; i += 4)
        {
            a.Add(Square(distances[i] - mean, weights[i]));
            b.Add(Square(distances[i + 1] - mean, weights[i + 1]));
            c.Add(Square(distances[i + 2] - mean, weights[i + 2]));
            d.Add(Square(distances[i + 3] - mean, weights[i + 3]));
        }

        if (i < distances.Length) a.Add(Square(distances[i] - mean, weights[i]));
        if (i + 1 < distances.Length) b.Add(Square(distances[i + 1] - mean, weights[i + 1]));
        if (i + 2 < distances.Length) c.Add(Square(distances[i + 2] - mean, weights[i + 2]));
        squares = CompensatedLanes.Total(a, b, c, d);
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
