using System.Globalization;
using Attribution.Merging;

namespace Attribution.Tests;

public class MetaAnalysisTests
{
    private static readonly double[] Values = [1100, 3000, 2100, 1400];
    private static readonly double[] Variances = [22500, 90000, 40000, 62500];

    public static TheoryData<string> Estimators => [.. TauSquared.All.Select(member => member.Name)];

    [Theory]
    [MemberData(nameof(Estimators))]
    public void One_claim_is_its_own_answer(string name)
    {
        MetaAnalysisResult fit = MetaAnalysis.Fit([1100], [22500], Options(name));
        Assert.Equal((1100, 150, 0, 0, 1), (fit.Estimate, fit.StandardError, fit.TauSquared, fit.Q, fit.QPValue));
        Assert.Equal((0, 1), (fit.ISquared, fit.HSquared));
        Assert.True(fit.Converged);
        Assert.Equal(0, fit.RestrictedLogLikelihood);
    }

    [Theory]
    [InlineData(MetaAnalysisTest.KnappHartung)]
    [InlineData(MetaAnalysisTest.AdHoc)]
    public void One_claim_has_no_degrees_of_freedom_for_Knapp_and_Hartung(MetaAnalysisTest test) =>
        Assert.Contains("at least two", Refused(() => MetaAnalysis.Fit([1], [1], new() { Test = test })), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Estimators))]
    public void Equal_claims_agree_without_heterogeneity(string name)
    {
        foreach (MetaAnalysisTest test in Enum.GetValues<MetaAnalysisTest>())
        {
            MetaAnalysisResult fit = MetaAnalysis.Fit([0, 0, 0], [1, 2, 4], Options(name) with { Test = test });
            Assert.Equal((0, 0, 0, 1, 0), (fit.Estimate, fit.TauSquared, fit.Q, fit.QPValue, fit.Statistic));
            Assert.Equal(1, fit.PValue, 1e-15);
        }
    }

    [Fact]
    public void Equal_claims_other_than_0_are_infinitely_far_from_it_under_Knapp_and_Hartung()
    {
        MetaAnalysisResult fit = MetaAnalysis.Fit([-5, -5], [1, 2], new() { Test = MetaAnalysisTest.KnappHartung });
        Assert.Equal((0, double.NegativeInfinity, 0), (fit.StandardError, fit.Statistic, fit.PValue));
        Assert.Equal(new(-5, -5, 0.95), fit.Interval());
    }

    [Theory]
    [InlineData(0.0, "exact value")]
    [InlineData(double.PositiveInfinity, "unknown spread")]
    [InlineData(double.NaN, "variances[2] is NaN")]
    [InlineData(-1.0, "variances[2] is -1")]
    public void A_variance_that_is_none_is_refused_with_its_index_and_a_remedy(double variance, string words)
    {
        string message = Refused(() => MetaAnalysis.Fit([1, 2, 3], [1, 1, variance]));
        Assert.Contains("variances[2]", message, StringComparison.Ordinal);
        Assert.Contains("leave", message, StringComparison.Ordinal);
        Assert.Contains(words, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void A_value_that_is_no_number_is_refused_with_its_index(double value) =>
        Assert.Contains("values[1]", Refused(() => MetaAnalysis.Fit([1, value], [1, 1])), StringComparison.Ordinal);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-0.5)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_that_is_none_is_refused_with_its_index(double weight) =>
        Assert.Contains("weights[0]", Refused(() => MetaAnalysis.Fit([1, 2], [1, 1], [weight, 1])), StringComparison.Ordinal);

    [Fact]
    public void Sizes_must_fit_and_something_must_be_there()
    {
        Assert.Contains("2 values and 1 variances", Refused(() => MetaAnalysis.Fit([1, 2], [1])), StringComparison.Ordinal);
        Assert.Contains("2 values and 3 weights", Refused(() => MetaAnalysis.Fit([1, 2], [1, 1], [1, 1, 1])), StringComparison.Ordinal);
        Assert.Contains("no claim", Refused(() => MetaAnalysis.Fit([], [])), StringComparison.Ordinal);
        Assert.Contains("no claim", Refused(() => MetaAnalysis.Fit([1, 2], [1, 1], [0, 0])), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_beyond_squaring_are_refused()
    {
        Assert.Contains("larger unit", Refused(() => MetaAnalysis.Fit([-1e200, 1e200], [1, 1])), StringComparison.Ordinal);
        Assert.Contains("orders of magnitude", Refused(() => MetaAnalysis.Fit([0, 1], [1e-200, 1])), StringComparison.Ordinal);
        Assert.Contains("orders of magnitude", Refused(() => MetaAnalysis.Fit([0, 1], [1e-100, 1e100])), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Estimators))]
    public void Extreme_magnitudes_change_the_exponent_and_no_digit(string name)
    {
        foreach (int power in new[] { -490, -200, 200, 490 })   // 2^490 is 3e147
        {
            double unit = Math.ScaleB(1, power);
            MetaAnalysisResult plain = MetaAnalysis.Fit(Values, Variances, Options(name));
            MetaAnalysisResult scaled = MetaAnalysis.Fit(
                [.. Values.Select(y => y * unit)], [.. Variances.Select(v => v * unit * unit)], Options(name));
            Assert.Equal(plain.Estimate * unit, scaled.Estimate);
            Assert.Equal(plain.TauSquared * unit * unit, scaled.TauSquared);
            Assert.Equal(plain.ISquared, scaled.ISquared);
            Assert.Equal(plain.LogLikelihood - (4 * power * Math.Log(2)), scaled.LogLikelihood, 1e-9);
            Assert.Equal(plain.RestrictedLogLikelihood - (3 * power * Math.Log(2)), scaled.RestrictedLogLikelihood, 1e-9);
        }
    }

    [Theory]
    [MemberData(nameof(Estimators))]
    public void Weight_0_leaves_a_claim_out_whatever_it_says(string name)
    {
        MetaAnalysisResult without = MetaAnalysis.Fit(Values, Variances, Options(name));
        MetaAnalysisResult with = MetaAnalysis.Fit(
            [.. Values, double.NaN], [.. Variances, double.PositiveInfinity], [1, 1, 1, 1, 0], Options(name));
        Assert.Equal(4, with.Count);
        Assert.Equal(without.Estimate, with.Estimate, 1e-12);
        Assert.Equal(without.TauSquared, with.TauSquared, 1e-12 * (1 + without.TauSquared));
    }

    [Fact]
    public void Only_ratios_of_weights_matter()
    {
        MetaAnalysisResult one = MetaAnalysis.Fit(Values, Variances, [1, 2, 3, 4]);
        MetaAnalysisResult other = MetaAnalysis.Fit(Values, Variances, [1e-300, 2e-300, 3e-300, 4e-300]);
        Assert.Equal(one.Estimate, other.Estimate, 1e-10);
        Assert.Equal(one.StandardError, other.StandardError, 1e-10);
    }

    [Fact]
    public void Weights_multiply_in_and_the_error_is_that_of_the_weighted_mean()
    {
        // (2·1·10 + 1·¼·20)/(2·1 + 1·¼) with error √(4·1 + 1·¼)/(2 + ¼), by hand.
        MetaAnalysisResult fit = MetaAnalysis.Fit([10, 20], [1, 4], [2, 1], Options("FE"));
        Assert.Equal(25 / 2.25, fit.Estimate, 1e-13);
        Assert.Equal(Math.Sqrt(4.25) / 2.25, fit.StandardError, 1e-15);
    }

    [Fact]
    public void Weights_of_claims_add_up_to_1()
    {
        double[] shares = new double[4];
        MetaAnalysis.Weights(MetaAnalysis.Fit(Values, Variances, Options("FE")), Variances, shares);
        Assert.Equal(1, shares.Sum(), 1e-15);
        Assert.Equal(4, shares[0] / shares[1], 1e-14);
        Assert.Throws<ArgumentException>(() => MetaAnalysis.Weights(MetaAnalysis.Fit([1], [1]), Variances, shares));
    }

    [Fact]
    public void Without_heterogeneity_every_claim_shrinks_to_the_merged_value()
    {
        MetaAnalysisResult fit = MetaAnalysis.Fit(Values, Variances, Options("FE"));
        ShrunkenValue[] shrunken = new ShrunkenValue[4];
        MetaAnalysis.ShrunkenValues(fit, Values, Variances, shrunken);
        Assert.All(shrunken, value => Assert.Equal((fit.Estimate, fit.StandardError), (value.Estimate, value.StandardError)));
    }

    [Fact]
    public void One_claim_says_nothing_of_heterogeneity()
    {
        HeterogeneityInterval interval = MetaAnalysis.Heterogeneity([5], [1]);
        Assert.Equal(new(0, double.PositiveInfinity, 0.95), interval.TauSquared);
        Assert.Equal(new(0, 1, 0.95), interval.ISquared);
    }

    [Fact]
    public void Levels_lie_strictly_between_0_and_1()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MetaAnalysisOptions { Level = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => MetaAnalysis.Fit(Values, Variances).Interval(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => MetaAnalysis.Heterogeneity(Values, Variances, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MetaAnalysisOptions { Test = (MetaAnalysisTest)9 });
        Assert.Throws<ArgumentNullException>(() => new MetaAnalysisOptions { TauSquared = null! });
    }

    [Theory]
    [InlineData("DL")]
    [InlineData("REML")]
    public void A_million_claims_fit(string name)
    {
        var random = new Random(7);
        double[] values = new double[1_000_000], variances = new double[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            variances[i] = 0.01 + random.NextDouble();
            values[i] = 1e6 + Math.Sqrt(12 * (variances[i] + 0.25)) * (random.NextDouble() - 0.5);
        }

        MetaAnalysisResult fit = MetaAnalysis.Fit(values, variances, Options(name));
        Assert.Equal(1e6, fit.Estimate, 5 * fit.StandardError);
        Assert.Equal(0.25, fit.TauSquared, 0.01);
        Assert.True(fit.Converged);
    }

    [Theory]
    [MemberData(nameof(Estimators))]
    public void Nothing_but_the_result_is_allocated(string name)
    {
        MetaAnalysisOptions options = Options(name);
        double[] values = [.. Enumerable.Range(0, 1000).Select(i => Math.Sin(i) * 3)];
        double[] variances = [.. Enumerable.Range(0, 1000).Select(i => 0.2 + (i % 7))];
        long few = Allocated(values.AsSpan(0, 8), variances.AsSpan(0, 8), options), many = Allocated(values, variances, options);
        Assert.Equal(few, many);
        Assert.InRange(few, 1, 256);
    }

    [Fact]
    public void ToString_is_invariant()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            MetaAnalysisResult fit = MetaAnalysis.Fit([1.5, 2.5], [1, 1], Options("DL"));
            Assert.Equal("2 (95 % interval 0.6141 to 3.386; DL, k = 2, τ² = 0, I² = 0 %)", fit.ToString());
            Assert.Equal("0.6141 to 3.386 (95 %)", fit.Interval().ToString());
            Assert.Equal("REML", TauSquared.Reml.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static long Allocated(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, MetaAnalysisOptions options)
    {
        for (int i = 0; i < 50; i++)
        {
            _ = MetaAnalysis.Fit(values, variances, options);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        MetaAnalysisResult fit = MetaAnalysis.Fit(values, variances, options);
        long after = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(fit);
        return after - before;
    }

    private static MetaAnalysisOptions Options(string name) => MetaAnalysisVerification.Options(name);

    private static string Refused(Func<object> fit) => Assert.ThrowsAny<ArgumentException>(fit).Message;
}
