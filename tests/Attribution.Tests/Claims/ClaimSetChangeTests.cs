namespace Attribution.Tests;

/// <summary>Sets with claims added, replaced, removed or out of view.</summary>
public class ClaimSetChangeTests
{
    private static readonly Topic Sent = Sample.Topic("T-sent");

    private static ClaimSet Set(params IEnumerable<Claim> claims) => ClaimSet.Create(claims, [Sample.Topic("A")], [Sample.Zelensky()]);

    private static Claim Relaying(string id, string other) => Sample.Claim(id, new ClaimRelation(ClaimRelationKind.Relays, other));

    private static Claim OnSent(string id) => new(id, Chain.From(Sample.Wire()), Sent);

    [Fact]
    public void Add_keeps_topics_and_sources_that_no_claim_mentions()
    {
        ClaimSet set = Set(Sample.Claim("S01")).Add(Sample.Claim("S03"), OnSent("S02"));
        Assert.Equal(["S01", "S03", "S02"], set.Select(claim => claim.Id));
        Assert.Equal(["A", "T-casualties", "T-sent"], set.Topics.Select(topic => topic.Id));
        Assert.Equal(["jcs", "wire", "zelensky"], set.Sources.Select(source => source.Id));
        Assert.Same(set, set.Whole);
    }

    [Fact]
    public void A_spread_loses_what_no_claim_mentions()
    {
        ClaimSet set = Set(Sample.Claim("S01"));
        ClaimSet spread = [.. set, Sample.Claim("S02")];
        Assert.Equal(["T-casualties"], spread.Topics.Select(topic => topic.Id));
        Assert.NotEqual(set.Add(Sample.Claim("S02")), spread);
    }

    [Fact]
    public void Add_checks_the_whole()
    {
        ClaimSet set = Set(Sample.Claim("S01"));
        Assert.Equal(
            ["duplicate", "unknown-claim"],
            Assert.Throws<ClaimSetException>(() => set.Add(Sample.Claim("S01"), Relaying("S02", "S09"))).Problems.Select(one => one.Code));
        Assert.Throws<ArgumentException>("claims", () => set.Add([null!]));
        Assert.Throws<ArgumentNullException>("claims", () => set.Add((IEnumerable<Claim>)null!));
    }

    [Fact]
    public void What_is_added_to_a_narrowed_set_is_in_the_whole_too()
    {
        ClaimSet narrowed = Set(Sample.Claim("S01"), OnSent("S02")).On("T-casualties").Add(Relaying("S03", "S02"));
        Assert.Equal(["S01", "S03"], narrowed.Select(claim => claim.Id));
        Assert.Equal(["S01", "S02", "S03"], narrowed.Whole.Select(claim => claim.Id));
    }

    [Fact]
    public void Replace_puts_a_claim_in_the_place_of_the_one_with_its_id()
    {
        ClaimSet set = Set(Sample.Claim("S01"), Relaying("S02", "S01"), OnSent("S03"));
        ClaimSet corrected = set.Replace(set["S01"].WithValue(Estimate.Approximately(1_100).WithText("some 1,100")));
        Assert.Equal(["S01", "S02", "S03"], corrected.Select(claim => claim.Id));
        Assert.NotEqual(set, corrected);
        Assert.Equal(set, corrected.Replace(set["S01"]));
        Assert.Equal(set.Topics, corrected.Topics);
        Assert.Equal("some 1,100", ((Estimate)set.On("T-casualties").Replace(corrected["S01"]).Whole["S01"].Value!).Text);
    }

    [Fact]
    public void A_definition_changes_when_all_claims_with_it_are_replaced()
    {
        ClaimSet set = Set(Sample.Claim("S01"), Sample.Claim("S02"));
        Topic defined = new("T-casualties", "casualties", "soldiers", Accrual.Cumulative, "killed or wounded");
        ClaimSet changed = set.Replace(set.Select(claim => claim.WithTopic(defined)));
        Assert.Equal("killed or wounded", changed.Topics.Single(topic => topic.Id == "T-casualties").Definition);
        Assert.Equal(
            "conflicting-definition",
            Assert.Single(Assert.Throws<ClaimSetException>(() => set.Replace(set["S01"].WithTopic(defined))).Problems).Code);
    }

