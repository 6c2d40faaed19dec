namespace Attribution.Tests;

/// <summary>
/// The rules of Ferson et al. 2015 (Int. J. Approximate Reasoning 57:19–39), with the intervals that the documentation of their
/// implementation in PyUncertainNumber gives for 7 and 7.0; for numbers with trailing zeros, the same rules at the place of the last
/// significant digit.
/// </summary>
public class FersonReaderTests
{
    [Theory]
    [InlineData("7", "[6.5, 7.5]")]
    [InlineData("exactly 7", "[6.9, 7.1]")]
    [InlineData("Exactly 7", "[6.9, 7.1]")]
    [InlineData("a count of 7", "[4.354248688935409, 9.64575131106459]")]
    public void Bare_exact_and_counted_figures(string text, string interval) =>
        Assert.Equal(interval, Read(Estimate.Of(7), text));

    [Fact]
    public void Printed_zeros_count_after_the_point_and_under_exactly()
    {
        Assert.Equal("[6.95, 7.05]", Read(Estimate.Of(7.0m), "7.0"));
        Assert.Equal("[1050, 1150]", Read(Estimate.Of(1_100), "1,100"));
        Assert.Equal("[1099.9, 1100.1]", Read(Estimate.Exactly(1_100), null));
    }

    [Theory]
    [InlineData("about 7", 7, "[5, 9]")]
    [InlineData("around 7", 7, "[-3, 17]")]
    [InlineData("about 1,100 casualties", 1_100, "[900, 1300]")]
    [InlineData("approximately 1,100 casualties", 1_100, "[900, 1300]")]
    [InlineData("around 200 people", 200, "[-800, 1200]")]
    [InlineData(null, 1_100, "[900, 1300]")]
    public void About_and_around_differ_by_the_word(string? text, int figure, string interval) =>
        Assert.Equal(interval, Read(Estimate.Approximately(figure), text));

    [Theory]
    [InlineData("40 or so, around Kursk", "[20, 60]")]
    [InlineData("about 40 around Kursk", "[20, 60]")]
    [InlineData("roundabout 40", "[20, 60]")]
    [InlineData("turnaround 40", "[20, 60]")]
    [InlineData("AROUND forty", "[-60, 140]")]
    public void The_word_is_a_whole_one_before_the_figure(string text, string interval) =>
        Assert.Equal(interval, Read(Estimate.Approximately(40), text));

    [Fact]
    public void Nearly_and_over_stay_on_their_side_of_the_figure()
    {
        Assert.Equal("[2500, 3000)", Read(Estimate.Nearly(3_000), "almost 3,000"));
        Assert.Equal("[2500, 3000)", Read(Estimate.Nearly(3_000), "nearly 3,000"));
        Assert.Equal("(3000, 3500]", Read(Estimate.MoreThan(3_000), "over 3,000"));
        Assert.Equal("(3000, 3500]", Read(Estimate.MoreThan(3_000), "already exceeded 3,000"));
        Assert.Equal("(3000, 5000]", Read(Estimate.MoreThan(3_000), "above 3,000"));
        Assert.Equal("[1000, 3000)", Read(Estimate.LessThan(3_000), "below 3,000"));
        Assert.Equal("(5000, 5500]", Read(Estimate.JustOver(5_000), "just over 5,000"));
        Assert.Equal("[1100, 1150]", Read(Estimate.Create(EstimateForm.JustOver, Bound.Inclusive(1_100), approximate: true), "1,100-odd"));
    }

    [Fact]
    public void At_least_and_at_most_bound_one_side()
    {
        Assert.Equal("[10000, ∞)", Read(Estimate.AtLeast(10_000), "no less than 10,000"));
        Assert.Equal("(-∞, 60]", Read(Estimate.UpTo(60), "up to 60"));
    }

    [Theory]
    [InlineData(10_000, "[5000, 50000]")]
    [InlineData(-10, "[-50, -5]")]
    [InlineData(0, "[0, 0]")]
    public void On_the_order_of_is_half_to_five_times(int figure, string interval) =>
        Assert.Equal(interval, Read(Estimate.OnTheOrderOf(figure), null));

    [Fact]
    public void A_hedged_end_moves_outward_and_an_unhedged_range_stays()
    {
        Estimate range = Estimate.Create(EstimateForm.Range, Bound.Inclusive(40), Bound.Inclusive(60), approximate: true);
        Estimate moreThan = Estimate.Create(EstimateForm.MoreThan, Bound.Exclusive(3_000), approximate: true);
        Assert.Equal("[20, 80]", Read(range, "about 40 to 60 km"));
        Assert.Equal("[1000, ∞)", Read(moreThan, "more than about 3,000"));
        Assert.Equal("[40, 60]", Read(Estimate.Between(40, 60), "40 to 60 km"));
        Assert.Equal("[1150, 1250]", Read(Estimate.PlusMinus(1_200, 50), null));
    }

    [Theory]
    [InlineData("around 200 people", "[-800, 1200]")]
    [InlineData("roughly 900,000 casualties", "[700000, 1100000]")]
    [InlineData("exactly 45,735", "[45734.9, 45735.1]")]
    [InlineData("a dozen", "[11.5, 12.5]")]
    [InlineData("around a dozen", "[2, 22]")]
    [InlineData("almost 8,850 m", "[8845, 8850)")]
    [InlineData("above 40 %", "(40, 60]")]
    [InlineData("under 50", "[30, 50)")]
    [InlineData("on the order of 10,000", "[5000, 50000]")]
    public void What_the_grammar_reads_keeps_its_hedge_word(string phrase, string interval) =>
        Assert.Equal(interval, Readers.Ferson2015.Read(Estimate.Parse(phrase, null)).Interval.ToString());

    [Fact]
    public void The_rules_give_no_distribution() =>
        Assert.Null(Readers.Ferson2015.Read(Estimate.Approximately(1_100)).Distribution);

    private static string Read(Estimate estimate, string? text) => Readers.Ferson2015.Read(estimate.WithText(text)).Interval.ToString();
}
