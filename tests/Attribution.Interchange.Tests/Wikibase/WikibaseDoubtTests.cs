namespace Attribution.Tests;

/// <summary>What the answer of a wiki leaves in doubt, or has in disorder, is told or refused.</summary>
public sealed class WikibaseDoubtTests
{
    private const string Quantity = "{'amount':'+5','unit':'1'}";

    [Theory]
    [InlineData("{'entities':{'Q1':{'id':'Q1','missing':''}}}")]
    [InlineData("{'entities':{'-1':{'site':'enwiki','title':'Nope','missing':''}}}")]
    [InlineData("{'entities':{'Q1':{'type':'item','id':'Q1'}}}")]
    [InlineData("{'entities':{'Q1':{'type':'item','id':'Q1','claims':[]}}}")]
    public void An_entity_without_claims_has_no_statement(string json) => Refused(json, "no-statement");

    [Theory]
    [InlineData("http://example.org/entity/Q11573")]
    [InlineData("Q11573")]
    [InlineData("http://www.wikidata.org.example/entity/Q11573")]
    public void A_unit_of_another_wiki_is_refused(string unit) =>
        Refused(Statement($"{{'amount':'+5','unit':'{unit}'}}"), "unknown-unit");

    [Theory]
    [InlineData("http://www.wikidata.org/entity/Q11573")]
    [InlineData("https://www.wikidata.org/entity/Q11573")]
    public void A_unit_of_the_wiki_is_read(string unit) =>
        Assert.Equal(Unit.Parse("m"), ((Estimate)Read(Statement($"{{'amount':'+5','unit':'{unit}'}}")).Value[0].Value!).Unit);

    [Fact]
    public void Properties_that_differ_from_the_place_of_a_snak_are_refused()
    {
        Refused($"{{'claims':{{'P1120':[{Statement(Quantity, "P1082")}]}}}}", "wrong-id");
        Refused(Statement(Quantity, rest: $",'qualifiers':{{'P585':[{Time("P577", 2006)}]}}"), "wrong-id");
        Refused(Statement(Quantity, rest: $",'references':[{{'snaks':{{'P577':[{Time("P585", 2006)}]}}}}]"), "wrong-id");
        Refused(Statement(Quantity).Replace("'type':'quantity'", "'type':'string'", StringComparison.Ordinal), "wrong-type");
    }

    [Fact]
    public void Of_two_dates_of_a_reference_the_second_is_told()
    {
        string dates = $"'P577':[{Time("P577", 2006)},{Time("P577", 2007)}]";
        Imported<ClaimSet> read = Read(Statement(Quantity, rest: Reference($"'P2093':[{Author("A")}],{dates}")));
        Assert.Equal("2006", read.Value[0].Chain.Outermost.Date!.ToString());
        Assert.Single(read.Losses);
    }

    [Fact]
    public void A_date_without_a_source_is_told() => Assert.Equal(
        LossCodes.Date,
        Assert.Single(Read(Statement(Quantity, rest: Reference($"'P577':[{Time("P577", 2006)}]"))).Losses).Code);

    [Fact]
    public void Authors_that_a_chain_has_no_room_for_are_told()
    {
        string authors = string.Join(',', Enumerable.Range(0, 100).Select(i => Author($"A{i}")));
        Imported<ClaimSet> read = Read(Statement(Quantity, rest: Reference($"'P2093':[{authors}]")));
        Assert.Equal(64, read.Value[0].Chain.Links.Length);
        Assert.Contains(read.Losses, loss => loss.Detail.Contains("100 sources; the first 64", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://user:secret@example.org/")]
    [InlineData("not an address")]
    public void An_address_that_is_none_to_open_is_no_source(string url)
    {
        Imported<ClaimSet> read = Read(Statement(Quantity, rest: Reference(
            $"'P854':[{{'snaktype':'value','property':'P854','datavalue':{{'value':'{url}','type':'string'}}}}]")));
        Assert.DoesNotContain(read.Value.Sources, source => source.Id == url);
        Assert.Equal(LossCodes.Ignored, Assert.Single(read.Losses).Code);
    }

    [Fact]
    public void A_time_that_is_not_known_is_told() => Assert.Single(Read(Statement(
        Quantity, rest: ",'qualifiers':{'P585':[{'snaktype':'somevalue','property':'P585'}]}")).Losses);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2006, 60)]
    public void A_date_outside_the_calendar_or_at_another_zone_is_told(int year, int zone)
    {
        Imported<ClaimSet> read = Read(Statement(Quantity, rest: $",'qualifiers':{{'P585':[{Time("P585", year, zone)}]}}"));
        Assert.Null(read.Value[0].Period);
        Assert.Equal(LossCodes.FuzzyTime, Assert.Single(read.Losses).Code);
    }

    [Fact]
    public void Year_0_is_not_written()
    {
        Claim claim = new("P1120-1", Chain.From(new Source("wikidata", "Wikidata", SourceKind.Dataset)), Deaths, Estimate.Of(5m),
            period: Edtf.Parse("0000"));
        Assert.Contains(WikibaseJson.Export(claim, new WikibaseOptions { Topics = Topics }).Losses,
            loss => loss.Code == LossCodes.FuzzyTime);
    }

    [Fact]
    public void Problems_of_the_set_name_what_they_are_about() => Assert.Contains(
        "'x'",
        Refused(
            "{'claims':{'P1120':[" + Statement(Quantity, id: "x") + "," + Statement(Quantity, id: "x", rank: "deprecated") + "]}}",
            "claim-set"),
        StringComparison.Ordinal);

    private static Topic Deaths { get; } = new("P1120", "deaths", "an event");

    private static System.Collections.Immutable.ImmutableDictionary<string, Topic> Topics { get; } =
        System.Collections.Immutable.ImmutableDictionary<string, Topic>.Empty.Add("P1120", Deaths);

    private static string Refused(string json, string code)
    {
        InterchangeException refusal = Assert.Throws<InterchangeException>(() => WikibaseJson.Import(json.Replace('\'', '"')));
        Assert.All(refusal.Problems, problem => Assert.Equal(code, problem.Code));
        return refusal.Problems[0].Message;
    }

    private static Imported<ClaimSet> Read(string json) => WikibaseJson.Import(json.Replace('\'', '"'));

    private static string Statement(string quantity, string property = "P1120", string id = "s", string rank = "normal",
        string rest = "") =>
        $"{{'mainsnak':{{'snaktype':'value','property':'{property}','datatype':'quantity','datavalue':{{'value':{quantity},"
            + $"'type':'quantity'}}}},'id':'{id}','rank':'{rank}'{rest}}}";

    private static string Reference(string snaks) => ",'references':[{'snaks':{" + snaks + "}}]";

    private static string Author(string name) =>
        $"{{'snaktype':'value','property':'P2093','datavalue':{{'value':'{name}','type':'string'}}}}";

    private static string Time(string property, int year, int zone = 0) =>
        $"{{'snaktype':'value','property':'{property}','datavalue':{{'value':{{'time':'+{year:D4}-00-00T00:00:00Z','timezone':{zone},"
            + $"'before':0,'after':0,'precision':9,'calendarmodel':'http://www.wikidata.org/entity/Q1985727'}},'type':'time'}}}}";
}
