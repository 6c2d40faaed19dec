using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class ClaimSetNarrowingTests
{
    private static readonly Scope Russia = Scope.Of(("place", "Russia")), Kursk = Scope.Of(("place", "Russia > Kursk"));

    private static readonly ClaimSet Places =
    [
        By(State("a"), "all", Estimate.Of(900)),
        By(State("a"), "country", Estimate.Of(700), scope: Russia),
        By(State("a"), "region", Estimate.Of(500), scope: Kursk),
        By(State("a"), "children", Estimate.Of(50), scope: Kursk.And("age", "child")),
        By(State("a"), "namesake", Estimate.Of(1), scope: Scope.Of(("place", "Russian Hill"))),
    ];

    private static readonly ClaimSet Times =
    [
        By(State("a"), "day", Estimate.Of(1), period: "2024-10-05"),
        By(State("a"), "month", Estimate.Of(2), period: "2024-10"),
        By(State("a"), "month in days", Estimate.Of(3), period: "2024-10-01/2024-10-31"),
        By(State("a"), "over its end", Estimate.Of(4), period: "2024-10-20/2024-11-02"),
        By(State("a"), "about then", Estimate.Of(5), period: "2024-10~"),
        By(State("a"), "until then", Estimate.Of(6), period: "/2024-10-05"),
        By(State("a"), "not said", Estimate.Of(7)),
    ];

    [Fact]
    public void A_scope_has_its_parts() => Assert.Equal(["country", "region", "children"], Ids(Places.In(Russia)));

    [Fact]
    public void A_scope_alone_has_none() => Assert.Equal(["region"], Ids(Places.In(Kursk, withParts: false)));

    [Fact]
    public void The_whole_has_everything_and_alone_what_names_no_scope()
    {
        Assert.Same(Places, Places.In(Scope.Whole));
        Assert.Equal(["all"], Ids(Places.In(Scope.Whole, withParts: false)));
    }

    [Fact]
    public void A_time_has_what_surely_lies_within_it() =>
        Assert.Equal(["day", "month", "month in days"], Ids(Times.During(Edtf.Parse("2024-10"))));

    [Fact]
    public void A_time_alone_has_the_same_days_however_written() =>
        Assert.Equal(["month", "month in days"], Ids(Times.During(Edtf.Parse("2024-10-01/2024-10-31"), withParts: false)));

    [Theory]
    [InlineData("2024-10~", "about then")]
    [InlineData("/2024-10-05", "until then")]
    public void A_vague_time_has_what_says_the_same(string period, string id) =>
        Assert.Equal([id], Ids(Times.During(Edtf.Parse(period), withParts: false)));

    [Fact]
    public void A_view_keeps_what_it_was_narrowed_from()
    {
        ClaimSet view = Places.On("dead").In(Russia).In(Kursk);
        Assert.Same(Places, view.Whole);
        Assert.Equal(Places.Topics, view.Topics);
        Assert.Equal(["region", "children"], Ids(view));
    }

    [Fact]
    public void Where_nothing_is_left_the_set_is_empty() => Assert.Empty(Places.In(Scope.Of(("place", "Mars"))));

    [Fact]
    public void A_null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("scope", () => Places.In(null!));
        Assert.Throws<ArgumentNullException>("period", () => Times.During(null!));
    }

    [Fact]
    public void What_relays_a_claim_outside_the_view_gives_no_answer_of_its_own()
    {
        ClaimSet claims =
        [
            By(State("a"), "quoted", Estimate.MoreThan(3_000), scope: Kursk),
            new Claim(
                "headline", Chain.From(Wire), Dead, Estimate.Of(3_000), relations: [new(ClaimRelationKind.Relays, "quoted")]),
        ];
        Reconciliation whole = Reconciler.Default.Reconcile(claims.In(Scope.Whole, withParts: false));
        Assert.Equal(Grade.Unanswered, whole.Grade);
        Assert.Equal("relay", whole.Audit.Single().Reason!.Code);
    }

    [Fact]
    public void What_sums_up_claims_outside_the_view_is_an_answer_that_rests_on_them()
    {
        ClaimSet claims =
        [
            By(State("a"), "part", Estimate.Of(300), scope: Kursk),
            By(State("b"), "sum", Estimate.Of(900), relations: [new(ClaimRelationKind.Synthesises, "part")]),
            By(State("a"), "own", Estimate.Of(900)),
        ];
        Reconciliation whole = Reconciler.Default.Reconcile(claims.In(Scope.Whole, withParts: false));
        Assert.Equal(["own", "sum"], whole.Used.Select(claim => claim.Id));
        Assert.Equal(1, whole.WitnessCount.Maximum);
    }

    [Theory]
    [InlineData(ClaimRelationKind.Retracts)]
    [InlineData(ClaimRelationKind.Revises)]
    public void What_is_taken_back_from_outside_the_view_does_not_stand_in_it(ClaimRelationKind kind)
    {
        ClaimSet claims =
        [
            By(State("a"), "first", Estimate.Of(300), scope: Kursk),
            By(State("a"), "second", Estimate.Of(200), relations: [new(kind, "first")]),
        ];
        Assert.Equal(ClaimUse.Dropped, Reconciler.Default.Reconcile(claims.In(Kursk)).Audit.Single().Use);
    }

    [Fact]
    public void What_is_disowned_from_outside_the_view_is_disputed_in_it()
    {
        ClaimSet claims =
        [
            By(State("a"), "first", Estimate.Of(300), scope: Kursk),
            By(State("a"), "no", null, Stance.Denies, relations: [new(ClaimRelationKind.Disowns, "first")]),
        ];
        Reconciliation result = Reconciler.Default.Reconcile(claims.In(Kursk));
        Assert.Equal("disowned", result.Audit.Single().Dispute!.Code);
        Assert.Equal(0, result.WitnessCount.Minimum);
    }

    private static IEnumerable<string> Ids(ClaimSet claims) => claims.Select(claim => claim.Id);
}
