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
