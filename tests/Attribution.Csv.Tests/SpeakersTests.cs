namespace Attribution.Tests;

/// <summary>Who speaks, where a cell names several, and of which kind each is.</summary>
public class SpeakersTests
{
    private static readonly Topic Missing = new("missing", "missing", "the flood", unit: Unit.Counted("people"));

    private static readonly ClaimCsvOptions Options = new() { Topics = [Missing] };

    private static Source Innermost(ClaimSet claims, string id) => claims[id].Chain.Innermost.Speaker.Sources[0];

    [Theory]
    [InlineData("Reuters/AFP")]
    [InlineData("Reuters / AFP")]
    [InlineData("Reuters; AFP")]
    [InlineData("Reuters + AFP")]
    public void A_list_with_a_mark_that_no_name_has_is_refused_with_both_remedies(string cell)
    {
        foreach (string table in (string[])[$"Who,Figure,Via\n\"{cell}\",42,", $"Who,Figure,Via\nPolice,42,\"{cell}\""])
        {
            CsvProblem problem = Assert.Single(Kursk.Import(table, Options).Problems);
            Assert.Equal("speaker", problem.Code);
            Assert.Contains(
                "reads as two sources; write 'Reuters & AFP' if they say it together, and 'Reuters | AFP' if one of them does. If it is "
                    + "one name, add it to the sources.",
                problem.Message,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Its_remedies_work()
    {
        ClaimSet claims = ClaimCsv.Parse("Who,Figure\nReuters & AFP,42\nReuters | AFP,43", Options);
        Assert.Equal(SpeakerKind.Joint, claims["1"].Chain.Innermost.Speaker.Kind);
        Assert.Equal(SpeakerKind.OneOf, claims["2"].Chain.Innermost.Speaker.Kind);
        ClaimCsvOptions known = Options with { Sources = [new("poll", "CBS/YouGov", SourceKind.Organisation)], MakesSources = true };
        Assert.Equal("CBS/YouGov", ClaimCsv.Parse("Who,Figure\nCBS/YouGov,42", known)["1"].Chain.ToString());
    }

    [Theory]
    [InlineData("t.me/rybar")]
    [InlineData("24/7 News")]
    [InlineData("Ministry of Health and Social Affairs")]
    [InlineData("AT&T")]
    [InlineData("Governor of Kursk, Alexei Smirnov")]
    public void A_name_with_such_marks_in_it_is_one(string name) =>
        Assert.Equal(name, Innermost(ClaimCsv.Parse($"Who;Figure\n{name};42", Options), "1").Name);

    [Theory]
    [InlineData("Reuters and AFP")]
    [InlineData("Reuters, AFP")]
    public void A_list_in_words_is_refused_wherever_its_parts_stand_as_sources_too(string list)
    {
        foreach (string table in (string[])[$"Who;Figure\nReuters;1\nAFP;2\n{list};3", $"Who;Figure\n{list};3\nAFP;2\nReuters;1"])
        {
            CsvImport import = Kursk.Import(table, Options);
            CsvProblem problem = Assert.Single(import.Problems);
            Assert.Equal("speaker", problem.Code);
            Assert.Contains("write 'Reuters & AFP' if they say it together", problem.Message, StringComparison.Ordinal);
            Assert.Equal(2, import.Claims.Count);
            Assert.DoesNotContain(import.Claims.Sources, source => source.Name == list);
        }

        Source[] agencies = [new("r", "Reuters", SourceKind.Publication), new("a", "AFP", SourceKind.Publication)];
        ClaimCsvOptions given = Options with { Sources = [.. agencies] };
        Assert.Equal("speaker", Assert.Single(Kursk.Import($"Who;Figure\n{list};3", given).Problems).Code);
    }

    [Fact]
    public void A_list_that_is_half_told_is_refused() =>
        Assert.Contains(
            "write '&' between all who speak",
            Assert.Single(Kursk.Import("Who;Figure\nReuters, AFP & AP;3", Options).Problems).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_source_is_of_the_kind_that_its_column_says_wherever_the_table_says_it()
    {
        ClaimSet claims = ClaimCsv.Parse(
            """
            Who,Type of source,Figure,Through,Relays
            Mayor,,4,Daily Post,
            Daily Post,newspaper,5,,
            Mayor,person,6,,
            Army,government,7,,1
            """,
            Options);
        Assert.Equal(
            ["Army Government", "Daily Post Publication", "Mayor Person"],
            claims.Sources.Select(source => $"{source.Name} {source.Kind}").Order(StringComparer.Ordinal));
        Assert.Equal("relays 1", Assert.Single(claims["4"].Relations).ToString());
    }

    [Theory]
    [InlineData("Outlet", SourceKind.Publication)]
    [InlineData("Newspaper", SourceKind.Publication)]
    [InlineData("Via", SourceKind.Organisation)]
    public void Who_is_named_below_outlet_publishes(string heading, SourceKind kind)
    {
        ClaimSet claims = ClaimCsv.Parse($"Who,Figure,{heading}\nMayor,4,Daily Post\nDaily Post,5,", Options);
        Assert.Equal(kind, Innermost(claims, "2").Kind);
        Assert.Equal(SourceKind.Organisation, Innermost(claims, "1").Kind);
    }

    [Theory]
    [InlineData("Who,Source type,Figure\nMayor,person,4\nMayor,government,5", "conflicting-definition", "'person' in record 1, line 2")]
    [InlineData("Who,Source type,Figure\nMayor,wizard,4", "unknown-word", "'wizard' is not a kind of source")]
    public void A_kind_that_is_none_or_two_is_refused(string table, string code, string message)
    {
        CsvProblem problem = Assert.Single(Kursk.Import(table, Options).Problems);
        Assert.Equal((code, "Source type"), (problem.Code, problem.Column));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_is_given_is_of_its_own_kind()
    {
        ClaimCsvOptions given = Options with { Sources = [new("m", "Mayor", SourceKind.Person)] };
        Assert.Empty(Kursk.Import("Who,Source type,Figure\nMayor,person,4", given).Problems);
        CsvProblem problem = Assert.Single(Kursk.Import("Who,Source type,Figure\nMayor,government,4", given).Problems);
        Assert.Contains("'person' among the sources that are given", problem.Message, StringComparison.Ordinal);
    }
}
