namespace Attribution.Tests;

/// <summary>A set is the same whether its topics and sources are declared in order, in disorder, in part or not at all.</summary>
public sealed class ClaimSetDeclaredTests
{
    private static readonly Source Parent = new("a-parent", "the parent", SourceKind.Organisation);
    private static readonly Source One = new("b-one", "one", SourceKind.Person, partOf: [Parent]);
    private static readonly Source Two = new("c-two", "two", SourceKind.Person);
    private static readonly Topic Dead = new("dead", "deaths", "the quake");
    private static readonly Topic Lost = new("lost", "missing", "the quake");

    private static readonly Claim[] Claims =
    [
        new("2", Chain.From(Two).Quoting(One), Dead),
        new("1", Chain.From(Two).Paraphrasing(Speaker.Joint(One, Two)), Lost),
    ];

    [Fact]
    public void What_is_declared_beside_the_claims_changes_nothing()
    {
        ClaimSet plain = ClaimSet.Create(Claims);
        Source[][] sources = [[Parent, One, Two], [Two, One, Parent], [One], [Parent, Two], [Parent, One, Two, Two]];
        Topic[][] topics = [[Dead, Lost], [Lost, Dead], [Lost], [Dead, Dead, Lost]];
        foreach (Source[] some in sources)
        {
            foreach (Topic[] others in topics) Assert.Equal(plain, ClaimSet.Create(Claims, others, some));
        }
    }

    [Fact]
    public void Another_definition_is_found_where_all_is_in_order()
    {
        Source other = new("c-two", "another two", SourceKind.Person), otherParent = new("a-parent", "another parent", SourceKind.Person);
        Assert.Equal(["c-two"], Conflicts([Parent, One, other], [Dead, Lost]));
        Assert.Equal(["a-parent"], Conflicts([otherParent, One, Two], [Dead, Lost]));
        Assert.Equal(["lost"], Conflicts([Parent, One, Two], [Dead, new("lost", "missing", "another quake")]));

        static IEnumerable<string> Conflicts(Source[] sources, Topic[] topics)
        {
            Assert.False(ClaimSet.TryCreate(Claims, topics, sources, out _, out var problems));
            Assert.All(problems, problem => Assert.Equal("conflicting-definition", problem.Code));
            return problems.Select(problem => problem.Id);
        }
    }

    [Fact]
    public void A_source_may_be_in_several_sets_at_other_places()
    {
        ClaimSet first = ClaimSet.Create(Claims, [Dead, Lost], [Parent, One, Two]);
        ClaimSet second = ClaimSet.Create([new Claim("3", Chain.From(Two), Lost)], [Lost], [Two]);
        Assert.Equal(first, ClaimSet.Create(first.Claims, first.Topics, first.Sources));
        Assert.Equal([Two], second.Sources);
    }

    [Fact]
    public void A_link_that_says_no_more_than_that_it_passes_on_is_one()
    {
        Chain quoting = Chain.From(Two).Quoting(One), again = Chain.From(Two).Quoting(Parent), other = Chain.From(Two).Paraphrasing(One);
        Assert.Same(quoting.Outermost, again.Outermost);
        Assert.NotEqual(quoting.Outermost, other.Outermost);
        Assert.NotSame(quoting.Outermost, Chain.From(Two, Edtf.Parse("2024")).Quoting(One).Outermost);
        Assert.Equal(LinkRelation.Asserts, Chain.From(Two).Outermost.Relation);
    }
}
