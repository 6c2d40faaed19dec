namespace Attribution;

/// <summary>
/// What all mergers of the library do first and last: weights checked, readings sorted out, everything left out accounted for.
/// </summary>
internal abstract class ReadingMerger(string name, ReadingNeeds needs) : IMerger
{
    public string Name => name;

    public ReadingNeeds Needs => needs;

    /// <summary>How many usable readings there must be.</summary>
    protected virtual int Fewest => 1;

    /// <summary>
    /// Whether readings count once each although their weights differ. Not so where nothing is counted or averaged, as in an envelope.
    /// </summary>
    protected virtual bool IgnoresWeights => false;

    public Merged Merge(ReadOnlySpan<Reading> readings, ReadOnlySpan<double> weights)
    {
        MergeWeights.Check(readings.Length, weights);
        List<int> used = [];
        List<LeftOut> leftOut = [];
        for (int i = 0; i < readings.Length; i++)
        {
            if (readings[i] is null)
            {
                throw new ArgumentException($"The reading at index {i} is null; pass a reading or leave it out.", nameof(readings));
            }

            if ((weights[i] == 0 ? MergeFindings.ZeroWeight : Obstacle(readings[i])) is { } obstacle) leftOut.Add(new(i, obstacle));
            else used.Add(i);
        }

        if (used.Count < Fewest) return Merged.Refused(Name, MergeFindings.TooFew(Name, used.Count, Fewest, leftOut), leftOut);

        UsableReadings usable = Pick(readings, weights, used);
        return Merge(usable).Adding(leftOut, IgnoresWeights && usable.Weights.Length > 0 ? [MergeFindings.WeightsIgnored] : []);
    }

    /// <summary>Why this reading cannot feed the merger, or null where it can.</summary>
    protected virtual Finding? Obstacle(Reading reading) => null;

    /// <summary>Merges enough usable readings. What is left out already need not be repeated.</summary>
    protected abstract Merged Merge(UsableReadings usable);

    private static UsableReadings Pick(ReadOnlySpan<Reading> readings, ReadOnlySpan<double> weights, List<int> used)
    {
        Reading[] picked = new Reading[used.Count];
        double[] own = new double[used.Count];
        for (int place = 0; place < picked.Length; place++) (picked[place], own[place]) = (readings[used[place]], weights[used[place]]);
        return new(picked, [.. used], own);
    }
}
