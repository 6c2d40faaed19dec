using Attribution.Merging;

namespace Attribution;

/// <summary>Camps as a merger: no value, the camps, and the hull of all readings that were used.</summary>
internal sealed class CampsMerger() : ReadingMerger("camps", ReadingNeeds.Interval)
{
    protected override Merged Merge(UsableReadings usable)
    {
        Interval[] intervals = usable.Intervals;
        return Merged.Of(Name, null, Envelope.Of(intervals), usable.CampsOf(intervals));
    }
}
