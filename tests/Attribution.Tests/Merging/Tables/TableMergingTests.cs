using Attribution.Merging;
using CsCheck;

namespace Attribution.Tests;

public class TableMergingTests
{
    private static readonly ITableMerger[] Columnar =
    [
        .. AllMergers.List.OfType<ITableMerger>(),
        Mergers.FixedEffect(level: 0.8), Mergers.BrooksIyengar(1), Mergers.TrimmedMean(0.3),
        .. new[] { MetaAnalysisTest.Normal, MetaAnalysisTest.KnappHartung }.SelectMany(
            test => new[] { TauSquared.DerSimonianLaird, TauSquared.Reml }.Select(tau => Mergers.RandomEffects(tau, test: test))),
    ];

    public static TheoryData<string> Names => [.. Columnar.Select(merger => merger.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_topic_has_the_bits_that_it_has_alone(string name)
    {
        ITableMerger merger = Named(name);
        MergedTable results = new();
        ManyTopics.Gen.Sample(
            topics =>
            {
                merger.MergeAll(topics.TableFor(merger), results, new() { MaxDegreeOfParallelism = 1 });
                return results.Topics == topics.Count
                    && Enumerable.Range(0, topics.Count).All(topic => IsSame(results[topic], topics.Alone(merger, topic), results));
            },
            iter: name.Contains("Henmi", StringComparison.Ordinal) ? 1 : 8,
            threads: 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_number_of_threads_changes_no_bit(string name)
    {
        ITableMerger merger = Named(name);
        ReadingTable table = new ManyTopics(7, name.Contains("Henmi", StringComparison.Ordinal) ? 20 : 5000).TableFor(merger);
        MergedTable one = new(), many = new();
        merger.MergeAll(table, one, new() { MaxDegreeOfParallelism = 1 });
        foreach (int threads in new[] { 2, 3, 8 })
        {
            merger.MergeAll(table, many, new() { MaxDegreeOfParallelism = threads });
            Assert.True(one.Statuses.SequenceEqual(many.Statuses));
            Assert.Equal(one.Counts, many.Counts);
            Assert.Equal(one.Values, many.Values);
            Assert.Equal(one.StandardErrors, many.StandardErrors);
            Assert.Equal(one.Lower, many.Lower);
            Assert.Equal(one.Upper, many.Upper);
            Assert.Equal(one.TauSquared, many.TauSquared);
            Assert.Equal(one.Q, many.Q);
            Assert.Equal(one.Agreeing, many.Agreeing);
            Assert.Equal(one.CampCounts, many.CampCounts);
        }
    }

    [Fact]
    public void Random_effects_are_those_of_a_fit() => ManyTopics.Gen.Sample(
        topics =>
        {
            MergedTable results = new();
            foreach (TauSquared tauSquared in TauSquared.All.Where(member => member != TauSquared.FixedEffect))
            {
                ITableMerger merger = Mergers.RandomEffects(tauSquared, test: MetaAnalysisTest.KnappHartung);
                merger.MergeAll(ReadingTable.OfVariances(topics.Values, topics.Variances, topics.Offsets), results);
                for (int topic = 0; topic < topics.Count; topic++)
                {
                    Range rows = topics.Offsets[topic]..topics.Offsets[topic + 1];
                    if (results.Statuses[topic] != MergeStatus.Merged) continue;
                    MetaAnalysisResult fit = MetaAnalysis.Fit(
                        topics.Values.AsSpan(rows),
                        topics.Variances.AsSpan(rows),
                        new() { TauSquared = tauSquared, Test = MetaAnalysisTest.KnappHartung });
                    MergedRow row = results[topic];
                    ConfidenceInterval interval = fit.Interval();
                    if ((row.Value, row.StandardError, row.TauSquared, row.Q) != (fit.Estimate, fit.StandardError, fit.TauSquared, fit.Q)
                        || row.Range != RealInterval.Closed(interval.Lower, interval.Upper))
                    {
                        return false;
                    }
                }
            }

            return true;
        },
        iter: 5,
        threads: 1);

    [Fact]
    public void Topics_of_one_size_need_no_offsets()
    {
        ManyTopics topics = new(11);
        int rows = topics.Values.Length / 4 * 4;
        MergedTable even = new(), offset = new();
        Mergers.FixedEffect()
            .MergeAll(ReadingTable.OfVariances(topics.Values.AsMemory(0, rows), topics.Variances.AsMemory(0, rows), 4), even);
        Mergers.FixedEffect().MergeAll(
            ReadingTable.OfVariances(
                topics.Values.AsMemory(0, rows),
                topics.Variances.AsMemory(0, rows),
                Enumerable.Range(0, (rows / 4) + 1).Select(i => 4 * i).ToArray()),
            offset);
        Assert.Equal(even.Values, offset.Values);
        Assert.Equal(rows / 4, even.Topics);
    }

    [Fact]
    public void Results_are_used_anew_and_columns_that_a_merger_does_not_fill_are_empty()
    {
        MergedTable results = new();
        Assert.Equal("nothing merged yet", results.ToString());
        Mergers.RandomEffects(TauSquared.Reml)
            .MergeAll(ReadingTable.OfVariances(new double[] { 1, 2, 4, 1, 2 }, new double[] { 1, 1, 1, 1, 1 }, new[] { 0, 3, 5 }), results);
        Assert.Equal("2 topics by random effects (REML, ad hoc)", results.ToString());
        Assert.Equal((MergeStatus.TooFewReadings, 2, null), (results[1].Status, results[1].Count, results[1].Value));
        Assert.Equal("TooFewReadings, k = 2", results[1].ToString());
        Mergers.Camps.MergeAll(ReadingTable.OfIntervals(new double[] { 1, 2, 8 }, new double[] { 3, 4, 9 }, 3), results);
        Assert.Equal(1, results.Topics);
        Assert.True(results.Values.IsEmpty && results.TauSquared.IsEmpty);
        Assert.Equal((2, 2, RealInterval.Closed(1, 9)), (results[0].CampCount, results[0].Agreeing, results[0].Range));
        Assert.Equal("2 camps in [1, 9], k = 3", results[0].ToString());
    }

    [Fact]
    public void Progress_rises_to_the_number_of_topics()
    {
        List<long> told = [];
        ReadingTable table = ReadingTable.OfValues(new double[20_000], 2);
        Mergers.Median().MergeAll(table, new(), new() { Progress = new Told(told), MaxDegreeOfParallelism = 4 });
        Assert.Equal(told.Order(), told);
        Assert.Equal(10_000, told[^1]);
    }

    [Fact]
    public void What_is_cancelled_leaves_no_topic()
    {
        MergedTable results = new();
        ReadingTable table = ReadingTable.OfValues(new double[100_000], 2);
        foreach (int threads in new[] { 1, 2 })
        {
            using CancellationTokenSource source = new();
            Mergers.Median().MergeAll(table, results);
            Assert.ThrowsAny<OperationCanceledException>(() => Mergers.Median().MergeAll(
                table, results, new() { MaxDegreeOfParallelism = threads, Progress = new Cancelling(source) }, source.Token));
            Assert.Equal(0, results.Topics);
        }
    }

    [Fact]
    public void The_type_says_what_has_no_form_over_columns()
    {
        IMerger[] without = [.. Mergers.All.Where(merger => merger is not ITableMerger)];
        Assert.Equal(
            ["three-level", "linear pool", "most reliable", "majority", "lowest", "low, best and high"],
            without.Select(merger => merger.Name));
        Assert.IsNotType<ITableMerger>(Mergers.Create("mine", ReadingNeeds.Point, (_, _) => null!), exactMatch: false);
    }

    [Fact]
    public void A_table_of_another_kind_is_refused_with_the_factory_to_use()
    {
        ReadingTable table = ReadingTable.OfVariances(new double[] { 1 }, new double[] { 1 }, 1);
        ReadingTable intervals = ReadingTable.OfIntervals(new double[] { 1 }, new double[] { 1 }, 1);
        ReadingTable logarithms = ReadingTable.OfLogVariances(new double[] { 1 }, new double[] { 1 }, 1);
        Assert.Contains(
            "OfLogVariances",
            Assert.Throws<ArgumentException>(() => Mergers.FixedEffect(MergeScale.Log).MergeAll(table, new())).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "OfVariances",
            Assert.Throws<ArgumentException>(() => Mergers.FixedEffect().MergeAll(logarithms, new())).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "OfValues",
            Assert.Throws<ArgumentException>(() => Mergers.Median(MergeScale.Log).MergeAll(logarithms, new())).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "OfIntervals", Assert.Throws<ArgumentException>(() => Mergers.Camps.MergeAll(table, new())).Message, StringComparison.Ordinal);
        Assert.Contains(
            "OfVariances",
            Assert.Throws<ArgumentException>(() => Mergers.FixedEffect().MergeAll(intervals, new())).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "OfValues",
            Assert.Throws<ArgumentException>(() => Mergers.Median().MergeAll(intervals, new())).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new MergeAllOptions { MaxDegreeOfParallelism = 0 });
    }

    private static ITableMerger Named(string name) => Columnar.First(merger => merger.Name == name);

    private static bool IsSame(MergedRow row, Merged alone, MergedTable results)
    {
        if (alone.Refusal is { } refusal) return Code(row.Status) == refusal.Code;
        if (alone.Merger == "majority overlap" && alone.Range is null) return row.Status == MergeStatus.Tie;
        return row.Status == MergeStatus.Merged
            && row.Value == alone.Value
            && row.StandardError == alone.StandardError
            && row.Range == alone.Range
            && (results.TauSquared.IsEmpty
                ? !alone.Merger.StartsWith("random effects", StringComparison.Ordinal)
                : row.TauSquared == (alone.Heterogeneity?.TauSquared ?? 0))
            && (alone.Merger != "camps" || row.CampCount == alone.Camps.Length);
    }

    private static string Code(MergeStatus status) =>
        string.Concat(status.ToString().Select((letter, i) => (i > 0 && char.IsUpper(letter) ? "-" : "") + char.ToLowerInvariant(letter)));

    private sealed class Told(List<long> told) : IProgress<long>
    {
        public void Report(long value) => told.Add(value);
    }

    private sealed class Cancelling(CancellationTokenSource source) : IProgress<long>
    {
        public void Report(long value) => source.Cancel();
    }
}
