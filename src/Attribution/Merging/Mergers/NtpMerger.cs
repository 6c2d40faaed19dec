using Attribution.Merging;

namespace Attribution;

/// <summary>The selection of the Network Time Protocol: the range around a majority of readings and their midpoints.</summary>
internal sealed class NtpMerger() : IntervalMerger("NTP")
{
    protected override TableKernel Kernel() => new IntervalKernel(Select, MergedColumns.Ranges | MergedColumns.Agreeing, bounded: true);

    internal override bool HeedsOrigins => true;

    protected override bool IgnoresWeights => true;

    protected override Finding? Obstacle(Reading reading) => double.IsFinite(reading.Interval.Width) ? null : MergeFindings.NoMidpoint;

    protected override Merged Merge(UsableReadings usable, Origins origins) => origins.AboutAll(Merge(origins.Votes()));

    protected override Merged Merge(UsableReadings usable)
    {
        if (NtpIntersection.Of(usable.Intervals) is not { } found) return Merged.Refused(Name, MergeFindings.NoMajority);
        return Merged.Of(Name, null, found.Interval, warnings: found.Falsetickers == 0 ? [] :
        [
            new(
                "outvoted",
                MergeFindings.Text($"For a majority to agree, {found.Falsetickers} of the {usable.Count} readings must be wrong."),
                "Report the dissent: use Mergers.Camps."),
        ]);
    }

    private static TopicResult Select(ReadOnlySpan<RealInterval> intervals) =>
        NtpIntersection.Of(intervals) is { } found
            ? TopicResult.Of(found.Interval) with { Agreeing = intervals.Length - found.Falsetickers }
            : TopicResult.Refused(MergeStatus.NoMajority);
}
