using Attribution.Merging;

namespace Attribution;

/// <summary>From the lowest to the highest of what was said.</summary>
internal sealed class EnvelopeMerger() : ReadingMerger("envelope", ReadingNeeds.Interval), ITableMerger
{
    public TableKernel KernelFor(ReadingTable table)
    {
        TableNeeds.Intervals(this, table);
        return new IntervalKernel(intervals => TopicResult.Of(Envelope.Of(intervals)), MergedColumns.Ranges);
    }

    protected override Merged Merge(UsableReadings usable) => Merged.Of(Name, null, Envelope.Of(usable.Intervals));

}
