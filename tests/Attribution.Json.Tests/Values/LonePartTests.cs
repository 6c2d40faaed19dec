using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using CsCheck;

namespace Attribution.Json.Tests;

public partial class LonePartTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddAttribution();

    /// <summary>Sets whose confidential sources do not keep who they are: no converter tells that.</summary>
    private static readonly Gen<ClaimSet> Published = Any.ClaimSet.Select(set => ClaimSetJson.Parse(ClaimSetJson.ToJson(set)));

    [Fact]
    public void Every_part_of_a_claim_set_comes_back_alone() => Published.Sample(
        set =>
        {
            ComesBack(set);
            foreach (Claim claim in set.Claims)
            {
                Claim back = ComesBack(claim);
                Assert.Equal((claim.Value as Estimate)?.Text, (back.Value as Estimate)?.Text);
                Assert.Equal(claim.Topic, back.Topic);
                Assert.Equal(claim.Chain, ComesBack(claim.Chain));
                foreach (Link link in claim.Chain.Links)
                {
                    ComesBack(link);
                    ComesBack(link.Speaker);
                }

                foreach (ClaimRelation relation in claim.Relations) ComesBack(relation);
                foreach (Appearance appearance in claim.Appearances) ComesBack(appearance);
                foreach (Assessment assessment in claim.Assessments) ComesBack(assessment.Scale);
            }

            foreach (Source source in set.Sources)
            {
                Source back = ComesBack(source);
                Assert.Equal(source.PartOf, back.PartOf);
            }

            foreach (Topic topic in set.Topics) ComesBack(topic);
        },
        iter: 100);

    [Fact]
    public void A_claim_alone_has_its_topic_in_place_and_each_source_once()
    {
        Source ua = new("ua", "Ukraine", SourceKind.Government);
        Source army = new("army", "The army", SourceKind.Organisation, partOf: [ua]);
        Topic topic = new("t", "casualties", "soldiers", relations: [new(TopicRelationKind.PartOf, "elsewhere")]);
        Chain chain = Chain.FromLinks((army, LinkRelation.Quotes, null, null), (ua, LinkRelation.Asserts, null, null));
        Claim claim = new("S1", chain, topic, Estimate.Of(5), relations: [new(ClaimRelationKind.Revises, "absent")]);
        const string Expected =
            """
            {"sources":[{"id":"army","name":"The army","kind":"organisation","partOf":["ua"]},
            {"id":"ua","name":"Ukraine","kind":"government"}],
            "id":"S1","chain":[{"source":"army","relation":"quotes"},{"source":"ua"}],
            "topic":{"id":"t","predicate":"casualties","subject":"soldiers","accrual":"state",
            "relations":[{"kind":"partOf","topics":["elsewhere"]}]},
            "estimate":{"form":"exact","best":5},"relations":[{"kind":"revises","claim":"absent"}]}
            """;
        string json = JsonSerializer.Serialize(claim, Options);
        Assert.Equal(Expected.ReplaceLineEndings(""), json);
        Assert.Equal(claim, JsonSerializer.Deserialize<Claim>(json, Options));
        string turned = "{" + json[json.IndexOf("\"id\":\"S1\"", StringComparison.Ordinal)..^1] + ","
            + json[1..(json.IndexOf("\"id\":\"S1\"", StringComparison.Ordinal) - 1)] + "}";
        Assert.Equal(claim, JsonSerializer.Deserialize<Claim>(turned, Options));
    }

    [Fact]
    public void Parts_work_by_reflection_by_a_named_converter_and_by_a_context_with_options()
    {
        Claim claim = KurskTests.Claims[0];
        Source source = claim.Chain.Links[0].Speaker.Sources[0];
        LoneParts parts = new() { Claim = claim, Claims = KurskTests.Claims, Source = source, Estimate = Estimate.Of(5) };
        NamedParts named = new() { Claim = parts.Claim, Claims = parts.Claims, Source = parts.Source };
        string byReflection = JsonSerializer.Serialize(parts, Options);
        JsonTypeInfo<LoneParts> withOptions = new PartsContext(new JsonSerializerOptions().AddAttribution()).LoneParts;
        Assert.Equal(byReflection, JsonSerializer.Serialize(parts, withOptions));
        Assert.Equal(parts, JsonSerializer.Deserialize(byReflection, withOptions));
        Assert.Equal(parts, JsonSerializer.Deserialize<LoneParts>(byReflection, Options));
        string byName = JsonSerializer.Serialize(named, PartsContext.Default.NamedParts);
        Assert.Equal(byReflection[..byName.Length][..^1], byName[..^1]);
        Assert.Equal(named, JsonSerializer.Deserialize(byName, PartsContext.Default.NamedParts));
    }

    [Fact]
    public void A_resolver_that_is_there_gains_contracts_for_the_types_themselves()
    {
        JsonSerializerOptions options = new JsonSerializerOptions { TypeInfoResolver = ValuesContext.Default }.AddAttribution();
        string json = JsonSerializer.Serialize(KurskTests.Claims, options.GetTypeInfo(typeof(ClaimSet)));
        Assert.Equal(KurskTests.Claims, JsonSerializer.Deserialize(json, options.GetTypeInfo(typeof(ClaimSet))));
    }

    [Fact]
    public void A_short_notation_can_be_chosen_for_all_estimates()
    {
        JsonSerializerOptions options = new JsonSerializerOptions().AddAttribution(EstimateNotation.Phrase);
        Estimate said = Estimate.Parse("nearly 3,000 soldiers");
        string json = JsonSerializer.Serialize(new LoneParts { Estimate = said }, options);
        Assert.Contains("\"Estimate\":\"nearly 3000 {soldiers}\"", json, StringComparison.Ordinal);
        Estimate back = JsonSerializer.Deserialize<LoneParts>(json, options)!.Estimate!;
        Assert.Equal(said, back);
        Assert.Null(back.Text);
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonSerializerOptions().AddAttribution((EstimateNotation)9));
    }

    [Theory]
    [InlineData("""{"id":"S1","chain":[{"source":"wire"}],"topic":"t"}""", "unknown-source", "wrong-type")]
    [InlineData(
        """{"sources":[{"id":"a","name":"a","kind":"person","partOf":["b"]}],"id":"S1","chain":[{"source":"a"}],"topic":{}}""",
        "unknown-source",
        "missing-member")]
    [InlineData("""{"sources":[{"id":"a","name":"a","kind":"person","partOf":["a"]}]}""", "cycle", "missing-member")]
    [InlineData("""{"sources":[],"sources":[],"scales":[{}],"id":1}""", "duplicate-member", "missing-member")]
    [InlineData("""{"format":"attribution/claims","version":1,"claims":[]}""", "unknown-member", "missing-member")]
    [InlineData(
        """
        {"sources":[{"id":"a","name":"a","kind":"person"}],"id":"S1","chain":[{"source":"a"}],
        "topic":{"id":"t","predicate":"p","subject":"s","accrual":"state"},
        "estimate":{"form":"exact","best":5,"text":"3,000"}}
        """,
        "words-differ",
        "words-differ")]
    public void A_claim_that_is_wrong_is_refused_with_every_problem(string json, string one, string other)
    {
        JsonException refusal = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<LoneParts>($$"""{"Claim":{{json}}}""", Options));
        Assert.Equal("$.Claim", refusal.Path);
        Assert.Contains($"[{one}]", refusal.Message, StringComparison.Ordinal);
        Assert.Contains($"[{other}]", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_document_gives_anything_but_a_part_or_a_json_exception()
    {
        string[] parts = [.. Any.ClaimSet.Array[1].Single().SelectMany(AllParts), .. AllParts(KurskTests.Claims)];
        string[] others = ["0", "true", "null", "\"x\"", "[]", "{}", "\"\\ud800\"", "1e99", "[[", "NaN"];
        Random random = new(1606);
        Type[] types =
        [
            typeof(Claim), typeof(Source), typeof(Topic), typeof(Chain), typeof(Link), typeof(Speaker), typeof(ClaimRelation),
            typeof(Appearance), typeof(Scale), typeof(ClaimSet),
        ];
        for (int i = 0; i < 4_000; i++)
        {
            string json = parts[random.Next(parts.Length)];
            int from = random.Next(json.Length);
            string broken = (i % 3) switch
            {
                0 => json[..from],
                1 => json[..from] + others[random.Next(others.Length)] + json[from..],
                _ => Word().Replace(json, match => random.Next(8) == 0 ? others[random.Next(others.Length)] : match.Value),
            };
            Exception? refusal = Record.Exception(() => JsonSerializer.Deserialize(broken, types[random.Next(types.Length)], Options));
            Assert.True(refusal is null or JsonException { Path: not null }, $"{broken}: {refusal}");
        }
    }

    private static IEnumerable<string> AllParts(ClaimSet set) =>
    [
        JsonSerializer.Serialize(set, Options),
        .. set.Claims.Select(claim => JsonSerializer.Serialize(claim, Options)),
        .. set.Claims.Select(claim => JsonSerializer.Serialize(claim.Chain, Options)),
        .. set.Claims.Select(claim => JsonSerializer.Serialize(claim.Chain.Links[0], Options)),
        .. set.Sources.Select(source => JsonSerializer.Serialize(source, Options)),
        .. set.Topics.Select(topic => JsonSerializer.Serialize(topic, Options)),
    ];

    [GeneratedRegex("\"[a-z]+\"")]
    private static partial Regex Word();

    private static T ComesBack<T>(T value)
        where T : class
    {
        string json = JsonSerializer.Serialize(value, Options);
        T back = JsonSerializer.Deserialize<T>(json, Options)!;
        Assert.Equal(value, back);
        Assert.Equal(json, JsonSerializer.Serialize(back, Options));
        return back;
    }
}
