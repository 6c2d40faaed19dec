using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Attribution.Merging;

namespace Attribution;

/// <summary>The columns of some topics in a row, to be filled; those that the merger does not fill are empty.</summary>
internal ref struct MergedSpans
{
    public Span<MergeStatus> Statuses { get; init; }

    public Span<int> Counts { get; init; }

    public Span<double> Values { get; init; }

    public Span<double> StandardErrors { get; init; }

    public Span<double> Lower { get; init; }

    public Span<double> Upper { get; init; }

    public Span<double> TauSquared { get; init; }

    public Span<double> Q { get; init; }

    public Span<int> Agreeing { get; init; }

    public Span<int> Camps { get; init; }

    /// <summary>Writes topics that all have a result.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Write(in LaneGroup group, in LaneResult result)
    {
        if (group.IsRun) WriteRun(group.Places[0], group.Claims, result);
        else WriteApart(group, result);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void WriteRun(int first, int claims, in LaneResult result)
    {
        Statuses.Slice(first, LaneMoments.Width).Clear();
        Vector256.Create(claims).CopyTo(Counts[first..]);
        result.Value.CopyTo(Values[first..]);
        result.StandardError.CopyTo(StandardErrors[first..]);
        result.Lower.CopyTo(Lower[first..]);
        result.Upper.CopyTo(Upper[first..]);
        if (!TauSquared.IsEmpty) result.TauSquared.CopyTo(TauSquared[first..]);
        result.Q.CopyTo(Q[first..]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void WriteApart(in LaneGroup group, in LaneResult result)
    {
        foreach (int place in group.Places)
            (Statuses[place], Counts[place]) = (MergeStatus.Merged, group.Claims);
        Scatter(result.Value, group.Places, Values);
        Scatter(result.StandardError, group.Places, StandardErrors);
        Scatter(result.Lower, group.Places, Lower);
        Scatter(result.Upper, group.Places, Upper);
        if (!TauSquared.IsEmpty) Scatter(result.TauSquared, group.Places, TauSquared);
        Scatter(result.Q, group.Places, Q);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Scatter(in Vector512<double> numbers, ReadOnlySpan<int> places, Span<double> column)
    {
        ref double lanes = ref Unsafe.As<Vector512<double>, double>(ref Unsafe.AsRef(in numbers));
        for (int lane = 0; lane < places.Length; lane++)
            column[places[lane]] = Unsafe.Add(ref lanes, lane);
    }

    /// <summary>Writes one topic, with zeros where there is no result.</summary>
    public readonly void Write(int place, int count, in TopicResult result)
    {
        TopicResult row = result.Status == MergeStatus.Merged ? result : new() { Status = result.Status };
        Statuses[place] = row.Status;
        Counts[place] = count;
        if (!Values.IsEmpty) Values[place] = row.Value;
        if (!StandardErrors.IsEmpty) StandardErrors[place] = row.StandardError;
        if (!Lower.IsEmpty) (Lower[place], Upper[place]) = (row.Lower, row.Upper);
        if (!TauSquared.IsEmpty) TauSquared[place] = row.TauSquared;
        if (!Q.IsEmpty) Q[place] = row.Q;
        if (!Agreeing.IsEmpty) Agreeing[place] = row.Agreeing;
        if (!Camps.IsEmpty) Camps[place] = row.Camps;
    }
}
