using Attribution.Numerics;
using CsCheck;

namespace Attribution.Tests;

public class DecimalSumTests
{
    [Theory]
    [InlineData(new double[0], 0)]
    [InlineData(new[] { 0.1, 0.2 }, 0.3)]
    [InlineData(new[] { 0.1, 0.2, -0.3 }, 0)]
    [InlineData(new[] { 1e300, 1, -1e300 }, 1)]
    [InlineData(new[] { 1e15, 0.5, -1e15 }, 0.5)]
    [InlineData(new[] { double.MaxValue, double.MaxValue }, double.PositiveInfinity)]
    [InlineData(new[] { double.MaxValue, double.MaxValue, -double.MaxValue }, double.MaxValue)]
    [InlineData(new[] { 5e-324, 5e-324 }, 1e-323)]
    [InlineData(new[] { 19.99, 5.01, -25 }, 0)]
    public void Decimals_add_up_exactly(double[] terms, double sum) => Assert.Equal(sum, DecimalSum.Of(terms));

    [Fact]
    public void A_million_cents_are_ten_thousand() => Assert.Equal(10_000, DecimalSum.Of(Enumerable.Repeat(0.01, 1_000_000)));

    [Fact]
    public void One_term_is_itself() => Gen.Double.Where(double.IsFinite).Sample(term => DecimalSum.Of([term]) == term);

    [Fact]
    public void The_order_changes_no_bit() => Gen.Double.Where(double.IsFinite).Array[0, 20].Sample(
        terms => DecimalSum.Of(terms).Equals(DecimalSum.Of(terms.Order())));

    [Fact]
    public void It_is_what_decimals_add_up_to() => Gen.Int[-1_000_000_000, 1_000_000_000].Array[0, 50].Sample(cents =>
        DecimalSum.Of(cents.Select(each => (double)(each / 100m))) == (double)cents.Sum(each => each / 100m));
}
