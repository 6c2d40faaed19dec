using System.Globalization;

namespace Attribution.Tests;

/// <summary>
/// Standard deviations are half-widths over 1.959963984540054, the 97.5 % point of the normal distribution (R: qnorm(0.975)).
/// </summary>
public class StatedCoverageReaderTests
{
    [Fact]
    public void A_range_that_is_symmetric_to_within_rounding_is_normal()
    {
        // Half-widths 150 and 130, each number printed to tens: 325 to 485 to 615 would be as symmetric as 335 to 475 to 615.
        Reading reading = Read(480, 330, 610);
        Assert.Equal("normal", reading.Distribution!.Name);
        Assert.Equal(480, reading.Distribution.Mean);
        Assert.Equal(71.42988396945157, reading.Distribution.StandardDeviation, 1e-9);
        Assert.Equal(VarianceOrigin.Stated, reading.Origin);
        Assert.Equal("[330, 610]", reading.Interval.ToString());
    }

    [Fact]
    public void A_range_that_is_symmetric_on_the_log_scale_is_log_normal()
    {
        Reading reading = Read(1_000, 500, 2_000);
        Assert.Equal("log-normal", reading.Distribution!.Name);
        Assert.Equal(1000, reading.Distribution.Median, 1e-9);
        Assert.Equal(2000, reading.Distribution.Quantile(0.975), 1e-9);
        Assert.Equal(500, reading.Distribution.Quantile(0.025), 1e-9);
    }

    [Fact]
    public void A_range_that_is_symmetric_on_neither_scale_is_split_normal_where_its_sides_are_more_alike()
    {
        // Burnham et al. 2006, Lancet 368:1421: 654,965 (95 % CI 392,979 to 942,636) excess deaths.
        Assert.Equal(
            "split-normal (mode 654965, lower standard deviation 133669, upper standard deviation 146774)",
            Read(654_965, 392_979, 942_636).Distribution!.ToString());

        // Roberts et al. 2004, Lancet 364:1857: 98,000 (8,000 to 194,000).
        Assert.Equal(
            "split-normal (mode 98000, lower standard deviation 45919.2, upper standard deviation 48980.5)",
            Read(98_000, 8_000, 194_000).Distribution!.ToString());

        Distribution log = Read(10, 2, 30).Distribution!;
        Assert.Equal("log-split-normal", log.Name);
        double[] expected = [2.302585092994046, 0.821156881008601, 0.5605267736212622];
        Assert.Equal(expected, log.Parameters.Select(parameter => parameter.Value), (one, other) => Math.Abs(one - other) < 1e-9);
    }

    [Fact]
    public void A_narrow_range_on_the_log_scale_keeps_its_digits()
    {
        // The ratios are 1 + 1e-13 and 1 + 5e-13, of which a quotient of doubles keeps three digits.
        Distribution log = Read(10.0000000000000m, 9.9999999999990m, 10.0000000000050m).Distribution!;
        Assert.Equal("log-split-normal", log.Name);
        Assert.Equal(1, log.Parameters[1].Value * 1.959963984540054 / 1e-13, 1e-9);
        Assert.Equal(1, log.Parameters[2].Value * 1.959963984540054 / 5e-13, 1e-9);
    }

    [Fact]
    public void Trailing_zeros_of_one_number_are_significant_when_another_is_printed_to_that_place()
    {
        // Alone, "1,000" would be rounded to thousands, and 500 to 2,000 would pass for symmetric about it.
        Assert.Equal("log-normal", Read(1_000, 500, 2_000).Distribution!.Name);
        Assert.Equal("log-normal", Read(2.0m, 0.50m, 8.0m).Distribution!.Name);
        Assert.Equal("normal", Read(10, 9.5m, 10.6m).Distribution!.Name);
    }

    [Fact]
    public void Where_rounding_leaves_both_scales_open_it_is_normal()
    {
        // 2 (1 to 4) may be 2.4 (0.6 to 4.2), which is symmetric.
        Assert.Equal("normal", Read(2, 1, 4).Distribution!.Name);
        Assert.Equal("log-normal", Read(2.0m, 1.0m, 4.0m).Distribution!.Name);
    }

    [Fact]
    public void A_spread_has_the_rounding_of_its_own_figures()
    {
        static string Name(decimal lower, decimal upper) => Readers.StatedCoverage
            .Read(
                Estimate.Create(
                    EstimateForm.PlusMinus, Bound.Inclusive(lower), Bound.Inclusive(upper), 100.00m, coverage: Coverage.Stated(0.9m)))
            .Distribution!.Name;
        Assert.Equal("normal", Name(99.84m, 100.15m));
        Assert.Equal("split-normal", Name(99.83m, 100.15m));
    }

