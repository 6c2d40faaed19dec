namespace Attribution.Tests;

/// <summary>What low, best and high figures say together, and when a figure is a coder's number for a vague word.</summary>
public sealed class EventFiguresTests
{
    private static readonly Unit Deaths = Unit.Counted("deaths");

    public static TheoryData<string, ClaimValue?> Figures => new()
    {
        { ",,", null },
        { "5,,", Estimate.AtLeast(5, Deaths) },
        { "5,5,", Estimate.AtLeast(5, Deaths) },
        { "5,6,", Estimate.AtLeast(5, Deaths, 6) },
        { ",6,", Estimate.Exactly(6, Deaths) },
        { ",6,6", Estimate.UpTo(6, Deaths) },
        { ",6,7", Estimate.UpTo(7, Deaths, 6) },
        { ",,7", Estimate.UpTo(7, Deaths) },
        { "5,,7", Estimate.Between(5, 7, Deaths) },
        { "5,,5", Estimate.Exactly(5, Deaths) },
        { "5,6,7", Estimate.BestWithRange(6, 5, 7, Deaths) },
        { " 5 ,'+6,7.0", Estimate.BestWithRange(6, 5, 7, Deaths) },
        { "5,5,7", Estimate.BestWithRange(5, 5, 7, Deaths) },
        { "5,7,7", Estimate.BestWithRange(7, 5, 7, Deaths) },
        { "5,5,5", Estimate.Exactly(5, Deaths) },
        { "0,0,0", Estimate.Exactly(0, Deaths) },
        { "7,6,8", new TextValue("6 (7–8)", TextValue.Garbled) },
        { "5,8,7", new TextValue("8 (5–7)", TextValue.Garbled) },
        { "7,,5", new TextValue("? (7–5)", TextValue.Garbled) },
        { "7,6,", new TextValue("6 (7–)", TextValue.Garbled) },
        { ",7,6", new TextValue("7 (–6)", TextValue.Garbled) },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void Figures_that_are_blank_are_not_0_and_those_that_contradict_are_garbled(string figures, ClaimValue? value)
    {
        Claim claim = Event($"id,low,best,high\n7,{figures}").Claim!;
        Assert.Equal(value, claim.Value);
        Assert.Equal(value is null ? Stance.Silent : Stance.Asserts, claim.Stance);
    }

    [Theory]
    [InlineData(3, "several", "three")]
    [InlineData(10, "several", "ten")]
    [InlineData(3, "many", "three")]
    [InlineData(10, "numerous", "ten")]
    [InlineData(3, "few", "three")]
    [InlineData(3, "unknown", "three")]
    [InlineData(10, "tens", "ten")]
    [InlineData(20, "tens", "twenty")]
    [InlineData(12, "dozens", "twelve")]
    [InlineData(24, "dozens", "twenty-four")]
    [InlineData(20, "scores", "twenty")]
    [InlineData(40, "scores", "forty")]
    [InlineData(100, "hundreds", "a hundred")]
    [InlineData(200, "hundreds", "two hundred")]
    [InlineData(1_000, "thousands", "a thousand")]
    [InlineData(2_000, "thousands", "two thousand")]
    public void A_figure_is_a_coders_number_for_a_word_unless_a_text_has_it(int figure, string word, string inWords)
    {
        string grouped = figure.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
        EventRow coded = Event(Acled(figure, $"{word.ToUpperInvariant()} of people were killed."));
        Assert.Equal(word, coded.CodedFor);
        Assert.Equal(Estimate.OnTheOrderOf(figure, Deaths), coded.Claim!.Value);
        Assert.Equal($"a coder's number for “{word}”", coded.Claim.Modality);
        foreach (string text in (string[])[$"{figure}, {word}", $"{word} ({grouped})", $"{word}, {inWords}", $"un{word}", ""])
        {
            EventRow reported = Event(Acled(figure, text));
            Assert.Null(reported.CodedFor);
            Assert.Equal(Estimate.Exactly(figure, Deaths), reported.Claim!.Value);
            Assert.Null(reported.Claim.Modality);
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(11)]
    [InlineData(30)]
    [InlineData(300)]
    public void Other_figures_are_those_that_were_reported(int figure) =>
        Assert.Null(Event(Acled(figure, "Several, many, tens, dozens, hundreds and thousands.")).CodedFor);

    [Theory]
    [InlineData("On 10 January several were killed", true)]
    [InlineData("On January 10, several were killed", true)]
    [InlineData("On 10 Jan. several were killed", true)]
    [InlineData("On 10/01 several were killed", true)]
    [InlineData("On 10-01 several were killed", true)]
    [InlineData("Several, 10 may have been killed", true)]
    [InlineData("Several, 10 ma", false)]
    [InlineData("Several: 10 killed on 10 January", false)]
    [InlineData("Several: 10", false)]
    [InlineData("10 of several", false)]
    [InlineData("Several, 110 or 101 of them x10 and 10x", true)]
    public void The_day_of_a_date_is_not_the_figure(string notes, bool isCoded) =>
        Assert.Equal(isCoded ? "several" : null, Event(Acled(10, notes)).CodedFor);

    [Theory]
    [InlineData("100,,100", "on the order of 100 deaths")]
    [InlineData("100,100,100", "on the order of 100 deaths")]
    [InlineData("100,,300", "about 100–300 deaths")]
    [InlineData("100,200,300", "about 200 (100–300) deaths")]
    [InlineData("100,,", "at least 100 deaths")]
    [InlineData(",,100", "up to 100 deaths")]
    public void A_range_around_a_coders_number_is_approximate(string figures, string value) => Assert.Equal(
        value, Event($"id,low,best,high,source_headline\n7,{figures},Hundreds killed").Claim!.Value!.ToString());

    [Theory]
    [InlineData("2001-05-02", "1", "2001-05-02")]
    [InlineData("2001-05-02", "2", "2001-05-02~")]
    [InlineData("2001-05-02", "5", "2001-05-02~")]
    [InlineData("2001-05", "2", "2001-05~")]
    [InlineData("2001-05-02", "", "2001-05-02")]
    [InlineData("2001-05/2001-06", "2", "2001-05/2001-06")]
    [InlineData("2001-05-02?", "2", "2001-05-02%")]
    [InlineData("", "2", null)]
    public void A_day_that_is_not_exact_is_approximate(string day, string precision, string? period) => Assert.Equal(
        period,
        Event($"event_id_cnty,fatalities,event_date,time_precision\n7,3,{day},{precision}").Claim!.Period?.ToString());

    private static string Acled(int figure, string notes) => $"event_id_cnty,fatalities,notes\n7,{figure},\"{notes}\"";

    private static EventRow Event(string table)
    {
        using MemoryStream stream = Kursk.Bytes(table);
        EventRow row = Assert.Single(EventCsv.Stream(stream));
        Assert.Empty(row.Problems);
        return row;
    }
}
