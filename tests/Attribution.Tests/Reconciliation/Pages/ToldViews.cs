using static Attribution.Tests.Events;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Views of verdicts whose texts and pages are known word by word.</summary>
internal static partial class ToldViews
{
    private static readonly Source A = State("a"), B = State("b"), C = State("c"), D = State("d");

    private static readonly Scope North = Scope.Of(("place", "the north")), City = Scope.Of(("place", "Iraq > Baghdad"));

    private static readonly Topic Deployed = new("deployed", "troops.deployed", "the front", Accrual.State);

    private static readonly Reconciliation Market = Event("market", Normal(10, 2)), Bridge = Event("bridge", Normal(20, 3));

    private static ClaimRelation To(ClaimRelationKind kind, string id) => new(kind, id);

    private static Totals Sum(Dependence dependence, params Reconciliation[] events) => Totals.Of(events, dependence);

    private static Claim Remark(Source by, string id, string date, ClaimRelationKind kind, string of) =>
        By(by, id, null, Stance.Remarks, date: date, relations: To(kind, of));

    /// <summary>A day for each kind of change, and claims of which the day is not known.</summary>
    private static Timeline InTime => Timeline.Of(ClaimSet.Create(
    [
        By(A, "01", Estimate.Of(900), date: "2023-10-10"),
        By(B, "02", Estimate.Between(1_000, 1_500), date: "2023-10-11"),
        By(A, "03", Estimate.Of(1_417), date: "2023-10-12"),
        By(A, "04", Estimate.Of(1_200), date: "2023-10-14"),
        By(C, "05", Estimate.MoreThan(1_100), date: "2023-10-13"),
        By(D, "06", Estimate.Of(1_250)),
        By(B, "07", Estimate.Of(1_210), date: "2023-10-15", relations: To(ClaimRelationKind.Revises, "02")),
        Remark(C, "08", "2023-10-16", ClaimRelationKind.Retracts, "05"),
        Remark(A, "09", "2023-10-17", ClaimRelationKind.Disowns, "04"),
        By(C, "10", Estimate.Of(700), Stance.Fears, date: "2023-10-18"),
    ]));

    private static GroupedReconciliation Grouped(Reconciler reconciler, GroupKeys keys) => reconciler.ReconcileBy(
        [
            By(A, "1", Estimate.Of(100), scope: North, period: "2024-01"),
            By(B, "2", Estimate.Of(300), scope: North, period: "2024-01"),
            By(C, "3", Estimate.Parse("150 to 250"), period: "2024-01"),
            By(C, "4", Estimate.Parse("160 to 240"), period: "2024-02").WithBasis(CountBasis.Survey),
            By(D, "5", Estimate.Of(200), period: "2024-02").WithBasis(CountBasis.Survey),
            By(D, "6", null, Stance.Evades),
        ],
        keys);

    private static Votes Vote => Reconcile(
        By(A, "1", null, topic: Deployed),
        By(B, "2", null, Stance.Denies, topic: Deployed),
        By(C, "3", null, scope: North, topic: Deployed),
        By(D, "4", null, Stance.Evades, topic: Deployed),
        By(A, "5", null, Stance.Silent, topic: Deployed),
        By(C, "6", null, Stance.Hedges, topic: Deployed)).Votes;

    private static Votes Words => Reconcile(
        By(A, "1", null, topic: Deployed), By(B, "2", null, Stance.Denies, topic: Deployed), By(C, "3", null, topic: Deployed)).Votes;

    private static readonly ClaimSet OneLiar =
        [By(A, "1", Estimate.Of(100)), By(B, "2", Estimate.Of(100)), By(C, "3", Estimate.AtLeast(900))];

    private static readonly ClaimSet Robust =
        [By(A, "1", Estimate.Of(100)), By(B, "2", Estimate.Of(100)), By(C, "3", Estimate.Of(100))];

