using System.Collections.Immutable;

namespace Attribution.Tests;

/// <summary>What the formats are told: when two options are equal, how they print themselves, and what they refuse.</summary>
public sealed class OptionsTests
{
    private const string Common =
        "on a loss: RefuseInvented; documents of up to 16777216 bytes; written compactly; confidential sources kept";

    private static readonly Topic Toll = new("toll", "killed", "people");
    private static readonly Source Mine = new("mine", "My wiki", SourceKind.Dataset);

    [Fact]
    public void Those_of_all_formats_are_equal_where_all_members_are() => EqualityContract.Holds(
        new InterchangeOptions(),
        new InterchangeOptions(),
        new InterchangeOptions { OnLoss = OnLoss.Report },
        new InterchangeOptions { OnLoss = OnLoss.Throw },
        new InterchangeOptions { MaximumBytes = 1 },
        new InterchangeOptions { Indented = true },
        new InterchangeOptions { RevealConfidential = true },
        new FhirOptions());

    [Fact]
    public void Those_of_PROV_are_equal_where_all_members_are() => EqualityContract.Holds(
        new ProvOptions { Topic = Toll },
        new ProvOptions { Topic = new("toll", "killed", "people") },
        new ProvOptions(),
        new ProvOptions { Topic = Toll, Indented = true },
        new ProvOptions { Topic = Toll, Prefix = "my" },
        new ProvOptions { Topic = Toll, Namespace = "urn:my:" },
        new ProvOptions { Topic = Toll, Words = DifferingWords.Told });

    [Fact]
    public void Those_of_schema_org_and_of_STIX_are_equal_where_all_members_are()
    {
        EqualityContract.Holds(
            new SchemaOrgOptions { Topic = Toll }, new() { Topic = Toll }, new(), new() { Topic = Toll, MaximumBytes = 5 });
        EqualityContract.Holds(new StixOptions(), new(), new() { Scale = Scales.AdmiraltyCredibility }, new() { Indented = true });
    }

    [Fact]
    public void Those_of_a_wiki_are_equal_where_all_members_are_tables_by_their_entries() => EqualityContract.Holds(
        Wiki(),
        Wiki(),
        Wiki() with { Units = WikibaseUnits.Wikidata },
        Wiki() with { Units = One("Q1", Unit.Parse("s")) },
        Wiki() with { Units = One("Q2", Unit.Metre) },
        Wiki() with { Units = Wiki().Units.Add("Q2", Unit.Parse("s")) },
        Wiki() with { Topics = One("P1", new Topic("other", "killed", "people")) },
        Wiki() with { Topics = One("P2", Toll) },
        Wiki() with { Sources = One("Q3", Mine) },
        Wiki() with { Sources = One("Q9", new Source("other", "Other", SourceKind.Dataset)) },
        Wiki() with { Wiki = new("other", "Other", SourceKind.Dataset) },
        Wiki() with { EntityBase = "https://other.example/" },
        Wiki() with { OnLoss = OnLoss.Throw });

    [Fact]
    public void They_print_what_they_say()
    {
        Assert.Equal(Common, new InterchangeOptions().ToString());
        Assert.Equal(Common, new FhirOptions().ToString());
        Assert.Equal(
            "on a loss: Throw; documents of up to 1000 bytes; written for people; confidential sources revealed",
            new InterchangeOptions { OnLoss = OnLoss.Throw, MaximumBytes = 1_000, Indented = true, RevealConfidential = true }.ToString());
        Assert.Equal(
            Common + "; names as ex: in urn:attribution:set:; other documents on document; words that differ: Refused",
            new ProvOptions().ToString());
        Assert.Equal(Common + "; reviews on toll", new SchemaOrgOptions { Topic = Toll }.ToString());
        Assert.Equal(Common + "; confidence on stix.confidence", new StixOptions().ToString());
        Assert.Equal(
            Common + "; 1 units, 1 topics, 1 sources; the wiki My wiki, its items at https://my.example/", Wiki().ToString());
    }

    [Fact]
    public void The_defaults_are_as_documented()
    {
        Assert.Equal(16 * 1024 * 1024, new InterchangeOptions().MaximumBytes);
        Assert.Equal(("ex", "urn:attribution:set:", "document"), (new ProvOptions().Prefix, new ProvOptions().Namespace,
            new ProvOptions().Topic.Id));
        Assert.Equal("reviewed", new SchemaOrgOptions().Topic.Id);
        Assert.Equal(Scales.StixInteger, new StixOptions().Scale);
        WikibaseOptions wiki = new();
        Assert.Equal(WikibaseUnits.Wikidata, wiki.Units);
        Assert.Equal((0, 0), (wiki.Topics.Count, wiki.Sources.Count));
        Assert.Equal(("wikidata", "http://www.wikidata.org/entity/"), (wiki.Wiki.Id, wiki.EntityBase));
    }

