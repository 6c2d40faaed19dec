namespace Attribution.Tests;

/// <summary>
/// What phrases of tables, forecasts, trials and price lists assert, by the rule that decides it; readings are in the format "R".
/// </summary>
public class EstimateUsageTests
{
    [Theory]
    [InlineData("once a day", "1 ucum:/d")]
    [InlineData("twice a month", "2 ucum:/mo")]
    [InlineData("twice daily", "2 ucum:/d")]
    [InlineData("four times per week", "4 ucum:/wk")]
    [InlineData("at least three times a year", "at least 3 ucum:/a")]
    [InlineData("10 to 12 times an hour", "10 to 12 ucum:/h")]
    public void How_often_is_a_rate(string text, string reading) => Reads(text, reading);

    [Theory]
    [InlineData("n = 318", "318")]
    [InlineData("N=2,107", "2107")]
    [InlineData("HR 0.81 (95% CI 0.70 to 0.93)", "0.81 (0.70 to 0.93) | coverage 0.95")]
    [InlineData("an odds ratio of 1.9", "1.9")]
    [InlineData("RR = 1.4 (1.1–1.8)", "1.4 (1.1 to 1.8)")]
    [InlineData("adjusted OR, 2.2", "2.2")]
    public void The_name_of_a_statistic_asserts_nothing(string text, string reading) => Reads(text, reading);

    [Theory]
    [InlineData("7 × 10−3", "0.007")]
    [InlineData("7×10−6 mol", "0.000007 mol")]
    [InlineData("9 m s−1", "9 m/s")]
    [InlineData("9 W m−2 K−1", "9 W.m-2.K-1")]
    public void Raised_digits_are_read_where_a_copy_has_lowered_them(string text, string reading) => Reads(text, reading);

    [Theory]
    [InlineData("half of 1%", "0.5 %")]
    [InlineData("a quarter of one per cent", "0.25 %")]
    [InlineData("three quarters of a percentage point", "0.75 %")]
    [InlineData("2% ± 1%", "(2 ± 1) %")]
    [InlineData("0.4 % ± 0.1 %", "(0.4 ± 0.1) %")]
    public void Parts_and_spreads_of_few_per_cent_are_in_points(string text, string reading) => Reads(text, reading);

    [Theory]
    [InlineData("7 in", "7 [in_i]")]
    [InlineData("7 in.", "7 [in_i]")]
    [InlineData("2.5 in wide", "2.5 [in_i]")]
    [InlineData("3 in of snow", "3 [in_i]")]
    [InlineData("6 to 8 in", "6 to 8 [in_i]")]
    [InlineData("80 cents", "0.80 USD | place -1")]
    [InlineData("80 cents a litre", "0.80 USD/l | place -1")]
    [InlineData("20 euro cents", "0.20 EUR | place -1")]
    [InlineData("14C", "14 ucum:Cel")]
    [InlineData("-3C", "-3 ucum:Cel")]
    [InlineData("60-65F", "60 to 65 [degF]")]
    [InlineData("none of the villagers", "0 {villagers}")]
    [InlineData("900 street lamps", "900 {street lamps}")]
    [InlineData("8 Airbus A320 planes", "8 {Airbus A320 planes}")]
    public void Short_units_are_read_where_they_can_be_nothing_else(string text, string reading) => Reads(text, reading);

    [Theory]
    [InlineData("one adult in five", "20 % | whole 5")]
    [InlineData("nearly three children in ten", "nearly 30 % | whole 10")]
    public void A_share_may_name_what_it_is_one_of(string text, string reading) => Reads(text, reading);

    [Theory]
    [InlineData("un adulte sur cinq", "20 % | whole 5")]
    [InlineData("trois élèves sur dix", "30 % | whole 10")]
    public void A_share_may_name_what_it_is_one_of_in_French(string text, string reading) =>
        Assert.Equal(reading, Estimate.Parse(text, EstimateGrammar.French).ToString("R"));

    [Theory]
    [InlineData("7 consecutive days", "7 d")]
    [InlineData("10 working days", "10 {working days}")]
    [InlineData("16 months to three years", "16 to 36 mo")]
    [InlineData("two drop goals", "2 {drop goals}")]
    [InlineData("12st 3lb", "171 [lb_av]")]
    public void What_adds_nothing_is_passed_over(string text, string reading) => Reads(text, reading);

    [Theory]
    [InlineData("at least 20 to 30 people", EstimateRefusal.ConflictingHedges)]
    [InlineData("within 5% of the goal", EstimateRefusal.RelativeQuantity)]
    [InlineData("10K race", EstimateRefusal.UnreadText)]
    [InlineData("two grand slams", EstimateRefusal.UnreadText)]
    [InlineData("under 7s", EstimateRefusal.AmbiguousUnit)]
    [InlineData("400m hurdles", EstimateRefusal.AmbiguousUnit)]
    [InlineData("15 to 24 years (94%)", EstimateRefusal.MultipleQuantities)]
    [InlineData("two men in five boats", EstimateRefusal.RelativeQuantity)]
    [InlineData("8K footage", EstimateRefusal.UnreadText)]
    [InlineData("12-man squad", EstimateRefusal.UnreadText)]
    [InlineData("p < 0.05", EstimateRefusal.UnreadText)]
    [InlineData("14 C", EstimateRefusal.AmbiguousUnit)]
    [InlineData("90C", EstimateRefusal.AmbiguousUnit)]
    [InlineData("5 in Kursk", EstimateRefusal.UnreadText)]
    [InlineData("3 × 10-4", EstimateRefusal.RelativeQuantity)]
    [InlineData("60% ± 5%", EstimateRefusal.AmbiguousUncertainty)]
    [InlineData("a third of households", EstimateRefusal.InexactFraction)]
    [InlineData("0 quadrillion quadrillion", EstimateRefusal.OutOfRange)]
    [InlineData("twice a day's pay", EstimateRefusal.RelativeQuantity)]
    public void What_may_be_something_else_is_refused(string text, string code)
    {
        Assert.False(Estimate.TryParse(text, out _, out EstimateRefusal? refusal));
        Assert.Equal(code, refusal.Code);
    }

    private static void Reads(string text, string reading) => Assert.Equal(reading, Estimate.Parse(text).ToString("R"));
}
