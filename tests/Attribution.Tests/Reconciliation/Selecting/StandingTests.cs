using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Which claims stand beside what speaks of them: relays, repeats, garbled prints, objections and withdrawals.</summary>
public class StandingTests
{
    private static readonly Source A = State("a"), B = State("b"), C = State("c");

    private static readonly Source Paper = new("paper", "the paper", SourceKind.Publication);

    private static readonly Edtf First = Edtf.Parse("2024-05-01"), Third = Edtf.Parse("2024-05-03");

    private static ClaimRelation To(ClaimRelationKind kind, string id) => new(kind, id);

    private static string Entry(Reconciliation result, string id) =>
        result.Audit.Single(entry => entry.Claim.Id == id).ToString();

    [Fact]
    public void No_selection_drops_anything_of_nothing() => Assert.All(
        [
            Selections.Latest, Selections.All, Selections.Without(["1"], "Why."),
            Selections.AsOfSaid(First), Selections.AsOfPublished(First),
            Selections.ValidOn(new(2024, 5, 1)), Selections.AsOfRecorded(default),
        ],
        selection => Assert.Empty(selection.Drop(ClaimSet.Create([]))));

    /// <summary>Of what one voice says twice the later answer counts, unless that is in doubt itself.</summary>
    [Theory]
    [InlineData(ClaimRelationKind.Impugns, null, false)]
    [InlineData(ClaimRelationKind.Impugns, "a slip", false)]
    [InlineData(ClaimRelationKind.Disowns, null, false)]
    [InlineData(ClaimRelationKind.Retracts, null, true)]
    [InlineData(ClaimRelationKind.Revises, null, true)]
    [InlineData(ClaimRelationKind.Contradicts, null, true)]
    [InlineData(ClaimRelationKind.SharesDataWith, null, true)]
    public void A_later_answer_follows_unless_it_is_called_into_question(ClaimRelationKind kind, string? upheld, bool follows)
    {
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(100), date: "2024-05-01"),
            By(A, "2", Estimate.Of(200), date: "2024-05-03"),
            By(C, "3", kind is ClaimRelationKind.Contradicts or ClaimRelationKind.SharesDataWith or ClaimRelationKind.Revises
                ? Estimate.Of(300) : null,
                kind is ClaimRelationKind.Contradicts or ClaimRelationKind.SharesDataWith or ClaimRelationKind.Revises
                ? Stance.Asserts : Stance.Remarks,
                date: "2024-05-04",
                relations: new ClaimRelation(kind, "2", upheld: upheld)));
        Assert.Equal(
            follows
                ? "1: dropped: A gave a later figure for the same scope and period (2). [superseded]"
                : "1: used",
            Entry(result, "1"));
    }

    [Fact]
    public void A_garbled_print_of_several_is_told_with_the_first()
    {
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(100)),
            By(B, "2", Estimate.Of(200)),
            new("3", Chain.From(Paper).Quoting(A), Dead, new TextValue("10 (20–30)", TextValue.Garbled), relations:
                [To(ClaimRelationKind.Relays, "2"), To(ClaimRelationKind.Relays, "1")]));
        Assert.Equal("3: discounted: The paper garbled what it passes on: 100 (1). [garbled]", Entry(result, "3"));
    }

    /// <summary>What one of several same words relays of another source, all of them do; it stands for them.</summary>
    [Theory]
    [InlineData(ClaimRelationKind.Relays, "relays")]
    [InlineData(ClaimRelationKind.Synthesises, "sums up")]
    public void A_repeat_of_what_only_relays_another_source_does_so_too(ClaimRelationKind kind, string does)
    {
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(100), date: "2024-05-01", relations: To(kind, "9")),
            new("2", Chain.From(Paper).Quoting(A, First), Dead, Estimate.Of(100)),
            By(B, "9", Estimate.Of(100)));
        Assert.StartsWith($"1: discounted: It {does} 9", Entry(result, "1"), StringComparison.Ordinal);
        Assert.Equal("2: discounted: It repeats 1. [repeat]", Entry(result, "2"));
    }

    [Fact]
    public void Of_repeats_that_relay_one_another_the_one_that_is_relayed_stands()
    {
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(100), date: "2024-05-01", relations: To(ClaimRelationKind.Relays, "2")),
            new("2", Chain.From(Paper).Quoting(A, First), Dead, Estimate.Of(100)));
        Assert.Equal("2: used", Entry(result, "2"));
        Assert.StartsWith("1: discounted: It relays 2", Entry(result, "1"), StringComparison.Ordinal);
    }

    /// <summary>The original declares no repeat, whatever else it declares, or if nothing.</summary>
    [Fact]
    public void Of_repeats_the_one_that_declares_none_is_the_original()
    {
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(100), date: "2024-05-01", relations:
                [To(ClaimRelationKind.SameAs, "2"), To(ClaimRelationKind.SharesDataWith, "9")]),
            new("2", Chain.From(Paper).Quoting(A, First), Dead, Estimate.Of(100)),
            By(B, "9", Estimate.Of(150)));
        Assert.Equal(("2: used", "1: discounted: It repeats 2. [repeat]"), (Entry(result, "2"), Entry(result, "1")));
    }

    /// <summary>
    /// An author's own word ends all printings of a figure; a publisher's ends those by this publisher.
    /// </summary>
    [Theory]
    [InlineData(true, true, true)]
    [InlineData(false, true, false)]
    public void A_withdrawal_ends_the_printings_that_it_can_speak_of(bool isOwnWord, bool endsOwnCopy, bool endsOtherCopy)
    {
        Chain by = isOwnWord ? Chain.From(A, Third) : Chain.From(Wire, Third);
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(100), date: "2024-05-01"),
            By(A, "2", Estimate.Of(100), date: "2024-05-01"),
            new("3", Chain.From(Paper).Quoting(A, First), Dead, Estimate.Of(100)),
            new("4", by, Dead, null, Stance.Remarks, relations: [To(ClaimRelationKind.Retracts, "1")]));
        string why = isOwnWord ? "A retracted it" : "The wire withdrew its report of it";
        string told = $"dropped: It repeats 1. {why} on 3 May 2024 (4). [retracted]";
        string first = isOwnWord ? why : "the wire withdrew its report of it";
        Assert.Equal($"1: dropped: {first} on 3 May 2024 (4). [retracted]", Entry(result, "1"));
        Assert.Equal((endsOwnCopy, endsOtherCopy), (Entry(result, "2") == $"2: {told}", Entry(result, "3") == $"3: {told}"));
        Assert.Equal(!endsOtherCopy, Entry(result, "3") == "3: used");
    }

    /// <summary>A total that names no start is of no declared series of those that do.</summary>
    [Theory]
    [InlineData(null, false)]
    [InlineData("2024-01-01/2024-01-10", true)]
    [InlineData("2024-01-02/2024-01-10", false)]
    public void A_revision_of_a_series_ends_the_earlier_totals_from_its_start(string? period, bool ends)
    {
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(90), period: period, date: "2024-01-15"),
            By(A, "2", Estimate.Of(100), period: "2024-01-01/2024-01-31", date: "2024-02-01"),
            By(A, "3", Estimate.Of(80), period: "2024-01-01/2024-01-31", date: "2024-03-01", relations:
                To(ClaimRelationKind.RevisesSeries, "2")));
        Assert.Equal(ends, Entry(result, "1").EndsWith("[revised]", StringComparison.Ordinal));
        Assert.EndsWith("[revised]", Entry(result, "2"), StringComparison.Ordinal);
    }

    /// <summary>
    /// What names no time is earlier where it was said before the revision, and else not known to be; of one source it is of one series.
    /// </summary>
    [Theory]
    [InlineData(Accrual.Cumulative, "2024-01-15", true)]
    [InlineData(Accrual.Cumulative, "2024-04-01", false)]
    [InlineData(Accrual.Cumulative, null, false)]
    [InlineData(Accrual.State, "2024-01-15", true)]
    [InlineData(Accrual.State, null, false)]
    [InlineData(Accrual.Rate, "2024-01-15", true)]
    [InlineData(Accrual.Rate, null, false)]
    public void A_revision_of_a_series_ends_what_is_certainly_earlier(Accrual accrual, string? said, bool ends)
    {
        Topic topic = new("t", "deaths", "the flood", accrual, unit: People, parts: Parts.AddUp);
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(90), date: said, topic: topic),
            By(A, "2", Estimate.Of(100), topic: topic),
            By(A, "3", Estimate.Of(80), date: "2024-03-01", topic: topic, relations: To(ClaimRelationKind.RevisesSeries, "2")));
        Assert.Equal(ends, Entry(result, "1").Contains("revised the series to which it belongs", StringComparison.Ordinal));
    }

    /// <summary>A figure is given again by the same figure alone, in the same stance, and not by words.</summary>
    [Theory]
    [InlineData("100", Stance.Asserts, "gave the same figure again", "confirmed")]
    [InlineData("90", Stance.Asserts, "lowered it from 100 to 90", "revised")]
    [InlineData("110", Stance.Asserts, "replaced it with another figure", "revised")]
    [InlineData("100", Stance.Believes, "replaced it with another figure", "revised")]
    [InlineData("more than 100", Stance.Asserts, "replaced it with another figure", "revised")]
    [InlineData(null, Stance.Asserts, "replaced it with another statement", "revised")]
    public void What_a_revision_did_to_a_figure_is_told(string? said, Stance stance, string told, string code)
    {
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(100)),
            By(
                A,
                "2",
                said is null ? new TextValue("many") : Estimate.Parse(said).WithText(null),
                stance,
                date: "2024-05-03",
                relations: To(ClaimRelationKind.Revises, "1")));
        AuditEntry entry = result.Audit[0];
        Assert.Equal($"A {told} on 3 May 2024 (2).", entry.Reason!.Message);
        Assert.Equal(code, entry.Reason.Code);
    }
}
