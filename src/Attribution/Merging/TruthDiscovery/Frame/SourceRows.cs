namespace Attribution.Merging;

/// <summary>
/// On which topics, or facts, each source speaks: the compressed sparse rows of claims the other way round, by source. Made part by part on
/// all threads; the parts are in order, and so is each row.
/// </summary>
internal sealed class SourceRows
{
    private readonly int[] _start;
    private readonly int[] _items;

    /// <param name="itemStart">Where the claims of each topic, or fact, start, and their number at the end.</param>
    /// <param name="sourceOf">The source of each claim.</param>
    /// <param name="sources">How many sources there are.</param>
    /// <param name="run">On how many threads.</param>
    public SourceRows(int[] itemStart, int[] sourceOf, int sources, TruthRun run)
    {
        TopicParts parts = TopicParts.Of(itemStart, sources);
        int[] next = new int[checked(parts.Count * sources)];
        _start = new int[sources + 1];
        _items = GC.AllocateUninitializedArray<int>(itemStart[^1]);
        parts.ForEachPart(Count, run);
        for (int source = 0, place = 0; source < sources; source++)
        {
            for (int at = source; at < next.Length; at += sources) (next[at], place) = (place, place + next[at]);
            _start[source + 1] = place;
        }

        parts.ForEachPart(Fill, run);

        void Count(int part)
        {
            Span<int> own = next.AsSpan(part * sources, sources);
            (int first, int end) = parts[part];
            foreach (int source in sourceOf.AsSpan(itemStart[first]..itemStart[end])) own[source]++;
        }

        void Fill(int part)
        {
            Span<int> own = next.AsSpan(part * sources, sources);
            (int first, int end) = parts[part];
            for (int item = first; item < end; item++)
            {
                foreach (int source in sourceOf.AsSpan(itemStart[item]..itemStart[item + 1])) _items[own[source]++] = item;
            }
        }
    }

    /// <summary>The topics, or facts, of a source, ascending; one on which it has several claims is there as often.</summary>
    public ReadOnlySpan<int> this[int source] => _items.AsSpan(_start[source].._start[source + 1]);
}
