using Attribution.Merging;
using CsCheck;
using MathNet.Numerics;

namespace Attribution.Tests;

public class ConsistentSubsetTests
{
    /// <summary>Integers, so that ties are common, with errors of which many are equal.</summary>
    private static readonly Gen<(double[] Values, double[] Variances)> AnySample =
        from values in Gen.Int[0, 12].Select(i => (double)i).Array[1, 9]
        from errors in Gen.OneOf(Gen.Int[1, 2].Select(i => i / 2.0), Gen.Double[0.2, 2]).Array[values.Length]
        select (values, errors.Select(e => e * e).ToArray());

    [Fact]
    public void Nothing_is_refused() => Assert.Throws<ArgumentException>(() => ConsistentSubset.FitLargest([], []));

    [Fact]
    public void One_value_agrees_with_itself()
    {
        ConsistentSubset only = ConsistentSubset.FitLargest([7], [4]);
        Assert.Equal([0], only.Members);
        Assert.Equal((7, 2, 0, 1, false), (only.ReferenceValue, only.StandardUncertainty, only.ChiSquared, only.PValue, only.Ambiguous));
        Assert.Equal([new DegreeOfEquivalence(0, 0)], only.Degrees);
    }

    [Fact]
    public void Two_values_apart_leave_no_subset()
    {
        ConsistentSubset none = ConsistentSubset.FitLargest([1100, 3000], [22500, 90000]);
        Assert.Empty(none.Members);
        Assert.Empty(none.Degrees);
        Assert.Null(none.ReferenceValue);
        Assert.True(none.Ambiguous);
        Assert.Equal("no two values agree", none.ToString());
        Assert.Empty(ConsistentSubset.FitGreedy([1100, 3000], [22500, 90000]).Members);
    }

    [Fact]
    public void Equal_values_all_agree()
    {
        ConsistentSubset all = ConsistentSubset.FitLargest([5, 5, 5], [1, 4, 9]);
        Assert.Equal([0, 1, 2], all.Members);
        Assert.False(all.Ambiguous);
        Assert.Equal(0, all.ChiSquared);
    }

    [Fact]
    public void One_liar_is_left_out()
    {
        ConsistentSubset subset = ConsistentSubset.FitLargest([10, 10.5, 1e6, 9.5], [1, 1, 1, 1]);
        Assert.Equal([0, 1, 3], subset.Members);
        Assert.Equal(10, subset.ReferenceValue!.Value, 1e-14);
        Assert.Equal(2 * Math.Sqrt(1 + (1.0 / 3)), subset.Degrees[2].ExpandedUncertainty, 1e-14);
        Assert.Equal("{0, 1, 3} at 10 ± 0.577", subset.ToString());
    }

    [Fact]
    public void Two_equal_camps_are_ambiguous()
    {
        ConsistentSubset subset = ConsistentSubset.FitLargest([0, 1, 100, 101], [1, 1, 1, 1]);
        Assert.True(subset.Ambiguous);
        Assert.Equal(2, subset.Members.Length);
        Assert.True(ConsistentSubset.FitLargest([0, 2.7, 5.4], [1, 1, 1]).Ambiguous);
        Assert.False(ConsistentSubset.FitLargest([0, 2.7, 5.3], [1, 1, 1]).Ambiguous);
        Assert.True(ConsistentSubset.FitGreedy([0, 2.7, 5.4], [1, 1, 1]).Ambiguous);
    }

    [Fact]
    public void Camps_of_equal_size_whose_chi_squared_differs_are_not_ambiguous()
    {
        ConsistentSubset subset = ConsistentSubset.FitLargest([0, 1, 100, 100.5], [1, 1, 1, 1]);
        Assert.Equal([2, 3], subset.Members);
        Assert.False(subset.Ambiguous);
    }

