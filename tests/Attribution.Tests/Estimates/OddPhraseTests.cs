namespace Attribution.Tests;

/// <summary>Phrases at the ends of what is read: the largest numbers, the rarest signs, and parts that do not go together.</summary>
public class OddPhraseTests
{
    [Theory]
    [InlineData("3 × 10¹⁰ m", "30000000000 m")]
    [InlineData("5 × 10⁰", "5")]
    [InlineData("0.00000000000000000000000000000000", "0.0000000000000000000000000000")]
    [InlineData("１，１００", "1100")]
    [InlineData("１．５ km", "1.5 km")]
    [InlineData("3 EURtn", "3000000000000 EUR")]
    [InlineData("3 EURbn", "3000000000 EUR")]
    [InlineData("11st 7lb", "161 [lb_av]")]
    [InlineData("hundreds or roughly thousands", "several, at least 200")]
    [InlineData("hundreds, perhaps about thousands of people", "several, at least 200 {people}")]
    [InlineData("5 boxes a day per man an hour", "5 {boxes}/d/{man}/h")]
    [InlineData("two of every 5 soldiers", "40 % | whole 5")]
    public void What_is_rare_is_read(string phrase, string reading) => Assert.Equal(reading, Estimate.Parse(phrase).ToString("R"));

    [Theory]
    [InlineData("70000000000000000000000000000 ft 3 in", EstimateRefusal.MultipleQuantities)]
    [InlineData("12 stone 3 gallons", EstimateRefusal.MultipleQuantities)]
    [InlineData("5 lb 3 gallons", EstimateRefusal.MultipleQuantities)]
    [InlineData("11st 15lb", EstimateRefusal.UnknownUnit)]
    [InlineData("a quadrillion or 90000000000000000", EstimateRefusal.OutOfRange)]
    [InlineData("79000000000000000000000000000 ± 79000000000000000000000000000", EstimateRefusal.OutOfRange)]
    [InlineData("2 ft (79000000000000000000000000000 mi)", EstimateRefusal.Garbled)]
    [InlineData("45 km (low 42 m, high 48 m)", EstimateRefusal.UnitMismatch)]
    [InlineData("20 °C ± 5 °F", EstimateRefusal.UnitMismatch)]
    [InlineData("45 (best 45)", EstimateRefusal.ConflictingHedges)]
    [InlineData("5 -fold", EstimateRefusal.RelativeQuantity)]
    [InlineData("100 ± 5 (95..5 %)", EstimateRefusal.IncompleteRange)]
    [InlineData("100 (95..5% CI 90 to 110)", EstimateRefusal.IncompleteRange)]
    [InlineData("100 ± 5 (k22)", EstimateRefusal.IncompleteRange)]
    [InlineData("100 ± 5 (k 2)", EstimateRefusal.IncompleteRange)]
    [InlineData("2 of all 5 soldiers", EstimateRefusal.RelativeQuantity)]
    [InlineData("5 boxes per day per man per hour per week", EstimateRefusal.UnreadText)]
    public void What_cannot_be_held_or_does_not_go_together_is_refused(string phrase, string code)
    {
        Assert.False(Estimate.TryParse(phrase, out Estimate? estimate, out EstimateRefusal? refusal), $"{phrase} is {estimate}.");
        Assert.Equal(code, refusal.Code);
    }

    [Fact]
    public void Units_that_are_not_one_are_told_so_whatever_they_measure()
    {
        EstimateParseException refused = Assert.Throws<EstimateParseException>(() => Estimate.Parse("45 km (low 42 m, high 48 m)"));
        Assert.Equal(
            "The units in '45 km (low 42 m, high 48 m)' differ; write both numbers in one unit, as in '40 to 60 km'.", refused.Message);
    }

    [Fact]
    public void A_part_of_a_text_is_read_without_what_stands_round_it()
    {
        ReadOnlySpan<char> text = "sagt: mehr als, more than 3,000 soldiers.";
        Estimate read = Estimate.Parse(text[16..40]);
        Assert.Equal((Estimate.MoreThan(3_000, Unit.Counted("soldiers")), "more than 3,000 soldiers"), (read, read.Text));
        Assert.False(Estimate.TryParse(text[..4], EstimateGrammar.French, out _, out EstimateRefusal? refusal));
        Assert.Equal(EstimateRefusal.NoNumericContent, refusal.Code);
    }

    [Theory]
    [InlineData(90)]
    [InlineData(254)]
    public void A_long_noun_is_written_whole_and_read_back(int length)
    {
        Estimate estimate = Estimate.BestWithRange(500, 400, 600, Unit.Counted(new string('x', length)), 0.95m);
        Assert.Equal($"500 (95% CI 400–600) {new string('x', length)}", $"{estimate}");
        Assert.Equal(estimate, Estimate.Parse(estimate.ToString("R")));
    }

    [Theory]
    [InlineData(9)]
    [InlineData(31)]
    public void As_many_days_as_a_month_has_are_days(int last) =>
        Assert.Empty(Estimate.Find($"He came on {string.Join(", ", Enumerable.Range(1, last - 1))} and {last} May."));

    [Fact]
    public void A_symbol_with_a_power_that_is_no_unit_belongs_to_what_is_refused()
    {
        FoundEstimate found = Assert.Single(Estimate.Find("It rose 3.3 mm zork−1 then."));
        Assert.Equal((8, 21, EstimateRefusal.UnreadText), (found.Start, found.End, found.Refusal!.Code));
    }
}
