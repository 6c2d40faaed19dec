namespace Attribution.Tests;

/// <summary>What people write into the cells of a spreadsheet beside words, names and dates: marks, footnotes, notes, chains.</summary>
public class NewsroomTests
{
    private static readonly Topic Missing = new(
        "missing", "missing", "the flood", Accrual.State, unit: Unit.Counted("people"), nouns: ["missing", "persons"]);

    private static readonly Topic Height = new("height", "height", "the volcano", Accrual.FixedAttribute, unit: Unit.Parse("m"));

    private static readonly Topic Closed = new("closed", "is closed", "the road");

    private static CsvImport Import(string table) => Kursk.Import(table, new() { Topics = [Missing] });

    private static CsvProblem? Problem(string source, string date, string figure) =>
        Import($"Source;Date;Figure given\n{source};{date};{figure}").Problems.SingleOrDefault();

    [Theory]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("—")]
    [InlineData("--")]
    [InlineData("?")]
    [InlineData("???")]
    [InlineData("..")]
    [InlineData("n/a")]
    [InlineData("N.A.")]
    [InlineData("NaN")]
    [InlineData("NULL")]
    [InlineData("TBC")]
    [InlineData("not available")]
    public void What_stands_for_a_blank_is_one(string blank)
    {
        CsvProblem figure = Problem("Police", "2024-12-23", blank)!;
        Assert.Equal(("empty-words", "Figure given"), (figure.Code, figure.Column));
        Assert.Contains($"The cell has '{blank}' for a blank, and a blank is not 0", figure.Message, StringComparison.Ordinal);
        Assert.Equal("missing-source", Problem(blank, "2024-12-23", "42")!.Code);
        Assert.Equal(
            "empty-words",
            Kursk.Import($"Source;Words\nPolice;{blank}", new() { Topics = [Closed] }).Problems.Single().Code);
        ClaimSet silent = ClaimCsv.Parse($"Source;Figure;Stance\nPolice;{blank};no comment", new() { Topics = [Missing] });
        Assert.Null(silent["1"].Value);
        ClaimCsvOptions known = new() { Topics = [Missing], Sources = [new("na", "NA", SourceKind.Organisation)] };
        Assert.Equal("NA", ClaimCsv.Parse("Source;Figure\nNA;4", known)["1"].Chain.ToString());
    }

    [Theory]
    [InlineData("none", "none")]
    [InlineData("None", "none")]
    [InlineData("nil", "none")]
    [InlineData("1,100*", "footnote")]
    [InlineData("1,100 [2]", "footnote")]
    [InlineData("1,100†", "footnote")]
    [InlineData("about 300 (a)", "footnote")]
    [InlineData("1,100²", "footnote")]
    public void What_is_not_clear_keeps_its_words_and_has_a_remedy(string figure, string code)
    {
        CsvImport import = Import($"Source;Figure\nArmy;\"{figure}\"");
        Assert.Equal(code, import.Problems.Single().Code);
        Assert.Equal(figure, ((TextValue)import.Claims["1"].Value!).Text);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("no people", 0)]
    [InlineData("0042", 42)]
    public void A_zero_that_was_said_is_one(string figure, int value) =>
        Assert.Equal(value, ((Estimate)ClaimCsv.Parse($"Source;Figure\nArmy;{figure}", new() { Topics = [Missing] })["1"].Value!).Best);

    [Theory]
    [InlineData("2024/12/23", "2024-12-23")]
    [InlineData("2024.12.3", "2024-12-03")]
    [InlineData("20241223", "2024-12-23")]
    [InlineData("2024‐12‐23", "2024-12-23")]
    [InlineData("2024–12–23", "2024-12-23")]
    [InlineData("23/12/2024", "2024-12-23")]
    [InlineData("12/23/2024", "2024-12-23")]
    [InlineData("23/12/2024 14:30", "2024-12-23T14:30:00")]
    [InlineData("12/23/2024 2:30:15 PM", "2024-12-23T14:30:15")]
    [InlineData("12/23/2024, 12:05 a.m.", "2024-12-23T00:05:00")]
    [InlineData("12/23/2024 12:00 AM", "2024-12-23")]
    [InlineData("23 Dec 2024", "2024-12-23")]
    [InlineData("23 Dec. 2024", "2024-12-23")]
    [InlineData("23-Dec-2024", "2024-12-23")]
    [InlineData("23rd December 2024", "2024-12-23")]
    [InlineData("1st of March 2024", "2024-03-01")]
    [InlineData("March 5th, 2024", "2024-03-05")]
    [InlineData("Sept. 5, 2024", "2024-09-05")]
    [InlineData("Monday, 23 December 2024", "2024-12-23")]
    [InlineData("Dec 2024", "2024-12")]
    [InlineData("2024", "2024")]
    public void A_date_that_can_mean_one_day_is_that_day(string written, string date)
    {
        CsvImport import = Import($"Source;Date;Figure\nPolice;{written};42");
        Assert.Equal(("", date), (string.Join(' ', import.Problems), import.Claims["1"].Chain.Innermost.Date!.ToString()));
    }

    [Theory]
    [InlineData("15-Jan-25", "has no year, or one of two digits")]
    [InlineData("15 Jan", "has no year, or one of two digits")]
    [InlineData("Mar-24", "has no year, or one of two digits")]
    [InlineData("24/12", "has no year, or one of two digits")]
    [InlineData("23/12/24", "has a year of two digits")]
    [InlineData("45672", "is the number that a spreadsheet keeps for a day")]
    [InlineData("45672,5", "is the number that a spreadsheet keeps for a day")]
    [InlineData("45672.75", "is the number that a spreadsheet keeps for a day")]
    [InlineData("Q4 2024", "is not a date; write it as 2024-03-05")]
    [InlineData("yesterday", "is not a date; write it as 2024-03-05")]
    [InlineData("early March", "is not a date; write it as 2024-03-05")]
    [InlineData("unknown", "leave the cell blank where none is known")]
    [InlineData("-", "leave the cell blank where none is known")]
    [InlineData("Tuesday, 23 December 2024", "is not a date; write it as 2024-03-05")]
    [InlineData("12/23/2024 25:00", "is not a date; write it as 2024-03-05")]
    [InlineData("2024-01-05 to 2024-01-08", "2024-03-05/2024-03-08")]
    [InlineData("2024-13-45", "month")]
    [InlineData("20241345", "is not a date; write it as 2024-03-05")]
    public void Another_date_is_refused_with_a_remedy_that_fits(string written, string message)
    {
        CsvProblem problem = Problem("Police", written, "42")!;
        Assert.Equal("date", problem.Code);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("0085", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_source_is_one_under_any_article_and_case()
    {
        ClaimSet claims = ClaimCsv.Parse(
            "Source,Figure\nThe Mayor,12\nmayor,13\nMayor ,14\nthe  mayor,15\nanonymous,16\nunknown,17\nsources in the ministry,18\n"
                + "officials,19",
            new() { Topics = [Missing] });
        Assert.Equal(5, claims.Sources.Length);
        Assert.All(claims.Sources[1..], source => Assert.False(source.IsNamed));
        Assert.Equal("The Mayor", claims.Sources.Single(source => source.IsNamed).Name);
    }

    [Theory]
    [InlineData("AP citing police", "write 'police' as the source, and 'AP' in the column via")]
    [InlineData("TASS, quoting the governor", "write 'the governor' as the source, and 'TASS' in the column via")]
    [InlineData("Mayor (via Reuters)", "write 'Mayor' as the source, and 'Reuters' in the column via")]
    [InlineData("a nurse, as told to the BBC", "write 'a nurse' as the source, and 'the BBC' in the column via")]
    public void Two_in_one_name_are_no_witness_of_their_own(string name, string remedy)
    {
        CsvProblem problem = Import($"Source;Figure\n\"{name}\";12").Problems.Single();
        Assert.Equal("chain", problem.Code);
        Assert.Contains(remedy, problem.Message, StringComparison.Ordinal);
        ClaimCsvOptions known = new() { Topics = [Missing], Sources = [new("x", name, SourceKind.Organisation)] };
        Assert.Empty(Kursk.Import($"Source;Figure\n\"{name}\";12", known).Problems);
    }

    [Fact]
    public void Names_with_such_a_word_at_their_start_are_names() =>
        Assert.Empty(Import("Source;Figure\nVia Campesina;12\nCity of Viareggio;13\nAgence Via;14").Problems);

    [Fact]
    public void Notes_below_the_table_are_named_as_what_they_are()
    {
        CsvImport import = Import(
            """
            No;Source;Date;Figure;Comment
            1;Police;;12*;
            2;Mayor;;;
            3;;;;
            ;* with foreigners;;;
            ;;;;checked on Monday
            ;Note: two reports are missing;;;
            * as of Tuesday
            Total
            4;Army;2024-01-01
            """);
        Assert.Equal(
            ["footnote", "empty-words", "note-row", "note-row", "note-row", "note-row", "note-row", "total-row", "field-count"],
            import.Problems.Select(problem => problem.Code));
        Assert.Equal(
            ["note-row"],
            Kursk.Import("Source;Words\nPolice;\n* as of Tuesday;", new() { Topics = [Closed] }).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Both_codes_of_the_admiralty_may_stand_in_one_cell()
    {
        ClaimSet claims = ClaimCsv.Parse("Source,Figure,Reliability\nA,12,B2\nB,13,C-3\nC,14,D", new() { Topics = [Missing] });
        Assert.Equal(
            ["B 2", "C 3", "D"],
            claims.Select(claim => string.Join(' ', claim.Assessments.Select(assessment => assessment.Level.Code))));
    }

    [Fact]
    public void Messages_speak_as_tables_do()
    {
        CsvProblem problem = Import("Source,Figure,Stance\nA,12,no comment").Problems.Single();
        Assert.StartsWith("The stance 'neither confirms nor denies' answers nothing", problem.Message, StringComparison.Ordinal);
        CsvProblem link = Import("Source,Figure,URL\nA,12,\"https://a.example, https://b.example\"").Problems.Single();
        Assert.Contains("write one and whole", link.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_that_does_not_fit_is_told_with_a_remedy_that_works()
    {
        Topic spill = new("spill", "spilled", "the tanker", Accrual.Cumulative, unit: Unit.Counted("barrels"));
        Topic measured = new("spill", "spilled", "the tanker", Accrual.Cumulative, unit: Unit.Parse("[bbl_us]"));
        const string Barrels = "Source,Figure\nCompany,\"1,000 barrels\"";
        CsvProblem problem = Kursk.Import(Barrels, new() { Topics = [spill] }).Problems.Single();
        Assert.Contains("give the topic the unit '[bbl_us]'", problem.Message, StringComparison.Ordinal);
        Assert.Empty(Kursk.Import(Barrels, new() { Topics = [measured] }).Problems);
        Assert.Contains("write 'million'", Problem("Company", "", "1.5m")!.Message, StringComparison.Ordinal);
        Assert.Null(Problem("Company", "", "1.5 million"));
    }

    [Fact]
    public void A_unit_in_the_heading_is_that_of_bare_numbers()
    {
        ClaimSet claims = ClaimCsv.Parse(
            "Source;Figure (ft);Comment\nSurvey;17802;\nAtlas;5,393 m;\nGuide;about 18,000;", new() { Topics = [Height] });
        Assert.Equal(["17,802 ft", "5,393 m", "about 18,000 ft"], claims.Select(claim => claim.Value!.ToString()));
        Assert.Equal("5,426", ClaimCsv.Parse("Source;Figure [m]\nSurvey;5426", new() { Topics = [Height] })["1"].Value!.ToString());
        Assert.Equal("12", ClaimCsv.Parse("Source;Figure (as said)\nSurvey;12", new() { Topics = [Missing] })["1"].Value!.ToString());
        Assert.Equal("12", ClaimCsv.Parse("Source;Figure (people)\nSurvey;12", new() { Topics = [Missing] })["1"].Value!.ToString());
        CsvProblem other = Kursk.Import("Source;Figure (kg)\nSurvey;12", new() { Topics = [Height] }).Problems.Single();
        Assert.Equal(("unit-mismatch", 1), (other.Code, other.Record));
        Assert.Equal("9 ft", ClaimCsv.Parse("Source;Figure;Unit\nSurvey;9;ft", new() { Topics = [Height] })["1"].Value!.ToString());
        ClaimCsvOptions named = new() { Topics = [Height], Columns = new Dictionary<string, string> { ["words"] = "Height (km)" } };
        Assert.Equal("5 km", ClaimCsv.Parse("Source;Height (km)\nSurvey;5", named)["1"].Value!.ToString());
    }

    [Theory]
    [InlineData("Figure (thousands)")]
    [InlineData("Figure (in thousands)")]
    [InlineData("Figure ('000s)")]
    [InlineData("Value (USD bn)")]
    [InlineData("Amount, $ million")]
    [InlineData("Number [k]")]
    public void A_heading_that_shortens_numbers_is_refused(string heading)
    {
        ClaimCsvOptions options = new() { Topics = [Missing], Columns = new Dictionary<string, string> { ["words"] = heading } };
        CsvException refusal = Assert.Throws<CsvException>(() => Kursk.Import($"Source;\"{heading}\"\nCompany;12", options));
        Assert.Equal("scaled-heading", refusal.Problems.Single().Code);
    }

    [Fact]
    public void What_stands_below_no_heading_is_told()
    {
        CsvImport import = Import("Source,Figure,,Mood,\nPolice,12,17802,,\nMayor,13,,,");
        Assert.Equal(["(column 3)", "Mood"], import.UnreadColumns);
    }
}
