using Attribution.Numerics;
using CsCheck;

namespace Attribution.Tests;

public class CompensatedSumTests
{
    [Fact]
    public void What_a_plain_sum_loses_is_kept()
    {
        Assert.Equal(2, CompensatedSum.Of([1, 1e100, 1, -1e100]));
        Assert.Equal(0, CompensatedSum.Of([]));
    }

    [Fact]
    public void A_product_is_added_unrounded()
    {
        double a = 1 + Math.ScaleB(1, -30);
        CompensatedSum sum = default;
        sum.AddProduct(a, a);
        sum.Add(-1 - Math.ScaleB(1, -29));
        Assert.Equal(Math.ScaleB(1, -60), sum.Value);
    }

    [Fact]
    public void Sums_of_integers_are_exact_in_any_order() =>
        Gen.Long[-(1L << 52), 1L << 52].Array[0, 50].Sample(terms =>
        {
            Int128 exact = terms.Aggregate(Int128.Zero, (sum, term) => sum + term);
            double[] shuffled = [.. terms.Select(term => (double)term).OrderBy(Math.Abs)];
            return CompensatedSum.Of(shuffled) == (double)exact && CompensatedSum.Of([.. shuffled.Reverse()]) == (double)exact;
        });
}
