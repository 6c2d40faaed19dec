namespace Attribution.Tests;

public class ChainTests
{
    private static readonly Edtf Day = Edtf.Parse("2024-12-23");

    [Fact]
    public void Each_step_sets_how_the_link_before_relates_to_it()
    {
        Chain chain = Chain.From(Sample.Wire())
            .Quoting(Sample.JointChiefs(), Day, "a briefing")
            .Paraphrasing(Sample.Official())
            .BasedOn(Sample.Intelligence());
        Assert.Equal(["wire", "jcs", "official", "intelligence"], chain.Links.Select(link => link.Speaker.Sources[0].Id));
        Assert.Equal(
            [LinkRelation.Quotes, LinkRelation.Paraphrases, LinkRelation.IsBasedOn, LinkRelation.Asserts],
            chain.Links.Select(link => link.Relation));
        Assert.Equal([null, Day, null, null], chain.Links.Select(link => link.Date));
        Assert.Equal([null, "a briefing", null, null], chain.Links.Select(link => link.Medium));
        Assert.Equal("wire", chain.Outermost.Speaker.Sources[0].Id);
        Assert.Equal("intelligence", chain.Innermost.Speaker.Sources[0].Id);
    }

    [Fact]
    public void A_step_leaves_the_chain_as_it_was()
    {
        Chain wire = Chain.From(Sample.Wire());
        wire.Quoting(Sample.JointChiefs());
        wire.Observed();
        Assert.Equal(LinkRelation.Asserts, Assert.Single(wire.Links).Relation);
    }

    [Fact]
    public void Only_the_innermost_link_stays_observed()
    {
        Chain observed = Chain.From(Sample.Wire()).Observed();
        Assert.Equal(LinkRelation.Observed, observed.Innermost.Relation);
        Assert.Equal([LinkRelation.Quotes, LinkRelation.Asserts], observed.Quoting(Sample.Zelensky()).Links.Select(link => link.Relation));
    }

    [Fact]
    public void The_witness_is_the_innermost_named_source()
    {
        Assert.Equal("wire", WitnessOf(Chain.From(Sample.Wire())));
        Assert.Equal("jcs", WitnessOf(Chain.From(Sample.Wire()).Quoting(Sample.JointChiefs())));
        Assert.Equal("jcs", WitnessOf(Chain.From(Sample.Wire()).Quoting(Sample.JointChiefs()).BasedOn(Sample.Intelligence())));
        Assert.Equal("wire", WitnessOf(Chain.From(Sample.Wire()).Paraphrasing(Sample.Official()).BasedOn(Sample.Intelligence())));
        Assert.Equal("zelensky", WitnessOf(Chain.From(Sample.Official()).Quoting(Sample.Zelensky())));
    }

    [Fact]
    public void Joint_and_one_of_speakers_are_witnesses_where_one_of_them_is_named()
    {
        Speaker mixed = Speaker.Joint(Sample.Zelensky(), Sample.Official());
        Assert.Equal(mixed, Chain.From(Sample.Wire()).Quoting(mixed).Witness.Speaker);
        Speaker open = Speaker.OneOf(Sample.Zelensky(), Sample.JointChiefs());
        Assert.Equal(open, Chain.From(Sample.Wire()).Quoting(open).BasedOn(Sample.Intelligence()).Witness.Speaker);
        Assert.Equal("wire", WitnessOf(Chain.From(Sample.Wire()).Quoting(Speaker.OneOf(Sample.Official(), Sample.Intelligence()))));
    }

    [Fact]
    public void Where_nobody_is_named_the_witness_is_the_innermost_whose_word_is_passed_on()
    {
        Assert.Equal("intelligence", WitnessOf(Chain.From(Sample.Official()).Quoting(Sample.Intelligence())));
        Assert.Equal("official", WitnessOf(Chain.From(Sample.Official()).BasedOn(Sample.Intelligence())));
    }

    [Fact]
    public void Basing_on_does_not_pass_the_word_on()
    {
        Assert.Equal("wire", WitnessOf(Chain.From(Sample.Wire()).BasedOn(Sample.JointChiefs())));
        Chain chain = Chain.From(Sample.Wire()).Paraphrasing(Sample.JointChiefs()).BasedOn(Sample.Zelensky()).Quoting(Sample.Official());
        Assert.Equal("jcs", WitnessOf(chain));
    }