    [Theory]
    [InlineData((OnLoss)3)]
    [InlineData((OnLoss)(-1))]
    public void What_becomes_of_losses_is_one_of_three(OnLoss other) => Assert.Equal(
        "Use RefuseInvented, Report or Throw. (Parameter 'value')" + Environment.NewLine + $"Actual value was {(int)other}.",
        Assert.Throws<ArgumentOutOfRangeException>(() => new InterchangeOptions { OnLoss = other }).Message);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_size_is_at_least_1(int size)
    {
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new InterchangeOptions { MaximumBytes = size });
        Assert.Equal(1, new InterchangeOptions { MaximumBytes = 1 }.MaximumBytes);
    }

    [Fact]
    public void A_document_may_have_as_many_bytes_as_the_limit_and_no_more()
    {
        const string Document = """{"confidence":50}""";
        Assert.Equal(50, StixConfidence.ToInteger(StixJson.Import(Document, new() { MaximumBytes = Document.Length }).Value));
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(Document));
        foreach (Action read in (Action[])[
            () => StixJson.Import(Document, new() { MaximumBytes = Document.Length - 1 }),
            () => StixJson.Import(stream, new() { MaximumBytes = Document.Length - 1 })])
        {
            Assert.Equal(
                "$ (line 1, column 1): The document has more than 16 bytes; raise MaximumBytes, or read it in parts. [too-large]",
                Assert.Single(Assert.Throws<InterchangeException>(read).Problems).ToString());
        }

        // Each character of two bytes.
        InterchangeException wide = Assert.Throws<InterchangeException>(
            () => StixJson.Import("{\"a\":\"ä\"}", new() { MaximumBytes = 9 }));
        Assert.Equal("too-large", Assert.Single(wide.Problems).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a1")]
    [InlineData("abcdefghijklmnopqrstu")]
    [InlineData("prov")]
    [InlineData("at")]
    [InlineData("é")]
    public void A_prefix_is_one_to_20_letters_without_a_meaning(string prefix) => Assert.StartsWith(
        $"'{prefix}' is not a prefix; give one to 20 letters, other than ",
        Assert.Throws<ArgumentException>("value", () => new ProvOptions { Prefix = prefix }).Message, StringComparison.Ordinal);

    [Fact]
    public void A_prefix_of_20_letters_is_one() =>
        Assert.Equal("abcdefghijklmnopqrst", new ProvOptions { Prefix = "abcdefghijklmnopqrst" }.Prefix);

    [Theory]
    [InlineData("")]
    [InlineData("example")]
    [InlineData("http://www.w3.org/ns/prov#")]
    [InlineData("urn:attribution:terms:")]
    public void A_namespace_is_an_absolute_URI_of_ones_own(string name) => Assert.StartsWith(
        $"'{name}' is not an absolute URI of your own; give one such as urn:seed: or https://example.org/.",
        Assert.Throws<ArgumentException>("value", () => new ProvOptions { Namespace = name }).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_null_or_blank_is_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("value", () => new ProvOptions { Topic = null! });
        Assert.Throws<ArgumentNullException>("value", () => new SchemaOrgOptions { Topic = null! });
        Assert.Throws<ArgumentNullException>("value", () => new StixOptions { Scale = null! });
        Assert.Throws<ArgumentNullException>("value", () => new WikibaseOptions { Wiki = null! });
        Assert.Throws<ArgumentNullException>("Units", () => new WikibaseOptions { Units = null! });
        Assert.Throws<ArgumentException>("value", () => new WikibaseOptions { EntityBase = " " });
    }

    [Fact]
    public void Tables_of_a_wiki_have_ids_of_their_kind_and_one_for_each_value()
    {
        Refused("'P1' is not the id of an item, such as Q11573. (Parameter 'Units')", () => new() { Units = One("P1", Unit.Metre) });
        Refused("'Q1' is not the id of a property, such as P1120. (Parameter 'Topics')", () => new() { Topics = One("Q1", Toll) });
        Refused("'x' is not the id of an item, such as Q11573. (Parameter 'Sources')", () => new() { Sources = One("x", Mine) });
        Refused(
            "Q1 and Q2 stand for one value, m, so that it cannot be written; leave one. (Parameter 'Units')",
            () => new() { Units = One("Q2", Unit.Metre).Add("Q1", Unit.Metre) });
        Refused(
            "Two topics have one id; give each its own. (Parameter 'topics')",
            () => new() { Topics = One("P1", Toll).Add("P2", new Topic("toll", "killed", "soldiers")) });
    }

    [Fact]
    public void A_scale_that_STIX_does_not_map_is_refused() =>
        Assert.Throws<ArgumentException>(() => new StixOptions { Scale = Scales.AdmiraltyReliability });

    private static void Refused(string message, Func<WikibaseOptions> make) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(make).Message);

    private static ImmutableDictionary<string, T> One<T>(string id, T value) => ImmutableDictionary<string, T>.Empty.Add(id, value);

    private static WikibaseOptions Wiki() => new()
    {
        Units = One("Q1", Unit.Metre),
        Topics = One("P1", Toll),
        Sources = One("Q9", Mine),
        Wiki = Mine,
        EntityBase = "https://my.example/",
    };
}
