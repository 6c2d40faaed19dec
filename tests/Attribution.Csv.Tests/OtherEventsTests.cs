using System.Globalization;

namespace Attribution.Tests;

/// <summary>Spreadsheets of other kinds, as they come: other headings, other orders, European dates, blank lines, totals.</summary>
public class OtherEventsTests
{
    private static readonly EstimateGrammar German = EstimateGrammar.English.WithCulture(CultureInfo.GetCultureInfo("de-DE"));

    [Fact]
    public void An_earthquakes_toll_in_semicolons_with_points_between_thousands()
    {
        Topic toll = new("toll", "deaths", "the earthquake", Accrual.Cumulative, unit: Unit.Counted("deaths"), nouns: ["dead", "people"]);
        const string Table =
            """
            Figure;Who;Said on;Link;Outlet;Place
            at least 2.300 dead;Interior ministry;06.02.2023;https://example.org/1;AFP;
            ;;;;;

            "3,4 thousand";WHO;07.02.2023;;;
            3-5;a rescue worker;7/2/2023;;;Hatay
            5-Mär;mayor;2023-02-07;;;
            ;Red Cross;2023-02-08;;;
            12.000;;2023-02-08;;;
            more than 5,000;AFAD;31.02.2023;;;
            Total;;;;;
            """;
        CsvImport import = Kursk.Import(Table, new() { Topics = [toll], Grammar = German });
        Assert.Equal("3 of 8 rows: 5 were not read, and of 1 the words only (6 problems)", import.ToString());
        Assert.Equal(
            [
                ("ambiguous-date", 4, "Said on"), ("spreadsheet-date", 5, "Figure"), ("empty-words", 6, "Figure"),
                ("missing-source", 7, "Who"),
                ("date", 8, "Said on"), ("total-row", 9, null),
            ],
            import.Problems.Select(problem => (problem.Code, problem.Record - (problem.Record > 2 ? 1 : 0), problem.Column)));
        Assert.Equal("AFP paraphrases Interior ministry (2023-02-06)", import.Claims["1"].Chain.ToString());
        Assert.Equal(
            new Appearance(AppearancePlace.Body) { Url = new("https://example.org/1") }, Assert.Single(import.Claims["1"].Appearances));
        Assert.Equal(2_300m, ((Estimate)import.Claims["1"].Value!).Lower!.Value.Value);
        Assert.Equal(
            3_400m, ((Estimate)import.Claims.Single(claim => claim.Chain.Witness.Speaker.ToString() == "WHO").Value!).Best);
    }

    [Fact]
    public void A_festivals_crowd_by_people_of_whom_some_have_no_name()
    {
        Topic crowd = new("crowd", "people at once", "the festival", Accrual.Peak, unit: Unit.Counted("people"), nouns: ["visitors"]);
        const string Table =
            """
            Who said it,What was said,When,Reported by,Remarks,Attitude
            Police,"between 40,000 and 50,000",5 July 2024,"Local Times (quotes, 6 July 2024)",,
            Organisers,100k,23/7/2024,Local Times,checked by phone,says
            Mayor & Police,"~ 60,000 visitors",July 2024,Local Times > Radio X (quotes),contradicts 2,
            a steward,tens of thousands,,,relays the police,believes
            Organisers,no comment,2024-07-24,,,no comment
            """;
        CsvImport import = Kursk.Import(Table, new() { Topics = [crowd] });
        Assert.Equal([("stance-with-words", 5)], import.Problems.Select(problem => (problem.Code, problem.Record)));
        Assert.Equal(["checked by phone", "relays the police"], import.Remarks.Select(remark => remark.Text));
        Assert.Equal("Local Times paraphrases Radio X, who quotes Mayor and Police (2024-07)", import.Claims["3"].Chain.ToString());
        Assert.False(import.Claims["4"].Chain.Innermost.Speaker.IsNamed);
        Assert.Equal("2024-07-23", import.Claims["2"].Chain.Innermost.Date!.ToString());
    }

