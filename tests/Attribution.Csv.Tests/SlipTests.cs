namespace Attribution.Tests;

/// <summary>Slips that would be read as something else: each is refused by name, whatever stands in the rows around it.</summary>
public sealed class SlipTests
{
    private static readonly Topic Dead = new("dead", "deaths", "the quake", Accrual.Cumulative, unit: Unit.Counted("deaths"));

    [Theory]
    [InlineData("Figure (x1000)")]
    [InlineData("Figure (×1000)")]
    [InlineData("Figure (x 1000)")]
    [InlineData("Figure (Tsd.)")]
    [InlineData("Figure (millones)")]
    [InlineData("Figure (milliers)")]
    [InlineData("Figure (10^3)")]
    [InlineData("Figure (тыс.)")]
    [InlineData("Figure [x1000]")]
    [InlineData("Figure (1e3)")]
    [InlineData("Figure (×10³)")]
    [InlineData("Figure (T€)")]
    [InlineData("Figure (M)")]
    [InlineData("Figure (万)")]
    [InlineData("Figure (千人)")]
    public void A_heading_that_scales_is_refused_in_any_notation(string heading)
    {
        CsvException refused = Assert.Throws<CsvException>(() => ClaimCsv.Parse(
            $"Who;{heading}\nA;12", new() { Topics = [Dead], Columns = new Dictionary<string, string> { ["words"] = heading } }));
        Assert.Equal("scaled-heading", Assert.Single(refused.Problems).Code);
    }

    [Theory]
    [InlineData("3/5", "spreadsheet-date")]
    [InlineData("3 / 5", "spreadsheet-date")]
    [InlineData("30/40", "spreadsheet-date")]
    [InlineData("3⁄5", "spreadsheet-date")]
    [InlineData("03/05", "spreadsheet-date")]
    [InlineData("-10", "negative-count")]
    [InlineData("−5", "negative-count")]
    public void No_count_is_a_fraction_or_below_0(string figure, string code)
    {
        CsvImport import = Kursk.Import($"Who;Figure\nA;{figure}", new() { Topics = [Dead] });
        Assert.Equal(code, Assert.Single(import.Problems).Code);
        Assert.IsType<TextValue>(Assert.Single(import.Claims).Value);
    }

    [Fact]
    public void A_change_of_a_count_may_be_below_0() => Assert.Equal(
        -10m, ((Estimate)Kursk.Import("Who;Figure\nA;a change of -10 deaths", new() { Topics = [Dead] }).Claims[0].Value!).Best);

    [Theory]
    [InlineData("#REF!", "spreadsheet-error")]
    [InlineData("Mayor (2024-03-05)", "speaker")]
    [InlineData("AFP on 2024-03-05", "speaker")]
    [InlineData("AFP 5 March 2024", "speaker")]
    [InlineData("AFP – 5 March 2024", "speaker")]
    [InlineData("AFP*", "footnote")]
    [InlineData("AFP[1]", "footnote")]
    [InlineData("AFP?", "footnote")]
    [InlineData("AFP²", "footnote")]
    [InlineData("ditto", "missing-source")]
    [InlineData("Ibid.", "missing-source")]
    [InlineData("see above", "missing-source")]
    [InlineData("12", "source")]
    [InlineData("police said", "source")]
    [InlineData("according to police", "source")]
    [InlineData("Reuters (quotes", "source")]
    [InlineData("Johnson & Johnson", "speaker")]
    [InlineData("police |", "speaker")]
    [InlineData("& police", "speaker")]
    [InlineData("Reuters > AFP", "chain")]
    [InlineData("Reuters → AFP", "chain")]
    [InlineData("Reuters as quoted by AFP", "chain")]
    [InlineData("Wire [quotes]", "source")]
    [InlineData("Wire - quotes", "source")]
    [InlineData("5-Mar", "spreadsheet-date")]
    [InlineData("none", "missing-source")]
    [InlineData("[redacted]", "missing-source")]
    [InlineData("police:", "footnote")]
    [InlineData("#N/A", "spreadsheet-error")]
    public void Who_says_it_is_a_name_and_nothing_else(string source, string code)
    {
        CsvImport import = Kursk.Import($"Who;Figure\n{source};25", new() { Topics = [Dead] });
        Assert.Equal(code, Assert.Single(import.Problems).Code);
        Assert.Empty(import.Claims);
    }

