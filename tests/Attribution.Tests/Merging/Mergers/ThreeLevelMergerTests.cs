using Attribution.Merging;
using CsCheck;

namespace Attribution.Tests;

public class ThreeLevelMergerTests
{
    private static Merged Merge(IOriginMerger merger, double[] values, double[] variances, int[] origins) => merger.Merge(
        [.. values.Zip(variances, (value, variance) => Given.Normal(value, Math.Sqrt(variance)))],
        [.. values.Select(_ => 1.0)],
        origins);

    private static Merged Of(params (int Origin, double Value)[] readings) => Merge(
        Mergers.ThreeLevel(),
        [.. readings.Select(reading => reading.Value)],
        [.. readings.Select(_ => 1.0)],
        [.. readings.Select(reading => reading.Origin)]);

    /// <summary>
    /// The figures of metafor for the school calendars of Konstantopoulos 2011 (its tests and its documentation of the data set); its
    /// interval by Student's t with 10 degrees of freedom (test = "t", dfs = "contain") is 0.1847 ± 2.2281 × 0.0846.
    /// </summary>
    [Fact]
    public void School_calendars_give_the_published_figures()
    {
        var schools = ReferenceFile.Read("konstantopoulos2011.json");
        Merged merged = Merge(
            Mergers.ThreeLevel(),
            schools.Numbers("yi"),
            schools.Numbers("vi"),
            [.. schools.Numbers("district").Select(district => (int)district)]);
        Assert.Equal(0.1847, merged.Value!.Value, 0.5e-4);
        Assert.Equal(0.0846, merged.StandardError!.Value, 0.5e-4);
        Assert.Equal(0.0651 + 0.0327, merged.Heterogeneity!.Value.TauSquared, 1e-4);
        Assert.Equal(0.1847 - (2.2281 * 0.0846), merged.Range!.Value.Lower, 2e-4);
        Assert.Equal(0.1847 + (2.2281 * 0.0846), merged.Range.Value.Upper, 2e-4);
        Assert.Equal(
            0.1847 + (2.2281 * Math.Sqrt((0.0846 * 0.0846) + 0.0651 + 0.0327)), merged.PredictionInterval!.Value.Upper, 5e-4);
        Assert.Empty(merged.Warnings);
        Assert.Empty(merged.LeftOut);
    }

    [Fact]
    public void Refuses_where_the_levels_cannot_be_told_apart_and_below_three_origins()
    {
        Assert.Equal("one-level", Of((1, 10), (2, 11), (3, 12)).Refusal!.Code);
        Assert.Equal("too-few-origins", Of((1, 10), (1, 11), (2, 12)).Refusal!.Code);
        Merged few = Of((1, 10), (1, 11), (2, 12), (3, 11));
        Assert.Equal(["few-origins"], few.Warnings.Select(warning => warning.Code));
        Assert.Null(few.PredictionInterval);
        Assert.NotNull(Of((1, 10), (1, 11), (2, 12), (3, 11), (4, 9), (5, 11)).PredictionInterval);
        Assert.Equal("one-level", Mergers.ThreeLevel().Equally(Given.Normal(1, 1), Given.Normal(2, 1)).Refusal!.Code);
        Assert.Throws<ArgumentException>("origins", () => Mergers.ThreeLevel().Merge([Given.Normal(1, 1)], [1.0], [1, 2]));
    }

    [Fact]
    public void Neither_the_order_of_readings_nor_the_numbers_of_origins_matter()
    {
        int merged = 0;
        Gen.Select(Gen.Int[90, 110], Gen.Int[0, 4]).Array[4, 12].Sample(drawn =>
        {
            (int, double)[] readings = [.. drawn.Select(pair => (pair.Item2, (double)pair.Item1))];
            Merged one = Of(readings), other = Of([.. readings.Reverse().Select(pair => (7 - pair.Item1, pair.Item2))]);
            if (one.Refusal is not null) return one.Refusal.Code == other.Refusal?.Code;
            Interlocked.Increment(ref merged);
            return Math.Abs(one.Value!.Value - other.Value!.Value) <= 1e-7
                && Math.Abs(one.StandardError!.Value - other.StandardError!.Value) <= 1e-6;
        });
        Assert.True(merged > 10, $"{merged} were merged.");
    }

    [Fact]
    public void A_reconciler_tells_it_the_origins()
    {
        Topic constant = new("g", "x", "y", Accrual.FixedAttribute, unit: Unit.One);
        Source[] by = [Said.State("a"), Said.State("a"), Said.State("b"), Said.State("c"), Said.State("d"), Said.State("e")];
        double[] values = [10, 10.5, 11, 9.5, 10.2, 10.8];
        Reconciler reconciler = Reconciler.Default with
        {
            Reader = Readers.StatedCoverage,
            Merger = Mergers.ThreeLevel(),
            MergeAgainstVerdict = true,
        };
        Merged merged = reconciler.Reconcile(ClaimSet.Create(
        [
            .. by.Select((source, i) => Said.By(
                source, $"{i}", Estimate.PlusMinus((decimal)values[i], 0.98m, coverage: 0.95m), topic: constant)),
        ])).Merged!;
        double deviation = 0.98 / 1.959963984540054;
        ThreeLevelResult fit = ThreeLevel.Fit(values, [.. values.Select(_ => deviation * deviation)], [0, 0, 1, 2, 3, 4]);
        Assert.Equal(fit.Common.Estimate, merged.Value!.Value, 1e-9);
        Assert.Equal(fit.Common.StandardError, merged.StandardError!.Value, 1e-9);
    }
}
