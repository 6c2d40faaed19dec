namespace Attribution.Tests;

public class MergedEvidenceTests
{
    private static readonly RealInterval Range = RealInterval.Closed(1, 3);
    private static readonly Heterogeneity Spread = new(0.3132, 0.92, 2e-26);

    private static Merged Full =>
        Merged.Of("m", 2, Range, standardError: 0.5, level: 0.9, predictionInterval: RealInterval.Closed(0, 4), heterogeneity: Spread);

    [Fact]
    public void Results_are_equal_when_all_their_members_are()
    {
        Assert.Equal(Full, Full);
        Assert.Equal(Full.GetHashCode(), Full.GetHashCode());
        Assert.NotEqual(
            Full,
            Merged.Of("m", 2, Range, standardError: 0.6, level: 0.9, predictionInterval: RealInterval.Closed(0, 4), heterogeneity: Spread));
        Assert.NotEqual(
            Full,
            Merged.Of("m", 2, Range, standardError: 0.5, level: 0.8, predictionInterval: RealInterval.Closed(0, 4), heterogeneity: Spread));
        Assert.NotEqual(
            Full,
            Merged.Of("m", 2, Range, standardError: 0.5, level: 0.9, predictionInterval: RealInterval.Closed(0, 5), heterogeneity: Spread));
        Assert.NotEqual(Full, Merged.Of("m", 2, Range, standardError: 0.5, level: 0.9, predictionInterval: RealInterval.Closed(0, 4)));
    }

    [Fact]
    public void A_result_refuses_numbers_that_are_none()
    {
        Assert.Throws<ArgumentException>(() => Merged.Of("m", double.NaN));
        Assert.Throws<ArgumentException>(() => Merged.Of("m", 1, standardError: double.NaN));
        Assert.Throws<ArgumentException>(() => Merged.Of("m", 1, standardError: -1));
        Assert.Throws<ArgumentException>(() => Merged.Of("m", 1, Range, level: double.NaN));
        Assert.Throws<ArgumentException>(() => Merged.Of("m", 1, level: 0.95));
        Assert.Throws<ArgumentException>(() => Merged.Of("m", 1, Range, predictionInterval: Range));
        Assert.Throws<ArgumentOutOfRangeException>(() => Merged.Of("m", 1, heterogeneity: new(double.NaN, 0, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Merged.Of("m", 1, heterogeneity: new(0, 1.1, 1)));
    }

    [Fact]
    public void A_result_reads_as_a_person_would_write_it()
    {
        Assert.Equal("2 in [1, 3] (m)", Full.ToString());
        Assert.Equal("τ² = 0.3132, I² = 92 %, p = 2E-26", Spread.ToString());
    }
}
