using System.Globalization;
using CsCheck;

namespace Attribution.Tests;

public class EstimateTests
{
    private static readonly Unit Soldiers = Unit.Counted("soldiers");

    [Fact]
    public void Factories_set_what_their_words_assert_and_nothing_else()
    {
        Parts(Estimate.Of(3_000), EstimateForm.Exact, Bound.Inclusive(3_000), Bound.Inclusive(3_000), 3_000, false, 3);
        Parts(Estimate.Exactly(3_000), EstimateForm.Exact, Bound.Inclusive(3_000), Bound.Inclusive(3_000), 3_000, false, 0);
        Parts(Estimate.Approximately(1_100), EstimateForm.About, null, null, 1_100, true, 2);
        Parts(Estimate.Nearly(3_000), EstimateForm.Nearly, null, Bound.Exclusive(3_000), null, true, 3);
        Parts(Estimate.JustOver(5_000), EstimateForm.JustOver, Bound.Exclusive(5_000), null, null, true, 3);
        Parts(Estimate.MoreThan(3_000), EstimateForm.MoreThan, Bound.Exclusive(3_000), null, null, false, 3);
        Parts(Estimate.AtLeast(12), EstimateForm.AtLeast, Bound.Inclusive(12), null, null, false, 0);
        Parts(Estimate.UpTo(60), EstimateForm.UpTo, null, Bound.Inclusive(60), null, false, 1);
        Parts(Estimate.LessThan(7.0m), EstimateForm.LessThan, null, Bound.Exclusive(7), null, false, -1);
        Parts(Estimate.Between(40, 65), EstimateForm.Range, Bound.Inclusive(40), Bound.Inclusive(65), null, false, 0);
        Parts(Estimate.Either(3, 2), EstimateForm.Alternatives, Bound.Inclusive(2), Bound.Inclusive(3), null, false, 0);
        Parts(Estimate.PlusMinus(1_200, 50), EstimateForm.PlusMinus, Bound.Inclusive(1_150), Bound.Inclusive(1_250), 1_200, false, 2);
        Parts(Estimate.BestWithRange(480, 330, 610), EstimateForm.BestWithRange, Bound.Inclusive(330), Bound.Inclusive(610), 480, false, 1);
        Parts(Estimate.OnTheOrderOf(10_000), EstimateForm.OrderOfMagnitude, null, null, 10_000, true, 4);
    }

    [Fact]
    public void Coverage_is_unknown_for_a_bare_spread_and_none_for_a_bare_interval()
    {
        Assert.Equal(Coverage.Unknown, Estimate.PlusMinus(1_200, 50).Coverage);
        Assert.Equal(Coverage.Stated(0.95m), Estimate.PlusMinus(1_200, 50, coverage: 0.95m).Coverage);
        Assert.Equal(Coverage.None, Estimate.BestWithRange(480, 330, 610).Coverage);
        Assert.Equal(Coverage.None, Estimate.Between(330, 610).Coverage);
    }

    [Fact]
    public void Parts_that_a_form_cannot_have_are_refused()
    {
        Refused(() => Estimate.Create(EstimateForm.MoreThan), "MoreThan needs a lower bound");
        Refused(() => Estimate.Create(EstimateForm.MoreThan, lower: Bound.Inclusive(1)), "is exclusive");
        Refused(() => Estimate.Create(EstimateForm.LessThan, upper: Bound.Inclusive(1)), "bound of the form LessThan is exclusive; 1");
        Refused(() => Estimate.Create(EstimateForm.UpTo, upper: Bound.Exclusive(1)), "upper bound of the form UpTo is inclusive; 1");
        Refused(() => Estimate.Create(EstimateForm.Range, Bound.Inclusive(1), Bound.Inclusive(3), 2), "cannot have a best figure");
        Refused(() => Estimate.AtLeast(12, best: 11), "not between the bounds");
        Refused(() => Estimate.UpTo(12, best: 13), "not between the bounds");
        Refused(() => Estimate.Create(EstimateForm.About, best: 1), "needs a hedge");
        Refused(
            () => Estimate.Create(EstimateForm.Exact, Bound.Inclusive(1), Bound.Inclusive(1), 1, approximate: true), "cannot have a hedge");
        Refused(() => Estimate.Create(EstimateForm.Exact, Bound.Inclusive(1), Bound.Inclusive(2), 1), "are one value");
        Refused(() => Estimate.Create(EstimateForm.Range, Bound.Exclusive(1), Bound.Inclusive(1)), "equal bounds are both inclusive");
        Refused(() => Estimate.Create(EstimateForm.PlusMinus, Bound.Inclusive(1), Bound.Inclusive(3), 2), "needs a coverage");
        Refused(() => Estimate.Create(EstimateForm.About, best: 1, approximate: true, varies: true), "no range that could vary");
        Refused(() => Estimate.Create(EstimateForm.About, best: 1, approximate: true, lastSignificantPlace: 29), "between -28 and 28");
        Refused(() => Estimate.Create((EstimateForm)99), "not a form of an estimate");
        Refused(() => Estimate.Between(1_000, 700), "above the upper bound");
        Refused(() => Estimate.BestWithRange(50, 60, 70), "not between the bounds");
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.PlusMinus(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.PlusMinus(1, 1, coverage: 95));
        Assert.Throws<InvalidOperationException>(() => Estimate.Of(170).Varying());
    }

