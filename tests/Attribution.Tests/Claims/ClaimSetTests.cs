namespace Attribution.Tests;

public class ClaimSetTests
{
    [Fact]
    public void A_collection_expression_builds_one()
    {
        ClaimSet claims = [Sample.Claim("S02"), Sample.Claim("S01")];
        Assert.Equal(["S02", "S01"], claims.Select(claim => claim.Id));
        Assert.Equal("S01", claims[1].Id);
        Assert.Same(claims[0], claims["S02"]);
        ClaimSet none = [];
        Assert.Empty(none);
    }

    [Fact]
    public void It_gathers_topics_and_sources_with_all_parents_by_id()
    {
        Source state = new("state", "the state", SourceKind.Government);
        Source army = new("army", "the army", SourceKind.Organisation, partOf: [state]);
        ClaimSet claims = ClaimSet.Create([Sample.ClaimBy("S01", army)], [Sample.Topic("A")], [Sample.Wire()]);
        Assert.Equal(["A", "T-casualties"], claims.Topics.Select(topic => topic.Id));
        Assert.Equal(["army", "state", "wire"], claims.Sources.Select(source => source.Id));
    }

    [Fact]
    public void Equality_ignores_the_order_of_the_claims() => EqualityContract.Holds<ClaimSet>(
        [Sample.Claim("S01"), Sample.Claim("S02")],
        [Sample.Claim("S02"), Sample.Claim("S01")],
        [Sample.Claim("S01")],
        [Sample.Claim("S01"), Sample.Claim("S03")],
        [Sample.Claim("S01"), Sample.ClaimBy("S02", Sample.Zelensky())],
        [Sample.Claim("S01"), Sample.Claim("S02").WithValue(Estimate.Approximately(1_100).WithText("some 1,100"))],
        ClaimSet.Create([Sample.Claim("S01"), Sample.Claim("S02")], [Sample.Topic("A")], []),
        ClaimSet.Create([Sample.Claim("S01"), Sample.Claim("S02")], [], [Sample.Wire()]));

    [Fact]
    public void Given_claims_can_change_afterwards()
    {
        List<Claim> given = [Sample.Claim("S01")];
        ClaimSet claims = ClaimSet.Create(given, [], []);
        given.Clear();
        Assert.Single(claims);
    }

    [Fact]
    public void On_keeps_the_claims_of_one_topic_and_every_topic_and_source()
    {
        Claim other = new("S02", Chain.From(Sample.Wire()), Sample.Topic("A"), relations: [new(ClaimRelationKind.ComputesFrom, "S01")]);
        ClaimSet claims = [other, Sample.Claim("S01"), Sample.Claim("S03")];
        Assert.Equal(["S01", "S03"], claims.On("T-casualties").Select(claim => claim.Id));
        Assert.Equal(["S02"], claims.On(Sample.Topic("A")).Select(claim => claim.Id));
        Assert.Equal(claims.Topics, claims.On("A").Topics);
        Assert.Equal(claims.Sources, claims.On("A").Sources);
    }

    [Fact]
    public void A_topic_without_claims_narrows_to_none() =>
        Assert.Empty(ClaimSet.Create([Sample.Claim("S01")], [Sample.Topic("A")], []).On("A"));

    [Fact]
    public void What_is_not_there_is_not_found()
    {
        ClaimSet claims = [Sample.Claim("S01")];
        Assert.Contains("'S99'", Assert.Throws<KeyNotFoundException>(() => claims["S99"]).Message, StringComparison.Ordinal);
        Assert.Contains("'T-x'", Assert.Throws<KeyNotFoundException>(() => claims.On("T-x")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("topicId", () => claims.On((string)null!));
        Assert.Throws<ArgumentNullException>("topic", () => claims.On((Topic)null!));
    }

    [Fact]
    public void Nulls_are_refused_with_their_place()
    {
        ArgumentException error = Assert.Throws<ArgumentException>("claims", () => ClaimSet.Create([Sample.Claim("S01"), null!], [], []));
        Assert.Contains("index 1", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("topics", () => ClaimSet.Create([], [null!], []));
        Assert.Throws<ArgumentException>("sources", () => ClaimSet.Create([], [], [null!]));
        Assert.Throws<ArgumentNullException>("claims", () => ClaimSet.Create(null!, [], []));
    }

    [Fact]
    public void Text_counts_the_claims_and_the_topics_that_they_are_on()
    {
        Claim other = new("S03", Chain.From(Sample.Wire()), Sample.Topic("A"));
        ClaimSet claims = ClaimSet.Create([Sample.Claim("S01"), Sample.Claim("S02"), other], [Sample.Topic("B")], []);
        Assert.Equal("3 claims on 2 topics", claims.ToString());
        Assert.Equal("1 claim on 1 topic", claims.On("A").ToString());
        Assert.Equal("0 claims on 0 topics", claims.On("B").ToString());
    }
}