    private static Reconciliation[] Many(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Event($"e{i:00}", Estimate.Of(i + 1)))];

    /// <summary>A page without its head, whose styles are not its words.</summary>
    private static string BodyOf(string html) => html[html.IndexOf("<main", StringComparison.Ordinal)..];

    /// <summary>Each text by the name of the file that tells it.</summary>
    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>
    {
        ["timeline"] = () => InTime.ToText(),
        ["timeline-full"] = () => InTime.ToText(full: true),
        ["timeline-markdown"] = () => InTime.ToMarkdown(),
        ["timeline-rows"] = () => string.Join('\n', InTime.Rows) + "\n",
        ["groups-by-scope"] = () => Grouped(Reconciler.Default, GroupKeys.Scope).ToText(),
        ["groups-by-all-full"] = () => Grouped(
            Reconciler.Default with { Merger = Mergers.Median(), MergeAgainstVerdict = true },
            GroupKeys.Scope | GroupKeys.Period | GroupKeys.Basis).ToText(full: true),
        ["groups-markdown"] = () => Grouped(Reconciler.Default, GroupKeys.Period).ToMarkdown(),
        ["groups-of-too-many"] = () => Grouped(Reconciler.Default with { MaximumClaims = 3 }, GroupKeys.Scope).ToText(),
        ["votes"] = () => Vote.ToString(),
        ["votes-markdown"] = () => Vote.ToMarkdown(),
        ["votes-fused"] = () => $"{Words.Fuse(BeliefFusion.Weighted, Trust.Same(0.8))}\n{Words.DempsterShafer(Trust.Same(0.8))}\n"
            + $"{Words.DempsterShafer(Trust.Same(1))}\n",
        ["votes-fused-markdown"] = () => Words.DempsterShafer(Trust.Same(0.8)).ToMarkdown(),
        ["sensitivity-by-witness"] = () => Sensitivity.LeaveOneWitnessOut(Reconciler.Default, OneLiar).ToString(),
        ["sensitivity-by-claim"] = () => Sensitivity.LeaveOneClaimOut(Reconciler.Default, Robust).ToString(),
        ["sensitivity-of-nothing"] = () => Sensitivity.LeaveOneClaimOut(
            Reconciler.Default, [By(A, "1", null, Stance.Evades)]).ToString(),
        ["sensitivity-refused"] = () => Sensitivity.LeaveOneWitnessOut(
            Reconciler.Default with { MaximumComparisons = 1 }, OneLiar).ToString(),
        ["sensitivity-markdown"] = () => Sensitivity.LeaveOneWitnessOut(Reconciler.Default, OneLiar).ToMarkdown(),
        ["comparison"] = () => PolicyComparison.Of(
            [.. new[] { 1_000, 1_160, 1_400 }.Select((about, i) => By(State($"s{i}"), $"{i}", Estimate.Approximately(about)))],
            [.. new[] { 0.01m, 0.05m, 0.1m, 0.2m, 0.3m, 0.5m }.Select(Readers.Relative)],
            [Mergers.Camps, Mergers.Median(), Mergers.Envelope]).ToString(),
        ["comparison-robust"] = () => PolicyComparison.Of(
            Robust, [Readers.SignificantDigits, Readers.Relative(0.1m)], [Mergers.Median(), Mergers.Camps]).ToString(),
        ["comparison-markdown"] = () => PolicyComparison.Of(
            Robust, [Readers.SignificantDigits, Readers.Relative(0.1m)], [Mergers.Median(), Mergers.Camps]).ToMarkdown(),
        ["verdicts"] = () => Verdicts.Of([Reconcile([.. OneLiar]), Reconcile([.. Robust])], "Two floods").ToText(),
        ["verdicts-full"] = () => Verdicts.Of([Reconcile([.. OneLiar])]).ToText(full: true),
        ["verdicts-of-forty"] = () => Verdicts.Of(Many(40)).ToText(),
        ["verdicts-of-forty-one"] = () => Verdicts.Of(Many(41)).ToText(),
        ["verdicts-markdown"] = () => Verdicts.Of([Reconcile([.. OneLiar]), Reconcile([.. Robust])]).ToMarkdown(),
        ["total-of-unknown-dependence"] = () => Sum(Dependence.Unknown, Market, Bridge).ToText(full: true),
        ["total-by-bonferroni"] = () => Sum(Dependence.Bonferroni, Market, Bridge).ToText(full: true),
        ["total-of-full-dependence"] = () => Sum(Dependence.Full, Market, Bridge).ToText(),
        ["total-of-independent-errors"] = () => Sum(Dependence.Independent, Market, Bridge, Event("hill", Normal(5, 1))).ToText(),
        ["total-of-one-error"] = () => Sum(Dependence.Independent, Market).ToText(full: true),
        ["total-of-what-is-left"] = () => Sum(
            Dependence.Unknown,
            [
                Market, Event("a", Estimate.Of(900), Estimate.Of(100)), Event("b", (ClaimValue?)null), Event("c", (ClaimValue?)null),
                .. Many(6).Select(each => Event("no-" + each.Topic.Id, (ClaimValue?)null)),
                Event("d", Estimate.Between(1, 9).Varying()),
                About("e", null, null, new("e", "size", "e", Accrual.Peak, unit: People), Estimate.Of(3)),
                About("f", null, null, new("f", "share", "f", Accrual.State, unit: Unit.Percent), Estimate.Of(3)),
                About("g", null, null, new("g", "n", "g", unit: People, parts: Parts.LargestCounts), Estimate.Of(3)),
                Event("h", Estimate.Of(100), Estimate.Of(100)), Event("i", Estimate.AtLeast(4)),
            ]).ToText(full: true),
        ["total-of-six-without-a-figure"] = () => Sum(
            Dependence.Unknown, [Market, .. Many(6).Select(each => Event("no-" + each.Topic.Id, (ClaimValue?)null))]).ToText(),
        ["total-of-dated-events"] = () => Sum(
            Dependence.Unknown,
            About("x", "2006-07-01", City, null, Estimate.Exactly(66)),
            About("y", "2006-07-02", City, null, Estimate.Exactly(4)),
            Event("z", Estimate.Exactly(5))).ToText(full: true),
        ["total-declared-disjoint"] = () => Totals.Of([Market, Bridge], Dependence.Unknown, areDisjoint: true).ToText(),
        ["total-against-the-verdict"] = () => Sum(
            Dependence.Unknown,
            Market,
            (Reconciler.Default with { Merger = Mergers.Median(), MergeAgainstVerdict = true }).Reconcile(OneLiar)).ToText(),
        ["total-refused"] = () => Sum(
            Dependence.Unknown,
            About("x", "2006-07-01", City, null, Estimate.Of(66)),
            About("y", "2006-07-01", City, null, Estimate.Of(70))).ToText(full: true),
        ["total-markdown"] = () => Sum(Dependence.Full, Market, Bridge).ToMarkdown(),
        ["verdict-markdown"] = () => ToldTopics.Objections.ToMarkdown(),
        ["verdict-html"] = () => BodyOf(ToldTopics.Merged.ToHtml()),
        ["votes-html"] = () => BodyOf(Vote.ToHtml()),
    };
}
