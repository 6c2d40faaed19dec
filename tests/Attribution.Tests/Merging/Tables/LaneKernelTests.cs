using System.Globalization;
using Attribution.Merging;
using Attribution.Numerics;

namespace Attribution.Tests;

/// <summary>Topics side by side in registers of every width, also of those that the processor has no use for.</summary>
public class LaneKernelTests
{
    private const double Level = 0.9;

    public static TheoryData<string, MetaAnalysisTest> Settings => new(
        from tauSquared in TauSquared.All
        where LaneFit<Lanes8>.Offers(tauSquared)
        from test in Enum.GetValues<MetaAnalysisTest>()
        select (tauSquared.Name, test));

    [Fact]
    public void Closed_forms_have_lanes() => Assert.Equal(
        ["FE", "DL", "HS", "HSk"], TauSquared.All.Where(LaneFit<Lanes8>.Offers).Select(tauSquared => tauSquared.Name));

    [Theory]
    [MemberData(nameof(Settings))]
    public void Topics_of_one_size_have_the_bits_that_each_has_alone(string tauSquared, MetaAnalysisTest test)
    {
        for (int claims = 1; claims <= 40; claims++)
        {
            foreach (int topics in new[] { 1, 7, 8, 29 })
            {
                OrdinaryTopics drawn = OrdinaryTopics.OfOneSize((100 * claims) + topics, topics, claims);
                EachAsAlone(drawn, drawn.WithoutOffsets(), Options(tauSquared, test));
                EachAsAlone(drawn, drawn.WithOffsets(), Options(tauSquared, test));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void Topics_of_several_sizes_have_the_bits_that_each_has_alone(string tauSquared, MetaAnalysisTest test)
    {
        for (int topics = 0; topics <= 200; topics += topics < 20 ? 1 : 45)
        {
            OrdinaryTopics drawn = OrdinaryTopics.Ragged(topics, topics);
            EachAsAlone(drawn, drawn.WithOffsets(), Options(tauSquared, test));
        }
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void The_last_topics_may_have_any_size_or_none(string tauSquared, MetaAnalysisTest test)
    {
        for (int last = 0; last <= 40; last++)
        {
            OrdinaryTopics drawn = new(last, 0, 5, 31, 3, 0, 9, 4, 12, 17, 3, 7, last, 0);
            EachAsAlone(drawn, drawn.WithOffsets(), Options(tauSquared, test));
        }
    }

    [Fact]
    public void A_kernel_merges_tables_of_any_size_in_any_order()
    {
        MetaAnalysisOptions options = Options("DL", MetaAnalysisTest.AdHoc);
        TableKernel[] kernels = [KernelOf<Lanes2>(options), KernelOf<Lanes4>(options), KernelOf<Lanes8>(options)];
        foreach (int topics in new[] { 1, 5, 0, 60, 3, 17, 200, 4, 300 })
        {
            OrdinaryTopics ragged = OrdinaryTopics.Ragged(topics, topics);
            OrdinaryTopics even = OrdinaryTopics.OfOneSize(topics, topics + 1, 1 + (topics % 12));
            foreach (TableKernel kernel in kernels)
            {
                Assert.Equal(Alone(ragged, options), SideBySide(kernel, ragged.WithOffsets(), 1024));
                Assert.Equal(Alone(even, options), SideBySide(kernel, even.WithoutOffsets(), 1024));
            }
        }
    }

    /// <summary>By registers of every width: each topic as a fit of its claims alone.</summary>
    private static void EachAsAlone(OrdinaryTopics topics, ReadingTable table, MetaAnalysisOptions options)
    {
        Assert.True(table.IsOrdinary);
        string[] alone = Alone(topics, options);
        foreach (int topicsPerTile in new[] { 13, 1024 })
        {
            Assert.Equal(alone, SideBySide(KernelOf<Lanes2>(options), table, topicsPerTile));
            Assert.Equal(alone, SideBySide(KernelOf<Lanes4>(options), table, topicsPerTile));
            Assert.Equal(alone, SideBySide(KernelOf<Lanes8>(options), table, topicsPerTile));
        }
    }

    private static MetaAnalysisOptions Options(string tauSquared, MetaAnalysisTest test) =>
        new() { TauSquared = TauSquared.All.Single(member => member.Name == tauSquared), Test = test, Level = Level };

    /// <summary>One claim is a fixed effect, but leaves no degrees of freedom; a variance between claims takes two.</summary>
    private static int Fewest(MetaAnalysisOptions options) =>
        options.TauSquared.IsFixedEffect && options.Test == MetaAnalysisTest.Normal ? 1 : 2;

    private static string[] Alone(OrdinaryTopics topics, MetaAnalysisOptions options) =>
        [.. Enumerable.Range(0, topics.Count).Select(topic => Alone(topics, topic, options))];

    private static string Alone(OrdinaryTopics topics, int topic, MetaAnalysisOptions options)
    {
        int count = topics.ValuesOf(topic).Length;
        if (count == 0) return Row(MergeStatus.NothingToMerge, 0);
        if (count < Fewest(options)) return Row(MergeStatus.TooFewReadings, count);
        MetaAnalysisResult fit = MetaAnalysis.Fit(topics.ValuesOf(topic), topics.VariancesOf(topic), options);
        ConfidenceInterval interval = fit.Interval();
        RealInterval range = RealInterval.Closed(interval.Lower, interval.Upper);
        return Row(MergeStatus.Merged, count, fit.Estimate, fit.StandardError, range.Lower, range.Upper, fit.TauSquared, fit.Q);
    }

    private static MetaAnalysisKernel<T> KernelOf<T>(MetaAnalysisOptions options)
        where T : unmanaged, ILanes<T> => new(options, new(MergeScale.Linear, Level, takeAssumed: false), Fewest(options));

    /// <summary>Merges tile after tile into columns in which NaN stands until something is written.</summary>
    private static string[] SideBySide(TableKernel kernel, ReadingTable table, int topicsPerTile)
    {
        MergedTable results = new();
        results.Prepare("side by side", table.Topics, kernel.Columns);
        MergedSpans all = results.SpansFrom(0, table.Topics);
        all.Values.Fill(double.NaN);
        all.StandardErrors.Fill(double.NaN);
        all.Lower.Fill(double.NaN);
        all.Upper.Fill(double.NaN);
        all.TauSquared.Fill(double.NaN);
        all.Q.Fill(double.NaN);
        new TableRun(table, results, new() { MaxDegreeOfParallelism = 1 }, topicsPerTile).Run(null!, kernel, CancellationToken.None);
        results.Complete(table.Topics);
        return [.. Enumerable.Range(0, results.Topics).Select(topic => Row(
            results.Statuses[topic],
            results.Counts[topic],
            results.Values[topic],
            results.StandardErrors[topic],
            results.Lower[topic],
            results.Upper[topic],
            results.TauSquared.IsEmpty ? 0 : results.TauSquared[topic],
            results.Q[topic]))];
    }

    /// <summary>Numbers with all their digits, and with the sign of 0.</summary>
    private static string Row(
        MergeStatus status,
        int count,
        double value = 0,
        double standardError = 0,
        double lower = 0,
        double upper = 0,
        double tauSquared = 0,
        double q = 0) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{status}, k = {count}: {value:R} ± {standardError:R}, {lower:R} to {upper:R}, τ² = {tauSquared:R}, Q = {q:R}");
}
