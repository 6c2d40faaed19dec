using NodaTime;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>What is taken back, by whom, and how it is told.</summary>
public class WithdrawalTests
{
    private static readonly Source Ocha = Body("ocha"), Crescent = Body("rc"), Who = Body("who"), Ministry = State("moh");

    private static readonly Edtf Sixteenth = Edtf.Parse("2023-09-16"), Seventeenth = Edtf.Parse("2023-09-17");

    private static readonly Topic Civilians = new("civ", "deaths.civilian", "the flood", Accrual.Cumulative, unit: People);

    private static readonly Claim Other = On("other", Chain.From(Who, Sixteenth), 3958);

    private static Claim On(
        string id, Chain chain, int? figure, ClaimRelation? relation = null, string? period = null, Topic? topic = null) =>
        new(
            id,
            chain,
            topic ?? Dead,
            figure is { } number ? Estimate.Of(number) : null,
            figure is null ? Stance.Remarks : Stance.Asserts,
            period: period is null ? null : Edtf.Parse(period),
            relations: relation is null ? null : [relation]);

    private static ClaimRelation Revises(string id) => new(ClaimRelationKind.Revises, id);

    private static ClaimRelation Retracts(string id, string? reason = null) => new(ClaimRelationKind.Retracts, id, reason);

    private static (ClaimUse Use, string? Code) Entry(Reconciliation result, string id)
    {
        AuditEntry entry = result.Audit.Single(entry => entry.Claim.Id == id);
        return (entry.Use, entry.Reason?.Code);
    }