    [Fact]
    public void A_ships_length_with_a_column_for_the_unit()
    {
        Topic length = new("length", "length", "the ship", Accrual.FixedAttribute, unit: Unit.Parse("m"));
        const string Table = "\"Source\"\t\"Length\"\t\"Unit\"\t\"Year\"\rRegistry\t399.9\tm\t2018\rOwner\tabout 400 m\t\t2019\r"
            + "Newspaper\t1,312\tfeet\t2021\rBlog\t0.4\tkm\t\rScales\t12\tkg\t\rList\t400\tsmoots?\t\r";
        ClaimCsvOptions options = new()
        {
            Topics = [length],
            Columns = new Dictionary<string, string> { ["words"] = "Length", ["period"] = "Year" },
        };
        CsvImport import = Kursk.Import(Table, options);
        Assert.Equal([("unit-mismatch", 5), ("unknown-unit", 6)], import.Problems.Select(problem => (problem.Code, problem.Record)));
        Assert.Equal(["m", "m", "[ft_i]", "km"], import.Claims.Select(claim => ((Estimate)claim.Value!).Unit!.Code));
        Assert.Equal("2018", import.Claims["1"].Period!.ToString());
    }

    [Theory]
    [InlineData("05.03.2024", "2024-03-05")]
    [InlineData("5 March 2024", "2024-03-05")]
    [InlineData("March 5, 2024", "2024-03-05")]
    [InlineData("5 Mar 2024", "2024-03-05")]
    [InlineData("Mar 2024", "2024-03")]
    [InlineData("23/12/2024", "2024-12-23")]
    [InlineData("12/23/2024", "2024-12-23")]
    [InlineData("2024-12-23 00:00:00", "2024-12-23")]
    [InlineData("2024-12-23 14:05", "2024-12-23T14:05:00")]
    [InlineData("05.03.2024/07.03.2024", "2024-03-05/2024-03-07")]
    [InlineData("5/3/2024", null)]
    [InlineData("5/3/24", null)]
    [InlineData("45649", null)]
    [InlineData("31.02.2024", null)]
    [InlineData("yesterday", null)]
    [InlineData("13/13/2024", null)]
    public void Dates_are_read_as_people_write_them_and_refused_where_they_are_two(string text, string? date)
    {
        bool isRead = new DateCells(DateOrder.Unknown, CultureInfo.InvariantCulture)
            .TryRead(text, out Edtf? read, out _, out string? message);
        Assert.Equal(date is not null, isRead);
        Assert.Equal(date, read?.ToString());
        if (!isRead) Assert.NotEmpty(message!);
    }

    [Theory]
    [InlineData(DateOrder.DayFirst, "2024-03-05")]
    [InlineData(DateOrder.MonthFirst, "2024-05-03")]
    public void The_order_of_a_date_is_said_by_an_option(DateOrder order, string date)
    {
        Assert.True(new DateCells(order, CultureInfo.InvariantCulture).TryRead("5/3/2024", out Edtf? read, out _, out _));
        Assert.Equal(date, read.ToString());
    }

    [Theory]
    [InlineData("5-Mar", true)]
    [InlineData("Mar-05", true)]
    [InlineData("05-Mar-24", true)]
    [InlineData("5. Mrz", true)]
    [InlineData("2024-03-05", true)]
    [InlineData("2024-03-05 00:00:00", true)]
    [InlineData("03/05/2024", true)]
    [InlineData("3-5", false)]
    [InlineData("3,000", false)]
    [InlineData("march of 5,000", false)]
    [InlineData("1.5", false)]
    [InlineData("12 dead", false)]
    [InlineData("2024", false)]
    public void A_date_into_which_a_spreadsheet_turned_a_figure_is_known(string cell, bool isDate) =>
        Assert.Equal(isDate, SpreadsheetCells.IsDate(cell));
}
