using System.Text.RegularExpressions;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

public partial class ReconcileByTests
{
    private static readonly Scope North = Scope.Of(("place", "north")), South = Scope.Of(("place", "south"));

    private static readonly Topic Shelters = new("shelters", "people.in-shelters", "the flood", Accrual.State, unit: People);

    private static readonly ClaimSet OfBoth =
    [
        By(State("a"), "1", Estimate.Of(120), scope: North, period: "2024-05-01", topic: Shelters),
        By(State("b"), "2", Estimate.Of(120), scope: North, period: "2024-05-01", topic: Shelters),
        By(State("a"), "3", Estimate.Of(80), scope: South, period: "2024-05-01", topic: Shelters),
        By(State("c"), "4", Estimate.Of(200), scope: North, period: "2024-05-02", topic: Shelters),
        By(State("d"), "5", Estimate.Of(900), period: "2024-05-02/2024-05-02", topic: Shelters),
        By(State("d"), "6", Estimate.Of(901), topic: Shelters),
    ];

    public static TheoryData<string, ClaimSet> Mixed => new()
    {
        { "mixed-scopes", [By(State("a"), "1", Estimate.Of(10), scope: North), By(State("b"), "2", Estimate.Of(10), scope: South)] },
        {
            "mixed-periods",
            [
                By(State("a"), "1", Estimate.Of(10), period: "2024-05-01", topic: Shelters),
                By(State("b"), "2", Estimate.Of(12), period: "2024-05-02", topic: Shelters),
            ]
        },
        { "mixed-periods", OfBoth },
        {
            "mixed-bases",
            [
                By(State("a"), "1", Estimate.Of(10)).WithBasis(CountBasis.Survey),
                By(State("b"), "2", Estimate.Of(10)).WithBasis(CountBasis.BodiesCounted),
                By(State("c"), "3", Estimate.Of(10)),
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Mixed))]
    public void A_refusal_names_a_remedy_that_works(string code, ClaimSet claims)
    {
        Reconciliation refused = Reconciler.Default.Reconcile(claims);
        Finding refusal = Assert.Single(refused.Refusals, finding => finding.Code == code);
        GroupedReconciliation followed = Reconciler.Default.ReconcileBy(claims, KeysIn(refusal.Remedy!));
        Assert.DoesNotContain(
            followed.SelectMany(group => group.Result.Refusals), finding => finding.Code.StartsWith("mixed-", StringComparison.Ordinal));
        Assert.Equal(claims.Count, followed.Sum(group => group.Claims.Count));
    }

    [Fact]
    public void Votes_on_several_questions_name_a_remedy_that_works()
    {
        Topic open = new("open", "bridge.open", "the bridge");
        ClaimSet claims =
        [
            By(State("a"), "1", null, period: "2024-05-01", topic: open),
            By(State("b"), "2", null, Stance.Denies, period: "2024-05-02", topic: open),
        ];
        VoteFusion refused = Reconciler.Default.Reconcile(claims).Votes.DempsterShafer(Trust.Same(0.5));
        GroupedReconciliation followed = Reconciler.Default.ReconcileBy(claims, KeysIn(refused.Refusal!.Remedy!));
        Assert.All(followed, group => Assert.Null(group.Result.Votes.DempsterShafer(Trust.Same(0.5)).Refusal));
    }

    [Fact]
    public void No_other_text_of_the_library_asks_for_it_without_naming_the_call() => Assert.Equal(
        ["Attribution/Reconciliation/Grading/MergeRules.cs"],
        SourceTree.All.Where(path => AsksForIt().IsMatch(SourceTree.Read(path))).Order(StringComparer.Ordinal));

    [Fact]
    public void Groups_come_in_the_order_of_scope_and_time()
    {
        GroupedReconciliation by = Reconciler.Default.ReconcileBy(OfBoth, GroupKeys.Scope | GroupKeys.Period);
        Assert.Equal(
            [
                "overall, 2 May 2024",
                "overall, time not said",
                "in north, 1 May 2024",
                "in north, 2 May 2024",
                "in south, 1 May 2024",
            ],
            by.Select(group => group.ToString().Split(':')[0]));
        Assert.Equal(Grade.Corroborated, by.About(North, Edtf.Parse("2024-05-01")).Result.Grade);
        Assert.Equal(["3"], by.About(South).Claims.Select(claim => claim.Id));
    }

