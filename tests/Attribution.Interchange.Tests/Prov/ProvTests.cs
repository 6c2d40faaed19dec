using System.Text.Json;
using Attribution.Json.Tests;

namespace Attribution.Tests;

/// <summary>Claims as PROV-JSON (W3C Member Submission, 24 April 2013).</summary>
public sealed class ProvTests
{
    private const string Golden =
        """
        {"prefix":{"ex":"urn:seed:"},"entity":{"ex:S15":{},"ex:jcs-statement":{},"ex:kr-intelligence":{},"ex:article":{}},
        "agent":{"ex:jcs":{"prov:type":"prov:Organization"}},
        "wasAttributedTo":{"_:a1":{"prov:entity":"ex:jcs-statement","prov:agent":"ex:jcs"}},
        "wasDerivedFrom":{"_:d1":{"prov:generatedEntity":"ex:S15","prov:usedEntity":"ex:jcs-statement","prov:type":"prov:Quotation"},
        "_:d2":{"prov:generatedEntity":"ex:jcs-statement","prov:usedEntity":"ex:kr-intelligence","prov:type":"prov:PrimarySource"}}}
        """;

    [Fact]
    public void A_chain_that_another_program_wrote_is_read()
    {
        (ClaimSet claims, var losses) = ProvJson.Import(Golden);

        Claim claim = Assert.Single(claims);
        Assert.Equal("S15", claim.Id);
        Assert.Equal(
            Chain.From(new Source("jcs", "jcs", SourceKind.Organisation))
                .BasedOn(new Source("kr-intelligence", "kr-intelligence", SourceKind.Document)),
            claim.Chain);
        Assert.Equal(["$.entity['ex:article']"], losses.Select(loss => loss.Path));
    }

    [Fact]
    public void A_chain_is_written_with_the_terms_of_PROV()
    {
        using JsonDocument document = JsonDocument.Parse(ProvJson.Export(Samples.Kursk, new() { Namespace = "urn:seed:" }).Text);
        JsonElement root = document.RootElement;

        Assert.Equal("urn:seed:", root.GetProperty("prefix").GetProperty("ex").GetString());
        Assert.Equal(("link:S15/2", "prov:Quotation"), Derived(root, "ex:S15"));
        Assert.Equal(("link:S15/3", "prov:PrimarySource"), Derived(root, "link:S15/2"));
        Assert.Equal("source:wire", AttributedTo(root, "ex:S15"));
        Assert.Equal("source:jcs", AttributedTo(root, "link:S15/2"));
        Assert.Equal("source:kr-intelligence", AttributedTo(root, "link:S15/3"));
        Assert.Equal(
            "prov:Organization",
            root.GetProperty("agent").GetProperty("source:jcs").GetProperty("prov:type").GetProperty("$").GetString());
        Assert.Equal("2024-12-23", root.GetProperty("entity").GetProperty("link:S15/2").GetProperty("at:date").GetString());
        Assert.Equal("a post on X", root.GetProperty("entity").GetProperty("link:S10/2").GetProperty("at:medium").GetString());
    }

    [Fact]
    public void A_statement_by_one_of_several_is_attributed_to_none_of_them()
    {
        using JsonDocument document = JsonDocument.Parse(ProvJson.Export(Samples.Kursk).Text);

        Assert.Equal("link:S17/2/speaker", AttributedTo(document.RootElement, "link:S17/2"));
    }

    [Fact]
    public void An_article_comes_back_whole()
    {
        Exported exported = ProvJson.Export(Samples.Kursk, new() { Indented = true });

        Assert.Empty(exported.Losses);
        Assert.Equal(Samples.Kursk, ProvJson.Import(exported.Text).Value);
        Assert.Equal(exported.Text, ProvJson.Export(ProvJson.Import(exported.Text).Value, new() { Indented = true }).Text);
    }

    [Fact]
    public void Without_losses_any_set_comes_back()
    {
        int lossless = 0;
        Any.ClaimSet.Sample(claims =>
        {
            Exported exported = ProvJson.Export(claims);
            ClaimSet imported = ProvJson.Import(exported.Text).Value;
            if (exported.Losses.IsEmpty) Interlocked.Increment(ref lossless);
            return imported == claims || !exported.Losses.IsEmpty;
        });
        Assert.True(lossless > 10, $"{lossless} were without losses.");
    }

    [Fact]
    public void Retractions_and_revisions_have_their_terms()
    {
        Source paper = new("paper", "The Paper", SourceKind.Publication);
        Topic topic = new("t", "losses", "an army");
        ClaimSet claims =
        [
            new("a", Chain.From(paper), topic, Estimate.Of(5)),
            new("b", Chain.From(paper), topic, Estimate.Of(6), relations: [new(ClaimRelationKind.Revises, "a", "a slip")]),
            new("c", Chain.From(paper), topic, stance: Stance.Remarks, relations: [new(ClaimRelationKind.Retracts, "b")]),
        ];

        Exported exported = ProvJson.Export(claims);

        using JsonDocument document = JsonDocument.Parse(exported.Text);
        Assert.Equal(("ex:a", "prov:Revision"), Derived(document.RootElement, "ex:b"));
        JsonElement invalidation = Assert.Single(document.RootElement.GetProperty("wasInvalidatedBy").EnumerateObject()).Value;
        Assert.Equal("ex:b", invalidation.GetProperty("prov:entity").GetString());
        Assert.Equal(claims, ProvJson.Import(exported.Text).Value);
    }

