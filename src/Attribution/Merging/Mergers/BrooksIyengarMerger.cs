using Attribution.Merging;

namespace Attribution;

/// <summary>The fusion of Brooks and Iyengar, with a given number of wrong readings or as many as the readings can bear.</summary>
internal sealed class BrooksIyengarMerger : IntervalMerger
{
    private readonly int? _faulty;

    public BrooksIyengarMerger(int? faulty)
        : base(faulty is null ? "Brooks–Iyengar" : MergeFindings.Text($"Brooks–Iyengar ({faulty} wrong)"))
    {
        if (faulty is < 0 or > int.MaxValue / 4)
        {
            throw new ArgumentOutOfRangeException(
                nameof(faulty),
                faulty,
                "The number of readings that may be wrong must be from 0 to a quarter of the largest integer.");
        }

        _faulty = faulty;
    }

    protected override TableKernel Kernel() => new IntervalKernel(Fuse, MergedColumns.Values | MergedColumns.Ranges, Fewest, bounded: true);

    // Beyond a third of wrong readings the result is no longer bounded by right ones.
    protected override int Fewest => (3 * (_faulty ?? 0)) + 1;

    internal override bool HeedsOrigins => true;

    protected override bool IgnoresWeights => true;

    protected override Finding? Obstacle(Reading reading) => double.IsFinite(reading.Interval.Width) ? null : MergeFindings.NoMidpoint;

    protected override Merged Merge(UsableReadings usable, Origins origins) => origins.AboutAll(Merge(origins.Votes()));

    protected override Merged Merge(UsableReadings usable)
    {
        int faulty = FaultyOf(usable.Count);
        if (BrooksIyengar.Of(usable.Intervals, faulty) is { } fused) return Merged.Of(Name, fused.Estimate, fused.Interval);
        return Merged.Refused(Name, new(
            "more-are-wrong",
            MergeFindings.Text(
                $"No value lies in {usable.Count - faulty} of the {usable.Count} readings: more than {faulty} must be wrong."),
            "Report the camps: use Mergers.Camps."));
    }

    private TopicResult Fuse(ReadOnlySpan<RealInterval> intervals) =>
        BrooksIyengar.Fused(intervals, FaultyOf(intervals.Length)) is { } fused
            ? TopicResult.Of(fused.Interval) with { Value = fused.Estimate }
            : TopicResult.Refused(MergeStatus.MoreAreWrong);

    private int FaultyOf(int count) => _faulty ?? (count - 1) / 3;
}
