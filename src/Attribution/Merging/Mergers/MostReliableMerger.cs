using Attribution.Merging;

namespace Attribution;

/// <summary>The reading of greatest weight, if there is one.</summary>
internal sealed class MostReliableMerger() : ReadingMerger("most reliable", ReadingNeeds.Interval)
{
    public static readonly IMerger Instance = new MostReliableMerger();

    private static readonly Finding NotChosen = new(
        "not-chosen",
        "Another reading has a greater weight.",
        "Report it beside the chosen one, or use Mergers.Camps.");

    protected override Merged Merge(UsableReadings usable)
    {
        int[] heaviest = usable.Heaviest();
        double?[] figures = [.. heaviest.Select(place => usable.Readings[place].Best).Distinct()];
        RealInterval[] ranges = [.. heaviest.Select(place => usable.Readings[place].Interval).Distinct()];
        return figures.Length > 1 || (figures[0] is null && ranges.Length > 1)
            ? Merged.Refused(Name, Tie(usable, heaviest))
            : Merged.Of(Name, figures[0], Envelope.Of(ranges), leftOut: usable.AllBut(heaviest, NotChosen));
    }

    private static Finding Tie(UsableReadings usable, int[] heaviest) => new(
        "tie",
        $"Readings that differ share the greatest weight: {string.Join(", ", heaviest.Select(place => Named(usable, place)))}.",
        "Give one of them more weight, or report both sides: use Mergers.Camps.");

    private static string Named(UsableReadings usable, int place) =>
        MergeFindings.Text($"index {usable.PositionOf(place)} ({usable.Readings[place].Estimate})");
}
