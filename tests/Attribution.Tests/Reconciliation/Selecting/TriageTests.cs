using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class TriageTests
{
    private static readonly Source A = State("a"), B = State("b");

    private static (ClaimUse Use, string? Code) Entry(Reconciliation result, string id)
    {
        AuditEntry entry = result.Audit.Single(entry => entry.Claim.Id == id);
        return (entry.Use, entry.Reason?.Code);
    }

    private static ClaimRelation To(ClaimRelationKind kind, string id) => new(kind, id);

    [Theory]
    [InlineData(Stance.Evades, "evades")]
    [InlineData(Stance.NeitherConfirmsNorDenies, "neither")]
    [InlineData(Stance.Silent, "silent")]
    [InlineData(Stance.Fears, "fear")]
    [InlineData(Stance.Hedges, "possibility")]
    public void Stances_that_answer_nothing_are_shown_and_not_used(Stance stance, string code) =>
        Assert.Equal((ClaimUse.NoAnswer, code), Entry(Reconcile(By(A, "1", null, stance)), "1"));

    [Fact]
    public void A_denied_figure_is_no_figure() =>
        Assert.Equal((ClaimUse.NoAnswer, "denial"), Entry(Reconcile(By(A, "1", Estimate.Of(100), Stance.Denies)), "1"));

    [Fact]
    public void A_belief_is_used() =>
        Assert.Equal((ClaimUse.Used, null), Entry(Reconcile(By(A, "1", Estimate.Of(100), Stance.Believes)), "1"));

    [Fact]
    public void A_garbled_figure_is_left_out_with_its_issue() =>
        Assert.Equal(
            (ClaimUse.Unreadable, "garbled"),
            Entry(Reconcile(By(A, "1", new TextValue("10,000 (1,200–1,300)", TextValue.Garbled))), "1"));

    [Fact]
    public void Kilometres_never_count_as_people() =>
        Assert.Equal(
            (ClaimUse.Unreadable, "unit"), Entry(Reconcile(By(A, "1", Estimate.Of(40, Unit.Kilometre)), By(B, "2", Estimate.Of(40))), "1"));

    [Fact]
    public void A_noun_of_the_topic_counts_as_its_unit() =>
        Assert.Equal(
            Grade.Corroborated, Reconcile(By(A, "1", Estimate.Of(40, Unit.Counted("dead"))), By(B, "2", Estimate.Of(40, People))).Grade);

    [Fact]
    public void A_relay_of_a_relay_counts_for_nothing()
    {
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(100)),
            By(B, "2", Estimate.Of(100), relations: To(ClaimRelationKind.Relays, "1")),
            By(State("c"), "3", Estimate.Of(100), relations: To(ClaimRelationKind.Relays, "2")));
        Assert.Equal([ClaimUse.Used, ClaimUse.Discounted, ClaimUse.Discounted], result.Audit.Select(entry => entry.Use));
        Assert.Equal(Grade.Uncorroborated, result.Grade);
    }

    [Fact]
    public void Reports_that_rest_on_each_other_are_named_as_circular()
    {
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(100), relations: To(ClaimRelationKind.Relays, "2")),
            By(B, "2", Estimate.Of(100), relations: To(ClaimRelationKind.Relays, "1")),
            By(State("c"), "3", Estimate.Of(100), relations: To(ClaimRelationKind.Relays, "2")));
        Assert.Equal(["circular", "circular", "relay"], result.Audit.Select(entry => entry.Reason?.Code));
        Assert.Contains(result.Explanation, sentence =>
            sentence.Text == "A, 100: It relays 2, which in turn relays it: the original source is unknown.");
    }

    [Fact]
    public void Taking_back_a_figure_is_not_silence() =>
        Assert.Equal(
            (ClaimUse.NoAnswer, "retraction"),
            Entry(
                Reconcile(By(A, "1", Estimate.Of(100)), By(A, "2", null, Stance.Silent, relations: To(ClaimRelationKind.Retracts, "1"))),
                "2"));

    [Fact]
    public void A_synthesis_is_not_counted_beside_what_it_sums_up() =>
        Assert.Equal(
            (ClaimUse.Discounted, "synthesis"),
            Entry(
                Reconcile(By(A, "1", Estimate.Of(100)), By(B, "2", Estimate.Of(100), relations: To(ClaimRelationKind.Synthesises, "1"))),
                "2"));

    [Fact]
    public void Of_repeats_the_original_speaks()
    {
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(100), relations: To(ClaimRelationKind.SameAs, "2")), By(A, "2", Estimate.Of(100)));
        Assert.Equal((ClaimUse.Discounted, "repeat"), Entry(result, "1"));
        Assert.Equal((ClaimUse.Used, null), Entry(result, "2"));
    }

    [Fact]
    public void Of_repeats_in_a_circle_one_speaks()
    {
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(100), relations: To(ClaimRelationKind.SameAs, "2")),
            By(A, "2", Estimate.Of(100), relations: To(ClaimRelationKind.SameAs, "3")),
            By(A, "3", Estimate.Of(100), relations: To(ClaimRelationKind.SameAs, "1")));
        Assert.Equal([ClaimUse.Used, ClaimUse.Discounted, ClaimUse.Discounted], result.Audit.Select(entry => entry.Use));
    }

    [Fact]
    public void What_its_own_source_retracts_or_revises_is_dropped()
    {
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(100)),
            By(A, "2", null, Stance.Silent, relations: To(ClaimRelationKind.Retracts, "1")),
            By(B, "3", Estimate.Of(200)),
            By(B, "4", Estimate.Of(300), relations: To(ClaimRelationKind.Revises, "3")));
        Assert.Equal((ClaimUse.Dropped, "retracted"), Entry(result, "1"));
        Assert.Equal((ClaimUse.Dropped, "revised"), Entry(result, "3"));
        Assert.Equal((ClaimUse.Used, null), Entry(result, "4"));
    }

    [Theory]
    [InlineData(ClaimRelationKind.Retracts)]
    [InlineData(ClaimRelationKind.Disowns)]
    [InlineData(ClaimRelationKind.Impugns)]
    public void Nothing_is_dropped_on_the_word_of_a_third_party(ClaimRelationKind kind) =>
        Assert.Equal(
            (ClaimUse.Used, null),
            Entry(Reconcile(By(A, "1", Estimate.Of(100)), By(B, "2", null, Stance.Denies, relations: To(kind, "1"))), "1"));

    [Fact]
    public void The_earlier_of_two_answers_for_one_scope_and_period_is_dropped()
    {
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(100), period: "2024", date: "2024-12-17"),
            By(A, "2", Estimate.Of(200), period: "2024", date: "2024-12-23"),
            By(A, "3", Estimate.Of(50), period: "2023", date: "2024-01-01"),
            By(A, "4", Estimate.Of(60), period: "2024", date: "2024-12"));
        Assert.Equal((ClaimUse.Dropped, "superseded"), Entry(result, "1"));
        Assert.Equal((ClaimUse.Used, null), Entry(result, "2"));
        Assert.Equal((ClaimUse.Used, null), Entry(result, "3"));
        Assert.Equal((ClaimUse.Used, null), Entry(result, "4"));
    }

    [Theory]
    [InlineData("about 40", "about 40 km")]
    [InlineData("about 40 km", "about 40,000 m")]
    [InlineData("about 40,000 m", "about 40")]
    public void A_figure_in_another_unit_or_in_none_is_a_repeat(string first, string second)
    {
        Topic fence = new("fence", "length", "the fence", unit: Unit.Kilometre);
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Parse(first), date: "2024-01-02", topic: fence),
            By(A, "2", Estimate.Parse(second), date: "2024-01-02", topic: fence));
        Assert.Equal((ClaimUse.Discounted, "repeat"), Entry(result, "2"));
    }

    /// <summary>Beside figures a bare yes and a bare no are no answers, and each is told as what it is.</summary>
    [Theory]
    [InlineData(Stance.Asserts, "no-figure", "It affirms the matter and gives no figure.")]
    [InlineData(Stance.Believes, "no-figure", "It affirms the matter and gives no figure.")]
    [InlineData(Stance.Denies, "denial", "It denies the matter as a whole and gives no figure to compare.")]
    public void A_bare_yes_or_no_beside_figures_is_told_as_such(Stance stance, string code, string message)
    {
        AuditEntry entry = Reconcile(By(A, "1", Estimate.Of(100)), By(B, "2", null, stance)).Audit[1];
        Assert.Equal((ClaimUse.NoAnswer, code, message), (entry.Use, entry.Reason?.Code, entry.Reason?.Message));
    }
}
