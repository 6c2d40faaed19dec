using System.Collections.Immutable;

namespace Attribution.Tests;

/// <summary>Statements as a wiki has them (Wikibase/DataModel/JSON), with the items and properties of Wikidata.</summary>
public sealed class WikibaseGoldenTests
{
    private static readonly Topic Deaths = new("deaths", "deaths", "the war", Accrual.Cumulative, unit: Unit.Counted("deaths"));
    private static readonly Source Lancet = new("lancet", "The Lancet", SourceKind.Publication);

    private static readonly WikibaseOptions Options = new()
    {
        Topics = ImmutableDictionary<string, Topic>.Empty.Add("P1120", Deaths),
        Sources = ImmutableDictionary<string, Source>.Empty.Add("Q939416", Lancet),
    };

    [Fact]
    public void A_range_has_no_amount_and_is_refused()
    {
        Assert.Contains(
            Assert.Throws<LossException>(() => WikibaseJson.ExportQuantity(Samples.S17)).Losses, loss => loss.Code == LossCodes.NoBest);
        Assert.Throws<LossException>(() => WikibaseJson.ExportQuantity(Samples.S17, new() { OnLoss = OnLoss.Throw }));
    }

    [Fact]
    public void A_range_gets_its_middle_where_the_caller_asks_for_it_and_is_told()
    {
        Exported exported = WikibaseJson.ExportQuantity(Samples.S17, new() { OnLoss = OnLoss.Report });

        Assert.Equal(
            """{"amount":"+50","lowerBound":"+40","upperBound":"+60","unit":"http://www.wikidata.org/entity/Q828224"}""", Plain(exported));
        Assert.Equal("no-best", exported.Codes());
    }

    [Fact]
    public void Deaths_with_an_interval_lose_its_level_and_what_was_counted()
    {
        Exported exported = WikibaseJson.ExportQuantity(Samples.IraqDeaths);

        Assert.Equal("""{"amount":"+654965","lowerBound":"+392979","upperBound":"+942636","unit":"1"}""", Plain(exported));
        Assert.Equal(["counted-noun", "coverage"], exported.Losses.Select(loss => loss.Code).Order());
    }

    [Theory]
    [InlineData("more than 3,000", "one-sided-bound value")]
    [InlineData("nearly 3,000", "one-sided-bound value")]
    [InlineData("several thousand", "vague value")]
    [InlineData("2 or 3", "alternatives value")]
    public void What_has_no_amount_is_somevalue_in_a_statement_and_no_quantity(string words, string codes)
    {
        Estimate estimate = Estimate.Parse(words).WithText(null);

        Exported exported = WikibaseJson.Export(Claim(estimate), Options);

        Assert.Contains("\"snaktype\":\"somevalue\",\"property\":\"P1120\"", exported.Text);
        Assert.Equal(codes, exported.Codes());
        Assert.Throws<LossException>(() => WikibaseJson.ExportQuantity(estimate, new() { OnLoss = OnLoss.Report }));
    }

    [Fact]
    public void About_is_circa_and_exactly_is_plus_or_minus_0()
    {
        Exported about = WikibaseJson.Export(Claim(Estimate.Approximately(1100)), Options);
        Assert.Contains("\"P1480\":[{\"snaktype\":\"value\",\"property\":\"P1480\",\"datavalue\":{\"value\":{\"entity-type\":\"item\","
            + "\"numeric-id\":5727902,\"id\":\"Q5727902\"}", about.Text);
        Assert.Empty(about.Losses);

        Assert.Contains("\"amount\":\"+3000\",\"lowerBound\":\"+3000\"",
            Plain(WikibaseJson.Export(Claim(Estimate.Exactly(3000)), Options)));
        Assert.DoesNotContain("lowerBound", WikibaseJson.Export(Claim(Estimate.Of(3000)), Options).Text);
    }

    [Fact]
    public void A_denial_of_a_figure_is_no_statement()
    {
        Claim denial = Claim(Estimate.Of(3000)).WithStance(Stance.Denies);

        Assert.Throws<LossException>(() => WikibaseJson.Export(denial, Options with { OnLoss = OnLoss.Report }));
        Assert.Contains("\"snaktype\":\"novalue\"", WikibaseJson.Export(denial.WithValue(null), Options).Text);
        Assert.Contains("stance", WikibaseJson.Export([denial, Claim(Estimate.Of(5)).WithId("other")], Options).Codes());
    }

