using CsCheck;

namespace Attribution.Json.Tests;

/// <summary>What must come out for the claims of the article as they stand in the example file.</summary>
public class KurskVerdictTests
{
    private static readonly ClaimSet Claims = ClaimSetJson.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "examples", "kursk.json")));

    private static readonly Dictionary<string, Reconciliation> Results =
        Reconciler.Default.ReconcileAll(Claims).ToDictionary(result => result.Topic.Id, StringComparer.Ordinal);

    private static Reconciliation Of(string claim) => Results[Claims[claim].Topic.Id];

    private static AuditEntry Entry(string claim) => Of(claim).Audit.Single(entry => entry.Claim.Id == claim);

    [Fact]
    public void Casualties_are_divided_between_two_witnesses_and_no_value_is_merged()
    {
        Reconciliation casualties = Of("S10");
        Assert.Equal(["S01", "S02", "S03", "S06", "S09", "S10"], casualties.Audit.Select(entry => entry.Claim.Id));
        Assert.Equal((Grade.Divided, "2 independent witnesses"), (casualties.Grade, casualties.WitnessCount.ToString()));
        Assert.Null(casualties.Merged);
        Assert.Equal(["S03", "S06", "S10"], casualties.Used.Select(claim => claim.Id));
    }

    [Theory]
    [InlineData("S09", "S10", PairRelation.Contradicts)]
    [InlineData("S03", "S10", PairRelation.Compatible)]
    [InlineData("S06", "S10", PairRelation.Disagrees)]
    public void Casualty_figures_stand_to_each_other_as_they_were_said(string one, string other, PairRelation expected) =>
        Assert.Equal(expected, Of(one).Between(one, other)!.Relation);

    [Theory]
    [InlineData("S22", "evades")]
    [InlineData("S27", "neither")]
    [InlineData("S12", "silent")]
    public void Who_does_not_answer_is_shown_without_a_value(string claim, string code)
    {
        Assert.Null(Claims[claim].Value);
        Assert.Equal((ClaimUse.NoAnswer, code), (Entry(claim).Use, Entry(claim).Reason!.Code));
    }

    [Fact]
    public void T_casualties_a_headline_of_3000_satisfies_neither_what_was_paraphrased_nor_what_was_quoted()
    {
        Reconciler all = Reconciler.Default with { Reader = Readers.Literal };
        ClaimSet unrelated = [Without("S01"), Without("S09"), Without("S10")];
        Reconciliation result = all.Reconcile(unrelated);
        foreach (string said in new[] { "S09", "S10" })
        {
            RealInterval headline = RealInterval.Point((double)((Estimate)Claims["S01"].Value!).Best!.Value);
            Assert.False(Readers.Literal.Read((Estimate)Claims[said].Value!).Interval.Intersects(headline));
            Assert.NotEqual(PairRelation.Corroborates, result.Between("S01", said)!.Relation);
        }

        Assert.Contains(
            Of("S01").Explanation,
            sentence => sentence.Claims.Contains(Claims["S01"]) && sentence.Text.Contains("the hedge is lost", StringComparison.Ordinal));
    }

    [Fact]
    public void T_casualties_the_whole_must_be_at_least_what_Kursk_alone_has()
    {
        Judgement pair = Of("S10").Between("S03", "S10")!;
        Assert.Equal((PairBasis.NestedScope, "S10", "S03"), (pair.Basis, pair.First.Id, pair.Second.Id));
        Assert.Equal(RealInterval.MoreThan(3000), Of("S10").Camps.Single(camp => camp.Claims.Contains(Claims["S10"])).Common);
    }

    [Fact]
    public void T_deployed_is_a_ceiling_that_leaves_room_for_the_casualties()
    {
        Judgement pair = Of("S21").Related.Single(pair => pair.First.Id == "S10");
        Assert.Equal(("S21", PairBasis.RelatedTopic, PairRelation.Constrains), (pair.Second.Id, pair.Basis, pair.Relation));
        Assert.Equal(Grade.Uncorroborated, Of("S21").Grade);
        Assert.Contains(
            Of("S10").Explanation, sentence => sentence.Claims.Contains(Claims["S21"]) && sentence.Claims.Contains(Claims["S10"]));
        Assert.Contains("ceiling", Of("S10").ToText(full: true), StringComparison.Ordinal);
    }

    [Fact]
    public void T_koksan_a_range_over_ammunition_is_never_averaged()
    {
        Assert.True(((Estimate)Claims["S17"].Value!).Varies);
        Assert.Contains(Of("S17").Refusals, finding => finding.Code == "varies");
        Assert.Null(Of("S17").Merged);
        Assert.Equal(Grade.Uncorroborated, Of("S16").Grade);
    }

    [Fact]
    public void T_border_an_unnamed_official_is_one_witness_who_may_be_anyone_of_the_wires()
    {
        Assert.Equal(RealInterval.AtLeast(10_000), Of("S38").Camps.Single().Common);
        Assert.False(Of("S38").Witnesses.Single().IsCertain);
        Assert.Equal((Grade.Uncorroborated, Grade.Uncorroborated), (Of("S37").Grade, Of("S38").Grade));
        Assert.Contains(Of("S38").Refusals, finding => finding.Code == "one-sided");
        Assert.Equal("mo", Of("S37").Topic.Unit!.Code);
    }

    [Fact]
    public void T_deployment_next_is_one_claim_whose_hedge_the_lede_dropped()
    {
        Assert.Equal((ClaimUse.Discounted, "repeat"), (Entry("S04").Use, Entry("S04").Reason!.Code));
        Assert.Equal("1 witness", Of("S14").WitnessCount.ToString());
        Assert.Contains(Of("S04").Explanation, sentence => sentence.Text.Contains("is printed as fact", StringComparison.Ordinal));
    }

    [Fact]
    public void No_topic_takes_more_than_a_screen() =>
        Assert.All(Results.Values, result => Assert.InRange(result.ToString().Split('\n').Length, 1, 45));

    [Fact]
    public void Every_claim_is_in_one_audit_once() =>
        Assert.Equal(
            Claims.Select(claim => claim.Id).Order(StringComparer.Ordinal),
            Results.Values.SelectMany(result => result.Audit).Select(entry => entry.Claim.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Shuffling_the_claims_changes_no_character()
    {
        string expected = All(Claims);
        Gen.Shuffle(Claims.ToArray())
            .Sample(shuffled => All(ClaimSet.Create(shuffled, Claims.Topics, Claims.Sources)) == expected, iter: 20);

        static string All(ClaimSet claims) => string.Concat(Reconciler.Default.ReconcileAll(claims));
    }

    /// <summary>The claim without what it says of others.</summary>
    private static Claim Without(string id) => Claims[id].WithRelations().WithRecordedAt(null);
}