    [Fact]
    public void A_whole_is_positive_and_one_of_a_percentage()
    {
        Estimate Share(decimal whole, Unit? unit) =>
            Estimate.Create(EstimateForm.Exact, Bound.Inclusive(20), Bound.Inclusive(20), 20, unit: unit, whole: whole);

        Assert.Equal(5, Share(5, Unit.Percent).Whole);
        Assert.Throws<ArgumentException>(() => Share(0, Unit.Percent));
        Assert.Throws<ArgumentException>(() => Share(-5, Unit.Percent));
        Assert.Throws<ArgumentException>(() => Share(5, Unit.Kilometre));
        Assert.Throws<ArgumentException>(() => Share(5, null));
        Assert.Equal(5, Share(5, Unit.Percent).WithText("one in five").WithUnit(Unit.Percent).Whole);
        Assert.Null(Share(5, Unit.Percent).WithUnit(null).Whole);
    }

    [Fact]
    public void Equal_estimates_have_equal_hashes_and_text_does_not_count() =>
        Gen.Select(EstimateGen.Estimate, EstimateGen.Estimate).Sample((one, other) =>
        {
            Estimate same = one.WithText("other words");
            return one.Equals(same) && one.GetHashCode() == same.GetHashCode() && one.Equals(other) == other.Equals(one)
                && !one.Equals(null) && one.Equals((object)same) && (one.Form == other.Form || !one.Equals(other));
        });

    [Fact]
    public void Each_part_but_the_text_counts_in_equality()
    {
        Estimate range = Estimate.Between(40, 60, Unit.Kilometre);

        Assert.NotEqual(range, range.Varying());
        Assert.NotEqual(range, range.WithUnit(Unit.Metre));
        Assert.NotEqual(range, range.WithUnit(null));
        Assert.NotEqual(
            range, Estimate.Create(EstimateForm.Range, Bound.Inclusive(40), Bound.Inclusive(60), approximate: true, unit: Unit.Kilometre));
        Assert.NotEqual(range, Estimate.Create(EstimateForm.Range, Bound.Exclusive(40), Bound.Inclusive(60), unit: Unit.Kilometre));
        Assert.NotEqual(
            range,
            Estimate.Create(
                EstimateForm.Range, Bound.Inclusive(40), Bound.Inclusive(60), coverage: Coverage.Unknown, unit: Unit.Kilometre));
        Assert.NotEqual(range, Estimate.Between(41, 60, Unit.Kilometre));
        Assert.NotEqual(range, Estimate.Between(40, 70, Unit.Kilometre));
        Assert.NotEqual(Estimate.PlusMinus(40, 2), Estimate.BestWithRange(40, 38, 42, coverage: null));
        Assert.NotEqual(Estimate.Parse("480 (330–610)"), Estimate.Parse("490 (330–610)"));
        Assert.NotEqual(Estimate.Parse("one in five"), Estimate.Parse("20 %"));
        Assert.NotEqual(Estimate.Of(3), Estimate.Of(3.0m));
        Assert.NotEqual(Estimate.Of(3_000), Estimate.Exactly(3_000));
        Assert.Equal(range, Estimate.Parse("from 40 to 60 km", null));
    }

    [Fact]
    public void Operators_give_the_same_answer_for_every_static_type()
    {
        Estimate one = Estimate.Parse("1,100 km"), same = Estimate.Parse("1,100 kilometres"), other = Estimate.Parse("1,200 km");
        ClaimValue asValue = same;

        Assert.True(one == same);
        Assert.False(one != same);
        Assert.True(one == asValue);
        Assert.True(asValue == one);
        Assert.True(one != other);
        Assert.True(one != null!);
        Assert.True(new TextValue("many") == new TextValue("many"));
        Assert.True(new TextValue("many") != asValue);
        Assert.True((Estimate?)null == null);
        EqualityContract.Holds<ClaimValue>(one, same, other, new TextValue("1,100 km"), Estimate.Exactly(1_100, Unit.Kilometre));
    }

    [Fact]
    public void A_bound_may_have_a_best_figure()
    {
        Estimate least = Estimate.AtLeast(12, best: 20);

        Assert.Equal((EstimateForm.AtLeast, Bound.Inclusive(12), null, 20m), (least.Form, least.Lower, least.Upper, least.Best));
        Assert.False(least.IsOneSided);
        Assert.Equal("at least 12, best 20", least.ToString());
        Assert.Equal("up to 60, best 45 km", $"{Estimate.UpTo(60, Unit.Kilometre, 45)}");
        Assert.Equal(20, Estimate.MoreThan(12, best: 20).Best);
        Assert.Equal(20, Estimate.LessThan(30, best: 20).Best);
    }

