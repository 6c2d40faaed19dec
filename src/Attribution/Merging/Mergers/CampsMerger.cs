using Attribution.Merging;

namespace Attribution;

/// <summary>Camps as a merger: no value, the camps, and the hull of all readings that were used.</summary>
internal sealed class CampsMerger() : IntervalMerger("camps")
{
    protected override TableKernel Kernel() =>
        new IntervalKernel(Tally, MergedColumns.Ranges | MergedColumns.Agreeing | MergedColumns.Camps);

    protected override Merged Merge(UsableReadings usable)
    {
        RealInterval[] intervals = usable.Intervals;
        return usable.CampsOf(Camp.Search(intervals)) is { } camps
            ? Merged.Of(Name, null, Envelope.Of(intervals), camps)
            : Merged.Refused(Name, MergeFindings.TooManyMembers);
    }

    private static TopicResult Tally(ReadOnlySpan<RealInterval> intervals)
    {
        CampTally tally = CampTally.Of(intervals);
        return TopicResult.Of(Envelope.Of(intervals)) with { Agreeing = tally.Most, Camps = tally.Camps };
    }
}
