using Attribution.Merging;
using CsCheck;
using Robustly = Attribution.Merging.Robust;

namespace Attribution.Tests;

public class RobustTests
{
    /// <summary>
    /// Determinations of copper in wholemeal flour, in parts per million: Analytical Methods Committee 1989, doi:10.1039/an9891401693.
    /// </summary>
    internal static readonly double[] Copper =
    [
        2.90, 3.10, 3.40, 3.40, 3.70, 3.70, 2.80, 2.50, 2.40, 2.40, 2.70, 2.20,
        5.28, 3.37, 3.03, 3.03, 28.95, 3.77, 3.40, 2.20, 3.50, 3.60, 3.70, 3.70,
    ];

    private static readonly Dictionary<string, Func<double[], double>> Members = new()
    {
        ["arithmetic mean"] = x => Average.Arithmetic(x).Mean,
        ["median"] = x => Robustly.Median(x),
        ["weighted median"] = x => Robustly.WeightedMedian(x, [.. x.Select(_ => 2.0)]).Midpoint,
        ["trimmed mean"] = x => Robustly.TrimmedMean(x, 0.25),
        ["winsorised mean"] = x => Robustly.WinsorisedMean(x, 0.25),
        ["Hodges–Lehmann"] = x => Robustly.HodgesLehmann(x),
        ["Huber"] = x => Robustly.Huber(x),
        ["algorithm A"] = x => AlgorithmA.Fit(x).Mean,
    };

    /// <summary>Eighths, so that ties are common and stay ties when shifted.</summary>
    private static readonly Gen<double[]> AnyValues = Gen.OneOf(Gen.Int[-80, 80], Gen.Int[-3, 3]).Select(i => i / 8.0).Array[1, 12];