    [Theory]
    [InlineData("AFP*")]
    [InlineData("Mayor (2024-03-05)")]
    [InlineData("112")]
    public void A_source_that_is_given_may_have_such_a_name(string name)
    {
        Source given = new("given", name, SourceKind.Organisation);
        Assert.Equal("given", Kursk.Import(
            $"Who;Figure\n{name};25", new() { Topics = [Dead], Sources = [given], MakesSources = true })
                .Claims[0].Chain.Outermost.Speaker.Sources[0].Id);
    }

    [Theory]
    [InlineData("various")]
    [InlineData("media reports")]
    [InlineData("N.N.")]
    public void Some_or_other_is_no_named_witness(string source) => Assert.False(
        Kursk.Import($"Who;Figure\n{source};25", new() { Topics = [Dead] }).Claims[0].Chain.Witness.Speaker.IsNamed);

    [Theory]
    [InlineData("Reuters > ", "chain")]
    [InlineData("> Reuters", "chain")]
    [InlineData("Reuters >> AFP", "chain")]
    [InlineData("Reuters (quotes", "source")]
    [InlineData("Reuters quotes", "source")]
    [InlineData("Wire (quotes, paraphrases)", "chain")]
    [InlineData("Wire (2024-12-23, 2024-12-24)", "chain")]
    [InlineData("Wire (quotes, #REF!)", "chain")]
    [InlineData("Wire (quotes) (2024-12-23)", "source")]
    public void A_route_with_a_gap_is_refused(string via, string code) =>
        Assert.Equal(code, Assert.Single(Kursk.Import($"Who;Figure;Via\nA;25;{via}", new() { Topics = [Dead] }).Problems).Code);

    [Theory]
    [InlineData("-")]
    [InlineData("n/a")]
    [InlineData("none")]
    public void A_route_of_a_mark_is_none(string via) =>
        Assert.Equal("A", Kursk.Import($"Who;Figure;Via\nA;25;{via}", new() { Topics = [Dead] }).Claims[0].Chain.ToString());

    [Theory]
    [InlineData("Wire -> AFP")]
    [InlineData("Wire → AFP")]
    [InlineData("Wire > AFP")]
    public void An_arrow_is_one_in_any_notation(string via) => Assert.Equal(
        "Wire paraphrases AFP, who paraphrases A",
        Kursk.Import($"Who;Figure;Via\nA;25;{via}", new() { Topics = [Dead] }).Claims[0].Chain.ToString());

    [Fact]
    public void The_comma_of_a_day_parts_nothing() => Assert.Equal(
        "Wire (2024-03-03) quotes A",
        Kursk.Import("Who;Figure;Via\nA;25;Wire (quotes, March 3, 2024)", new() { Topics = [Dead] }).Claims[0].Chain.ToString());

    [Theory]
    [InlineData("Figure (wounded)", "heading")]
    [InlineData("Figure (new)", "heading")]
    [InlineData("Figure (lower bound)", "heading")]
    [InlineData("Figure (deaths)", null)]
    [InlineData("Figure (as stated)", null)]
    [InlineData("Figure (2024)", null)]
    public void What_a_heading_says_beside_its_name_is_known_or_told(string heading, string? code) =>
        Assert.Equal(code, Kursk.Import($"Who;{heading}\nA;12", new() { Topics = [Dead] }).Problems.SingleOrDefault()?.Code);

    [Theory]
    [InlineData("n/a", "scope")]
    [InlineData("?", "scope")]
    [InlineData("#REF!", "scope")]
    [InlineData("Total", "total-row")]
    public void A_place_is_one(string place, string code) => Assert.Equal(
        code, Assert.Single(Kursk.Import($"Who;Figure;Place\nA;25;{place}", new() { Topics = [Dead] }).Problems).Code);

    [Fact]
    public void A_unit_in_the_heading_and_another_beside_the_words_do_not_go_together()
    {
        Topic length = new("length", "length", "the pipe", Accrual.FixedAttribute, unit: Unit.Parse("km"));
        Assert.Equal("unit-mismatch", Assert.Single(Kursk.Import("Who;Figure "
            + "(km);Unit\nA;12;m", new() { Topics = [length] }).Problems).Code);
    }

