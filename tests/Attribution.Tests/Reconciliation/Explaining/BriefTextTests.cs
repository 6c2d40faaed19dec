using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>What a newspaper would print of a verdict.</summary>
public class BriefTextTests
{
    private static readonly Source A = Body("a"), B = Body("b"), C = Body("c");

    [Fact]
    public void The_casualties_of_the_article_are_told_in_a_few_lines() => Assert.Equal(
        string.Join(
            '\n',
            "North Korean soldiers: killed or wounded, until 23 Dec 2024",
            "DIVIDED · 2 independent witnesses, both through the wire · Volodymyr Zelensky's figure for Kursk alone is at least "
                + "2.6 times that of Joint Chiefs of Staff for the whole",
            "",
            "  Joint Chiefs of Staff   “approximately 1,100 casualties” (quoted, “we estimate”, 23 Dec 2024) · "
                + "“more than 1,100” (paraphrased, 23 Dec 2024)",
            "  Volodymyr Zelensky      “already exceeded 3,000” in Kursk (quoted, “a post on X”, based on initial information, "
                + "“preliminary”) · “nearly 3,000” in Kursk (paraphrased)",
            "",
            "  “already exceeded 3,000” in Kursk and “approximately 1,100 casualties” overall cannot both be right as such words "
                + "are meant: a part is never more than its whole. “more than 1,100” (Joint Chiefs of Staff) leaves room for "
                + "“already exceeded 3,000”. [S10, S06, S03]",
            "  Volodymyr Zelensky is reported in two ways that exclude each other; the quotation is used. [S09, S10]",
            "  Headlines drop the hedges: 3,000 soldiers, 1,100 soldiers. [S01, S02]",
            "  No merged value: the sources are divided, and the figures are for different scopes. Report both.",
            ""),
        Reconciler.Default.Reconcile(Article.Claims).ToString());

    [Fact]
    public void A_quotation_cannot_go_on_in_the_voice_of_the_library()
    {
        Estimate hostile = Estimate.Of(100, People).WithText("100” (confirmed by all). The police withdrew everything. “");
        string text = Reconcile(By(A, "1", hostile), By(B, "2", Estimate.Of(900, People))).ToString();
        Assert.Contains("“100’ (confirmed by all). The police withdrew everything. ‘”", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_break_in_a_name_or_a_modality_forges_no_line()
    {
        Source hostile = new("h", "H\nMerged: 5 people", SourceKind.Organisation);
        Claim claim = new(
            "1", Chain.From(hostile, medium: "x\nMerged: 6 people"), Dead, Estimate.Of(1, People), modality: "surely\nMerged: 7 people");
        Assert.DoesNotContain("\nMerged", Reconcile(claim).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_leading_conflict_is_the_one_with_most_witnesses_on_both_sides()
    {
        Source d = Body("d"), e = Body("e");
        string text = Reconcile(
            By(A, "1", Estimate.Of(110)),
            By(B, "2", Estimate.Of(110)),
            By(C, "3", Estimate.Of(160)),
            By(d, "4", Estimate.Of(160)),
            By(e, "5", Estimate.Of(90_000))).ToString();
        Assert.Contains("2 witnesses stand with the higher figure, 2 with the lower", text, StringComparison.Ordinal);
        Assert.Contains("more pairs conflict.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_source_supports_a_value_in_between_is_said_only_where_it_is_true_of_discounted_claims_too()
    {
        static string Divided(params Claim[] claims) => Reconcile(claims).Refusals[0].Message;

        Claim low = By(A, "1", Estimate.Of(100)), high = By(B, "2", Estimate.Of(900));
        Assert.Contains("no source supports a value in between", Divided(low, high), StringComparison.Ordinal);
        Claim relay = By(C, "3", Estimate.Of(500), relations: new ClaimRelation(ClaimRelationKind.Relays, "1"));
        Assert.DoesNotContain("in between", Divided(low, high, relay), StringComparison.Ordinal);
        Assert.DoesNotContain("in between", Divided(low, high, By(C, "3", Estimate.MoreThan(50))), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_denied_and_who_withdrew_is_told()
    {
        string text = Reconcile(
            By(A, "1", Estimate.Of(100)),
            By(B, "2", Estimate.Of(900), Stance.Denies),
            By(C, "3", Estimate.Of(300)),
            By(C, "4", Estimate.Of(310), relations: new ClaimRelation(ClaimRelationKind.Revises, "3"))).ToString();
        Assert.Contains("denied by B", text, StringComparison.Ordinal);
        Assert.Contains("300 (quoted, revised (4))", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_figure_that_conflicts_with_another_topic_says_so()
    {
        Topic sent = new(
            "sent", "sent", "soldiers", Accrual.Cumulative, unit: People, relations: [new(TopicRelationKind.CeilingOf, "dead")]);
        ClaimSet claims = [By(A, "1", Estimate.Of(900)), By(B, "2", Estimate.Of(100), topic: sent)];
        Reconciliation result = Reconciler.Default.ReconcileAll(claims).Single(each => each.Topic.Id == "dead");
        Assert.Contains("conflicts with B's figure for sent (soldiers)", result.ToString(), StringComparison.Ordinal);
        Assert.Contains(
            result.Explanation, sentence => sentence.Text.Contains("conflicts with one on another topic", StringComparison.Ordinal));
    }

    [Fact]
    public void A_camp_is_told_by_what_its_members_say_and_by_what_they_have_in_common()
    {
        Reconciliation result = Reconcile(By(A, "1", Estimate.Between(100, 200)), By(B, "2", Estimate.Between(180, 300)));
        ClaimCamp camp = Assert.Single(result.Camps);
        Assert.Equal((RealInterval.Closed(100, 300), RealInterval.Closed(180, 200)), (camp.Range, camp.Common));
        Assert.Contains(
            "1, 2: from 100 to 300 people; together only from 180 to 200 people", result.ToText(full: true), StringComparison.Ordinal);
    }

    /// <summary>What conflicts on the topic itself is why a verdict is as it is, whatever lies beyond.</summary>
    [Theory]
    [InlineData("exactly 900", "exactly 900", "Contradicted: an answer conflicts with one on another topic, soldiers: sent.")]
    [InlineData("exactly 900", "exactly 800", "Contradicted: as literally said, not all of the answers can be right.")]
    [InlineData("about 900", "about 900", "Divided: an answer conflicts with one on another topic, soldiers: sent.")]
    [InlineData("about 900", "about 500", "Divided: as such words are conventionally read, not all of the answers can be right.")]
    public void The_conflict_on_the_topic_itself_is_told_before_one_beyond(string one, string other, string told)
    {
        Topic sent = new(
            "sent", "sent", "soldiers", Accrual.Cumulative, unit: People, relations: [new(TopicRelationKind.CeilingOf, "dead")]);
        Estimate most = one.StartsWith("about", StringComparison.Ordinal) ? Estimate.Approximately(100) : Estimate.Of(100);
        ClaimSet claims = [By(A, "1", Estimate.Parse(one)), By(B, "2", Estimate.Parse(other)), By(C, "3", most, topic: sent)];
        Reconciliation result = Reconciler.Default.ReconcileAll(claims).Single(each => each.Topic.Id == "dead");
        Assert.Contains(
            result.Explanation, sentence => sentence.Text.StartsWith(told, StringComparison.Ordinal));
    }
}