    public static TheoryData<string> Names => [.. Members.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_value_is_refused(string member) => Assert.Throws<ArgumentException>(() => Members[member]([]));

    [Theory]
    [MemberData(nameof(Names))]
    public void NaN_and_infinity_are_refused_with_their_index(string member)
    {
        Assert.Contains(
            "values[1] is NaN", Assert.Throws<ArgumentException>(() => Members[member]([1, double.NaN])).Message, StringComparison.Ordinal);
        Assert.Contains(
            "values[2] is Infinity",
            Assert.Throws<ArgumentException>(() => Members[member]([1, 2, double.PositiveInfinity])).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void One_value_and_equal_values_give_themselves(string member)
    {
        Assert.Equal(0.1, Members[member]([0.1]));
        Assert.Equal(0.1, Members[member]([0.1, 0.1, 0.1]));
        Assert.Equal(-1e150, Members[member]([-1e150, -1e150]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Two_values_give_their_midpoint(string member) => Assert.Equal(2.5, Members[member]([4, 1]), 1e-15);

    [Theory]
    [MemberData(nameof(Names))]
    public void Order_changes_no_bit(string member) =>
        Gen.Select(AnyValues, Gen.Int).Sample((x, seed) =>
        {
            double[] shuffled = [.. x];
            new Random(seed).Shuffle(shuffled);
            return Members[member](x).Equals(Members[member](shuffled));
        });

    [Theory]
    [MemberData(nameof(Names))]
    public void Scale_and_shift_carry_over(string member) =>
        Gen.Select(AnyValues, Gen.Int[-150, 150], Gen.Int[-80, 80].Select(i => i / 8.0)).Sample((x, exponent, shift) =>
        {
            double unit = Math.Pow(10, exponent);
            double plain = Members[member](x);
            return Math.Abs((Members[member]([.. x.Select(v => v * unit)]) / unit) - plain) < 1e-11
                && Math.Abs(Members[member]([.. x.Select(v => v + shift)]) - shift - plain) < 1e-11
                && Math.Abs(Members[member]([.. x.Select(v => -v)]) + plain) < 1e-11;
        });

    [Theory]
    [MemberData(nameof(Names))]
    public void The_result_lies_between_the_extremes(string member) =>
        AnyValues.Sample(x => Members[member](x) >= x.Min() - 1e-13 && Members[member](x) <= x.Max() + 1e-13);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_input_is_left_alone(string member)
    {
        double[] x = [3, 1, 2, 9];
        Members[member](x);
        Assert.Equal([3, 1, 2, 9], x);
    }

    [Theory]
    [InlineData("median")]
    [InlineData("weighted median")]
    [InlineData("trimmed mean")]
    [InlineData("winsorised mean")]
    [InlineData("Hodges–Lehmann")]
    [InlineData("Huber")]
    public void One_liar_in_five_moves_the_result_by_a_bounded_amount(string member)
    {
        double[] honest = [9, 10, 10.5, 11];
        Assert.Equal(Members[member]([.. honest, 1e6]), Members[member]([.. honest, 1e150]), 1e-12);
        Assert.InRange(Members[member]([.. honest, 1e150]), 9, 11);
    }

    [Fact]
    public void Hodges_Lehmann_is_the_median_of_all_pairs() =>
        AnyValues.Sample(x =>
        {
            double[] pairs =
            [
                .. from i in Enumerable.Range(0, x.Length) from j in Enumerable.Range(i, x.Length - i) select (x[i] / 2) + (x[j] / 2),
            ];
            return Robustly.HodgesLehmann(x) == Robustly.Median(pairs);
        });

    [Fact]
    public void Hodges_Lehmann_does_not_make_the_pairs()
    {
        // Half a million values have 125 billion midpoints.
        double[] x = [.. Enumerable.Range(0, 500_000).Select(i => (double)i)];
        Assert.Equal(249_999.5, Robustly.HodgesLehmann(x));
    }

    [Fact]
    public void Huber_balances_the_clipped_pulls() =>
        AnyValues.Sample(x =>
        {
            double reach = 1.345 * Robustly.MedianAbsoluteDeviation(x, normalConsistent: true), estimate = Robustly.Huber(x);
            return reach == 0 ? estimate == Robustly.Median(x) : Math.Abs(x.Sum(v => Math.Clamp((v - estimate) / reach, -1, 1))) < 1e-12;
        });

    [Fact]
    public void Huber_between_two_equal_far_camps_is_their_middle() =>
        Assert.Equal(50, Robustly.Huber([0, 0.1, 0.2, 99.8, 99.9, 100], 0.01), 1e-12);

    [Fact]
    public void A_large_cutoff_gives_the_mean_and_a_small_one_the_median()
    {
        Assert.Equal(Copper.Average(), Robustly.Huber(Copper, 1e6), 1e-12);
        Assert.Equal(Robustly.Median(Copper), Robustly.Huber(Copper, 1e-9), 1e-8);
    }

    [Fact]
    public void Trimming_cuts_whole_values_from_each_end()
    {
        // R 4: mean(c(1, 2, 3, 4, 100), trim = 0.2), and the same values winsorised by hand.
        Assert.Equal(3, Robustly.TrimmedMean([1, 2, 3, 4, 100], 0.2));
        Assert.Equal((2 + 2 + 3 + 4 + 4) / 5.0, Robustly.WinsorisedMean([1, 2, 3, 4, 100], 0.2), 1e-15);
        Assert.Equal(22, Robustly.TrimmedMean([1, 2, 3, 4, 100], 0.19), 1e-15);
        Assert.Throws<ArgumentOutOfRangeException>(() => Robustly.TrimmedMean([1, 2], 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Robustly.WinsorisedMean([1, 2], -0.1));
    }

    [Fact]
    public void A_weighted_median_with_half_on_each_side_gives_both()
    {
        WeightedMedian tie = Robustly.WeightedMedian([3, 1, 2], [0.3, 0.1, 0.2]);
        Assert.Equal(new WeightedMedian(2, 3), tie);
        Assert.Equal(2.5, tie.Midpoint);
    }

    [Fact]
    public void A_weight_of_zero_leaves_the_value_out() =>
        Assert.Equal(new WeightedMedian(2, 2), Robustly.WeightedMedian([1, 2, 3], [0, 1, 0]));

    [Fact]
    public void Weights_are_relative() =>
        Gen.Select(Gen.Double[-10, 10].Array[5], Gen.Int[0, 3].Array[5], Gen.Int[-150, 150]).Where((_, w, _) => w.Any(i => i > 0))
            .Sample((x, w, exponent) =>
            {
                WeightedMedian plain = Robustly.WeightedMedian(x, [.. w.Select(i => (double)i)]);
                double[] repeated = [.. x.Zip(w, (v, n) => Enumerable.Repeat(v, n)).SelectMany(v => v)];
                return plain == Robustly.WeightedMedian(x, [.. w.Select(i => i * Math.Pow(10, exponent))])
                    && Math.Abs(plain.Midpoint - Robustly.Median(repeated)) < 1e-14;
            });

    [Fact]
    public void Bad_weights_are_refused()
    {
        Assert.Contains(
            "weights[1] is -1",
            Assert.Throws<ArgumentException>(() => Robustly.WeightedMedian([1, 2], [1, -1])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Robustly.WeightedMedian([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => Robustly.WeightedMedian([1, 2], [0, 0]));
        Assert.Throws<ArgumentException>(() => Robustly.WeightedMedian([1, 2], [0, double.NaN]));
    }

    [Fact]
    public void Algorithm_A_with_a_majority_of_equal_values_has_no_spread()
    {
        AlgorithmA fit = AlgorithmA.Fit([5, 5, 5, 9]);
        Assert.Equal((5, 0, true), (fit.Mean, fit.StandardDeviation, fit.Converged));
        Assert.Equal("5 ± 0", fit.ToString());
    }

    [Fact]
    public void Algorithm_A_is_its_own_fixed_point() =>
        AnyValues.Where(x => Robustly.MedianAbsoluteDeviation(x) > 1e-9).Sample(x =>
        {
            AlgorithmA fit = AlgorithmA.Fit(x);
            double[] moved =
            [
                .. x.Select(v => Math.Clamp(v, fit.Mean - (1.5 * fit.StandardDeviation), fit.Mean + (1.5 * fit.StandardDeviation))),
            ];
            Average again = Average.Arithmetic(moved);
            return fit.Converged
                && Math.Abs(again.Mean - fit.Mean) < 1e-12
                && Math.Abs((1.134 * again.StandardDeviation!.Value) - fit.StandardDeviation) < 1e-11;
        });

    [Fact]
    public void Geometric_means_need_values_above_zero()
    {
        Assert.Equal(10, Average.Geometric([1, 10, 100]).Mean, 1e-14);
        Assert.Equal(10, Average.Geometric([1, 10, 100]).StandardDeviation!.Value, 1e-14);
        Assert.Null(Average.Geometric([7]).StandardDeviation);
        Assert.Contains(
            "values[1] is 0", Assert.Throws<ArgumentException>(() => Average.Geometric([1, 0])).Message, StringComparison.Ordinal);
    }
}