    [Fact]
    public void One_sided_is_one_end_and_no_best_figure()
    {
        Assert.True(Estimate.MoreThan(3_000).IsOneSided);
        Assert.True(Estimate.Nearly(3_000).IsOneSided);
        Assert.False(Estimate.Approximately(3_000).IsOneSided);
        Assert.False(Estimate.Between(1, 2).IsOneSided);
    }

    [Fact]
    public void Conversion_converts_every_part()
    {
        Estimate converted = Estimate.PlusMinus(1.50m, 0.25m, Unit.Kilometre, 0.95m).In(Unit.Metre);

        Assert.Equal(Bound.Inclusive(1_250), converted.Lower);
        Assert.Equal(Bound.Inclusive(1_750), converted.Upper);
        Assert.Equal(1_500, converted.Best);
        Assert.Equal(1, converted.LastSignificantPlace);
        Assert.Equal(Coverage.Stated(0.95m), converted.Coverage);
        Assert.Equal(1.609344m, Estimate.Of(1, Unit.Mile).In(Unit.Kilometre).Best);
        Assert.Equal(212m, Estimate.Of(100, Unit.DegreeCelsius).In(Unit.Parse("[degF]")).Best);
        Assert.True(Estimate.Between(40, 60, Unit.Kilometre).Varying().In(Unit.Metre).Varies);
    }

    [Fact]
    public void Conversion_that_cannot_be_is_refused_with_both_names()
    {
        InvalidOperationException units = Assert.Throws<InvalidOperationException>(() => Estimate.Of(1, Unit.Kilometre).In(Unit.Kilogram));
        Assert.Contains("km", units.Message, StringComparison.Ordinal);
        Assert.Contains("kg", units.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Estimate.Of(1).In(Unit.Kilogram));
        Assert.Throws<InvalidOperationException>(() => Estimate.Of(1, Soldiers).In(Unit.Counted("casualties")));
    }

    [Fact]
    public void Conversion_there_and_back_is_the_same_estimate() =>
        EstimateGen.Estimate.Where(estimate => Fits(estimate)).Sample(estimate =>
            estimate.WithUnit(Unit.Kilometre).In(Unit.Metre).In(Unit.Kilometre).Equals(estimate.WithUnit(Unit.Kilometre)));

    [Theory]
    [InlineData(1_100, 2)]
    [InlineData(3_000, 3)]
    [InlineData(40, 1)]
    [InlineData(7, 0)]
    [InlineData(0, 0)]
    public void Trailing_zeros_of_a_whole_number_are_not_significant(int value, int place) =>
        Assert.Equal(place, Estimate.Of(value).LastSignificantPlace);

    [Fact]
    public void Bounds_and_coverage_are_written_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

            Assert.Equal("1.5 (inclusive)", Bound.Inclusive(1.5m).ToString());
            Assert.Equal("99.9 %", Coverage.Stated(0.999m).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(Bound.Exclusive(0), default);
        Assert.Equal(Coverage.None, default);
    }

    [Fact]
    public void A_text_value_keeps_its_words_and_its_issue()
    {
        TextValue garbled = new("50 (60–70)", TextValue.Garbled);

        Assert.Equal(garbled, new TextValue("50 (60–70)", "garbled"));
        Assert.NotEqual(garbled, new TextValue("50 (60–70)"));
        Assert.Equal("“50 (60–70)” [garbled]", garbled.ToString());
        Assert.Equal("“50 (60–70)”", new TextValue("50 (60–70)").ToString());
        Assert.Null(new TextValue("50 (60–70)").Issue);
        Assert.Throws<ArgumentException>(() => new TextValue(" "));
        Assert.Throws<ArgumentException>(() => new TextValue("50 (60–70)", " "));
    }

    // Values of which a kilometre and a metre both have room for every digit.
    private static bool Fits(Estimate estimate) =>
        Math.Abs(estimate.LastSignificantPlace) < 20
        && new[] { estimate.Lower?.Value, estimate.Upper?.Value, estimate.Best }.All(
            value => value is null || (Math.Abs(value.Value) < 1e12m && value.Value.Scale < 10));

    private static void Parts(Estimate estimate, EstimateForm form, Bound? lower, Bound? upper, decimal? best, bool approximate, int place)
    {
        Assert.Equal(form, estimate.Form);
        Assert.Equal(lower, estimate.Lower);
        Assert.Equal(upper, estimate.Upper);
        Assert.Equal(best, estimate.Best);
        Assert.Equal(approximate, estimate.IsApproximate);
        Assert.Equal(place, estimate.LastSignificantPlace);
        Assert.False(estimate.Varies);
        Assert.Null(estimate.Unit);
        Assert.Null(estimate.Text);
    }

    private static void Refused(Action create, string why) =>
        Assert.Contains(why, Assert.ThrowsAny<ArgumentException>(create).Message, StringComparison.Ordinal);
}
