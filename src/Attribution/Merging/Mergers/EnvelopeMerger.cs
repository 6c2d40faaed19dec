using Attribution.Merging;

namespace Attribution;

/// <summary>From the lowest to the highest of what was said.</summary>
internal sealed class EnvelopeMerger() : IntervalMerger("envelope")
{
    protected override TableKernel Kernel() =>
        new IntervalKernel(intervals => TopicResult.Of(Envelope.Of(intervals)), MergedColumns.Ranges);

    protected override Merged Merge(UsableReadings usable) => Merged.Of(Name, null, Envelope.Of(usable.Intervals));

}
