using Attribution.Merging;

namespace Attribution;

/// <summary>The reading of the lowest figure.</summary>
internal sealed class LowestMerger() : ReadingMerger("lowest", ReadingNeeds.Interval)
{
    public static readonly IMerger Instance = new LowestMerger();

    private static readonly Finding NotChosen = new(
        "not-chosen",
        "Another reading has a lower figure.",
        "Report it beside the chosen one, or use Mergers.Camps.");

    private static readonly Finding NoFloor = new(
        "no-floor",
        "It names no figure and no lower end, so that nothing says how low it is.",
        "Use Mergers.Camps or Mergers.Envelope, which take upper bounds as they are.");

    protected override bool IgnoresWeights => true;

    protected override Finding? Obstacle(Reading reading) => reading.Best is null && !reading.Interval.HasLower ? NoFloor : null;

    protected override Merged Merge(UsableReadings usable)
    {
        double lowest = usable.Readings.Min(Figure);
        int[] all = [.. Enumerable.Range(0, usable.Count).Where(place => Figure(usable.Readings[place]) == lowest)];
        int[] named = [.. all.Where(place => usable.Readings[place].Best is not null)];
        int[] chosen = named.Length > 0 ? named : all;
        RealInterval[] ranges = [.. chosen.Select(place => usable.Readings[place].Interval)];
        return Merged.Of(Name, named.Length > 0 ? lowest : null, Envelope.Of(ranges), leftOut: usable.AllBut(chosen, NotChosen));
    }

    private static double Figure(Reading reading) => reading.Best ?? reading.Interval.Lower;
}
