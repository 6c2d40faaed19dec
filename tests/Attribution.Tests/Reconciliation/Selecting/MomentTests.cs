using NodaTime;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Verdicts of a moment: as said, as published, as recorded, and of a day that is spoken of.</summary>
public class MomentTests
{
    private static readonly Source Ministry = State("moh"), Office = State("gmo");

    private static readonly Source Paper = new("paper", "the paper", SourceKind.Publication);

    private static readonly Topic Held = new("held", "is held by the army", "the town", Accrual.State);

    private static Edtf On(int day) => Edtf.Parse($"2023-10-{day:00}");

    private static Claim To(
        int day, int figure, string? id = null, Source? by = null, int? said = null, params ClaimRelation[] relations) =>
        new(
            id ?? $"{day:00}",
            Chain.From(by ?? Ministry, On(said ?? day)),
            Dead,
            Estimate.Of(figure),
            period: Edtf.Parse($"2023-10-07/2023-10-{day:00}"),
            relations: relations);

    private static string Uses(ISelection selection, params Claim[] claims) => string.Join(
        ", ",
        (Reconciler.Default with { Selection = selection })
            .Reconcile(ClaimSet.Create(claims))
            .Audit.Select(entry => $"{entry.Claim.Id} {entry.Reason?.Code ?? "used"}"));

    private static string Dates(ISelection selection, Claim claim) =>
        (Reconciler.Default with { Selection = selection }).Reconcile([claim]).Audit.Single().Date!;

    [Fact]
    public void As_published_the_outermost_date_counts()
    {
        Claim relayed = new("1", Chain.From(Paper, On(17)).Quoting(Wire, On(16)).Quoting(Ministry, On(12)), Dead, Estimate.Of(1));
        Assert.Equal("1 published-later", Uses(Selections.AsOfPublished(new LocalDate(2023, 10, 16)), relayed));
        Assert.Equal("1 used", Uses(Selections.AsOfPublished(new LocalDate(2023, 10, 17)), relayed));
        Assert.Equal("1 used", Uses(Selections.AsOfSaid(new LocalDate(2023, 10, 12)), relayed));
        Assert.Equal("published by the paper 2023-10-17", Dates(Selections.AsOfPublished(On(17)), relayed));
        Assert.Equal("said 2023-10-12", Dates(Selections.AsOfSaid(On(17)), relayed));
    }

    [Fact]
    public void Where_the_witness_has_no_date_that_of_its_outlet_counts()
    {
        Claim undated = new("1", Chain.From(Paper, On(17)).Quoting(Ministry), Dead, Estimate.Of(1));
        Assert.Equal("1 said-later", Uses(Selections.AsOfSaid(new LocalDate(2023, 10, 16)), undated));
        Assert.Equal("passed on by the paper 2023-10-17", Dates(Selections.AsOfSaid(On(17)), undated));
        Assert.Equal(
            "1: dropped: It is first known later than 2023-10-16: the paper passed it on 2023-10-17. [said-later]",
            (Reconciler.Default with { Selection = Selections.AsOfSaid(On(16)) }).Reconcile([undated]).Audit.Single().ToString());
        Assert.Equal("said: not known", Dates(Selections.AsOfSaid(On(17)), By(Ministry, "1", Estimate.Of(1))));
        Assert.Equal("recorded: not known", Dates(Selections.AsOfRecorded(Instant.FromUtc(2024, 1, 1, 0, 0)), undated));
    }

    [Fact]
    public void A_total_is_valid_from_the_end_of_its_period_whenever_it_was_said()
    {
        Claim[] claims = [To(10, 900, said: 20), To(12, 1417), To(14, 1600), To(11, 1000, "o", Office, said: 30)];
        Assert.Equal("10 overtaken, 12 used, 14 other-time, o used", Uses(Selections.ValidOn(new LocalDate(2023, 10, 13)), claims));
        Assert.Equal("10 used, 12 other-time, 14 other-time, o other-time", Uses(Selections.ValidOn(new LocalDate(2023, 10, 10)), claims));
        Assert.Equal("of 2023-10-07/2023-10-12", Dates(Selections.ValidOn(new LocalDate(2023, 10, 13)), claims[1]));
    }

