using Attribution.Merging;

namespace Attribution;

/// <summary>From the lowest to the highest of what was said.</summary>
internal sealed class EnvelopeMerger() : ReadingMerger("envelope", ReadingNeeds.Interval)
{
    protected override Merged Merge(UsableReadings usable) => Merged.Of(Name, null, Envelope.Of(usable.Intervals));
}
