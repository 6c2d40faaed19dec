using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>The phrases that sentences are made of.</summary>
public class PhraseTests
{
    [Theory]
    [InlineData(1.0049, null)]
    [InlineData(1.0051, "1.01")]
    [InlineData(2.734, "2.73")]
    [InlineData(1_234.0, "1,234")]
    [InlineData(null, null)]
    public void A_factor_is_told_where_it_does_not_round_to_1(double? factor, string? told) => Assert.Equal(told, Wording.Factor(factor));

    [Theory]
    [InlineData("[2, 2]", "2 persons")]
    [InlineData("[0, 1]", "from 0 to 1 persons")]
    [InlineData("(1, 3)", "above 1 and below 3 persons")]
    [InlineData("(1, 3]", "above 1 and up to 3 persons")]
    [InlineData("[1, 3)", "from 1 to below 3 persons")]
    [InlineData("[4.5, 5.5)", "5 persons")]
    [InlineData("[4.5, 6.5)", "from 4.5 to below 6.5 persons")]
    [InlineData("[5, 6]", "from 5 to 6 persons")]
    [InlineData("[1, ∞)", "at least 1 persons")]
    [InlineData("(1, ∞)", "above 1 persons")]
    [InlineData("(-∞, 3]", "at most 3 persons")]
    [InlineData("(-∞, 3)", "below 3 persons")]
    [InlineData("(-∞, ∞)", "anything")]
    public void A_range_is_told_by_its_ends(string range, string told) =>
        Assert.Equal(told, Wording.Range(RealInterval.Parse(range), Unit.Counted("persons")));

    /// <summary>To a hundredth of the width or to the fourth digit, as is finer; to six digits where the other end is open.</summary>
    [Theory]
    [InlineData(1234.5678912, 1254.8765432, "from 1,234.6 to 1,254.9 m")]
    [InlineData(1234.5678912, 1234.7698765, "from 1,234.568 to 1,234.77 m")]
    [InlineData(-1254.8765432, -1234.5678912, "from -1,254.9 to -1,234.6 m")]
    [InlineData(0.012345678912, 20.123456789, "from 0.01235 to 20.12 m")]
    [InlineData(1234.5678912, double.PositiveInfinity, "at least 1,234.57 m")]
    [InlineData(double.NegativeInfinity, 1234.5678912, "at most 1,234.57 m")]
    [InlineData(1234.5678, 1254.8765, "from 1,234.5678 to 1,254.8765 m")]
    [InlineData(1234567890123, 1234567890223, "from 1,234,567,890,123 to 1,234,567,890,223 m")]
    [InlineData(0.000012345678912, 10, "from 0 to 10 m")]
    [InlineData(-0.000012345678912, 10, "from 0 to 10 m")]
    [InlineData(0.00001234, 10, "from 0.00001234 to 10 m")]
    public void A_computed_end_has_the_digits_that_the_width_of_its_range_gives_sense(double lower, double upper, string told) =>
        Assert.Equal(told, Wording.Range(FromTo(lower, upper), Unit.Metre));

    private static RealInterval FromTo(double lower, double upper) =>
        double.IsInfinity(upper) ? RealInterval.AtLeast(lower)
        : double.IsInfinity(lower) ? RealInterval.AtMost(upper)
        : RealInterval.Closed(lower, upper);

    [Theory]
    [InlineData(1, "1 week")]
    [InlineData(-1, "-1 week")]
    [InlineData(2, "2 weeks")]
    public void One_of_a_unit_is_told_as_one(double value, string told) =>
        Assert.Equal(told, Wording.Range(RealInterval.Point(value), Unit.Parse("wk")));

    [Theory]
    [InlineData("Kyiv", "Kyiv's figure")]
    [InlineData("the United States", "the figure of the United States")]
    [InlineData("B (based on C)", "the figure of B (based on C)")]
    [InlineData("South Korea's army", "the figure of South Korea's army")]
    [InlineData("the states' army", "the figure of the states' army")]
    [InlineData("the Ministry of Health", "the figure of the Ministry of Health")]
    [InlineData("A jointly with B", "the figure of A jointly with B")]
    public void A_figure_is_its_source_s(string name, string told) => Assert.Equal(told, Wording.FigureOf(name));

    [Theory]
    [InlineData("", "")]
    [InlineData("1", "1")]
    [InlineData("1 and 2", "1", "2")]
    [InlineData("1, 2 and 3", "1", "2", "3")]
    public void Several_are_listed(string told, params string[] items) => Assert.Equal(told, Wording.List(items));

    [Theory]
    [InlineData("a word", "A word")]
    [InlineData("“a word”", "“a word”")]
    [InlineData("", "")]
    public void A_sentence_begins_with_a_capital(string text, string told) => Assert.Equal(told, Wording.Capital(text));

    [Theory]
    [InlineData("2024", "2024", "2024")]
    [InlineData("2024-05-03/2024-05-03", "3 May 2024", "3 May 2024")]
    [InlineData("2023-02-06/2023-02-09", "from 6 Feb 2023 to 9 Feb 2023", "the time from 6 February 2023 to 9 February 2023")]
    [InlineData("/2024-12-23", "until 23 Dec 2024", "the time until 23 December 2024")]
    public void A_period_is_told_in_short_and_in_full(string period, string inShort, string inFull) =>
        Assert.Equal((inShort, inFull), (Wording.ShortPeriod(Edtf.Parse(period)), Wording.Time(Edtf.Parse(period))));

    [Theory]
    [InlineData("casualties.killed-or-wounded", "killed or wounded")]
    [InlineData("weapon.range", "weapon, range")]
    [InlineData("weapon.firing-range", "weapon, firing range")]
    [InlineData("deaths", "deaths")]
    public void A_topic_asks_in_words(string predicate, string told) =>
        Assert.Equal(told, Wording.Predicate(new("t", predicate, "t", Accrual.State)));

    [Fact]
    public void A_scope_of_places_is_in_and_others_are_for()
    {
        Scope place = Scope.Of(("place", "Kursk")), men = Scope.Of(("sex", "men"));
        Assert.Equal(("overall", "the whole"), (Wording.In(Scope.Whole), Wording.Scope(Scope.Whole)));
        Assert.Equal(("in Kursk", "for men"), (Wording.In(place), Wording.In(men)));
        Assert.Equal("for Kursk, men", Wording.In(place.And("sex", "men")));
        Assert.Equal("in Kursk, Rylsk", Wording.In(place.And("town", "Rylsk")));
    }

    [Theory]
    [InlineData(Stance.Asserts, "the answer yes", "5")]
    [InlineData(Stance.Denies, "the answer no", "5 (denied)")]
    [InlineData(Stance.Believes, "a belief", "5 (as a belief)")]
    [InlineData(Stance.Fears, "a fear", "5 (as a fear)")]
    [InlineData(Stance.Hedges, "a possibility", "5 (as a possibility)")]
    [InlineData(Stance.Evades, "an evasion", null)]
    [InlineData(Stance.NeitherConfirmsNorDenies, "a refusal to confirm or deny", null)]
    [InlineData(Stance.Silent, "silence", null)]
    public void A_claim_is_told_by_value_and_stance(Stance stance, string answer, string? value)
    {
        Assert.Equal(answer, Wording.Words(By(State("a"), "1", null, stance)));
        if (value is not null) Assert.Equal(value, Wording.Words(By(State("a"), "1", Estimate.Of(5), stance)));
    }
}