    [Fact]
    public void Ids_of_any_characters_are_safe_names()
    {
        Source odd = new("a:b/c d\"é", "x", SourceKind.Person);
        ClaimSet claims = [new("S1/2", Chain.From(odd).Quoting(odd), new Topic("-t.", "p", "s")),
            new("S1", Chain.From(odd).Quoting(odd), new Topic("t", "p", "s"))];

        Exported exported = ProvJson.Export(claims);

        Assert.Contains("\"ex:S1%2F2\"", exported.Text);
        Assert.Contains("\"source:a%3Ab%2Fc%20d%22%C3%A9\"", exported.Text);
        Assert.Contains("\"topic:%2Dt%2E\"", exported.Text);
        Assert.Equal(claims, ProvJson.Import(exported.Text).Value);
    }

    [Fact]
    public void Who_a_confidential_source_is_stays_secret_unless_the_caller_says_reveal()
    {
        Source secret = Source.Confidential(new Source("smith-id", "Jane Smith", SourceKind.Person, aliases: ["JS"]), "an official");
        ClaimSet claims = [new("a", Chain.From(secret), new Topic("t", "p", "s"))];

        Exported exported = ProvJson.Export(claims);
        Assert.DoesNotContain("mith", exported.Text + string.Concat(exported.Losses), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("source", exported.Codes());
        Assert.True(ProvJson.Import(exported.Text).Value.Sources[0].IsConfidential);

        Assert.Contains("Jane Smith", ProvJson.Export(claims, new() { RevealConfidential = true }).Text);
    }

    [Theory]
    [InlineData(
        """
        {"entity":{"a":{},"b":{}},
        "wasDerivedFrom":{"_:1":{"prov:generatedEntity":"a","prov:usedEntity":"b"},
        "_:2":{"prov:generatedEntity":"b","prov:usedEntity":"a"}}}
        """,
        "cycle")]
    [InlineData(
        """
        {"entity":{"a":{},"b":{}},
        "wasDerivedFrom":{"_:1":{"prov:generatedEntity":"a","prov:usedEntity":"b"},
        "_:2":{"prov:generatedEntity":"b","prov:usedEntity":"b"}}}
        """,
        "cycle")]
    [InlineData("""{"entity":{"a":{}},"wasDerivedFrom":{"_:1":{"prov:generatedEntity":"a","prov:usedEntity":"a"}}}""", "cycle")]
    [InlineData(
        """
        {"entity":{"a":{}},
        "agent":{"x":{},"y":{}},
        "wasAttributedTo":{"_:1":{"prov:entity":"a","prov:agent":"x"}},
        "actedOnBehalfOf":{"_:1":{"prov:delegate":"x","prov:responsible":"y"},
        "_:2":{"prov:delegate":"y","prov:responsible":"x"}}}
        """,
        "cycle")]
    [InlineData("""{"entity":{"a":{}},"wasAttributedTo":{"_:1":{"prov:entity":"a","prov:agent":"x"}}}""", "unknown-name")]
    [InlineData("""{"entity":{"a":{}},"wasDerivedFrom":{"_:1":{"prov:generatedEntity":"a","prov:usedEntity":"x"}}}""", "unknown-name")]
    [InlineData("""{"entity":{"a":{}}}""", "no-claim")]
    [InlineData("""{"entity":[]}""", "wrong-type")]
    [InlineData("""{"entity":{"a":5}}""", "wrong-type")]
    [InlineData("""{"entity":{"a":[{},{}]}}""", "duplicate")]
    [InlineData("""{"prefix":{"at":"urn:attribution:terms:"},"entity":{"a":{"prov:type":"at:Claim"}}}""", "no-speaker")]
    public void What_has_no_sound_chain_is_refused(string json, string code) =>
        Assert.Equal(code, Assert.Throws<InterchangeException>(() => ProvJson.Import(json)).Problems[0].Code);

    [Fact]
    public void Long_chains_and_deep_delegations_are_refused_in_little_time()
    {
        string derivations = string.Join(',', Enumerable.Range(0, 20_000).Select(i =>
            $$"""
            "_:{{i}}":{"prov:generatedEntity":"e{{i}}","prov:usedEntity":"e{{i + 1}}"}
            """));
        string entities = string.Join(',', Enumerable.Range(0, 20_001).Select(i => $"\"e{i}\":{{}}"));
        Assert.Equal("too-deep", Fault($$"""{"entity":{ {{entities}} },"wasDerivedFrom":{ {{derivations}} } }"""));

        string delegations = derivations.Replace("generatedEntity", "delegate").Replace("usedEntity", "responsible");
        Assert.Equal(
            "too-deep",
            Fault($$"""
                {"entity":{"x":{} },"agent":{ {{entities}} },
                 "wasAttributedTo":{"_:1":{"prov:entity":"x","prov:agent":"e0"} },"actedOnBehalfOf":{ {{delegations}} } }
                """));
    }

    private static string Fault(string json) => Assert.Throws<InterchangeException>(() => ProvJson.Import(json)).Problems[0].Code;

    private static (string?, string?) Derived(JsonElement root, string entity)
    {
        JsonElement derivation = root.GetProperty("wasDerivedFrom").EnumerateObject()
            .Single(record => record.Value.GetProperty("prov:generatedEntity").GetString() == entity).Value;
        return (derivation.GetProperty("prov:usedEntity").GetString(), derivation.GetProperty("prov:type").GetProperty("$").GetString());
    }

    private static string? AttributedTo(JsonElement root, string entity) => root.GetProperty("wasAttributedTo").EnumerateObject()
        .Single(record => record.Value.GetProperty("prov:entity").GetString() == entity).Value.GetProperty("prov:agent").GetString();
}
