namespace Attribution.Tests;

public class ConfidentialSourceTests
{
    private static readonly Source Ministry = new("mod", "the ministry", SourceKind.Government);
    private static readonly Source Ivan = new("ivan", "Ivan Petrov", SourceKind.Person, aliases: ["Vanya"], partOf: [Ministry]);

    [Fact]
    public void It_is_known_by_its_label_and_counts_as_named()
    {
        Source official = Source.Confidential(Ivan, "a military official", "official-1");
        Assert.Equal(("official-1", "a military official"), (official.Id, official.Name));
        Assert.True(official.IsConfidential);
        Assert.True(official.IsNamed);
        Assert.Empty(official.Aliases);
        Assert.Equal(SourceKind.Person, official.Kind);
        Assert.Equal([Ministry], official.PartOf);
        Assert.Equal("a military official (confidential)", official.ToString());
        Assert.Same(Ivan, official.Reveal());
    }

    [Fact]
    public void Its_label_is_its_public_id_unless_one_is_given() =>
        Assert.Equal("a military official", Source.Confidential(Ivan, "a military official").Id);

    [Fact]
    public void A_source_that_keeps_nothing_reveals_itself()
    {
        Source official = Source.Confidential("official-1", "a military official", SourceKind.Person, [Ministry]);
        Assert.Same(official, official.Reveal());
        Assert.Same(Ivan, Ivan.Reveal());
        Assert.Equal(("ivan", "Ivan Petrov"), (Ivan.Id, Ivan.Name));
        Assert.NotEqual(official, Source.Confidential(Ivan, "a military official", "official-1"));
    }

    [Fact]
    public void Equality_counts_the_state_and_the_identity() => EqualityContract.Holds(
        Source.Confidential(Ivan, "an official", "o"),
        Source.Confidential(new("ivan", "Ivan Petrov", SourceKind.Person, aliases: ["Vanya"], partOf: [Ministry]), "an official", "o"),
        Source.Confidential(Ivan, "another official", "o"),
        Source.Confidential(Ivan, "an official", "p"),
        Source.Confidential(new("boris", "Boris", SourceKind.Person, partOf: [Ministry]), "an official", "o"),
        Source.Confidential("o", "an official", SourceKind.Person, [Ministry]),
        new Source("o", "an official", SourceKind.Person, partOf: [Ministry]));

    [Theory]
    [InlineData("Ivan Petrov", null)]
    [InlineData("the officer IVAN PETROV of the staff", null)]
    [InlineData("vanya", null)]
    [InlineData("an official", "ivan")]
    [InlineData("an official", "source/Vanya")]
    public void A_label_or_public_id_that_tells_who_it_is_is_refused_without_telling(string label, string? publicId)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Source.Confidential(Ivan, label, publicId));
        Assert.DoesNotContain("ivan", error.Message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("vanya", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_word_that_has_the_name_within_it_tells_nothing() =>
        Assert.Equal("an official of Ivanovo", Source.Confidential(Ivan, "an official of Ivanovo").Name);

    [Fact]
    public void Only_a_named_source_has_something_to_keep()
    {
        Source official = Source.Confidential(Ivan, "an official");
        Assert.Throws<ArgumentException>("identity", () => Source.Confidential(official, "a general"));
        Assert.Throws<ArgumentException>(
            "identity", () => Source.Confidential(new("u", "an unnamed official", SourceKind.Person, isNamed: false), "a general"));
        Assert.Throws<ArgumentNullException>("identity", () => Source.Confidential(null!, "a general"));
        Assert.Throws<ArgumentException>("label", () => Source.Confidential(Ivan, " "));
        Assert.Throws<ArgumentException>("publicId", () => Source.Confidential(Ivan, "a general", " x"));
        Assert.Throws<ArgumentException>("publicId", () => Source.Confidential(Ivan, new('x', 201)));
        Assert.Throws<ArgumentException>("label", () => Source.Confidential("x", "", SourceKind.Person));
        Assert.Equal("a general", Source.Confidential(official.Reveal(), "a general").Name);
    }

    [Fact]
    public void Two_sources_with_one_label_need_an_id_each()
    {
        Source other = new("boris", "Boris", SourceKind.Person);
        Assert.Equal(
            ["conflicting-definition"], Codes(Source.Confidential(Ivan, "an official"), Source.Confidential(other, "an official")));
        Assert.Empty(Codes(Source.Confidential(Ivan, "an official", "o1"), Source.Confidential(other, "an official", "o2")));
    }

    [Fact]
    public void One_source_under_two_ids_is_a_problem_that_tells_nothing()
    {
        Assert.Equal(["same-source"], Codes(Source.Confidential(Ivan, "an official"), Source.Confidential(Ivan, "a general")));
        Assert.Equal(["same-source"], Codes(Source.Confidential(Ivan, "an official"), Ivan));
        Assert.Equal(["same-source"], Codes(
            Source.Confidential(Ivan, "an official"), new("deputy", "a deputy", SourceKind.Person, partOf: [Ivan])));
    }

    private static string[] Codes(params Source[] sources)
    {
        ClaimSet.TryCreate([], [], sources, out _, out var problems);
        Assert.DoesNotContain(problems, problem => problem.ToString().Contains("Petrov", StringComparison.Ordinal));
        Assert.DoesNotContain(problems, problem => problem.ToString().Contains("ivan", StringComparison.Ordinal));
        return [.. problems.Select(problem => problem.Code)];
    }
}