    private static void IsTold(Reconciliation result, string words) =>
        Assert.Contains(result.Explanation, sentence => sentence.Text.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void An_author_revises_what_it_based_on_the_data_of_others()
    {
        Claim first = On("first", Chain.From(Ocha, Sixteenth).BasedOn(Crescent), 11300);
        foreach (Chain then in (Chain[])[
            Chain.From(Ocha, Seventeenth).BasedOn(Who), Chain.From(Ocha, Seventeenth), Chain.From(Ocha, Seventeenth).BasedOn(Crescent)])
        {
            Reconciliation result = Reconcile(first, On("then", then, 3958, Revises("first")));
            Assert.Equal((ClaimUse.Dropped, "revised"), Entry(result, "first"));
            Assert.Equal(Grade.Uncorroborated, result.Grade);
            IsTold(result, "on 17 September 2023 (then).");
        }
    }

    /// <summary>What a body's own person, document, data or sensor says is said in its name; another of its bodies speaks itself.</summary>
    [Theory]
    [InlineData(SourceKind.Person, true)]
    [InlineData(SourceKind.Document, true)]
    [InlineData(SourceKind.Dataset, true)]
    [InlineData(SourceKind.Sensor, true)]
    [InlineData(SourceKind.Organisation, false)]
    [InlineData(SourceKind.Government, false)]
    [InlineData(SourceKind.Publication, false)]
    [InlineData(SourceKind.Collective, false)]
    public void A_body_withdraws_what_was_said_in_its_name(SourceKind kind, bool isWithdrawn)
    {
        Source own = new("own", "its own", kind, partOf: [Ocha]);
        Reconciliation result = Reconcile(
            On("first", Chain.From(own, Sixteenth), 11300), On("retract", Chain.From(Ocha, Seventeenth), null, Retracts("first")), Other);
        Assert.Equal(isWithdrawn ? ClaimUse.Dropped : ClaimUse.Used, Entry(result, "first").Use);
    }

    [Fact]
    public void A_publisher_withdraws_its_report()
    {
        Claim first = On("first", Chain.From(Ocha, Sixteenth).Quoting(Crescent), 11300);
        Claim retraction = On("retract", Chain.From(Ocha, Seventeenth), null, Retracts("first"));
        Reconciliation result = Reconcile(first, retraction, Other);
        Assert.Equal((ClaimUse.Dropped, "retracted"), Entry(result, "first"));
        Assert.Equal("1 witness", result.WitnessCount.ToString());
        IsTold(result, "OCHA withdrew its report of it on 17 September 2023 (retract).");
    }

    [Fact]
    public void A_report_that_came_by_another_route_as_well_stands()
    {
        Chain direct = Chain.From(Ocha, Sixteenth).Quoting(Crescent, Sixteenth);
        Chain other = Chain.From(Wire, Sixteenth).Quoting(Crescent, Sixteenth);
        Reconciliation result = Reconcile(
            On("first", direct, 11300), On("same", other, 11300), On("retract", Chain.From(Ocha, Seventeenth), null, Retracts("first")));
        Assert.Equal((ClaimUse.Dropped, "retracted"), Entry(result, "first"));
        Assert.Equal((ClaimUse.Used, null), Entry(result, "same"));
    }

    [Fact]
    public void A_withdrawal_by_anybody_else_has_no_effect_and_is_told_with_its_day_and_reason()
    {
        Claim hospital = On("1", Chain.From(Body("hospital", Ministry), Sixteenth), 500);
        Claim above = On("2", Chain.From(Ministry, Seventeenth), null, Retracts("1", "it counts the wounded"));
        Reconciliation result = Reconcile(hospital, above);
        Assert.Equal((ClaimUse.Used, null), Entry(result, "1"));
        IsTold(
            result,
            "MOH takes back 500 on 17 September 2023, stating: “it counts the wounded”, "
                + "but neither said nor published it, so the claim still stands.");
    }

    [Fact]
    public void A_body_takes_back_what_was_said_in_its_name()
    {
        Source minister = new("minister", "the minister", SourceKind.Person, partOf: [Ministry]);
        Reconciliation result = Reconcile(
            On("1", Chain.From(minister, Sixteenth), 500), On("2", Chain.From(Ministry, Seventeenth), null, Retracts("1")));
        Assert.Equal((ClaimUse.Dropped, "retracted"), Entry(result, "1"));
    }

    [Fact]
    public void A_revision_holds_across_topics()
    {
        ClaimSet claims =
        [
            On("8", Chain.From(Ocha, Sixteenth), 10000, topic: Civilians), On("9", Chain.From(Ocha, Seventeenth), 2700, Revises("8")),
        ];
        Reconciliation civilians = Reconciler.Default.Reconcile(claims.On("civ"));
        Assert.Equal((ClaimUse.Dropped, "revised"), Entry(civilians, "8"));
        Assert.Equal(Grade.Unanswered, civilians.Grade);
        Reconciler asOf = Reconciler.Default with { Selection = Selections.AsOfSaid(Sixteenth) };
        Assert.Equal((ClaimUse.Used, null), Entry(asOf.Reconcile(claims.On("civ")), "8"));
    }

    [Fact]
    public void The_same_figure_again_is_a_confirmation()
    {
        Reconciliation result = Reconcile(
            On("1", Chain.From(Ocha, Sixteenth), 500), On("2", Chain.From(Ocha, Seventeenth), 500, Revises("1")));
        Assert.Equal((ClaimUse.Discounted, "confirmed"), Entry(result, "1"));
        IsTold(result, "gave the same figure again on 17 September 2023 (2).");
    }

    [Fact]
    public void Of_a_running_total_the_latest_is_the_answer_and_the_others_stay_in_sight()
    {
        static Chain From(string source, string day) => Chain.From(State(source), Edtf.Parse(day));
        Reconciliation result = Reconcile(
            On("1", From("moh", "2023-10-10"), 900, period: "2023-10-07/2023-10-10"),
            On("2", From("moh", "2023-10-12"), 1417, period: "2023-10-07/2023-10-12"),
            On("3", From("gmo", "2023-10-12"), 1417, period: "2023-10-07/2023-10-12"));
        Assert.Equal((ClaimUse.Overtaken, "overtaken"), Entry(result, "1"));

        // Two bodies that give the same unrounded count may have it from one origin.
        Assert.Equal("1 to 2 independent witnesses", result.WitnessCount.ToString());
        Assert.Equal((Grade.Uncorroborated, "single-witness"), (result.Grade, Assert.Single(result.Refusals).Code));
        Assert.Contains("900", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fall_within_one_source_is_told_and_lowers_no_grade()
    {
        static Claim Day(int day, int figure, ClaimRelation? relation = null) => On(
            $"{day}", Chain.From(Ministry, Edtf.Parse($"2024-05-{day}")), figure, relation, $"2023-10-07/2024-05-{day}");
        foreach (ClaimRelation? revision in (ClaimRelation?[])[null, Revises("24"), new(ClaimRelationKind.RevisesSeries, "24")])
        {
            Reconciliation result = Reconcile(Day(23, 28678), Day(24, 28752), Day(25, 26834, revision), Day(26, 26840));
            Assert.Equal(["26"], result.Used.Select(claim => claim.Id));
            Assert.Equal(Grade.Uncorroborated, result.Grade);
            if (revision?.Kind != ClaimRelationKind.RevisesSeries) IsTold(result, "lowered it from 28,752 to 26,834");
            if (revision?.Kind == ClaimRelationKind.RevisesSeries) Assert.Equal((ClaimUse.Dropped, "revised"), Entry(result, "23"));
        }
    }

    [Fact]
    public void Where_the_alleged_source_denies_a_figure_its_reporter_is_left_from_0_to_1()
    {
        Claim first = On("first", Chain.From(Ocha, Sixteenth).Quoting(Crescent), 11300);
        Claim denial = On("disown", Chain.From(Crescent, Seventeenth), null, new(ClaimRelationKind.Disowns, "first"));
        Reconciliation result = Reconcile(first, denial, Other);
        Assert.Equal((1, 2), (result.WitnessCount.Minimum, result.WitnessCount.Maximum));
        Assert.Equal("disowned", result.Audit.Single(entry => entry.Claim == first).Dispute?.Code);
        Assert.Equal(["ocha"], result.Witnesses.Single(witness => witness.IsDisputed).Roots.Select(root => root.Id));
        IsTold(result, "RC denies having said 11,300 on 17 September 2023; the claim is still shown, as disputed.");
        Assert.DoesNotContain("denies the matter", result.ToString(), StringComparison.Ordinal);

        Reconciliation alone = Reconcile(first, denial);
        Assert.Equal((0, 1), (alone.WitnessCount.Minimum, alone.WitnessCount.Maximum));
    }

    [Fact]
    public void What_its_source_denies_having_said_corroborates_nothing()
    {
        Reconciliation result = Reconcile(
            On("1", Chain.From(Crescent, Sixteenth), 2600),
            new Claim(
                "1-denial", Chain.From(Crescent, Seventeenth), Dead, stance: Stance.Denies,
                relations: [new(ClaimRelationKind.Disowns, "1")]),
            On("2", Chain.From(Who, Sixteenth), 2600));
        Assert.Equal(Grade.Uncorroborated, result.Grade);
        Assert.Equal((ClaimUse.NoAnswer, "remark"), Entry(result, "1-denial"));
        Assert.Contains(result.Refusals, refusal => refusal.Code == "disputed");
    }

    [Fact]
    public void What_was_said_later_is_not_told()
    {
        Reconciler asOf = Reconciler.Default with { Selection = Selections.AsOfSaid(Sixteenth) };
        Reconciliation result = asOf.Reconcile(
            [
                On("first", Chain.From(Ocha, Sixteenth).Quoting(Crescent), 11300),
                On("disown", Chain.From(Crescent, Seventeenth), null, new(ClaimRelationKind.Disowns, "first")),
            ]);
        Assert.DoesNotContain("denies", result.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("17", result.ToString(), StringComparison.Ordinal);
        Assert.Null(result.Audit[1].Dispute);
        Assert.Equal("1 witness", result.WitnessCount.ToString());
    }

    [Fact]
    public void What_was_first_reported_later_was_not_known()
    {
        Reconciler asOf = Reconciler.Default with { Selection = Selections.AsOfSaid(new LocalDate(2023, 9, 16)) };
        Assert.Equal(
            (ClaimUse.Dropped, "said-later"), Entry(asOf.Reconcile([On("a", Chain.From(Ocha, Seventeenth).BasedOn(Who), 3958)]), "a"));
    }

    [Fact]
    public void The_verdict_is_given_without_an_impugned_claim_too()
    {
        Claim impugning = On("3", Chain.From(Crescent, Seventeenth), null, new(ClaimRelationKind.Impugns, "2"));
        Reconciliation result = Reconcile(On("1", Chain.From(Ocha), 500), On("2", Chain.From(Who), 500), impugning);
        Assert.Equal(Grade.Corroborated, result.Grade);
        Assert.Equal(Grade.Uncorroborated, result.WithoutImpugned?.Grade);
        Assert.Equal(["impugned"], result.Refusals.Select(refusal => refusal.Code));
        IsTold(result, "RC calls into question 500 on 17 September 2023; the claim is still shown.");
        IsTold(result, "Without 500, which is called into question, the grade would be uncorroborated.");

        Reconciliation three = Reconcile(
            On("0", Chain.From(Ministry), 500), On("1", Chain.From(Ocha), 500), On("2", Chain.From(Who), 500), impugning);
        Assert.Empty(three.Refusals);
    }

    [Fact]
    public void What_the_editor_upholds_is_shown_and_is_not_a_witness()
    {
        Claim impugning = On(
            "3",
            Chain.From(Crescent),
            null,
            new(ClaimRelationKind.Impugns, "2", upheld: "The stamp is of a later year, says the archive."));
        Reconciliation result = Reconcile(On("1", Chain.From(Ocha), 500), On("2", Chain.From(Who), 900), impugning);
        Assert.Equal((ClaimUse.Dropped, "upheld"), Entry(result, "2"));
        Assert.Equal("1 witness", result.WitnessCount.ToString());
        Assert.Contains("900", result.ToString(), StringComparison.Ordinal);
        IsTold(result, "the editor of the claims upholds that: The stamp is of a later year");
    }
}