    [Fact]
    public void The_subset_is_that_of_trying_them_all() =>
        AnySample.Sample(
            sample =>
            {
                (double[] x, double[] v) = sample;
                (int size, double least, List<int> masks) = BruteForce(x, v);
                ConsistentSubset found = ConsistentSubset.FitLargest(x, v);
                if (size == 1 && x.Length > 1)
                    return found.Members.IsEmpty && found.Ambiguous;
                return found.Members.Length == size
                    && Math.Abs(found.ChiSquared - least) <= 1e-8 * (1 + least)
                    && masks.Contains(found.Members.Sum(i => 1 << i))
                    && found.Ambiguous == (masks.Count > 1);
            },
            iter: 2000);

    [Fact]
    public void Scale_and_order_do_not_matter() =>
        Gen.Select(AnySample, Gen.Int[-150, 150], Gen.Int).Sample((sample, exponent, seed) =>
        {
            (double[] x, double[] v) = sample;
            int[] order = [.. Enumerable.Range(0, x.Length)];
            new Random(seed).Shuffle(order);
            double unit = Math.Pow(10, exponent);
            ConsistentSubset plain = ConsistentSubset.FitLargest(x, v);
            ConsistentSubset moved = ConsistentSubset.FitLargest([.. order.Select(i => x[i] * unit)], [.. order.Select(i => v[i] * unit * unit)]);
            return moved.Ambiguous == plain.Ambiguous
                && (plain.Ambiguous || moved.Members.Select(m => order[m]).Order().SequenceEqual(plain.Members))
                && Math.Abs(moved.ChiSquared - plain.ChiSquared) < 1e-8 * (1 + plain.ChiSquared);
        });

    [Fact]
    public void A_thousand_values_are_searched_exactly()
    {
        // 600 values of one camp among 400 scattered: too many subsets to try, few enough to sweep.
        Random random = new(7);
        double[] x = [.. Enumerable.Range(0, 1000).Select(i => i % 5 < 3 ? 100 + (0.01 * random.NextDouble()) : 1000 * random.NextDouble())];
        ConsistentSubset subset = ConsistentSubset.FitLargest(x, [.. x.Select(_ => 1.0)]);
        Assert.True(subset.Members.Length >= 600);
        Assert.True(subset.PValue >= 0.05);
        Assert.Contains("at most 1000", Assert.Throws<ArgumentException>(() => ConsistentSubset.FitLargest(new double[1001], [.. Enumerable.Repeat(1.0, 1001)])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_input_is_refused_with_its_index()
    {
        Assert.Contains("values[1] is NaN", Assert.Throws<ArgumentException>(() => ConsistentSubset.FitLargest([1, double.NaN], [1, 1])).Message, StringComparison.Ordinal);
        Assert.Contains("variances[0] is 0", Assert.Throws<ArgumentException>(() => ConsistentSubset.FitLargest([1, 2], [0, 1])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ConsistentSubset.FitGreedy([1, 2], [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConsistentSubset.FitLargest([1, 2], [1, 1], 0));
    }

    private static (int Size, double Least, List<int> Masks) BruteForce(double[] x, double[] v)
    {
        for (int size = x.Length; size >= 1; size--)
        {
            List<(int Mask, double ChiSquared)> fits = [];
            for (int mask = 1; mask < 1 << x.Length; mask++)
            {
                if (int.PopCount(mask) != size) continue;
                int[] members = [.. Enumerable.Range(0, x.Length).Where(i => (mask >> i & 1) != 0)];
                double mean = members.Sum(i => x[i] / v[i]) / members.Sum(i => 1 / v[i]);
                double chiSquared = members.Sum(i => (x[i] - mean) * (x[i] - mean) / v[i]);
                if (size == 1 || SpecialFunctions.GammaUpperRegularized((size - 1) / 2.0, chiSquared / 2) >= 0.05)
                {
                    fits.Add((mask, chiSquared));
                }
            }

            if (fits.Count > 0)
            {
                double least = fits.Min(f => f.ChiSquared);
                return (size, least, [.. fits.Where(f => f.ChiSquared <= least + (1e-9 * (1 + least))).Select(f => f.Mask)]);
            }
        }

        throw new InvalidOperationException("A single value always fits.");
    }
}
