namespace Attribution.Tests;

/// <summary>Of which kind the sources are that names make: as a column says, as the heading of the route says, or organisations.</summary>
public sealed class SourceKindTests
{
    private static readonly Topic Dead = new("dead", "deaths", "the quake", Accrual.Cumulative, unit: Unit.Counted("deaths"));

    [Theory]
    [InlineData("", SourceKind.Organisation)]
    [InlineData("organization", SourceKind.Organisation)]
    [InlineData("Organisation", SourceKind.Organisation)]
    [InlineData("individual", SourceKind.Person)]
    [InlineData("PERSON", SourceKind.Person)]
    [InlineData("media", SourceKind.Publication)]
    [InlineData("newspaper", SourceKind.Publication)]
    [InlineData("outlet", SourceKind.Publication)]
    [InlineData("news outlet", SourceKind.Publication)]
    [InlineData("news agency", SourceKind.Publication)]
    [InlineData("report", SourceKind.Document)]
    [InlineData("sensor", SourceKind.Sensor)]
    public void A_column_says_it_in_words(string cell, SourceKind kind)
    {
        CsvImport import = Kursk.Import($"who,figure,source_kind\nA,25,{cell}\nA,26,\n", new() { Topics = [Dead] });
        Assert.Empty(import.Problems);
        Assert.All(import.Claims, claim => Assert.Equal(kind, claim.Chain.Innermost.Speaker.Sources[0].Kind));
    }

    [Theory]
    [InlineData("A & B", SpeakerKind.Joint)]
    [InlineData("A | B", SpeakerKind.OneOf)]
    [InlineData("A", SpeakerKind.Single)]
    public void Whoever_speaks_keeps_speaking_so(string who, SpeakerKind kind)
    {
        CsvImport import = Kursk.Import(
            $"who,figure,source_kind,via\n{who},25,person,Wire (quotes; 2024-03-05)\n", new() { Topics = [Dead] });
        Chain chain = import.Claims[0].Chain;
        Assert.Equal(kind, chain.Innermost.Speaker.Kind);
        Assert.All(chain.Innermost.Speaker.Sources, source => Assert.Equal(SourceKind.Person, source.Kind));
        Assert.Equal(
            (LinkRelation.Quotes, "2024-03-05", SourceKind.Organisation),
            (chain.Outermost.Relation, chain.Outermost.Date!.ToString(), chain.Outermost.Speaker.Sources[0].Kind));
    }

    [Theory]
    [InlineData("outlet", SourceKind.Publication)]
    [InlineData("Published by", SourceKind.Publication)]
    [InlineData("publisher", SourceKind.Publication)]
    [InlineData("publication", SourceKind.Publication)]
    [InlineData("media", SourceKind.Publication)]
    [InlineData("media outlet", SourceKind.Publication)]
    [InlineData("newspaper", SourceKind.Publication)]
    [InlineData("via", SourceKind.Organisation)]
    [InlineData("reported by", SourceKind.Organisation)]
    public void Who_stands_below_the_heading_of_a_publisher_publishes(string heading, SourceKind kind)
    {
        CsvImport import = Kursk.Import($"who,figure,{heading}\nA,25,Wire & Star > Echo\nEcho,26,\n", new() { Topics = [Dead] });
        Chain chain = import.Claims[0].Chain;
        Assert.Equal([kind, kind, kind], chain.Links.Take(2).SelectMany(link => link.Speaker.Sources).Select(source => source.Kind));
        Assert.Equal(SourceKind.Organisation, chain.Innermost.Speaker.Sources[0].Kind);
        Assert.Equal(kind, import.Claims[1].Chain.Innermost.Speaker.Sources[0].Kind);
    }

    [Fact]
    public void What_a_column_says_goes_before_the_heading_and_material_does_not_publish()
    {
        CsvImport import = Kursk.Import(
            "who,figure,outlet,source_kind,based_on\nA,25,Wire,person,satellites\nWire,26,,government,\n", new() { Topics = [Dead] });
        Assert.Equal(
            [("Wire", SourceKind.Government), ("A", SourceKind.Person), ("satellites", SourceKind.Organisation)],
            import.Claims[0].Chain.Links.Select(link => (link.Speaker.ToString()!, link.Speaker.Sources[0].Kind)));
    }

    [Fact]
    public void Of_a_source_that_is_given_a_table_may_repeat_the_kind_and_not_change_it()
    {
        ClaimCsvOptions options = new() { Topics = [Dead], Sources = [new("a", "A", SourceKind.Person)] };
        Assert.Empty(Kursk.Import("who,figure,source_kind\nA,25,person\n", options).Problems);
        Assert.Equal(
            "record 1, line 2, column source_kind: 'A' is of the kind 'sensor' here, and 'person' among the sources that are given; write "
                + "one of the two in both. [conflicting-definition]",
            Assert.Single(Kursk.Import("who,figure,source_kind\nA,25,sensor\n", options).Problems).ToString());
    }
}
