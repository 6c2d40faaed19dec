using System.Runtime.Intrinsics;

namespace Attribution.Merging;

/// <summary>Eight samples of as many claims side by side, one vector a claim: the values less the pivot of their topic, and the variances.</summary>
internal readonly ref struct LaneSample
{
    /// <summary>Finds the pivots and takes them off the values, in place.</summary>
    /// <param name="values">Values, which become distances.</param>
    /// <param name="variances">Variances.</param>
    /// <param name="weights">Room for as many weights.</param>
    public LaneSample(Span<Vector512<double>> values, ReadOnlySpan<Vector512<double>> variances, Span<Vector512<double>> weights)
    {
        variances = variances[..values.Length];
        Vector512<double> pivot = values[0], least = variances[0];
        for (int i = 1; i < values.Length; i++)
        {
            Vector512<double> value = values[i], variance = variances[i];
            Vector512<double> better = Vector512.LessThan(variance, least) | (Vector512.Equals(variance, least) & Vector512.LessThan(value, pivot));
            pivot = Vector512.ConditionalSelect(better, value, pivot);
            least = Vector512.ConditionalSelect(better, variance, least);
        }

        for (int i = 0; i < values.Length; i++)
            values[i] -= pivot;
        Distances = values;
        Variances = variances;
        Weights = weights[..values.Length];
        Pivot = pivot;
        LeastVariance = least;
    }

    public int Count => Distances.Length;

    public ReadOnlySpan<Vector512<double>> Distances { get; }

    public ReadOnlySpan<Vector512<double>> Variances { get; }

    /// <summary>Scratch: the weights at the τ² that was looked at last.</summary>
    public Span<Vector512<double>> Weights { get; }

    public Vector512<double> Pivot { get; }

    public Vector512<double> LeastVariance { get; }
}
