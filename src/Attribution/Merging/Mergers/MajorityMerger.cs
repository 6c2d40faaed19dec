namespace Attribution;

/// <summary>The camp with more than half of the weight, if there is one.</summary>
internal sealed class MajorityMerger() : ReadingMerger("majority", ReadingNeeds.Interval)
{
    public static readonly IMerger Instance = new MajorityMerger();

    private static readonly Finding NotChosen = new(
        "not-chosen",
        "It is inconsistent with the majority.",
        "Report the dissent: use Mergers.Camps.");

    internal override bool HeedsOrigins => true;

    protected override Merged Merge(UsableReadings usable) =>
        Merge(usable, place => usable.Readings[place].Best is { } best ? [best] : []);

    protected override Merged Merge(UsableReadings usable, Origins origins) =>
        origins.AboutAll(Merge(origins.Votes(), origins.FiguresOf));

    private Merged Merge(UsableReadings usable, Func<int, IEnumerable<double>> figuresOf)
    {
        if (Camp.Heaviest(usable.Intervals, usable.Weights) is not { } camps) return Merged.Refused(Name, MergeFindings.TooManyMembers);
        double[] weights = [.. camps.Select(camp => WeightOf(usable, camp.Members))];
        double most = weights.Max();
        if (!(2 * most > WeightOf(usable, Enumerable.Range(0, usable.Count)))) return Merged.Refused(Name, MergeFindings.NoMajority);
        if (weights.Count(weight => weight == most) > 1)
        {
            return Merged.Refused(Name, MergeFindings.Tie("Several camps that share members have the same weight, more than half of all."));
        }

        Camp camp = camps[weights.IndexOf(most)];
        double[] figures = [.. camp.Members.SelectMany(figuresOf).Distinct()];
        return Merged.Of(
            Name,
            figures.Length == 1 && camp.Common.Contains(figures[0]) ? figures[0] : null,
            camp.Common,
            leftOut: usable.AllBut(camp.Members, NotChosen));
    }

    /// <summary>A sum in one order of the weights, so that equal camps weigh the same to the last bit.</summary>
    private static double WeightOf(UsableReadings usable, IEnumerable<int> places) => places.Select(usable.WeightOf).Order().Sum();
}