    [Fact]
    public void What_a_claim_for_another_day_revises_is_revised_on_this_day_too()
    {
        Claim revision = To(25, 26_834, relations: new ClaimRelation(ClaimRelationKind.RevisesSeries, "24"));
        Assert.Equal(
            "23 revised, 24 other-time, 25 other-time",
            Uses(Selections.ValidOn(new LocalDate(2023, 10, 23)), To(23, 28_678), To(24, 28_752), revision));
        Assert.Equal(
            "23 used, 24 other-time, 25 said-later",
            Uses(
                Selections.InTurn(Selections.AsOfSaid(On(24)), Selections.ValidOn(new LocalDate(2023, 10, 23))),
                To(23, 28_678),
                To(24, 28_752),
                revision));
    }

    [Fact]
    public void A_total_that_its_source_fell_below_since_is_corrected_for_its_own_day_too()
    {
        Claim[] claims = [To(23, 28_678), To(24, 28_752), To(25, 26_834), To(26, 27_117), To(22, 26_000)];
        Assert.Equal(
            "22 used, 23 lowered, 24 lowered, 25 other-time, 26 other-time", Uses(Selections.ValidOn(new LocalDate(2023, 10, 24)), claims));
        Assert.Equal(
            "22 overtaken, 23 overtaken, 24 used, 25 said-later, 26 said-later", Uses(Selections.AsOfSaid(On(24)), claims));
    }

    [Fact]
    public void A_state_is_valid_on_the_days_that_it_is_said_of()
    {
        Claim State(string id, string? period, Stance stance = Stance.Asserts) => new(
            id, Chain.From(Ministry), Held, null, stance, period: period is null ? null : Edtf.Parse(period));
        Claim[] claims = [State("1", "2023-10-01"), State("2", "2023-10-09", Stance.Denies), State("3", null)];
        Assert.StartsWith("1 used, 2 other-time", Uses(Selections.ValidOn(new LocalDate(2023, 10, 1)), claims), StringComparison.Ordinal);
        Assert.StartsWith(
            "1 other-time, 2 other-time", Uses(Selections.ValidOn(new LocalDate(2023, 10, 5)), claims), StringComparison.Ordinal);
    }

    [Fact]
    public void As_said_and_as_recorded_are_one_view_in_either_order()
    {
        Instant noon = Instant.FromUtc(2023, 10, 15, 12, 0);
        Claim retraction = new(
            "9",
            Chain.From(Ministry, On(14)),
            Dead,
            stance: Stance.Remarks,
            recordedAt: noon + Duration.FromDays(1),
            relations: [new ClaimRelation(ClaimRelationKind.Retracts, "12")]);
        ISelection said = Selections.AsOfSaid(On(15)), recorded = Selections.AsOfRecorded(noon);
        foreach (ISelection both in new[] { Selections.InTurn(said, recorded), Selections.InTurn(recorded, said) })
        {
            Assert.Equal("12 used, 16 said-later, 9 recorded-later", Uses(both, To(12, 1417), To(16, 1500), retraction));
        }

        Assert.Equal(
            "said 2023-10-12; recorded: not known", Dates(Selections.InTurn(said, recorded), To(12, 1417)));
        Assert.Equal("12 retracted, 16 said-later, 9 retraction", Uses(said, To(12, 1417), To(16, 1500), retraction));
    }

    [Fact]
    public void Nothing_of_the_title_and_the_names_is_from_a_later_claim()
    {
        Source second = new("second", "MOH", SourceKind.Organisation);
        Claim[] claims = [To(12, 1417), To(14, 1600, by: second)];
        Reconciliation result = (Reconciler.Default with { Selection = Selections.AsOfSaid(On(13)) }).Reconcile(ClaimSet.Create(claims));
        Assert.DoesNotContain("(moh)", result.ToString(), StringComparison.Ordinal);
        Reconciliation none = (Reconciler.Default with { Selection = Selections.AsOfSaid(On(1)) }).Reconcile(ClaimSet.Create([claims[0]]));
        Assert.DoesNotContain("Oct", none.ToString(), StringComparison.Ordinal);
    }
}
