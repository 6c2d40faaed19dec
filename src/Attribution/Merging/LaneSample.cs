using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Attribution.Merging;

/// <summary>Eight samples of as many claims side by side, one vector a claim: the values less the pivot of their topic, the variances, and the weights that were asked for last.</summary>
/// <param name="values">Values, which become distances.</param>
/// <param name="variances">Variances, as many.</param>
/// <param name="weights">Room for as many weights.</param>
internal readonly ref struct LaneSample(Span<Vector512<double>> values, Span<Vector512<double>> variances, Span<Vector512<double>> weights)
{
    public int Count => Distances.Length;

    public Span<Vector512<double>> Distances { get; } = values;

    public Span<Vector512<double>> Variances { get; } = variances;

    public Span<Vector512<double>> Weights { get; } = weights;

    /// <summary>Finds the pivots and takes them off the values.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void TakeOffPivots(out Vector512<double> pivots)
    {
        Span<Vector512<double>> values = Distances;
        ReadOnlySpan<Vector512<double>> variances = Variances[..values.Length];
        Vector512<double> least = variances[0], none = Vector512.Create(double.PositiveInfinity), pivot = none;
        for (int i = 1; i < variances.Length; i++)
            least = Lower(variances[i], least);
        for (int i = 0; i < values.Length; i++)
            pivot = Lower(Vector512.ConditionalSelect(Vector512.Equals(variances[i], least), values[i], none), pivot);
        for (int i = 0; i < values.Length; i++)
            values[i] -= pivot;
        pivots = pivot;
    }

    /// <summary>Weighs the claims by 1/(v + τ²), and does nothing else: divisions go on while the processor is busy with what comes next.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Weigh(in Vector512<double> tauSquared)
    {
        Span<Vector512<double>> weights = Weights;
        ReadOnlySpan<Vector512<double>> variances = Variances[..weights.Length];
        Vector512<double> spread = tauSquared;
        for (int i = 0; i < weights.Length; i++)
            weights[i] = Vector512<double>.One / (variances[i] + spread);
    }

    /// <summary>The lower of ordinary numbers, and of −0 and 0 the former one, as a comparison has it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Lower(Vector512<double> number, Vector512<double> former) =>
        Avx512F.IsSupported ? Avx512F.Min(number, former) : Vector512.ConditionalSelect(Vector512.LessThan(number, former), number, former);
}
