namespace Attribution.Tests;

public class SignificantDigitsReaderTests
{
    [Theory]
    [InlineData("1,100", "[1050, 1150]")]
    [InlineData("7.0", "[6.95, 7.05]")]
    [InlineData("-7.0", "[-7.05, -6.95]")]
    [InlineData("0", "[-0.5, 0.5]")]
    [InlineData("exactly 1,100", "[1099.5, 1100.5]")]
    [InlineData("about 1,100", "[1050, 1150]")]
    [InlineData("nearly 3,000", "[2500, 3000)")]
    [InlineData("just over 40", "(40, 45]")]
    [InlineData("40-odd", "[40, 45]")]
    [InlineData("more than 1,100", "(1100, ∞)")]
    [InlineData("more than about 1,100", "[1050, ∞)")]
    [InlineData("at least 10,000", "[10000, ∞)")]
    [InlineData("up to 60", "(-∞, 60]")]
    [InlineData("less than 5", "(-∞, 5)")]
    [InlineData("40 to 60", "[40, 60]")]
    [InlineData("some 40 to 60", "[35, 65]")]
    [InlineData("40 or 60", "[40, 60]")]
    [InlineData("1,200 ± 50", "[1150, 1250]")]
    [InlineData("50 (40-60)", "[40, 60]")]
    [InlineData("50 (95% CI 40-60)", "[40, 60]")]
    [InlineData("several thousand", "[2000, 20000)")]
    [InlineData("on the order of 100", "[31.622776601683793, 316.22776601683796]")]
    [InlineData("on the order of -100", "[-316.22776601683796, -31.622776601683793]")]
    public void It_reads_half_a_unit_of_the_last_significant_place(string phrase, string interval) =>
        Assert.Equal(interval, Readers.SignificantDigits.Read(Phrases.Of(phrase)).Interval.ToString());

    [Fact]
    public void A_given_place_counts_and_not_the_digits() =>
        Assert.Equal(RealInterval.Closed(2_999.5, 3_000.5), Readers.SignificantDigits.Read(Of(EstimateForm.Exact, 3_000, 0)).Interval);

    [Fact]
    public void Half_a_unit_that_no_decimal_can_hold_is_taken_in_doubles()
    {
        Assert.Equal(
            RealInterval.Closed(0.5e-28, 1.5e-28), Readers.SignificantDigits.Read(Of(EstimateForm.About, 1e-28m, -28)).Interval);
        Assert.Equal(
            RealInterval.Closed(7.4228162514264338e28, 8.4228162514264338e28),
            Readers.SignificantDigits.Read(Of(EstimateForm.About, decimal.MaxValue, 28)).Interval);
    }

    [Fact]
    public void Nothing_is_not_read() => Assert.Throws<ArgumentNullException>("estimate", () => Readers.SignificantDigits.Read(null!));

    private static Estimate Of(EstimateForm form, decimal value, int place) => form == EstimateForm.Exact
        ? Estimate.Create(form, Bound.Inclusive(value), Bound.Inclusive(value), value, lastSignificantPlace: place)
        : Estimate.Create(form, best: value, approximate: true, lastSignificantPlace: place);
}
