namespace Attribution.Tests;

/// <summary>Slips in tables of events: each is a problem of its record, or told, and never one more event.</summary>
public sealed class EventSlipTests
{
    [Fact]
    public void Events_whose_ids_or_sources_look_alike_are_problems_of_their_records()
    {
        CsvImport ids = Events("a,2001-05-02,,3,3,3,AFP", "\u0430,2001-05-02,,3,3,3,AFP", "b,2001-05-02,,3,3,3,AFP");
        Assert.Equal(["ucdp-ged/a", "ucdp-ged/b"], ids.Claims.Select(claim => claim.Id));
        Assert.Equal(("look-alike", 2), ids.Problems.Select(problem => (problem.Code, problem.Record)).Single());
        CsvImport sources = Events("a,2001-05-02,,3,3,3,AFP", "b,2001-05-02,,3,3,3,\u0410FP", "c,2001-05-02,,3,3,3,BBC");
        Assert.Equal(["ucdp-ged/a", "ucdp-ged/c"], sources.Claims.Select(claim => claim.Id));
        Assert.Equal(("look-alike", 2), sources.Problems.Select(problem => (problem.Code, problem.Record)).Single());
    }

    [Fact]
    public void Events_whose_source_looks_like_a_parent_of_one_that_is_given_are_told_and_no_others_lost()
    {
        Source min = new("\u041Cin", "\u041Cin", SourceKind.Government);
        EventCsvOptions options = new() { Sources = [new("police", "police", SourceKind.Organisation, partOf: [min])] };
        using MemoryStream table = Kursk.Bytes("id,low,best,high,source_office\na,3,3,3,AFP\nb,3,3,3,police\nc,3,3,3,Min\n");
        CsvImport import = EventCsv.Import(table, options);
        Assert.Equal(["ucdp-ged/a", "ucdp-ged/c"], import.Claims.Select(claim => claim.Id));
        Assert.Equal(("look-alike", 2), import.Problems.Select(problem => (problem.Code, problem.Record)).Single());
    }

    [Theory]
    [InlineData("Total,2001-05-02,,3,3,3,AFP", "total-row")]
    [InlineData("\"Source: ACLED, accessed 5 March 2024\",,,,,,", "note-row")]
    [InlineData("n/a,2001-05-02,,3,3,3,AFP", "missing-id")]
    [InlineData("#REF!,2001-05-02,,3,3,3,AFP", "spreadsheet-error")]
    [InlineData("7,2001-05-02,,3,3,3,#REF!", "source")]
    [InlineData("7,2001-05-02,,3,3,3,=HYPERLINK(1)", "source")]
    [InlineData("7,2001-05-02,,2,2.5,3,AFP", "number")]
    [InlineData("7,2001-05-02,,n/a,3,3,AFP", "number")]
    public void A_record_that_is_no_event_is_refused(string record, string code)
    {
        CsvImport import = Events(record);
        Assert.Equal(code, Assert.Single(import.Problems).Code);
        Assert.Empty(import.Claims);
    }

    [Theory]
    [InlineData("2001-05-02,", "2001-05-02/")]
    [InlineData(",2001-05-02", "/2001-05-02")]
    [InlineData("2001-05-02,2001-05-02", "2001-05-02")]
    public void A_day_that_is_blank_is_not_the_other_day(string days, string period) =>
        Assert.Equal(period, Events($"7,{days},3,3,3,AFP").Claims[0].Period!.ToString());

    [Fact]
    public void A_table_with_the_columns_of_two_datasets_is_neither()
    {
        using MemoryStream table = Kursk.Bytes(
            "event_id_cnty,fatalities,event_date,id,date_start,low,best,high\nA,3,2001-05-02,7,2001-05-02,8,10,12\n");
        Assert.Equal("ambiguous-columns", Assert.Single(Assert.Throws<CsvException>(() => EventCsv.Import(table)).Problems).Code);
    }

    [Theory]
    [InlineData("9")]
    [InlineData("x")]
    public void A_precision_that_is_none_is_refused(string precision)
    {
        using MemoryStream table = Kursk.Bytes($"event_id_cnty,fatalities,event_date,time_precision\nA,3,2001-05-02,{precision}\n");
        Assert.Equal(("number", "time_precision"), EventCsv.Import(table).Problems.Select(problem => (problem.Code,
            problem.Column!)).Single());
    }

    [Theory]
    [InlineData("On 10 January, several people were killed", true)]
    [InlineData("On January 10, several people were killed", true)]
    [InlineData("Fatalities unknown coded as 10.", false)]
    [InlineData("Several were hurt, 10 killed", false)]
    [InlineData("Fatalities unknown.", true)]
    public void A_day_of_the_month_is_not_the_figure(string notes, bool isCoded)
    {
        using MemoryStream table = Kursk.Bytes($"event_id_cnty,fatalities,event_date,notes\nA,10,2001-01-10,\"{notes}\"\n");
        Assert.Equal(isCoded, EventCsv.Stream(table).Single().CodedFor is not null);
    }

    private static CsvImport Events(params string[] records)
    {
        using MemoryStream table = Kursk.Bytes("id,date_start,date_end,low,best,high,source_office\n" + string.Join('\n', records) + "\n");
        return EventCsv.Import(table);
    }
}
