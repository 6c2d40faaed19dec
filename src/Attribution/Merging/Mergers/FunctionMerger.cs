namespace Attribution;

/// <summary>A user's function as a merger; weights are checked before it is called.</summary>
internal sealed class FunctionMerger(
    string name, ReadingNeeds needs, Func<IReadOnlyList<Reading>, IReadOnlyList<double>, Merged> merge) : IMerger
{
    public string Name => name;

    public ReadingNeeds Needs => needs;

    public Merged Merge(ReadOnlySpan<Reading> readings, ReadOnlySpan<double> weights)
    {
        MergeWeights.Check(readings.Length, weights);
        return merge(readings.ToArray(), weights.ToArray())
            ?? throw new InvalidOperationException(
                Printable.Message(
                    $"The function of the merger '{name}' returned null; return Merged.Refused(…) when the readings cannot be merged."));
    }
}
