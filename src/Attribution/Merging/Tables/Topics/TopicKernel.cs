using System.Runtime.CompilerServices;

namespace Attribution;

/// <summary>
/// Merges topics one after another: leaves out rows of weight 0, drops weights that are all equal, refuses too few readings. The rows used
/// are read in place in the columns, or from scratch memory that is reused.
/// </summary>
internal abstract class TopicKernel(MergedColumns columns, int fewest) : TableKernel(columns)
{
    private double[] _scratch = [];

    public override void Merge(ReadingTable table, int first, scoped in MergedSpans results)
    {
        for (int place = 0; place < results.Statuses.Length; place++)
        {
            MergeOne(table, first + place, place, results);
        }
    }

    /// <summary>Merges one topic into a place of the columns.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    protected void MergeOne(ReadingTable table, int topic, int place, scoped in MergedSpans results)
    {
        ReadOnlySpan<double> one = FirstOf(table).Span, other = SecondOf(table).Span;
        ReadOnlySpan<double> weights = table.Weights.Span;
        int start = table.Start(topic), count = table.Start(topic + 1) - start;
        TopicRows rows = new(one.Slice(start, count), other.IsEmpty ? [] : other.Slice(start, count), []);
        if (!weights.IsEmpty) rows = rows.Weighted(weights.Slice(start, count), ref _scratch);
        int said = rows.Count;
        rows = Usable(rows);
        TopicResult result = rows.Count == 0 && said > 0 ? TopicResult.Refused(MergeStatus.NoMidpoint)
            : rows.Count < fewest ? TooFew(rows.Count)
            : Merge(rows);
        results.Write(place, rows.Count, result);
    }

    /// <summary>The refusal of a topic with no rows or too few.</summary>
    protected static TopicResult TooFew(int count) =>
        TopicResult.Refused(count == 0 ? MergeStatus.NothingToMerge : MergeStatus.TooFewReadings);

    /// <summary>The first column that it reads; default the values.</summary>
    protected virtual ReadOnlyMemory<double> FirstOf(ReadingTable table) => table.Values;

    /// <summary>The second column that it reads, or an empty one; default the variances.</summary>
    protected virtual ReadOnlyMemory<double> SecondOf(ReadingTable table) => table.Variances;

    /// <summary>The rows that the merger can use; default all.</summary>
    protected virtual TopicRows Usable(TopicRows rows) => rows;

    /// <summary>Merges the used rows of one topic, of which there are enough.</summary>
    protected abstract TopicResult Merge(TopicRows rows);
}
