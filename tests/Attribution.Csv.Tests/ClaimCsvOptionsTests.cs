using System.Globalization;

namespace Attribution.Tests;

/// <summary>What a reader of claims is told: its defaults, what it refuses, when two are equal, and how one prints itself.</summary>
public sealed class ClaimCsvOptionsTests
{
    private const string ColumnNames =
        "id, source, via, said, topic, words, scope, period, stance, printed_in, note, unit, varies, medium, modality, basis, based_on, "
        + "observed, assessments, reliability, credibility, place, link, archive, retrieved, hash, source_kind, recorded_at, relations, "
        + "same_as, relays, computes_from, synthesises, shares_data_with, revises, retracts, disowns, impugns, contradicts, "
        + "revises_series, alternative_to";

    private static readonly Topic Dead = new("dead", "deaths", "the quake", unit: Unit.Counted("deaths"));

    private static readonly EstimateGrammar German = EstimateGrammar.English.WithCulture(CultureInfo.GetCultureInfo("de-DE"));

    [Fact]
    public void Two_are_equal_where_all_members_are() => EqualityContract.Holds(
        Full(),
        Full(),
        Full() with { Topics = [] },
        Full() with { Topics = [Dead, Dead] },
        Full() with { Sources = [new("b", "B", SourceKind.Person)] },
        Full() with { MakesSources = null },
        Full() with { MakesSources = false },
        Full() with { Columns = Columns(("words", "Toll"), ("id", "Nr")) },
        Full() with { Columns = Columns(("words", "Deaths")) },
        Full() with { Columns = Columns(("note", "Toll")) },
        Full() with { Delimiter = ',' },
        Full() with { Delimiter = null },
        Full() with { Grammar = null },
        Full() with { Dates = DateOrder.MonthFirst },
        Full() with { MaximumBytes = 1 });

    [Fact]
    public void The_defaults_are_as_documented()
    {
        ClaimCsvOptions options = new();
        Assert.Equal((0, 0, 0), (options.Topics.Length, options.Sources.Length, options.Columns.Count));
        Assert.Equal((null, null, null), (options.MakesSources, options.Delimiter, options.Grammar));
        Assert.Equal((DateOrder.Unknown, 64L * 1024 * 1024), (options.Dates, options.MaximumBytes));
        Assert.Equal(options, new() { Topics = default, Sources = default });
    }

    [Theory]
    [InlineData(null, "0 topics, 0 sources, cells separated as the heading is, up to 67108864 bytes")]
    [InlineData(',', "0 topics, 0 sources, cells separated by commas, up to 67108864 bytes")]
    [InlineData(';', "0 topics, 0 sources, cells separated by semicolons, up to 67108864 bytes")]
    [InlineData('\t', "0 topics, 0 sources, cells separated by tabulators, up to 67108864 bytes")]
    public void It_prints_what_it_says(char? delimiter, string text) =>
        Assert.Equal(text, new ClaimCsvOptions { Delimiter = delimiter }.ToString());

    [Fact]
    public void It_prints_how_much_is_given() =>
        Assert.Equal("1 topics, 1 sources, cells separated by semicolons, up to 1000 bytes", Full().ToString());

    [Fact]
    public void Those_for_a_set_have_its_topics_and_sources()
    {
        ClaimSet claims = Kursk.Json;
        Assert.Equal(new ClaimCsvOptions { Topics = claims.Topics, Sources = claims.Sources }, ClaimCsvOptions.For(claims));
        Assert.Throws<ArgumentNullException>("claims", () => ClaimCsvOptions.For(null!));
    }

    [Fact]
    public void What_cannot_be_is_refused_with_what_can()
    {
        Refused("A null is among the elements; leave it out.", () => new() { Topics = [null!] });
        Refused("A null is among the elements; leave it out.", () => new() { Sources = [null!] });
        Refused(
            "Cells are separated by a comma, a semicolon or a tabulator, not by '|'. (Parameter 'value')",
            () => new() { Delimiter = '|' });
        Refused(
            $"'Words' is not the name of a column; use one of {ColumnNames}. (Parameter 'value')",
            () => new() { Columns = Columns(("Words", "Toll")) });
        Refused(
            "The heading for the column 'words' is blank; write it as the table does. (Parameter 'value')",
            () => new() { Columns = Columns(("words", " ")) });
        Assert.Throws<ArgumentNullException>("value", () => new ClaimCsvOptions { Columns = null! });
        Assert.Equal(
            "The order of dates is one of Unknown, DayFirst, MonthFirst. (Parameter 'value')" + Environment.NewLine
                + "Actual value was 3.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new ClaimCsvOptions { Dates = (DateOrder)3 }).Message);
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new ClaimCsvOptions { MaximumBytes = 0 });
        Assert.Equal(1, new ClaimCsvOptions { MaximumBytes = 1 }.MaximumBytes);
    }

    [Fact]
    public void A_reader_of_claims_needs_a_topic()
    {
        Assert.Equal(
            "A table of claims names its topics by ids; give them as Topics, or read them from a table by TopicCsv. (Parameter 'options')",
            Assert.Throws<ArgumentException>(() => ClaimCsv.Parse("who,figure\nA,25\n", new())).Message);
        Assert.Throws<ArgumentNullException>("options", () => ClaimCsv.Parse("", null!));
    }

    [Fact]
    public void Columns_that_change_later_change_nothing()
    {
        Dictionary<string, string> columns = new() { ["words"] = "Toll" };
        ClaimCsvOptions options = new() { Columns = columns };
        columns["words"] = "Deaths";
        Assert.Equal("Toll", options.Columns["words"]);
    }

    private static void Refused(string message, Func<ClaimCsvOptions> make) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(make).Message);

    private static Dictionary<string, string> Columns(params (string Column, string Heading)[] columns) =>
        columns.ToDictionary(pair => pair.Column, pair => pair.Heading);

    private static ClaimCsvOptions Full() => new()
    {
        Topics = [Dead],
        Sources = [new Source("a", "A", SourceKind.Person)],
        MakesSources = true,
        Columns = Columns(("words", "Toll")),
        Delimiter = ';',
        Grammar = German,
        Dates = DateOrder.DayFirst,
        MaximumBytes = 1_000,
    };
}
