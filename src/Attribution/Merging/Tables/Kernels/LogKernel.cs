namespace Attribution;

/// <summary>A kernel over logarithms: what it merges is carried back to the unit of the values. Standard errors and τ² stay on the scale.</summary>
internal sealed class LogKernel(TableKernel onScale) : TableKernel(onScale.Columns)
{
    public override void Announce(ReadingTable table, int first, int count) => onScale.Announce(table, first, count);

    public override void Merge(ReadingTable table, int first, scoped in MergedSpans results)
    {
        onScale.Merge(table, first, results);
        for (int place = 0; place < results.Statuses.Length; place++)
        {
            if (results.Statuses[place] != MergeStatus.Merged) continue;
            double value = Math.Exp(results.Values[place]);
            if (double.IsFinite(value))
            {
                results.Values[place] = value;
                (results.Lower[place], results.Upper[place]) = (Math.Exp(results.Lower[place]), Math.Exp(results.Upper[place]));
            }
            else
            {
                results.Write(place, results.Counts[place], TopicResult.Refused(MergeStatus.OutOfRange));
            }
        }
    }
}