    [Fact]
    public void Replace_needs_ids_of_the_set_each_once()
    {
        ClaimSet set = Set(Sample.Claim("S01"));
        Assert.Throws<KeyNotFoundException>(() => set.Replace(Sample.Claim("S02")));
        Assert.Throws<ArgumentException>("claims", () => set.Replace(Sample.Claim("S01"), Sample.Claim("S01")));
    }

    [Fact]
    public void Without_removes_claims_from_the_whole_and_keeps_topics_and_sources()
    {
        ClaimSet set = Set(Sample.Claim("S01"), Sample.Claim("S02"), OnSent("S03"));
        ClaimSet rest = set.Without("S02", "S03", "S02");
        Assert.Equal(["S01"], rest.Select(claim => claim.Id));
        Assert.Same(rest, rest.Whole);
        Assert.Equal((set.Topics, set.Sources), (rest.Topics, rest.Sources));
        ClaimSet narrowed = set.On("T-casualties").Without("S01");
        Assert.Equal(["S02"], narrowed.Select(claim => claim.Id));
        Assert.Equal(["S02", "S03"], narrowed.Whole.Select(claim => claim.Id));
    }

    [Fact]
    public void A_claim_that_others_are_related_to_is_not_removed_alone()
    {
        ClaimSet set = Set(Sample.Claim("S01"), Relaying("S02", "S01"), Relaying("S03", "S02"), Sample.Claim("S04"));
        ClaimSetException refusal = Assert.Throws<ClaimSetException>(() => set.Without("S01"));
        Assert.Equal(
            [
                "S02: relays 'S01', which is being removed; remove 'S02' too or drop the relation first. [removed-claim]",
                "S03: relays 'S02', which is being removed; remove 'S03' too or drop the relation first. [removed-claim]",
            ],
            refusal.Problems.Select(problem => problem.ToString()));

        // Each remedy, followed to the letter.
        Assert.Equal(["S04"], set.Without(["S01", .. refusal.Problems.Select(problem => problem.Id)]).Select(claim => claim.Id));
        Assert.Equal(["S02", "S03", "S04"], set.Replace(set["S02"].WithRelations()).Without("S01").Select(claim => claim.Id));
    }

    [Fact]
    public void An_id_that_is_not_in_the_set_is_not_removed_in_silence()
    {
        ClaimSet set = Set(Sample.Claim("S01"), OnSent("S02"));
        Assert.Contains("'S09'", Assert.Throws<KeyNotFoundException>(() => set.Without("S09")).Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => set.On("T-casualties").Without("S02"));
        Assert.Throws<ArgumentException>("ids", () => set.Without([null!]));
    }

    [Fact]
    public void Narrow_keeps_the_whole_behind_it()
    {
        ClaimSet set = Set(Sample.Claim("S01"), Relaying("S02", "S01"), OnSent("S03"));
        ClaimSet narrowed = set.Narrow(claim => claim.Id == "S02");
        Assert.Equal(["S02"], narrowed.Select(claim => claim.Id));
        Assert.Same(set, narrowed.Whole);
        Assert.Same(set, narrowed.Narrow(_ => false).Whole);
        Assert.Equal(set.Topics, narrowed.Topics);
        Assert.Equal(set.On("T-casualties"), set.Narrow(claim => claim.Topic.Id == "T-casualties"));
        Assert.NotEqual(narrowed, Set(Sample.Claim("S01"), Relaying("S02", "S01")).Narrow(claim => claim.Id == "S02"));
        Assert.Throws<ArgumentNullException>("predicate", () => set.Narrow(null!));
    }
}