    [Fact]
    public void Both_admiralty_marks_may_stand_together() => Assert.Equal(
        ["B", "2"], Kursk.Import("Who;Figure;Rating\nA;12;B2", new() { Topics = [Dead] }).Claims[0].Assessments
            .Select(rating => rating.Level.Code));

    [Fact]
    public void A_comma_does_not_part_a_scope() => Assert.Equal(
        "scope", Assert.Single(Kursk.Import("Who;Figure;Scope\nA;25;place=Gaza, sex=women", new() { Topics = [Dead] }).Problems).Code);

    [Theory]
    [InlineData("2023-24", "ambiguous-date")]
    [InlineData("00/03/2024", "date")]
    public void A_period_that_is_two_or_none_is_refused(string period, string code) => Assert.Equal(
        code, Assert.Single(Kursk.Import($"Who;Figure;Period\nA;25;{period}", new() { Topics = [Dead] }).Problems).Code);

    [Fact]
    public void A_header_that_is_repeated_is_no_claim() => Assert.Equal(
        "header-row", Assert.Single(Kursk.Import("Id,Who,Figure\n1,A,25\nId,Who,Figure\n2,B,26", new() { Topics = [Dead] }).Problems).Code);

    [Theory]
    [InlineData("12\t345")]
    [InlineData("1\v100")]
    public void Two_figures_in_a_cell_are_not_joined(string figure) => Assert.Equal(
        "multiple-quantities", Assert.Single(Kursk.Import($"Who;Figure\nA;\"{figure}\"", new() { Topics = [Dead] }).Problems).Code);

    [Fact]
    public void Almost_none_is_not_fewer_than_none() => Assert.IsType<TextValue>(
        Kursk.Import("Who;Figure\nA;almost none", new() { Topics = [Dead] }).Claims[0].Value);

    [Fact]
    public void Remedies_are_in_the_marks_of_the_grammar()
    {
        ClaimCsvOptions german = new()
        {
            Topics = [Dead], Grammar = EstimateGrammar.English.WithCulture(System.Globalization.CultureInfo.GetCultureInfo("de-DE")),
        };
        Assert.Contains("write '1.100' for "
            + "thousands", Assert.Single(Kursk.Import("Who;Figure\nA;1.23", german).Problems).Message, StringComparison.Ordinal);
        Assert.Equal(1_100m, ((Estimate)Kursk.Import("Who;Figure\nA;1.100", german).Claims[0].Value!).Best);
    }

    [Fact]
    public void A_semicolon_parts_what_brackets_say() => Assert.Equal(
        "Reuters (a call) quotes A",
        Kursk.Import("Who,Figure,Via\nA,25,Reuters (quotes; a call)", new() { Topics = [Dead] }).Claims[0].Chain.ToString());

    [Fact]
    public void No_row_changes_how_another_is_read()
    {
        string[] rows = ["A,25,Wire (quotes) (2024-12-23)", "B,26,Wire (quotes)", "Wire,27,", "C,28,Wire (a blog)"];
        CsvImport Read(IEnumerable<string> all) => Kursk.Import("Who,Figure,Via\n" + string.Join('\n', all), new() { Topics = [Dead] });
        ILookup<string, string> forth = Said(Read(rows)), back = Said(Read(rows.Reverse()));
        Assert.Equal(3, forth.Count);
        Assert.All(forth, group => Assert.Equal(group, back[group.Key]));

        static ILookup<string, string> Said(CsvImport import) =>
            import.Claims.ToLookup(claim => claim.Value!.ToString()!, claim => claim.Chain.ToString());
    }

    [Theory]
    [InlineData("Insgesamt")]
    [InlineData("Total général")]
    [InlineData("Sous-total")]
    [InlineData("Σ")]
    [InlineData("合計")]
    [InlineData("Running total")]
    [InlineData("Totals (both)")]
    [InlineData("All")]
    public void A_record_that_sums_up_the_others_is_none_in_any_language(string head) => Assert.Equal(
        "total-row", Assert.Single(Kursk.Import($"Who,Figure\n{head},25", new() { Topics = [Dead] }).Problems).Code);
}
