using CsCheck;
using NodaTime;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class SelectionsTests
{
    private static readonly Source A = State("a"), B = State("b");

    private static readonly Claim
        First = By(A, "1", Estimate.Of(100), date: "2024-12-20"),
        Second = By(A, "2", Estimate.Of(200), date: "2024-12-24"),
        Undated = By(B, "3", Estimate.Of(300)),
        Third = By(A, "4", Estimate.Of(400), date: "2024-12-28");

    private static string Drops(ISelection selection, params Claim[] claims) => string.Join(
        ", ",
            selection
                .Drop(ClaimSet.Create(claims))
                .OrderBy(drop => drop.Claim.Id, StringComparer.Ordinal)
                .Select(drop => $"{drop.Claim.Id} {drop.Reason.Code}"));

    [Theory]
    [InlineData("2024-12-19", "1 said-later, 2 said-later, 4 said-later")]
    [InlineData("2024-12-20", "2 said-later, 4 said-later")]
    [InlineData("2024-12-27", "1 superseded, 4 said-later")]
    [InlineData("2024-12-28", "1 superseded, 2 superseded")]
    public void As_of_a_day_the_latest_figure_said_by_then_stands(string day, string drops)
    {
        Assert.Equal(drops, Drops(Selections.AsOfSaid(Edtf.Parse(day)), First, Second, Undated, Third));
        Assert.Equal(drops, Drops(Selections.AsOfSaid(Edtf.Parse(day).Latest!.Value), Third, Undated, Second, First));
    }

    [Fact]
    public void What_may_have_been_said_by_then_stands()
    {
        Claim month = By(A, "1", Estimate.Of(1), date: "2024-12"), uncertain = By(B, "2", Estimate.Of(1), date: "2024-12-24?");
        Assert.Equal("", Drops(Selections.AsOfSaid(new LocalDate(2024, 12, 1)), month, uncertain));
        Assert.Equal("4 said-later", Drops(Selections.AsOfSaid(Edtf.Parse("2024-11")), By(A, "4", Estimate.Of(1), date: "2024-12")));
        Assert.Equal("", Drops(Selections.AsOfSaid(Edtf.Parse("2024-12")), Third));
    }

    [Fact]
    public void A_retraction_said_later_does_not_yet_count()
    {
        Claim retraction = By(
            A, "9", null, Stance.Silent, date: "2024-12-30", relations: new ClaimRelation(ClaimRelationKind.Retracts, "2"));
        Assert.Equal("9 said-later", Drops(Selections.AsOfSaid(new LocalDate(2024, 12, 29)), Second, retraction));
        Assert.Equal("2 retracted", Drops(Selections.AsOfSaid(new LocalDate(2024, 12, 30)), Second, retraction));
    }

    [Fact]
    public void The_date_is_that_of_the_witness_and_not_of_whoever_passed_it_on()
    {
        Claim passedOn = new("1", Chain.From(Wire, Edtf.Parse("2025-01-10")).Quoting(A, Edtf.Parse("2024-12-20")), Dead, Estimate.Of(100));
        Assert.Equal("", Drops(Selections.AsOfSaid(new LocalDate(2024, 12, 20)), passedOn));
    }

    [Fact]
    public void As_recorded_by_an_instant_later_entries_are_unknown()
    {
        Claim Recorded(string id, int figure, string date, Instant? at) =>
            new(id, Chain.From(A, Edtf.Parse(date)), Dead, Estimate.Of(figure), recordedAt: at);
        Instant noon = Instant.FromUtc(2024, 12, 20, 12, 0);
        Claim[] claims =
        [
            Recorded("1", 100, "2024-12-01", noon),
            Recorded("2", 200, "2024-12-02", noon + Duration.FromSeconds(1)),
            Recorded("3", 300, "2024-11-01", null),
        ];
        Assert.Equal("2 recorded-later, 3 superseded", Drops(Selections.AsOfRecorded(noon), claims));
        Assert.Equal("1 superseded, 3 superseded", Drops(Selections.AsOfRecorded(noon + Duration.FromSeconds(1)), claims));
        Assert.Equal("as recorded by 2024-12-20T12:00:00Z; latest of each source", Selections.AsOfRecorded(noon).Name);
    }

    [Fact]
    public void Only_the_stances_asked_for_stand()
    {
        Claim fear = By(B, "5", Estimate.Of(900), Stance.Fears), neither = By(B, "6", null, Stance.NeitherConfirmsNorDenies);
        Assert.Equal("5 stance, 6 stance", Drops(Selections.Stances(Stance.Asserts), First, fear, neither));
        Assert.Equal("1 stance", Drops(Selections.Stances(Stance.NeitherConfirmsNorDenies, Stance.Fears), First, fear, neither));
        Assert.Equal(
            "stances: asserts, neither confirms nor denies", Selections.Stances(Stance.NeitherConfirmsNorDenies, Stance.Asserts).Name);
    }

    [Fact]
    public void What_is_picked_by_hand_is_dropped_for_the_reason_given()
    {
        ISelection without = Selections.Without(["3", "elsewhere", "1"], "The document was forged.");
        Dropped[] dropped = [.. without.Drop([First, Undated])];
        Assert.All(dropped, drop => Assert.Equal(new("excluded", "The document was forged."), drop.Reason));
        Assert.Equal(["1", "3"], dropped.Select(drop => drop.Claim.Id));
        Assert.Equal("without 1, 3, elsewhere (The document was forged.)", without.Name);
    }

    [Fact]
    public void The_second_of_two_sees_what_the_first_lets_stand()
    {
        Claim revision = By(A, "5", null, Stance.Evades, relations: new ClaimRelation(ClaimRelationKind.Revises, "1"));
        ISelection assertions = Selections.Stances(Stance.Asserts);
        ISelection inTurn = Selections.InTurn(assertions, Selections.Latest);
        Assert.Equal($"{assertions.Name}; {Selections.Latest.Name}", $"{inTurn}");
        Assert.Equal("5 stance", Drops(Selections.InTurn(assertions, Selections.Latest), First, revision));
        Assert.Equal("1 revised, 5 stance", Drops(Selections.InTurn(Selections.Latest, assertions), First, revision));
        Assert.Equal(
            "as of 2024-12-27; latest of each source; stances: asserts",
            Selections.InTurn(Selections.AsOfSaid(new LocalDate(2024, 12, 27)), assertions).Name);
    }

    [Fact]
    public void What_the_second_drops_is_the_claim_that_was_given()
    {
        Claim later = By(A, "5", Estimate.Of(500), date: "2025-01-01", relations: new ClaimRelation(ClaimRelationKind.SharesDataWith, "3"));
        Claim latest = By(A, "6", Estimate.Of(500), date: "2025-01-02");
        Dropped dropped = Selections.InTurn(
            Selections.Without(["3"], "Unclear."),
            Selections.Latest).Drop([Undated, later, latest]).Single(drop => drop.Reason.Code == "confirmed");
        Assert.Same(later, dropped.Claim);
    }

    [Fact]
    public void A_claim_said_by_a_day_is_said_by_every_later_day() =>
        Gen.Select(Gen.Int[1, 28], Gen.Int[1, 28], Gen.Int[1, 28]).Sample((said, one, other) =>
        {
            Claim claim = By(A, "1", Estimate.Of(1), date: $"2024-02-{said:00}");
            bool StandsAsOf(int day) => Drops(Selections.AsOfSaid(new LocalDate(2024, 2, day)), claim).Length == 0;
            return StandsAsOf(one) == (said <= one) && (!StandsAsOf(Math.Min(one, other)) || StandsAsOf(Math.Max(one, other)));
        });

    [Fact]
    public void The_audit_has_the_reason()
    {
        Reconciliation result = (Reconciler.Default with { Selection = Selections.AsOfSaid(new LocalDate(2024, 12, 27)) }).Reconcile(
            [First, Second, Undated, Third]);
        Assert.Equal(
            "4: dropped: A said it later than 2024-12-27: 2024-12-28. [said-later]",
            result.Audit.Single(entry => entry.Claim.Id == "4").ToString());
        Assert.Equal("as of 2024-12-27; latest of each source", result.Policies.Selection);
    }

    [Fact]
    public void Bad_parameters_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Selections.AsOfSaid(null!));
        Assert.Throws<ArgumentException>(() => Selections.Stances());
        Assert.Throws<ArgumentException>(() => Selections.Stances(Stance.Asserts, Stance.Asserts));
        Assert.Contains(
            "Asserts",
            Assert.Throws<ArgumentException>(() =>
                Selections.Stances(Stance.Asserts, Stance.Denies, Stance.Denies, Stance.Asserts)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Selections.Stances((Stance)99));
        Assert.Throws<ArgumentException>(() => Selections.Without([], "Why."));
        Assert.Throws<ArgumentException>(() => Selections.Without(["1"], " "));
        Assert.Throws<ArgumentException>(() => Selections.Without([null!], "Why."));
        Assert.Throws<ArgumentNullException>(() => Selections.InTurn(Selections.All, null!));
    }
}