    [Fact]
    public void Periods_of_the_same_days_are_one_group_under_the_shortest_name()
    {
        GroupedReconciliation by = Reconciler.Default.ReconcileBy(OfBoth, GroupKeys.Period);
        Assert.Equal(["2024-05-01", "2024-05-02", null], by.Select(group => group.Period?.ToString()));
        Assert.Equal(["4", "5"], by.About(Edtf.Parse("2024-05-02/2024-05-02")).Claims.Select(claim => claim.Id));
    }

    [Fact]
    public void What_it_was_not_grouped_by_is_null()
    {
        ReconciliationGroup group = Reconciler.Default.ReconcileBy(OfBoth, GroupKeys.Basis).Single();
        Assert.Null(group.Scope);
        Assert.Null(group.Period);
        Assert.Equal(CountBasis.NotStated, group.Basis);
    }

    [Fact]
    public void A_part_above_its_whole_is_told_between_the_groups()
    {
        GroupedReconciliation by = Reconciler.Default.ReconcileBy(
            [By(State("a"), "whole", Estimate.UpTo(100)), By(State("b"), "part", Estimate.AtLeast(300), scope: North)], GroupKeys.Scope);
        Assert.Equal(Grade.Contradicted, by.Together.Grade);
        Sentence remark = Assert.Single(by.Remarks);
        Assert.Equal(["part", "whole"], remark.Claims.Select(claim => claim.Id).Order());
        Assert.Contains(remark.Text, by.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_revision_of_a_series_holds_in_every_group()
    {
        Source ministry = State("ministry");
        ClaimSet claims =
        [
            By(ministry, "23", Estimate.Of(28_678), period: "2024-10-07/2024-11-23"),
            By(ministry, "24", Estimate.Of(28_752), period: "2024-10-07/2024-11-24"),
            By(
                ministry,
                "25",
                Estimate.Of(26_834),
                period: "2024-10-07/2024-11-25",
                relations: new ClaimRelation(ClaimRelationKind.RevisesSeries, "24")),
            By(ministry, "26", Estimate.Of(26_840), period: "2024-10-07/2024-11-26"),
        ];
        Assert.Equal(
            ["Dropped", "Dropped", "Used", "Used"],
            Reconciler.Default.ReconcileBy(claims, GroupKeys.Period).Select(group => group.Result.Audit.Single().Use.ToString()));
    }

    [Fact]
    public void A_figure_that_its_source_lowered_later_is_told_between_the_groups()
    {
        GroupedReconciliation by = Reconciler.Default.ReconcileBy(
            [
                By(State("a"), "1", Estimate.Of(1_417), period: "2023-10-07/2023-10-12"),
                By(State("a"), "2", Estimate.Of(1_032), period: "2023-10-07/2023-10-17"),
            ],
            GroupKeys.Period);
        Assert.Contains("lowered it from 1,417 to 1,032", Assert.Single(by.Remarks).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_relays_another_scope_does_not_supersede_its_speaker()
    {
        Source president = State("p");
        ClaimSet claims =
        [
            By(president, "own", Estimate.Of(1_100), date: "2024-12-23"),
            By(president, "quoted", Estimate.MoreThan(3_000), scope: North, date: "2024-12-24"),
            By(
                president,
                "headline",
                Estimate.Of(3_000),
                date: "2024-12-24",
                relations: new ClaimRelation(ClaimRelationKind.Relays, "quoted")),
        ];
        ReconciliationGroup whole = Reconciler.Default.ReconcileBy(claims, GroupKeys.Scope).About(Scope.Whole);
        Assert.Equal(["own"], whole.Result.Used.Select(claim => claim.Id));
    }

    [Fact]
    public void The_text_has_a_line_per_group()
    {
        string text = Reconciler.Default.ReconcileBy(OfBoth, GroupKeys.Scope | GroupKeys.Period).ToString();
        Assert.StartsWith(
            """
            the flood: people.in-shelters
            group                   grade           witnesses  figures
            overall, 2 May 2024     Uncorroborated  1          900
            overall, time not said  Uncorroborated  1          901
            in north, 1 May 2024    Corroborated    2          120
            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_short_text_has_forty_groups_and_the_full_one_all()
    {
        ClaimSet claims =
        [
            .. Enumerable.Range(1, 50).Select(i => By(State("a"), $"{i:00}", Estimate.Of(i), scope: Scope.Of(("site", $"{i:00}")))),
        ];
        GroupedReconciliation by = Reconciler.Default.ReconcileBy(claims, GroupKeys.Scope);
        Assert.Contains("… 10 more groups: see the full text.", by.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("more groups", by.ToText(full: true), StringComparison.Ordinal);
        Assert.Contains("in 50", by.ToText(full: true), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scope_named_like_a_heading_forges_no_line()
    {
        GroupedReconciliation by = Reconciler.Default.ReconcileBy(
            [By(State("a"), "1", Estimate.Of(1), scope: Scope.Of(("note", "x\nCORROBORATED · 9 witnesses")))], GroupKeys.Scope);
        Assert.DoesNotContain('\n' + "CORROBORATED", by.ToText(full: true), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reconciler_of_ones_own_is_asked_for_each_group()
    {
        GroupedReconciliation by = new Own().ReconcileBy(OfBoth, GroupKeys.Scope);
        Assert.Equal(3, by.Count);
        Assert.Equal(Reconciler.Default.ReconcileBy(OfBoth, GroupKeys.Scope), by);
    }

    [Fact]
    public void Progress_is_told_and_cancellation_stops_the_work()
    {
        List<int> done = [];
        Reconciler.Default.ReconcileBy(OfBoth, GroupKeys.Scope, new Told(done.Add));
        Assert.Equal([1, 2, 3], done);
        Assert.Throws<OperationCanceledException>(
            () => Reconciler.Default.ReconcileBy(OfBoth, GroupKeys.Scope, cancellationToken: new(canceled: true)));
    }

    [Fact]
    public void What_cannot_be_grouped_is_refused()
    {
        Assert.Throws<ArgumentException>("by", () => Reconciler.Default.ReconcileBy(OfBoth, GroupKeys.None));
        Assert.Throws<ArgumentException>("by", () => Reconciler.Default.ReconcileBy(OfBoth, (GroupKeys)8));
        Assert.Throws<ArgumentException>("claims", () => Reconciler.Default.ReconcileBy([], GroupKeys.Scope));
        Assert.Throws<ArgumentException>(
            "claims",
            () => Reconciler.Default.ReconcileBy([By(State("a"), "1", Estimate.Of(1)), OfBoth[0].WithId("2")], GroupKeys.Scope));
        Assert.Throws<ArgumentNullException>("claims", () => Reconciler.Default.ReconcileBy(null!, GroupKeys.Scope));
    }

    [Fact]
    public void A_group_that_is_not_there_or_not_the_only_one_is_refused_with_those_that_are()
    {
        GroupedReconciliation by = Reconciler.Default.ReconcileBy(OfBoth, GroupKeys.Scope | GroupKeys.Period);
        Assert.Contains("overall, 2 May 2024", Assert.Throws<KeyNotFoundException>(() => by.About(Scope.Of(("place", "west")))).Message);
        Assert.Contains("Several groups", Assert.Throws<KeyNotFoundException>(() => by.About(North)).Message);
    }

    [Fact]
    public void Few_remarks_between_groups_are_told_and_the_others_counted()
    {
        Claim Part(int i) => By(State("b"), $"{i:00}", Estimate.Exactly(201 + i), scope: Scope.Of(("place", $"p{i:00}")));
        GroupedReconciliation by = Reconciler.Default.ReconcileBy(
            [By(State("a"), "whole", Estimate.Exactly(101)), .. Enumerable.Range(0, 12).Select(Part)], GroupKeys.Scope);
        string brief = by.ToText(), full = by.ToText(full: true);
        Assert.Equal((12, 5, 12), (by.Remarks.Length, Count(brief), Count(full)));
        Assert.EndsWith("\n  7 more between groups: see the full text.\n", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("more between groups", full, StringComparison.Ordinal);

        static int Count(string text) => text.Split("a part is never more than its whole").Length - 1;
    }

    /// <summary>The keys that a remedy names.</summary>
    private static GroupKeys KeysIn(string remedy) => CallIn().Match(remedy) is { Success: true } call
        ? Enum.Parse<GroupKeys>(call.Groups[1].Value.Replace("GroupKeys.", "").Replace(" | ", ", "))
        : throw new InvalidOperationException($"No call is named: {remedy}");

    [GeneratedRegex(@": reconciler\.ReconcileBy\(claims, ([\w.| ]+)\)\.$")]
    private static partial Regex CallIn();

    [GeneratedRegex("""[$]?"[^"\n]*[Rr]econcile each""")]
    private static partial Regex AsksForIt();

    private sealed class Own : IReconciler
    {
        public string Name => "attribution";

        public Reconciliation Reconcile(ClaimSet claims) => Reconciler.Default.Reconcile(claims);
    }

    private sealed class Told(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }
}
