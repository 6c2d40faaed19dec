using System.Collections.Immutable;

namespace Attribution.Tests;

/// <summary>What a statement of a wiki cannot hold, each loss to the letter.</summary>
public sealed class WikibaseLossTests
{
    private static readonly Topic Toll = new("toll", "killed", "people", unit: Unit.Counted("people"));
    private static readonly Chain Wiki = Chain.From(new WikibaseOptions().Wiki);

    private static readonly WikibaseOptions Options = new()
    {
        OnLoss = OnLoss.Report,
        Topics = ImmutableDictionary<string, Topic>.Empty.Add("P1120", Toll),
    };

    private const string NoCoverage =
        "value: That no probability was claimed for the range is lost: a wiki's bounds are an uncertainty. [coverage]";

    public static TheoryData<Estimate, string[]> Quantities => new()
    {
        { Estimate.Of(5), [] },
        { Estimate.Exactly(500), [] },
        {
            Estimate.AtLeast(5, best: 6),
            ["value: A wiki has both bounds or none; the one beside the best figure is lost. [one-sided-bound]"]
        },
        {
            Estimate.Of(5, Unit.Parse("[fur_us]")),
            ["value.unit: '[fur_us]' has no item; add it to options.Units, such as [\"Q11573\"] = Unit.Metre. [unit]"]
        },
        {
            Estimate.Of(5, Unit.Counted("deaths")),
            ["value.unit: '{deaths}' has no item in options.Units; the amount has the unit '1', which says nothing. [counted-noun]"]
        },
        {
            Estimate.Create(
                EstimateForm.BestWithRange, Bound.Inclusive(4), Bound.Inclusive(6), 5, coverage: Coverage.Unknown),
            ["value.form: That it was said in the form BestWithRange is lost. [range]"]
        },
        { Estimate.BestWithRange(5, 4, 6), [NoCoverage] },
        { Estimate.PlusMinus(5, 1), [] },
        { Estimate.MoreThan(5), ["value: 'more than 5' gives one bound and no amount. [one-sided-bound]"] },
        { Estimate.Either(5, 7), ["value: '5 or 7' gives two amounts, and nothing between them. [alternatives]"] },
        { Estimate.OnTheOrderOf(100), ["value: 'on the order of 100' gives no amount. [vague]"] },
        { Estimate.Nearly(5), ["value: 'nearly 5' gives one bound and no amount. [one-sided-bound]"] },
    };

    [Theory]
    [MemberData(nameof(Quantities), DisableDiscoveryEnumeration = true)]
    public void A_quantity(Estimate estimate, string[] losses)
    {
        // Without an amount the export is refused, with the losses before it.
        string[] told;
        try
        {
            told = [.. WikibaseJson.ExportQuantity(estimate, Options).Losses.Select(loss => loss.ToString())];
        }
        catch (LossException refusal)
        {
            Assert.Equal(
                "value: No quantity can say it; export the claim, whose statement says somevalue. [value]", refusal.Losses[^1].ToString());
            told = [.. refusal.Losses[..^1].Select(loss => loss.ToString())];
        }

        Assert.Equal(losses, told);
    }

    [Fact]
    public void A_topic_that_is_no_property_is_refused() => Assert.Equal(
        ["claim.topic: The topic 'other' is not a property; add it to options.Topics, such as [\"P1120\"] = topic. [topic]"],
        Assert.Throws<LossException>(() => WikibaseJson.Export(
            new Claim("c", Wiki, new("other", "p", "s"), Estimate.Of(5)), Options)).Losses.Select(loss => loss.ToString()));

    [Fact]
    public void A_property_that_is_no_topic_of_the_options_is_left()
    {
        InterchangeException refusal = Assert.Throws<InterchangeException>(() => Read("Q7", "P1082", Options));
        Assert.Equal(["no-statement"], refusal.Problems.Select(problem => problem.Code));
        Imported<ClaimSet> read = WikibaseJson.Import(
            $"{{'claims':{{{Of("P1082", "Q7")},{Of("P1120", "Q8")}}}}}".Replace('\'', '"'), Options);
        Assert.Equal(["toll"], read.Value.Select(claim => claim.Topic.Id));
        Assert.Equal(
            ["$.claims.P1082: The property 'P1082' is not in options.Topics; it was not read. [ignored]"],
            read.Losses.Select(loss => loss.ToString()));
    }

    [Fact]
    public void A_topic_of_an_entity_is_told_where_the_claim_stands_alone()
    {
        Claim claim = Read("Q7", "P1082").Value[0];
        Assert.Equal(
            ["claim.topic: That it speaks of Q7 is lost; export the set. [topic]"],
            WikibaseJson.Export(claim, new() { OnLoss = OnLoss.Report }).Losses.Select(loss => loss.ToString()));
    }

    [Fact]
    public void What_a_topic_says_beside_its_property_is_told()
    {
        Topic read = Read("Q7", "P1082").Value[0].Topic;
        Topic richer = new(read.Id, read.Predicate, read.Subject, read.Accrual, "all who live there");
        Assert.Contains(
            "claims[0].topic: What is known of the topic beside its property is lost; add it to options.Topics. [topic]",
            WikibaseJson.Export([new Claim("Q7$1", Wiki, richer, Estimate.Of(5))], new() { OnLoss = OnLoss.Report })
                .Losses.Select(loss => loss.ToString()));
    }

    [Fact]
    public void Claims_on_two_entities_are_refused_and_on_one_keep_it()
    {
        ClaimSet one = Read("Q7", "P1082").Value, other = Read("Q8", "P1082").Value;
        Assert.Equal(
            "{\"type\":\"item\",\"id\":\"Q7\",\"claims\":{\"P1082\":[",
            WikibaseJson.Export(one, new() { OnLoss = OnLoss.Report }).Text[..44]);
        Assert.Equal(
            ["claims: The topics speak of several entities; export those of one entity at a time. [topic]"],
            Assert.Throws<LossException>(() => WikibaseJson.Export([one[0], other[0].WithId("Q8$1")], new()))
                .Losses.Select(loss => loss.ToString()).Where(loss => loss.StartsWith("claims:", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_reason_of_a_deprecation_is_an_item_or_told()
    {
        Claim claim = new("Q7$9f1b7a6c-0000-4000-8000-000000000001", Wiki, Toll, Estimate.Of(5, Unit.Counted("people")));
        Assert.Equal(
            ["claims[0]: The reason 'old' of its deprecation is not an item; it is lost. [relation]"], Relations("old"));
        Assert.Empty(Relations("Q25895909"));
        Assert.Empty(Relations(null));

        string[] Relations(string? reason) =>
        [
            .. WikibaseJson.Export([claim, Deprecation(claim, reason)], Options).Losses
                .Where(loss => loss.Code == LossCodes.Relation).Select(loss => loss.ToString()),
        ];
    }

    private static Imported<ClaimSet> Read(string entity, string property, WikibaseOptions? options = null) =>
        WikibaseJson.Import($"{{'id':'{entity}','claims':{{{Of(property, entity)}}}}}".Replace('\'', '"'), options);

    private static string Of(string property, string entity) =>
        $"'{property}':[{{'id':'{entity}$9f1b7a6c-0000-4000-8000-000000000001','mainsnak':{{'property':'{property}','snaktype':'value',"
            + "'datavalue':{'type':'quantity','value':{'amount':'+5','unit':'1'}}}}]";

    private static Claim Deprecation(Claim claim, string? reason) => new(
        $"{claim.Id}/deprecated", Wiki, claim.Topic, stance: Stance.Remarks,
        relations: [new(ClaimRelationKind.Impugns, claim.Id, reason)]);
}
