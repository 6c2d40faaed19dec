using System.Globalization;

namespace Attribution.Tests;

public class RelativeReaderTests
{
    private static readonly IEstimateReader Tenth = Readers.Relative(0.10m);

    [Fact]
    public void About_is_the_tolerance_of_the_FHIR_prefix_ap_either_way()
    {
        // HL7 FHIR R4, search prefixes: "the recommended value for the approximation is 10% of the stated value".
        Assert.Equal("[90, 110]", Tenth.Read(Estimate.Approximately(100)).Interval.ToString());
        Assert.Equal("[-110, -90]", Tenth.Read(Estimate.Approximately(-100)).Interval.ToString());
        Assert.Equal("[0, 0]", Tenth.Read(Estimate.Approximately(0)).Interval.ToString());
    }

    [Fact]
    public void Nearly_and_just_over_keep_the_excluded_end()
    {
        Assert.Equal("[2700, 3000)", Tenth.Read(Estimate.Nearly(3_000)).Interval.ToString());
        Assert.Equal("(5000, 5500]", Tenth.Read(Estimate.JustOver(5_000)).Interval.ToString());
        Assert.Equal("[-3300, -3000)", Tenth.Read(Estimate.Nearly(-3_000)).Interval.ToString());
    }

    [Fact]
    public void A_hedged_end_moves_outward_by_the_fraction_of_itself()
    {
        Estimate range = Estimate.Create(EstimateForm.Range, Bound.Inclusive(40), Bound.Inclusive(60), approximate: true);
        Estimate atLeast = Estimate.Create(EstimateForm.AtLeast, Bound.Inclusive(10_000), approximate: true);
        Estimate lessThan = Estimate.Create(EstimateForm.LessThan, upper: Bound.Exclusive(-10), approximate: true);
        Assert.Equal("[36, 66]", Tenth.Read(range).Interval.ToString());
        Assert.Equal("[9000, ∞)", Tenth.Read(atLeast).Interval.ToString());
        Assert.Equal("(-∞, -9]", Tenth.Read(lessThan).Interval.ToString());
    }

    [Fact]
    public void What_is_not_hedged_has_the_ends_that_were_stated()
    {
        Assert.Equal("[1100, 1100]", Tenth.Read(Estimate.Of(1_100)).Interval.ToString());
        Assert.Equal("(1100, ∞)", Tenth.Read(Estimate.MoreThan(1_100)).Interval.ToString());
        Assert.Equal("[40, 60]", Tenth.Read(Estimate.Between(40, 60)).Interval.ToString());
        Assert.Equal("[1150, 1250]", Tenth.Read(Estimate.PlusMinus(1_200, 50)).Interval.ToString());
    }

    [Fact]
    public void The_variance_of_a_fraction_is_assumed()
    {
        Reading reading = Tenth.Read(Estimate.Approximately(100));
        Assert.Equal(Distribution.Uniform(90, 110), reading.Distribution);
        Assert.Equal(VarianceOrigin.Assumed, reading.Origin);
    }

    [Fact]
    public void Only_a_hedged_figure_or_range_gets_a_distribution()
    {
        Assert.Null(Tenth.Read(Estimate.Of(100)).Distribution);
        Assert.Null(Tenth.Read(Estimate.Between(40, 60)).Distribution);
        Assert.Null(Tenth.Read(Estimate.Nearly(3_000)).Distribution);
        Assert.Null(Tenth.Read(Estimate.OnTheOrderOf(100)).Distribution);
        Assert.Null(Tenth.Read(Estimate.Approximately(0)).Distribution);
    }

    [Fact]
    public void A_fraction_may_exceed_one_and_an_end_may_exceed_a_decimal()
    {
        Assert.Equal("[-803, 3003]", Readers.Relative(1.73m).Read(Estimate.Approximately(1_100)).Interval.ToString());
        RealInterval far = Readers.Relative(decimal.MaxValue).Read(Estimate.Approximately(decimal.MaxValue)).Interval;
        Assert.Equal(6.27710173538668e57, far.Upper, 1e45);
    }

    [Theory]
    [InlineData("0.1", "relative 10 %")]
    [InlineData("0.10", "relative 10 %")]
    [InlineData("0.125", "relative 12.5 %")]
    [InlineData("1.73", "relative 173 %")]
    public void Name_carries_the_fraction_in_any_culture(string fraction, string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new("de-DE");
        try
        {
            Assert.Equal(name, Readers.Relative(decimal.Parse(fraction, CultureInfo.InvariantCulture)).Name);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_fraction_that_is_not_positive_is_refused(int fraction)
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Readers.Relative(fraction));
        Assert.Contains("write 10 % as 0.10", refusal.Message, StringComparison.Ordinal);
    }
}