    [Fact]
    public void A_range_below_zero_stays_on_the_linear_scale() =>
        Assert.Equal("split-normal", Read(-5, -10, 90).Distribution!.Name);

    [Fact]
    public void A_range_without_a_best_figure_is_normal_about_its_midpoint()
    {
        Estimate range = Estimate.Create(EstimateForm.Range, Bound.Inclusive(1), Bound.Inclusive(100), coverage: Coverage.Stated(0.5m));
        Assert.Equal(50.5, Readers.StatedCoverage.Read(range).Distribution!.Mean);
        Assert.Equal(100, Readers.StatedCoverage.Read(range).Distribution!.Quantile(0.75), 1e-9);
    }

    [Fact]
    public void Unknown_coverage_is_read_only_by_a_stated_assumption()
    {
        Estimate hubble = Estimate.PlusMinus(67.36m, 0.54m);
        Assert.Null(Readers.StatedCoverage.Read(hubble).Distribution);

        Reading assumed = Readers.StatedCoverageOr(0.6827m).Read(hubble);
        Assert.Equal(67.36, assumed.Distribution!.Mean);
        Assert.Equal(0.53999, assumed.Distribution.StandardDeviation, 1e-5);
        Assert.Equal(VarianceOrigin.Assumed, assumed.Origin);

        Reading stated = Readers.StatedCoverageOr(0.6827m).Read(Estimate.PlusMinus(67.36m, 0.54m, coverage: 0.95m));
        Assert.Equal(VarianceOrigin.Stated, stated.Origin);
        Assert.Equal(0.2755152667393132, stated.Distribution!.StandardDeviation, 1e-9);
    }

    [Fact]
    public void A_range_that_claims_no_probability_has_no_distribution_even_under_the_assumption()
    {
        Assert.Null(Readers.StatedCoverageOr(0.95m).Read(Estimate.BestWithRange(654_965, 392_979, 942_636)).Distribution);
        Assert.Null(Readers.StatedCoverageOr(0.95m).Read(Estimate.Between(40, 60)).Distribution);
        Assert.Null(Readers.StatedCoverageOr(0.95m).Read(Estimate.AtLeast(40)).Distribution);
        Assert.Equal("(-∞, ∞)", Readers.StatedCoverage.Read(Estimate.Approximately(40)).Interval.ToString());
    }

    [Fact]
    public void No_width_and_a_best_figure_at_an_end_have_no_distribution()
    {
        Assert.Null(Read(5, 5, 5).Distribution);
        Assert.Null(Read(5, 5, 10).Distribution);
        Assert.Null(Readers.StatedCoverage.Read(Estimate.PlusMinus(5, 0, coverage: 0.95m)).Distribution);
    }

    [Fact]
    public void A_level_next_to_one_keeps_its_digits()
    {
        // R: qnorm(5e-29, lower.tail = FALSE) = 11.1246…; 1 − level would be 0 in double precision.
        Distribution normal = Readers.StatedCoverage.Read(
            Estimate.PlusMinus(0, 1, coverage: 0.9999999999999999999999999999m)).Distribution!;
        Assert.Equal(0.5e-28, normal.UpperTail(1), 1e-38);
    }

    [Fact]
    public void A_level_next_to_zero_has_no_distribution() =>
        Assert.Null(Readers.StatedCoverage.Read(Estimate.PlusMinus(0, 1, coverage: 0.0000000000000000000000000001m)).Distribution);

    [Fact]
    public void Name_carries_the_assumption_in_any_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new("de-DE");
        try
        {
            Assert.Equal("stated coverage", Readers.StatedCoverage.Name);
            Assert.Equal("stated coverage (unknown as 68.27 %)", Readers.StatedCoverageOr(0.6827m).Name);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    public void A_level_outside_zero_to_one_is_refused(int level) =>
        Assert.Contains(
            "write 95 % as 0.95",
            Assert.Throws<ArgumentOutOfRangeException>(() => Readers.StatedCoverageOr(level)).Message,
            StringComparison.Ordinal);

    private static Reading Read(decimal best, decimal lower, decimal upper) =>
        Readers.StatedCoverage.Read(Estimate.BestWithRange(best, lower, upper, coverage: 0.95m));
}
