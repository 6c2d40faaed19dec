using Attribution.Merging;
using CsCheck;

namespace Attribution.Tests;

public class CovarianceTests
{
    private static readonly Gen<(double[] Values, double[] Variances)> AnySample =
        from values in Gen.OneOf(Gen.Double[-10, 10], Gen.Int[-3, 3].Select(i => (double)i)).Array[1, 8]
        from errors in Gen.OneOf(Gen.Double[0.1, 5], Gen.Const(1.0)).Array[values.Length]
        select (values, errors.Select(e => e * e).ToArray());

    [Fact]
    public void One_source_is_returned_as_it_is()
    {
        Assert.Equal(new CovarianceUnion(5, 4), CovarianceUnion.Combine([5], [4]));
        Assert.Equal((5, 4), (CovarianceIntersection.CombineFast([5], [4]).Mean, CovarianceIntersection.CombineOptimal([5], [4]).Variance));
        Assert.Equal(Distribution.Normal(5, 2), LogarithmicPool.CombineNormals([5], [4]));
    }

    [Fact]
    public void Equal_sources_gain_nothing_from_each_other()
    {
        Assert.Equal(new CovarianceUnion(5, 4), CovarianceUnion.Combine([5, 5, 5], [4, 4, 4]));
        Assert.Equal(4, CovarianceIntersection.CombineFast([5, 5, 5], [4, 4, 4]).Variance, 1e-15);
        Assert.Equal(2, LogarithmicPool.CombineNormals([5, 5, 5], [4, 4, 4]).StandardDeviation, 1e-15);
    }

    [Fact]
    public void Equally_precise_sources_share_the_optimum()
    {
        CovarianceIntersection tie = CovarianceIntersection.CombineOptimal([0, 10, 99], [1, 1, 2]);
        Assert.Equal((5, 1), (tie.Mean, tie.Variance));
        Assert.Equal([0.5, 0.5, 0], tie.Weights);
        Assert.Equal("5 (variance 1)", tie.ToString());
    }

    [Fact]
    public void A_union_covers_every_source() =>
        AnySample.Sample(sample =>
        {
            (double[] x, double[] v) = sample;
            CovarianceUnion union = CovarianceUnion.Combine(x, v);
            return x.Zip(v).All(s => s.Second + ((union.Mean - s.First) * (union.Mean - s.First)) <= union.Variance * (1 + 1e-12));
        });

    [Fact]
    public void No_smaller_union_covers_every_source() =>
        Gen.Select(AnySample, Gen.Double[-15, 15]).Sample((sample, mean) =>
        {
            (double[] x, double[] v) = sample;
            double needed = x.Zip(v).Max(s => s.Second + ((mean - s.First) * (mean - s.First)));
            return CovarianceUnion.Combine(x, v).Variance <= needed * (1 + 1e-12);
        });

    [Fact]
    public void A_source_that_covers_the_others_is_the_union() =>
        Assert.Equal(new CovarianceUnion(5, 100), CovarianceUnion.Combine([4, 5, 7], [1, 100, 9]));

    [Fact]
    public void No_weights_give_less_variance_than_the_optimum() =>
        Gen.Select(AnySample, Gen.Double[0, 1].Array[8]).Sample((sample, w) =>
        {
            (double[] x, double[] v) = sample;
            double[] weights = [.. w.Take(x.Length).Select(a => a + 1e-9)];
            return CovarianceIntersection.CombineOptimal(x, v).Variance
                <= CovarianceIntersection.CombineWeighted(x, v, weights).Variance * (1 + 1e-12)
                && CovarianceIntersection.CombineOptimal(x, v).Variance == v.Min();
        });

    [Fact]
    public void Order_and_scale_carry_over() =>
        Gen.Select(AnySample, Gen.Int[-150, 150]).Sample((sample, exponent) =>
        {
            (double[] x, double[] v) = sample;
            double unit = Math.Pow(10, exponent);
            double[] xs = [.. x.Reverse().Select(a => a * unit)], vs = [.. v.Reverse().Select(a => a * unit * unit)];
            (CovarianceUnion plain, CovarianceUnion moved) = (CovarianceUnion.Combine(x, v), CovarianceUnion.Combine(xs, vs));
            (CovarianceIntersection fast, CovarianceIntersection movedFast) =
                (CovarianceIntersection.CombineFast(x, v), CovarianceIntersection.CombineFast(xs, vs));
            // The variance is flat about the best mean: digits of the mean below 1e-8 do not show in it.
            return Math.Abs((moved.Mean / unit) - plain.Mean) < 1e-7
                && Math.Abs((moved.Variance / unit / unit) - plain.Variance) < 1e-11 * plain.Variance
                && Math.Abs((movedFast.Mean / unit) - fast.Mean) < 1e-11
                    && Math.Abs((movedFast.Variance / unit / unit) - fast.Variance) < 1e-11 * fast.Variance;
        });

    [Fact]
    public void A_logarithmic_pool_is_the_normalised_product_of_powers() =>
        Gen.Select(
            Gen.Double[-3, 3].Array[3],
            Gen.Double[0.3, 3].Array[3],
            Gen.Double[0.1, 1].Array[3],
            Gen.Double[-3, 3],
            Gen.Double[-3, 3]).Sample((x, s, w, a, b) =>
        {
            Distribution pool = LogarithmicPool.CombineNormals(x, [.. s.Select(v => v * v)], w);
            Distribution logPool = LogarithmicPool.CombineLogNormals(x, [.. s.Select(v => v * v)], w);
            double Product(Func<int, Distribution> component, double at) =>
                Enumerable.Range(0, 3).Sum(i => w[i] / w.Sum() * Math.Log(component(i).Density(at)));
            double Difference(Func<int, Distribution> component, double from, double to) =>
                Product(component, from) - Product(component, to);
            return Math.Abs(Difference(i => Distribution.Normal(x[i], s[i]), a, b) - Math.Log(pool.Density(a) / pool.Density(b))) < 1e-9
                && Math.Abs(
                    Difference(i => Distribution.LogNormal(x[i], s[i]), Math.Exp(a), Math.Exp(b))
                        - Math.Log(logPool.Density(Math.Exp(a)) / logPool.Density(Math.Exp(b)))) < 1e-9;
        });

    [Fact]
    public void Bad_input_is_refused_with_its_index()
    {
        Assert.Throws<ArgumentException>(() => CovarianceUnion.Combine([], []));
        Assert.Throws<ArgumentException>(() => CovarianceIntersection.CombineFast([1, 2], [1]));
        Assert.Contains(
            "values[0] is NaN",
            Assert.Throws<ArgumentException>(() => CovarianceUnion.Combine([double.NaN], [1])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "variances[1] is 0",
            Assert.Throws<ArgumentException>(() => CovarianceIntersection.CombineOptimal([1, 2], [1, 0])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "weights[0] is -1",
            Assert.Throws<ArgumentException>(() => LogarithmicPool.CombineNormals([1], [1], [-1])).Message,
            StringComparison.Ordinal);
    }
}
