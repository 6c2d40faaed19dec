using CsCheck;

namespace Attribution.Json.Tests;

/// <summary>Confidential sources in files: told by their labels, and revealed where the caller says so.</summary>
public class ConfidentialTests
{
    private static readonly Source Ministry = new("mod", "the ministry", SourceKind.Government);
    private static readonly Source Ivan = new("ivan", "Ivan Petrov", SourceKind.Person, aliases: ["Vanya"], partOf: [Ministry]);
    private static readonly Topic Dead = new("dead", "deaths", "civilians", Accrual.Cumulative, unit: Unit.Counted("civilians"));

    private static ClaimSet Claims =>
    [
        new("S1", Chain.From(new Source("wire", "the wire", SourceKind.Publication))
            .Quoting(Source.Confidential(Ivan, "a military official", "official-1")), Dead, Estimate.Of(100)),
        new("S2", Chain.From(Source.Confidential("official-2", "an aide", SourceKind.Person)), Dead, Estimate.Of(200)),
    ];

    [Fact]
    public void A_document_has_label_and_public_id()
    {
        const string Told = """{"id":"official-1","label":"a military official","kind":"person","partOf":["mod"]}""";
        string json = ClaimSetJson.ToJson(Claims);
        Assert.Contains(Told, json, StringComparison.Ordinal);
        Assert.Contains("""[{"source":"wire","relation":"quotes"},{"source":"official-1"}]""", json, StringComparison.Ordinal);
        AssertTellsNothing(json);
        AssertTellsNothing(ClaimSetJson.ToJson(Claims, indented: true));
    }

    [Fact]
    public void A_document_that_reveals_has_one_member_more()
    {
        const string Secret = ""","secret":{"id":"ivan","name":"Ivan Petrov","aliases":["Vanya"]}""";
        string json = ClaimSetJson.ToJson(Claims, reveal: true);
        Assert.Equal(ClaimSetJson.ToJson(Claims), json.Replace(Secret, "", StringComparison.Ordinal));
        Assert.Equal(Claims, ClaimSetJson.Parse(json));
        Assert.Equal(Ivan, ClaimSetJson.Parse(json).Sources.Single(source => source.Id == "official-1").Reveal());
    }

    [Fact]
    public async Task Save_reveals_where_it_is_told_to()
    {
        using MemoryStream told = new(), kept = new();
        ClaimSetJson.Save(told, Claims, reveal: true);
        await ClaimSetJson.SaveAsync(kept, Claims, cancellationToken: TestContext.Current.CancellationToken);
        told.Position = kept.Position = 0;
        Assert.Equal(Claims, ClaimSetJson.Load(told));
        ClaimSet read = await ClaimSetJson.LoadAsync(kept, cancellationToken: TestContext.Current.CancellationToken);
        Assert.NotEqual(Claims, read);
        Source official = read.Sources.Single(source => source.Id == "official-1");
        Assert.Equal(Source.Confidential("official-1", "a military official", SourceKind.Person, [Ministry]), official);
        Assert.Equal(ClaimSetJson.ToJson(Claims), ClaimSetJson.ToJson(read, reveal: true));
    }

    [Fact]
    public void A_published_document_gives_the_verdict_of_the_desk() => Any.ClaimSet.Sample(
        set =>
        {
            ClaimSet published = ClaimSetJson.Parse(ClaimSetJson.ToJson(set));
            Assert.DoesNotContain("secret", ClaimSetJson.ToJson(set), StringComparison.Ordinal);
            Assert.Equal(
                Reconciler.Default.ReconcileAll(set).Select(result => result.ToText(full: true)),
                Reconciler.Default.ReconcileAll(published).Select(result => result.ToText(full: true)));
        },
        iter: 50);

    [Theory]
    [InlineData("ivan ")]
    [InlineData("ivan\\u200b")]
    [InlineData(" Vanya")]
    public void No_message_quotes_a_secret(string id)
    {
        string json = ClaimSetJson.ToJson(Claims, reveal: true).Replace("\"ivan\"", $"\"{id}\"", StringComparison.Ordinal);
        ClaimSetJsonException refused = Assert.Throws<ClaimSetJsonException>(() => ClaimSetJson.Parse(json));
        Assert.Equal(("confidential", "$.sources[1].secret.id"), (refused.Problems[0].Code, refused.Problems[0].Path));
        AssertTellsNothing(refused.ToString());
    }

    private static void AssertTellsNothing(string text) =>
        Assert.All(["ivan", "petrov", "vanya"], secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
}
