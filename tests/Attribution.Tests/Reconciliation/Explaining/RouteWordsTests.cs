using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>How the lines of the short text tell routes, days and objections.</summary>
public class RouteWordsTests
{
    private static readonly Source A = Body("a"), B = Body("b"), C = Body("c"), Paper = Body("paper");

    [Fact]
    public void How_unnamed_officials_were_passed_on_is_told()
    {
        Chain chain = Chain.From(Paper).Paraphrasing(Unnamed("officials")).Quoting(Unnamed("a soldier"));
        string text = Text(Of(chain, "1", 100));
        Assert.Contains("an official (cited by PAPER)   100 (paraphrased, quoting an official)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_lies_behind_the_named_data_is_told() => Assert.Contains(
        "A (based on B)   100 (quoting C)", Text(Of(Chain.From(A).BasedOn(B).Quoting(C), "1", 100)), StringComparison.Ordinal);

    [Fact]
    public void The_day_that_a_total_runs_to_is_not_told_twice()
    {
        string text = Text(
            By(A, "1", Estimate.Of(100), date: "2024-05-02", period: "/2024-05-02"),
            By(B, "2", Estimate.Of(120), date: "2024-05-04", period: "/2024-05-03"));
        Assert.Contains("(until 2 May 2024, quoted, said that day)", text, StringComparison.Ordinal);
        Assert.Contains("(until 3 May 2024, quoted, said 4 May 2024)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_camp_of_which_one_member_lies_within_another_names_it()
    {
        string text = Text(
            By(A, "1", Estimate.Between(100, 110)),
            By(B, "2", Estimate.Between(50, 500)),
            By(C, "3", Estimate.Between(400, 410)));
        Assert.Contains("A and B (from 50 to 500 people, together only what A says)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_lie_percentage_points_apart()
    {
        Topic share = new("share", "yes", "the vote", Accrual.FixedAttribute, unit: Unit.Percent);
        string text = Text(By(A, "1", Estimate.Parse("51%"), topic: share), By(B, "2", Estimate.Parse("45%"), topic: share));
        Assert.Contains("A's figure is at least 5 percentage points above that of B", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relay_that_rounds_is_not_said_to_differ()
    {
        Topic height = new("height", "height", "the wave", Accrual.Peak, unit: Unit.Metre);
        ClaimRelation relays = new(ClaimRelationKind.Relays, "1");
        string text = Text(
            By(A, "1", Estimate.Parse("25.6 m"), topic: height),
            By(B, "2", Estimate.Parse("26 m"), topic: height, relations: relays),
            By(C, "3", Estimate.Parse("27 m"), topic: height, relations: relays));
        Assert.Contains("“26 m” relays “25.6 m”: the figure is rounded.", text, StringComparison.Ordinal);
        Assert.Contains("“27 m” relays “25.6 m”: the figure differs.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("100 m", "100")]
    [InlineData("100", "100 m")]
    [InlineData("100", "100")]
    public void A_relay_that_loses_the_unit_on_a_topic_without_one_has_the_same_figure(string original, string relay)
    {
        Topic plain = new("plain", "number", "the bridge", Accrual.FixedAttribute);
        Assert.DoesNotContain(
            " relays ",
            Text(
                By(A, "1", Estimate.Parse(original), topic: plain),
                By(B, "2", Estimate.Parse(relay), topic: plain, relations: new ClaimRelation(ClaimRelationKind.Relays, "1"))),
            StringComparison.Ordinal);
    }

    /// <summary>Of two originals one says it as a fact.</summary>
    [Theory]
    [InlineData(Stance.Fears, Stance.Fears, true)]
    [InlineData(Stance.Fears, Stance.Asserts, false)]
    [InlineData(Stance.Asserts, Stance.Fears, false)]
    public void What_one_of_the_originals_asserts_may_be_printed_as_fact(Stance first, Stance second, bool isTold) => Assert.Equal(
        isTold,
        Text(
            By(A, "1", Estimate.Of(2_000), first),
            By(B, "2", Estimate.Of(2_000), second),
            By(C, "3", Estimate.Of(2_000), relations:
            [
                new(ClaimRelationKind.Relays, "1"), new(ClaimRelationKind.Relays, "2"),
            ])).Contains("printed as fact", StringComparison.Ordinal));

    [Theory]
    [InlineData("0.0254 m", "0.025 m", "the figure is rounded")]
    [InlineData("0.0256 m", "0.025 m", "the figure differs")]
    [InlineData("1.26 m", "1.3 m", "the figure is rounded")]
    [InlineData("1.36 m", "1.3 m", "the figure differs")]
    [InlineData("25.5 m", "26 m", "the figure is rounded")]
    [InlineData("26.5 m", "26 m", "the figure is rounded")]
    [InlineData("25.4 m", "26 m", "the figure differs")]
    [InlineData("26.6 m", "26 m", "the figure differs")]
    public void A_figure_is_rounded_to_the_nearest_or_either_of_the_nearest_two(string original, string passed, string loss)
    {
        Topic height = new("height", "height", "the wave", Accrual.Peak, unit: Unit.Metre);
        string text = Text(
            By(A, "1", Estimate.Parse(original), topic: height),
            By(B, "2", Estimate.Parse(passed), topic: height, relations: new ClaimRelation(ClaimRelationKind.Relays, "1")));
        Assert.Contains($"“{passed}” relays “{original}”: {loss}.", text, StringComparison.Ordinal);
    }

    private static string Text(params Claim[] claims) => Reconcile(claims).ToString();

    private static Claim Of(Chain chain, string id, decimal count) => new(id, chain, Dead, Estimate.Of(count));
}
