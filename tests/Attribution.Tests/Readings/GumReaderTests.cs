namespace Attribution.Tests;

/// <summary>Clauses and examples of JCGM 100:2008 (GUM) and JCGM 101:2008.</summary>
public class GumReaderTests
{
    [Fact]
    public void Two_limits_are_rectangular()
    {
        // GUM 4.3.7, example 1: copper, 16.52 with an error of at most 0.40, in 1e-6 per °C: u = 0.23.
        Reading reading = Readers.Gum.Read(Estimate.Between(16.12m, 16.92m));
        Assert.Equal("uniform (lower 16.12, upper 16.92)", reading.Distribution!.ToString());
        Assert.Equal(VarianceOrigin.Computed, reading.Origin);
        Assert.Equal(0.23, reading.Distribution.StandardDeviation, 0.001);
        Assert.Equal(0.4 / 1.7320508075688772, reading.Distribution.StandardDeviation, 1e-15);
    }

    [Fact]
    public void A_best_figure_off_centre_is_rectangular_about_the_midpoint()
    {
        // GUM 4.3.8, the example: 16.52, at least 16.40, at most 16.92: u = 0.15; note 1 moves the estimate to the midpoint.
        Reading reading = Readers.Gum.Read(Estimate.BestWithRange(16.52m, 16.40m, 16.92m));
        Assert.Equal(0.15, reading.Distribution!.StandardDeviation, 0.001);
        Assert.Equal(16.66, reading.Distribution.Mean, 1e-12);
        Assert.Equal(16.52, reading.Best);
        Assert.Equal(VarianceOrigin.Computed, reading.Origin);
    }

    /// <summary>CODATA 2018: G = 6.674 30(15) × 10⁻¹¹ m³/(kg·s²); by JCGM 101, 6.4.7.1, a normal distribution.</summary>
    [Fact]
    public void A_figure_with_its_standard_uncertainty_is_normal()
    {
        foreach (IEstimateReader reader in new[] { Readers.Gum, Readers.StatedCoverage })
        {
            Distribution read = reader.Read(Estimate.Parse("6.67430(15)")).Distribution!;
            Assert.StartsWith("normal", read.ToString(), StringComparison.Ordinal);
            Assert.Equal(6.67430, read.Mean);
            Assert.Equal(0.00015, read.StandardDeviation, 1e-18);
        }
    }

    [Fact]
    public void A_best_figure_at_the_centre_is_triangular()
    {
        // GUM 4.3.9: u² = a²/6 for a triangular distribution of half-width a; for a = 300, √15000.
        Reading reading = Readers.Gum.Read(Estimate.BestWithRange(1_200, 900, 1_500));
        Assert.Equal(Distribution.Triangular(900, 1200, 1500), reading.Distribution);
        Assert.Equal(122.47448713915890, reading.Distribution!.StandardDeviation, 1e-12);
        Assert.Equal(VarianceOrigin.Computed, reading.Origin);
    }

    [Fact]
    public void The_centre_is_met_to_within_the_rounding_of_the_digits()
    {
        // 0.5 + 0.5 of the ends and twice 0.5 of the best figure may hide a difference of 2 between the half-widths, and no more.
        Assert.Equal("triangular", Readers.Gum.Read(Estimate.BestWithRange(101, 90, 114)).Distribution!.Name);
        Assert.Equal("uniform", Readers.Gum.Read(Estimate.BestWithRange(101, 90, 115)).Distribution!.Name);
    }

    [Fact]
    public void An_expanded_uncertainty_of_stated_coverage_is_normal()
    {
        // GUM 4.3.4, example: 10.000742 Ω ± 129 µΩ at 99 %: u = 50 µΩ. The quantile is 2.5758.
        Reading reading = Readers.Gum.Read(Estimate.PlusMinus(10.000742m, 0.000129m, coverage: 0.99m));
        Assert.Equal("normal", reading.Distribution!.Name);
        Assert.Equal(10.000742, reading.Distribution.Mean);
        Assert.Equal(50e-6, reading.Distribution.StandardDeviation, 0.5e-6);
        Assert.Equal(VarianceOrigin.Stated, reading.Origin);
        Assert.Equal("[10.000613, 10.000871]", reading.Interval.ToString());
    }

    [Fact]
    public void A_range_of_stated_coverage_without_a_best_figure_is_normal_about_its_midpoint()
    {
        Estimate range = Estimate.Create(EstimateForm.Range, Bound.Inclusive(330), Bound.Inclusive(610), coverage: Coverage.Stated(0.95m));
        Distribution normal = Readers.Gum.Read(range).Distribution!;
        Assert.Equal(470, normal.Mean);
        Assert.Equal(71.42988396945157, normal.StandardDeviation, 1e-9);
    }

    public static TheoryData<string> WithoutARule =>
        new(
            "figure",
            "hedge",
            "nearly",
            "bound",
            "hedged range",
            "either",
            "order",
            "unknown coverage",
            "asymmetric",
            "varies",
            "no width");

    [Theory]
    [MemberData(nameof(WithoutARule))]
    public void What_the_GUM_has_no_rule_for_has_no_distribution(string which)
    {
        Reading reading = Readers.Gum.Read(which switch
        {
            "figure" => Estimate.Of(1_100),
            "hedge" => Estimate.Approximately(1_100),
            "nearly" => Estimate.Nearly(3_000),
            "bound" => Estimate.AtLeast(10_000),
            "hedged range" => Estimate.Create(EstimateForm.Range, Bound.Inclusive(40), Bound.Inclusive(60), approximate: true),
            "either" => Estimate.Either(3, 4),
            "order" => Estimate.OnTheOrderOf(100),
            "unknown coverage" => Estimate.PlusMinus(67.36m, 0.54m),
            "asymmetric" => Estimate.BestWithRange(654_965, 392_979, 942_636, coverage: 0.95m),
            "varies" => Estimate.Between(40, 60).Varying(),
            _ => Estimate.PlusMinus(5, 0, coverage: 0.95m),
        });
        Assert.Null(reading.Distribution);
        Assert.Equal(VarianceOrigin.None, reading.Origin);
    }

    [Fact]
    public void A_bare_figure_has_the_limits_of_its_resolution_and_a_hedge_none()
    {
        Assert.Equal("[6.95, 7.05]", Readers.Gum.Read(Estimate.Of(7.0m)).Interval.ToString());
        Assert.Equal("(-∞, ∞)", Readers.Gum.Read(Estimate.Approximately(7)).Interval.ToString());
        Assert.Equal("(-∞, 3000)", Readers.Gum.Read(Estimate.Nearly(3_000)).Interval.ToString());
        Assert.Equal("[66.82, 67.9]", Readers.Gum.Read(Estimate.PlusMinus(67.36m, 0.54m)).Interval.ToString());
    }
}
