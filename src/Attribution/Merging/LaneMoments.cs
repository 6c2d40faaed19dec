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
        Vector512<double> pivot = sample.Pivot;
        ReadOnlySpan<Vector512<double>> values = sample.Values, weights = sample.Weights[..values.Length];
        int i = 0;
        for (; i < values.Length - 3; i += 4)
        {
            a.Add(values[i] - pivot, weights[i]);
            b.Add(values[i + 1] - pivot, weights[i + 1]);
            c.Add(values[i + 2] - pivot, weights[i + 2]);
            d.Add(values[i + 3] - pivot, weights[i + 3]);
        }

        if (i < values.Length) a.Add(values[i] - pivot, weights[i]);
        if (i + 1 < values.Length) b.Add(values[i + 1] - pivot, weights[i + 1]);
        if (i + 2 < values.Length) c.Add(values[i + 2] - pivot, weights[i + 2]);

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
        Vector512<double> mean = Digits.Cut(Shift), pivot = sample.Pivot;
        ReadOnlySpan<Vector512<double>> values = sample.Values, weights = sample.Weights[..values.Length];
        int i = 0;
        if (values.Length >= 4)
        {
            a = CompensatedLanes.Of(Square(values[0] - pivot - mean, weights[0]));
            b = CompensatedLanes.Of(Square(values[1] - pivot - mean, weights[1]));
            c = CompensatedLanes.Of(Square(values[2] - pivot - mean, weights[2]));
            d = CompensatedLanes.Of(Square(values[3] - pivot - mean, weights[3]));
            for (i = 4; i < values.Length - 3; i += 4)
            {
                a.Add(Square(values[i] - pivot - mean, weights[i]));
                b.Add(Square(values[i + 1] - pivot - mean, weights[i + 1]));
                c.Add(Square(values[i + 2] - pivot - mean, weights[i + 2]));
                d.Add(Square(values[i + 3] - pivot - mean, weights[i + 3]));
            }
        }

        if (i < values.Length) a.Add(Square(values[i] - pivot - mean, weights[i]));
        if (i + 1 < values.Length) b.Add(Square(values[i + 1] - pivot - mean, weights[i + 1]));
        if (i + 2 < values.Length) c.Add(Square(values[i + 2] - pivot - mean, weights[i + 2]));
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
