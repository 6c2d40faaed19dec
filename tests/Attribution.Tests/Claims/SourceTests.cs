namespace Attribution.Tests;

public class SourceTests
{
    [Fact]
    public void Equality_counts_every_member()
    {
        Source state = new("rok", "South Korea", SourceKind.Government);
        Source agency = new("un", "a UN agency", SourceKind.Organisation);
        static Source Make(
            string id = "a",
            string name = "A",
            SourceKind kind = SourceKind.Person,
            bool isNamed = true,
            string alias = "x",
            params Source[] parents) =>
            new(id, name, kind, isNamed, [alias], parents);
        EqualityContract.Holds(
            Make(parents: [state, agency]),
            Make(parents: [agency, new("rok", "South Korea", SourceKind.Government)]),
            Make(id: "b", parents: [state, agency]),
            Make(name: "B", parents: [state, agency]),
            Make(kind: SourceKind.Sensor, parents: [state, agency]),
            Make(isNamed: false, parents: [state, agency]),
            Make(alias: "y", parents: [state, agency]),
            Make(parents: [state]),
            Make());
    }

    [Fact]
    public void Aliases_and_parents_are_copied_sorted_and_kept_once()
    {
        List<string> aliases = ["JCS", "Chiefs", "JCS"];
        List<Source> parents = [new("z", "Z", SourceKind.Government), new("a", "A", SourceKind.Organisation)];
        Source source = new("jcs", "the Joint Chiefs", SourceKind.Organisation, aliases: aliases, partOf: parents);
        aliases.Clear();
        parents.Clear();
        Assert.Equal(["Chiefs", "JCS"], source.Aliases);
        Assert.Equal(["a", "z"], source.PartOf.Select(parent => parent.Id));
    }

    [Fact]
    public void Lineage_is_itself_then_parents_then_grandparents_each_once()
    {
        Source state = new("state", "the state", SourceKind.Government);
        Source ministry = new("ministry", "the ministry", SourceKind.Organisation, partOf: [state]);
        Source army = new("army", "the army", SourceKind.Organisation, partOf: [state]);
        Source staff = new("staff", "the general staff", SourceKind.Organisation, partOf: [ministry, army]);
        Assert.Equal(["staff", "army", "ministry", "state"], staff.Lineage.Select(source => source.Id));
    }

    [Theory]
    [InlineData("", "white")]
    [InlineData(" \t", "white")]
    [InlineData(" a", "white space")]
    [InlineData("a\u2003", "white space")]
    [InlineData("a\nb", "U+000A")]
    [InlineData("a\u200b", "U+200B")]
    [InlineData("a\U000e0041", "U+E0041")]
    [InlineData("\u202ea", "U+202E")]
    public void Malformed_id_is_refused(string id, string words) =>
        Assert.Contains(
            words,
            Assert.Throws<ArgumentException>(nameof(id), () => new Source(id, "A", SourceKind.Person)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Half_a_surrogate_pair_is_refused()
    {
        // Not as test data: an attribute is stored as UTF-8, which cannot carry it either.
        foreach (string id in new[] { "a\ud83d", "\ude00a", "a\ud83da" })
        {
            Assert.Contains(
                "surrogate",
                Assert.Throws<ArgumentException>(nameof(id), () => new Source(id, "A", SourceKind.Person)).Message,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_id_has_up_to_200_characters_of_any_language()
    {
        Assert.Equal("조선 😀", new Source("조선 😀", "A", SourceKind.Person).Id);
        Assert.Equal(200, new Source(new('a', 200), "A", SourceKind.Person).Id.Length);
        ArgumentException error = Assert.Throws<ArgumentException>("id", () => new Source(new('a', 201), "A", SourceKind.Person));
        Assert.Contains("201", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("id", () => new Source(null!, "A", SourceKind.Person));
    }

    [Fact]
    public void Blank_names_undefined_kinds_and_wrong_parents_are_refused()
    {
        Source parent = new("p", "P", SourceKind.Government);
        Assert.Throws<ArgumentException>("name", () => new Source("a", " ", SourceKind.Person));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => new Source("a", "A", (SourceKind)99));
        Assert.Throws<ArgumentException>("aliases", () => new Source("a", "A", SourceKind.Person, aliases: ["x", ""]));
        Assert.Throws<ArgumentException>("aliases", () => new Source("a", "A", SourceKind.Person, aliases: [null!]));
        Assert.Throws<ArgumentException>("partOf", () => new Source("a", "A", SourceKind.Person, partOf: [parent, null!]));
        ArgumentException twice = Assert.Throws<ArgumentException>(
            "partOf", () => new Source("a", "A", SourceKind.Person, partOf: [parent, parent]));
        Assert.Contains("twice", twice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parents_nest_up_to_32_levels()
    {
        Source source = new("0", "0", SourceKind.Organisation);
        for (int level = 1; level <= 32; level++)
        {
            source = new($"{level}", $"{level}", SourceKind.Organisation, partOf: [source]);
        }

        Assert.Equal(33, source.Lineage.Length);
        Assert.Contains(
            "32 levels",
            Assert.Throws<ArgumentException>("partOf", () => new Source("33", "33", SourceKind.Organisation, partOf: [source])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_the_name() => Assert.Equal("a military official", Sample.Official().ToString());

    [Fact]
    public void A_copy_speaks_for_itself_once_the_source_has_spoken()
    {
        Source official = Sample.Official();
        Source copy = Chain.From(official).Witness.Speaker.Sources[0].WithExtensions(Extensions.Parse("""{"row":7}"""));
        Assert.Same(copy, Chain.From(copy).Witness.Speaker.Sources[0]);
        Assert.Same(official, Chain.From(official).Witness.Speaker.Sources[0]);
    }
}
