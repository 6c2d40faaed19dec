using Attribution.Merging;

namespace Attribution.Json.Tests;

/// <summary>Results of every kind: of the article, and of each of the small cases.</summary>
internal static class Samples
{
    public static ClaimSet Casualties { get; } = KurskTests.Claims.On("casualties");

    /// <summary>By the name of the member that holds the result.</summary>
    public static Dictionary<string, Func<(object Result, string Json)[]>> All { get; } = new()
    {
        ["reconciliation"] = () => [.. Verdicts().Select(result => ((object)result, ResultJson.ToJson(result)))],
        ["groupedReconciliation"] = () => [.. Grouped().Select(result => ((object)result, ResultJson.ToJson(result)))],
        ["timeline"] = () => [.. Timelines().Select(result => ((object)result, ResultJson.ToJson(result)))],
        ["sensitivity"] = () => [.. Sensitivities().Select(result => ((object)result, ResultJson.ToJson(result)))],
        ["policyComparison"] = () => [.. Comparisons().Select(result => ((object)result, ResultJson.ToJson(result)))],
        ["votes"] = () => [.. Verdicts().Select(result => ((object)result.Votes, ResultJson.ToJson(result.Votes)))],
        ["voteFusion"] = () => [.. Fusions().Select(result => ((object)result, ResultJson.ToJson(result)))],
        ["totals"] = () => [.. Sums().Select(result => ((object)result, ResultJson.ToJson(result)))],
        ["learntReliability"] = () => [.. Learnt().Select(result => ((object)result, ResultJson.ToJson(result)))],
        ["mergedTable"] = () => [.. Tables().Select(result => ((object)result, ResultJson.ToJson(result)))],
    };

    private static IEnumerable<Reconciliation> Verdicts() =>
        Sets().SelectMany(set => Reconciler.Default.ReconcileAll(set)).Concat(Mergings().Select(one => one.Reconcile(Casualties)));

    private static IEnumerable<Reconciler> Mergings() =>
    [
        new() { Merger = Mergers.Camps, MergeAgainstVerdict = true },
        new() { Merger = Mergers.RandomEffects(TauSquared.Reml), MergeAgainstVerdict = true },
        new() { Merger = Mergers.Median(), MergeAgainstVerdict = true },
    ];

    private static IEnumerable<ClaimSet> Sets() => Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.json")
        .Order(StringComparer.Ordinal)
        .Select(path => Case.Load(Path.GetFileNameWithoutExtension(path)))
        .Prepend(KurskTests.Claims);

    private static IEnumerable<ClaimSet> ByTopic() =>
        Sets().Take(25).SelectMany(set => set.Topics.Select(set.On).Where(one => one.Claims.Length > 0));

    private static IEnumerable<GroupedReconciliation> Grouped() =>
        ByTopic().Take(12).Select(set => Reconciler.Default.ReconcileBy(set, GroupKeys.Scope | GroupKeys.Period | GroupKeys.Basis));

    private static IEnumerable<Timeline> Timelines() => ByTopic().Select(set => Timeline.Of(set));

    private static IEnumerable<Sensitivity> Sensitivities() =>
        ByTopic().Take(12).Select(set => Sensitivity.LeaveOneWitnessOut(Reconciler.Default, set));

    private static IEnumerable<PolicyComparison> Comparisons() =>
        ByTopic().Take(4).Select(set =>
            PolicyComparison.Of(set, [Readers.Literal, Readers.SignificantDigits], [Mergers.Camps, Mergers.Median()]));

    private static IEnumerable<Totals> Sums() =>
    [
        .. Grouped().Select(groups => Totals.Of(groups.Select(group => group.Result), Dependence.Unknown)),
        .. Enum.GetValues<Dependence>().Select(dependence => Totals.Of([Single("t1", "5 ± 1"), Single("t2", "7 ± 2")], dependence)),
    ];

    /// <summary>Of votes on anything: fused by each method, refused, and with witnesses that no trust is known of.</summary>
    private static IEnumerable<VoteFusion> Fusions()
    {
        Trust same = Trust.Same(0.7), some = Trust.Of("by hand", witness => witness.Name.Length % 2 == 0 ? 0.8 : null);
        return Verdicts().Select(result => result.Votes).Take(60).SelectMany(votes =>
            BeliefFusion.All.Select(fusion => votes.Fuse(fusion, same))
                .Concat([votes.DempsterShafer(same), votes.DempsterShafer(some), votes.Fuse(BeliefFusion.Cumulative, some)]));
    }

    /// <summary>Of the article, and of two flight trackers and a copier; by methods for numbers, for words and for both.</summary>
    private static IEnumerable<LearntReliability> Learnt()
    {
        ClaimSet flights = Flights();
        NumericTruthMethod[] numbers = [TruthDiscovery.Catd(), TruthDiscovery.Crh(), TruthDiscovery.Gtm()];
        LabelTruthMethod[] words = [TruthDiscovery.Vote, TruthDiscovery.LatentTruth(), TruthDiscovery.AccuCopy()];
        return
        [
            Reconciler.Default.Learn(KurskTests.Claims, numbers[0]),
            Reconciler.Default.Learn(KurskTests.Claims, TruthDiscovery.MixedCrh()),
            .. numbers.Select(method => Reconciler.Default.Learn(flights, method)),
            .. words.Select(method => Reconciler.Default.Learn(flights, method)),
            Reconciler.Default.Learn(flights, TruthDiscovery.MixedCrh()),
        ];
    }

    private static ClaimSet Flights()
    {
        Source[] trackers = [.. Enumerable.Range(0, 4).Select(i => new Source($"s{i}", $"tracker {i}", SourceKind.Organisation))];
        return
        [
            .. from flight in Enumerable.Range(0, 14)
               let minutes = new Topic($"delay-{flight:00}", "delay", $"flight {flight}", unit: Unit.Parse("min"))
               let gate = new Topic($"gate-{flight:00}", "gate", $"flight {flight}")
               from i in Enumerable.Range(0, 4)
               let claim = (Id: $"{flight:00}-{i}", Chain: Chain.From(trackers[i]))
               from made in new Claim[]
               {
                   new($"d{claim.Id}", claim.Chain, minutes, Estimate.Of((10 * flight) + (i * 2) + (flight % (i + 2)), Unit.Parse("min"))),
                   new($"g{claim.Id}", claim.Chain, gate, new TextValue($"gate {(flight + (i > 1 && flight % 3 == 0 ? 1 : 0)) % 5}")),
               }
               select made,
        ];
    }

    private static Reconciliation Single(string topic, string phrase) => Reconciler.Default.Reconcile(
        [new Claim("S1", Chain.From(new Source("a", "A", SourceKind.Person)), new Topic(topic, "mass", topic), Estimate.Parse(phrase))]);

    private static IEnumerable<MergedTable> Tables()
    {
        ReadingTable table = ReadingTable.OfVariances(
            new double[] { 480, 520, 1000, 12, 14 }, new double[] { 5100, 1280, 34700, 4, 1 }, new[] { 0, 3, 5, 5 });
        MergedTable effects = new(), median = new();
        Mergers.RandomEffects(TauSquared.Reml).MergeAll(table, effects);
        Mergers.Median().MergeAll(table, median);
        return [effects, median, new()];
    }
}