    [Fact]
    public void Equality_counts_every_link_in_order()
    {
        static Chain Make(Edtf? date = null, string? medium = null) =>
            Chain.From(Sample.Wire()).Quoting(Sample.JointChiefs(), date, medium).BasedOn(Sample.Intelligence());
        EqualityContract.Holds(
            Make(Day, "a post"),
            Make(Edtf.Parse("2024-12-23"), "a post"),
            Make(Day),
            Make(null, "a post"),
            Chain.From(Sample.Wire()).Quoting(Sample.JointChiefs(), Day, "a post"),
            Chain.From(Sample.Wire()).Paraphrasing(Sample.JointChiefs(), Day, "a post").BasedOn(Sample.Intelligence()),
            Chain.From(Sample.JointChiefs(), Day, "a post").Quoting(Sample.Wire()).BasedOn(Sample.Intelligence()),
            Make(Day, "a post").Observed());
    }

    [Fact]
    public void Links_are_equal_when_all_members_are() => EqualityContract.Holds(
        Chain.From(Sample.Wire(), Day, "print").Innermost,
        Chain.From(Sample.Wire(), Day, "print").Innermost,
        Chain.From(Sample.JointChiefs(), Day, "print").Innermost,
        Chain.From(Sample.Wire(), null, "print").Innermost,
        Chain.From(Sample.Wire(), Day).Innermost,
        Chain.From(Sample.Wire(), Day, "print").Observed().Innermost);

    [Fact]
    public void Links_round_trip()
    {
        Chain chain = Chain.From(Sample.Wire()).Paraphrasing(Sample.JointChiefs(), Day, "a post").BasedOn(Sample.Intelligence()).Observed();
        Assert.Equal(chain, Chain.FromLinks(chain.Links.Select(link => (link.Speaker, link.Relation, link.Date, link.Medium))));
    }

    [Fact]
    public void No_chain_is_empty() =>
        Assert.Contains(
            "at least one link", Assert.Throws<ArgumentException>("links", () => Chain.FromLinks()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(LinkRelation.Quotes, LinkRelation.Quotes, "innermost link asserts or observed; 'the wire' quotes")]
    [InlineData(LinkRelation.Quotes, LinkRelation.IsBasedOn, "is based on")]
    [InlineData(LinkRelation.Asserts, LinkRelation.Asserts, "link 1 of 2")]
    [InlineData(LinkRelation.Observed, LinkRelation.Asserts, "Only the innermost link")]
    public void Relations_stand_only_where_they_can(LinkRelation outer, LinkRelation inner, string words)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(
            "links", () => Chain.FromLinks((Sample.JointChiefs(), outer, null, null), (Sample.Wire(), inner, null, null)));
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_speakers_blank_media_and_undefined_relations_are_refused()
    {
        Assert.Throws<ArgumentNullException>("speaker", () => Chain.From((Speaker)null!));
        Assert.Throws<ArgumentException>("medium", () => Chain.From(Sample.Wire(), null, " "));
        Assert.Throws<ArgumentOutOfRangeException>("relation", () => Chain.FromLinks((Sample.Wire(), (LinkRelation)99, null, null)));
        Assert.Throws<ArgumentNullException>("speaker", () => Chain.FromLinks(default((Speaker, LinkRelation, Edtf?, string?))));
        Assert.Throws<ArgumentNullException>("links", () => Chain.FromLinks(null!));
    }

    [Fact]
    public void A_chain_has_up_to_64_links()
    {
        Chain chain = Chain.From(Sample.Wire());
        while (chain.Links.Length < 64)
        {
            chain = chain.Quoting(Sample.Wire());
        }

        Assert.Contains(
            "64", Assert.Throws<InvalidOperationException>(() => chain.Quoting(Sample.Wire())).Message, StringComparison.Ordinal);
        var links = chain.Links.Select(link => (link.Speaker, link.Relation, link.Date, link.Medium)).ToList();
        links.Insert(0, links[0]);
        Assert.Contains("65", Assert.Throws<ArgumentException>("links", () => Chain.FromLinks(links)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_tells_who_passed_on_whom()
    {
        Assert.Equal(
            "the wire quotes the Joint Chiefs of Staff (2024-12-23), based on intelligence",
            Chain.From(Sample.Wire()).Quoting(Sample.JointChiefs(), Day).BasedOn(Sample.Intelligence()).ToString());
        Assert.Equal(
            "the wire paraphrases a military official, who quotes Volodymyr Zelensky (a post on X, 2024-12-23)",
            Chain.From(Sample.Wire()).Paraphrasing(Sample.Official()).Quoting(Sample.Zelensky(), Day, "a post on X").ToString());
        Assert.Equal("the wire", Chain.From(Sample.Wire()).ToString());
    }

    private static string WitnessOf(Chain chain) => Assert.Single(chain.Witness.Speaker.Sources).Id;
}
