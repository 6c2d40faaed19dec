using CsCheck;

namespace Attribution.Tests;

public class NearestDoubleTests
{
    [Fact]
    public void Every_short_decimal_is_the_double_of_its_digits_at_any_scale() =>
        Gen.Select(Gen.Int[-99_999, 99_999], Gen.Int[0, 5], Gen.Int[0, 18]).Sample((digits, scale, zeros) =>
        {
            decimal value = new(Math.Abs(digits), 0, 0, digits < 0, (byte)scale), padded = value;
            for (int i = 0; i < zeros; i++) padded *= 1.0m;
            return NearestDouble.Of(padded) == digits / Math.Pow(10, scale) && NearestDouble.Of(value) == NearestDouble.Of(padded);
        });

    [Fact]
    public void Zeros_that_were_written_out_change_nothing()
    {
        // The cast gives 0.12999999999999998 for the longer one.
        Assert.Equal(0.13, NearestDouble.Of(0.13m));
        Assert.Equal(0.13, NearestDouble.Of(0.13000000000000000000000000m));
    }

    [Fact]
    public void A_sum_may_exceed_a_decimal()
    {
        Assert.Equal(1.5845632502852868e29, NearestDouble.OfSum(decimal.MaxValue, decimal.MaxValue));
        Assert.Equal(0.3, NearestDouble.OfSum(0.1m, 0.2m));
    }
}
