using Attribution.Merging;

namespace Attribution;

/// <summary>Marzullo's algorithm: the camps of most readings, which are where most intervals overlap. A tie is shown, not broken.</summary>
internal sealed class MajorityOverlapMerger() : IntervalMerger("majority overlap")
{
    protected override TableKernel Kernel() =>
        new IntervalKernel(Tally, MergedColumns.Ranges | MergedColumns.Agreeing | MergedColumns.Camps);

    internal override bool HeedsOrigins => true;

    protected override bool IgnoresWeights => true;

    protected override Merged Merge(UsableReadings usable, Origins origins) => origins.AboutAll(Merge(origins.Votes()));

    protected override Merged Merge(UsableReadings usable)
    {
        if (usable.CampsOf(Camp.Heaviest(usable.Intervals, [])) is not { } largest)
        {
            return Merged.Refused(Name, MergeFindings.TooManyMembers);
        }

        int most = largest[0].Members.Length;
        List<Finding> warnings = [];
        if (2 * most <= usable.Count) warnings.Add(MergeFindings.NoMajority);
        if (largest.Length > 1) warnings.Add(MergeFindings.Tie(MergeFindings.Text($"{largest.Length} camps of {most} are equally large.")));
        return Merged.Of(Name, null, largest.Length == 1 ? largest[0].Common : null, largest, warnings: warnings);
    }

    private static TopicResult Tally(ReadOnlySpan<RealInterval> intervals)
    {
        CampTally tally = CampTally.Of(intervals);
        return tally.Largest > 1
            ? TopicResult.Refused(MergeStatus.Tie)
            : TopicResult.Of(tally.Common) with { Agreeing = tally.Most, Camps = tally.Largest };
    }
}