    [Fact]
    public void A_statement_of_Wikidata_is_read_with_its_qualifiers_and_its_reference()
    {
        (ClaimSet claims, var losses) = WikibaseJson.Import(Statement, Options);

        Claim claim = Assert.Single(claims);
        Assert.Equal("Q545449$4A81FF40-2B5C-4B5D-9C4C-1B2D3E4F5A6B", claim.Id);
        Assert.Equal(
            Estimate.Create(
                EstimateForm.PlusMinus, Bound.Inclusive(392979), Bound.Inclusive(942636), 654965, true, coverage: Coverage.Unknown),
            claim.Value);
        Assert.Equal("2006-07", claim.Period?.ToString());
        Assert.Equal(Chain.From(Lancet, Edtf.Parse("2006-10-21")), claim.Chain);
        Assert.Equal(["$.qualifiers.P459", "$.references[0].snaks.P813[0]"], losses.Select(loss => loss.Path).Order());
    }

    [Fact]
    public void A_deprecated_statement_stays_and_the_wiki_objects_to_it()
    {
        ClaimSet claims = WikibaseJson.Import(
            """
            {"mainsnak":{"snaktype":"value","property":"P1120","datatype":"quantity","datavalue":{"type":"quantity",
              "value":{"amount":"+12","unit":"1"}}},"type":"statement","rank":"deprecated","qualifiers":{"P2241":[
              {"snaktype":"value","property":"P2241","datatype":"wikibase-item","datavalue":{"type":"wikibase-entityid",
              "value":{"entity-type":"item","numeric-id":21655367,"id":"Q21655367"}}}]}}
            """).Value;

        Assert.Equal(2, claims.Count);
        Assert.Equal(new ClaimRelation(ClaimRelationKind.Impugns, "P1120-1", "Q21655367"), Assert.Single(claims[1].Relations));
        Assert.Contains("\"rank\":\"deprecated\"", WikibaseJson.Export(claims).Text);
        Assert.Equal("id", WikibaseJson.Export(claims).Codes());
    }

    [Theory]
    [InlineData("2024-12-23", "P585")]
    [InlineData("199X", "P585")]
    [InlineData("2024-10/2024-12", "P580 P582")]
    [InlineData("2024-10/..", "P580 P582")]
    [InlineData("/2024-12-23", "P580 P582")]
    [InlineData("[2024-10..2024-12]", "P1319 P1326")]
    [InlineData("[..2024-12]", "P1326")]
    public void Periods_are_qualifiers_and_come_back(string period, string properties)
    {
        Claim claim = Claim(Estimate.Of(5)).WithPeriod(Edtf.Parse(period));

        Exported exported = WikibaseJson.Export(claim, Options);

        Assert.Empty(exported.Losses);
        Assert.All(properties.Split(' '), property => Assert.Contains($"\"{property}\":[", exported.Text));
        Assert.Equal(claim, WikibaseJson.Import(exported.Text, Options).Value[0]);
    }

    [Theory]
    [InlineData("2024-12-23?")]
    [InlineData("2004-06~")]
    [InlineData("2024-08-0X")]
    [InlineData("[1667,1668]")]
    [InlineData("-0044")]
    public void Other_periods_are_told(string period)
    {
        Exported exported = WikibaseJson.Export(Claim(Estimate.Of(5)).WithPeriod(Edtf.Parse(period)), Options);

        Assert.Equal("fuzzy-time", exported.Codes());
    }

    [Theory]
    [InlineData("""{"amount":"+5","unit":"1","lowerBound":"+4"}""", "one-bound")]
    [InlineData("""{"amount":"+5","unit":"1","lowerBound":"+6","upperBound":"+7"}""", "not-between")]
    [InlineData("""{"amount":"5","unit":"1"}""", "not-a-number")]
    [InlineData("""{"amount":"+NaN","unit":"1"}""", "not-a-number")]
    [InlineData("""{"amount":"+5e3","unit":"1"}""", "not-a-number")]
    [InlineData("""{"amount":5,"unit":"1"}""", "wrong-type")]
    [InlineData("""{"unit":"1"}""", "no-value")]
    [InlineData("""{"amount":"+5"}""", "no-unit")]
    [InlineData("""{"amount":"+5","unit":"http://www.wikidata.org/entity/Q577"}""", "unknown-unit")]
    public void A_quantity_that_is_none_is_refused(string json, string code) =>
        Assert.Equal(code, Assert.Single(Assert.Throws<InterchangeException>(() => WikibaseJson.ImportQuantity(json)).Problems).Code);

    [Theory]
    [InlineData("""{"entities":{"Q1":{},"Q2":{}}}""", "several-entities", "$.entities")]
    [InlineData("""{"claims":{"P1":[{"mainsnak":{"snaktype":"maybe","property":"P1"}}]}}""", "wrong-snak", "$.claims.P1[0].mainsnak")]
    [InlineData("""{"claims":{"P1":[{"mainsnak":{"snaktype":"value","property":"x"}}]}}""", "wrong-id", "$.claims.P1[0].mainsnak")]
    [InlineData("""{"claims":{}}""", "no-statement", "$")]
    [InlineData("""{"a":1}""", "no-statement", "$")]
    public void Statements_that_are_none_are_refused_with_their_place(string json, string code, string path)
    {
        InterchangeProblem problem = Assert.Single(Assert.Throws<InterchangeException>(() => WikibaseJson.Import(json)).Problems);

        Assert.Equal((code, path), (problem.Code, problem.Path));
    }

