using System.Globalization;
using CsCheck;

namespace Attribution.Tests;

public class RationalTests
{
    [Fact]
    public void Default_is_zero()
    {
        Assert.True(default(Rational).IsZero);
        Assert.Equal("0", default(Rational).ToString());
        Assert.Equal(0, Decimal(default));
    }

    [Fact]
    public void Equality_counts_the_reduced_fraction() => EqualityContract.Holds(
        Rational.Parse("0.50"), Rational.Parse("5e-1"), Rational.Parse("-0.5"), Rational.Parse("0.25"), Rational.Parse("1"), default);

    [Theory]
    [InlineData("2.54", "127/50")]
    [InlineData("254e-2", "127/50")]
    [InlineData("6.02214076e23", "602214076000000000000000")]
    [InlineData("-0.50", "-1/2")]
    public void Parse_reads_exactly(string text, string fraction) => Assert.Equal(fraction, Rational.Parse(text).ToString());

    [Fact]
    public void Every_decimal_goes_there_and_back() => Gen.Decimal.Sample(value => Decimal(value) == value);

    [Fact]
    public void Extremes_go_there_and_back()
    {
        decimal smallest = new(1, 0, 0, false, 28);
        Assert.Equal(decimal.MaxValue, Decimal(decimal.MaxValue));
        Assert.Equal(decimal.MinValue, Decimal(decimal.MinValue));
        Assert.Equal(smallest, Decimal(smallest));
    }

    // The unit in the last place of 0.5·10^-28 is a tie; ties go to the even neighbour.
    [Theory]
    [InlineData("1.5", "0.0000000000000000000000000002")]
    [InlineData("2.5", "0.0000000000000000000000000002")]
    [InlineData("0.51", "0.0000000000000000000000000001")]
    public void Ties_go_to_even(string units, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Decimal(Rational.Parse(units) / Rational.Parse("1e28")));

    [Theory]
    [InlineData("0.5e-28")]
    [InlineData("79228162514264337593543950335.5")]
    [InlineData("1e29")]
    public void What_does_not_fit_is_refused(string text) => Assert.False(Rational.Parse(text).TryToDecimal(out _));

    [Fact]
    public void The_largest_mantissa_rounds_down() =>
        Assert.Equal(decimal.MaxValue, Decimal(Rational.Parse("79228162514264337593543950335.49")));

    private static decimal Decimal(Rational value)
    {
        Assert.True(value.TryToDecimal(out decimal result));
        return result;
    }
}
