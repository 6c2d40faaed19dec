using Attribution.Merging;

namespace Attribution;

/// <summary>What is left if every source is right: never a value, and always with that warning.</summary>
internal sealed class IntersectionMerger() : IntervalMerger("intersection")
{
    private static readonly Finding IfAllAreRight = new(
        "if-all-are-right",
        "The range holds only if every source is right; it narrows as their conflict grows, so a narrow range is not a sign of precision.",
        "Report it with this condition, or use Mergers.Camps.");

    private static readonly Finding NoCommonValue = new(
        "no-common-value",
        "No value lies in every reading, so that at least one of them is wrong.",
        "Report the camps: use Mergers.Camps.");

    protected override TableKernel Kernel() => new IntervalKernel(Common, MergedColumns.Ranges);

    protected override Merged Merge(UsableReadings usable) =>
        Intersection.Of(usable.Intervals) is { } common
            ? Merged.Of(Name, null, common, warnings: usable.Count > 1 ? [IfAllAreRight] : [])
            : Merged.Refused(Name, NoCommonValue);

    private static TopicResult Common(ReadOnlySpan<RealInterval> intervals) =>
        Intersection.Of(intervals) is { } common ? TopicResult.Of(common) : TopicResult.Refused(MergeStatus.NoCommonValue);
}