    [Fact]
    public void Every_default_unit_has_the_size_that_the_wiki_converts_with()
    {
        // From wmf-config/unitConversionConfig.json of wikimedia/operations-mediawiki-config: factor to the base unit.
        (string Item, decimal Factor, string Base)[] table =
        [
            ("Q174789", 0.001m, "m"), ("Q174728", 0.01m, "m"), ("Q200323", 0.1m, "m"), ("Q218593", 0.0254m, "m"), ("Q253276",
                1609.344m, "m"),
            ("Q93318", 1852, "m"), ("Q35852", 10000, "m2"), ("Q712226", 1000000, "m2"), ("Q11582", 0.001m, "m3"), ("Q41803", 0.001m, "kg"),
            ("Q191118", 1000, "kg"), ("Q100995", 0.45359237m, "kg"), ("Q48013", 0.028349523125m, "kg"), ("Q7727", 60, "s"),
            ("Q25235", 3600, "s"), ("Q573", 86400, "s"), ("Q23387", 604800, "s"), ("Q211256", 0.44704m, "m/s"), ("Q103510", 100000, "Pa"),
            ("Q182098", 3600000, "J"), ("Q11229", 0.01m, "1"), ("Q181011", 0.001m, "1"),
        ];
        Assert.All(table, row => Assert.Equal(
            row.Factor, WikibaseUnits.Wikidata[row.Item].Convert(1, Unit.Parse(row.Base))));
    }

    [Fact]
    public void Options_refuse_what_could_not_be_written()
    {
        Assert.Throws<ArgumentException>(() => new WikibaseOptions { Topics = Options.Topics.Add("Q1", Deaths) });
        Assert.Throws<ArgumentException>(() => new WikibaseOptions { Topics = Options.Topics.Add("P1", Deaths) });
        Assert.Equal(Options, Options with { Topics = ImmutableDictionary<string, Topic>.Empty.Add("P1120", Deaths) });
    }

    private const string Statement =
        """
        {"mainsnak":{"snaktype":"value","property":"P1120","datavalue":{"value":{"amount":"+654965","unit":"1","upperBound":"+942636",
        "lowerBound":"+392979"},"type":"quantity"},"datatype":"quantity"},"type":"statement",
        "qualifiers":{"P585":[{"snaktype":"value","property":"P585","hash":"a","datavalue":{"value":{"time":"+2006-07-00T00:00:00Z",
        "timezone":0,"before":0,"after":0,"precision":10,"calendarmodel":"http://www.wikidata.org/entity/Q1985727"},"type":"time"},
        "datatype":"time"}],"P1480":[{"snaktype":"value","property":"P1480","datavalue":{"value":{"entity-type":"item",
        "numeric-id":5727902,"id":"Q5727902"},"type":"wikibase-entityid"},"datatype":"wikibase-item"}],
        "P459":[{"snaktype":"somevalue","property":"P459","datatype":"wikibase-item"}]},
        "qualifiers-order":["P585","P1480","P459"],"id":"Q545449$4A81FF40-2B5C-4B5D-9C4C-1B2D3E4F5A6B","rank":"normal",
        "references":[{"hash":"b","snaks":{"P248":[{"snaktype":"value","property":"P248","datavalue":{"value":{"entity-type":"item",
        "numeric-id":939416,"id":"Q939416"},"type":"wikibase-entityid"},"datatype":"wikibase-item"}],"P577":[{"snaktype":"value",
        "property":"P577","datavalue":{"value":{"time":"+2006-10-21T00:00:00Z","timezone":0,"before":0,"after":0,"precision":11,
        "calendarmodel":"http://www.wikidata.org/entity/Q1985727"},"type":"time"},"datatype":"time"}],"P813":[{"snaktype":"value",
        "property":"P813","datavalue":{"value":{"time":"+2020-01-01T00:00:00Z","timezone":0,"before":0,"after":0,"precision":11,
        "calendarmodel":"http://www.wikidata.org/entity/Q1985727"},"type":"time"},"datatype":"time"}]},
        "snaks-order":["P248","P577","P813"]}]}
        """;

    private static Claim Claim(ClaimValue? value) =>
        new("Q545449$4A81FF40-2B5C-4B5D-9C4C-1B2D3E4F5A6B", Chain.From(Lancet, Edtf.Parse("2006-10-21")), Deaths, value);

    private static string Plain(Exported exported) => exported.Text.Replace("\\u002B", "+", StringComparison.Ordinal);
}
