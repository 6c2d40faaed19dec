using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Attribution.Merging;

/// <summary>Eight samples of as many claims side by side, one vector a claim: the values, the variances, and the weights that were asked for last.</summary>
/// <param name="values">Values.</param>
/// <param name="variances">Variances, as many.</param>
/// <param name="weights">Room for as many weights.</param>
/// <param name="pivot">Room for the pivots.</param>
internal readonly ref struct LaneSample(
    Span<Vector512<double>> values, Span<Vector512<double>> variances, Span<Vector512<double>> weights, ref Vector512<double> pivot)
{
    private readonly ref Vector512<double> _pivot = ref pivot;

    public int Count => Values.Length;

    public Span<Vector512<double>> Values { get; } = values;

    public Span<Vector512<double>> Variances { get; } = variances;

    public Span<Vector512<double>> Weights { get; } = weights;

    /// <summary>The values of the most precise claims, the smallest of each topic, once they have been found.</summary>
    public Vector512<double> Pivot => _pivot;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void FindPivots()
    {
        ReadOnlySpan<Vector512<double>> values = Values, variances = Variances[..values.Length];
        Vector512<double> least = variances[0], none = Vector512.Create(double.PositiveInfinity), pivot = none;
        for (int i = 1; i < variances.Length; i++)
            least = Lower(variances[i], least);
        for (int i = 0; i < values.Length; i++)
            pivot = Lower(Vector512.ConditionalSelect(Vector512.Equals(variances[i], least), values[i], none), pivot);
        _pivot = pivot;
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
