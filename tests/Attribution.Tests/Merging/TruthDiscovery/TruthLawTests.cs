using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>What holds of every method for numbers, and what holds of some.</summary>
public class TruthLawTests
{
    private static readonly double[] Deviations = [0.4, 1, 1.5, 2, 3, 5];

    /// <summary>Those of which no prior has a place.</summary>
    public static TheoryData<string> WithoutPlace => Named(name => !name.Contains("µ₀", StringComparison.Ordinal));

    /// <summary>
    /// Those whose loss is free of units. The paper's squared loss of CRH, and CATD and GTM in the unit of the values, are not.
    /// </summary>
    public static TheoryData<string> WithoutUnit => Named(name =>
        !name.Contains("over deviation", StringComparison.Ordinal) && !name.Contains("unit of the values", StringComparison.Ordinal));

    /// <summary>Those of which neither a prior nor a quantile depends on the number of claims.</summary>
    public static TheoryData<string> OfCrh => Named(name => name.StartsWith("CRH", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(TruthNumbers.Names), MemberType = typeof(TruthNumbers))]
    public void The_order_of_the_rows_of_a_topic_and_the_number_of_threads_change_no_bit(string name)
    {
        NumericTruthMethod method = TruthNumbers.Method(name);
        List<(int Source, int Topic, double Value)> claims = TruthNumbers.Drawn(12_000, Deviations, 11, cover: 0.7);
        TruthDiscoveryOptions few = new() { MaximumIterations = 8, MaxDegreeOfParallelism = 1 };
        NumericTruths one = method.Discover(TruthNumbers.Table(12_000, claims), few);
        (int, int, double)[] shuffled = [.. claims];
        new Random(5).Shuffle(shuffled);
        foreach (int threads in new[] { 2, 3, 7 })
        {
            NumericTruths other = method.Discover(TruthNumbers.Table(12_000, shuffled), few with { MaxDegreeOfParallelism = threads });
            Assert.Equal(Bits(one.Truths), Bits(other.Truths));
            Assert.Equal(Bits(one.StandardErrors), Bits(other.StandardErrors));
            Assert.Equal(one.Sources, other.Sources);
            Assert.Equal(one.LogLikelihood, other.LogLikelihood);
            Assert.Equal(one.Findings, other.Findings);
        }
    }

    [Theory]
    [MemberData(nameof(TruthNumbers.Names), MemberType = typeof(TruthNumbers))]
    public void Other_numbers_for_sources_and_topics_permute_the_answer(string name)
    {
        NumericTruthMethod method = TruthNumbers.Method(name);
        List<(int Source, int Topic, double Value)> claims = TruthNumbers.Drawn(60, Deviations, 12, cover: 0.8);
        int[] source = [4, 1, 5, 0, 3, 2], topic = [.. Enumerable.Range(0, 60)];
        new Random(2).Shuffle(topic);
        NumericTruths one = method.Discover(TruthNumbers.Table(60, claims), new() { MaximumIterations = 6 });
        NumericTruths other = method.Discover(
            TruthNumbers.Table(60, claims.Select(claim => (source[claim.Source], topic[claim.Topic], claim.Value))),
            new() { MaximumIterations = 6 });
        foreach (SourceReliability each in one.Sources)
        {
            Near(each.Weight, other.ReliabilityOf(source[each.Source])!.Value.Weight, 1e-8);
        }

        for (int i = 0; i < 60; i++) Near(one.Truths.Span[i], other.Truths.Span[topic[i]], 1e-8);
    }

    [Theory, MemberData(nameof(WithoutPlace))]
    public void Moving_a_topic_moves_its_truth(string name)
    {
        NumericTruthMethod method = TruthNumbers.Method(name);
        List<(int Source, int Topic, double Value)> claims = TruthNumbers.Drawn(50, Deviations, 13, cover: 0.8);
        NumericTruths one = method.Discover(TruthNumbers.Table(50, claims), new() { MaximumIterations = 6 });
        NumericTruths other = method.Discover(
            TruthNumbers.Table(50, claims.Select(claim => claim.Topic == 4 ? claim with { Value = claim.Value - 5000 } : claim)),
            new() { MaximumIterations = 6 });
        for (int i = 0; i < 50; i++) Near(one.Truths.Span[i] - (i == 4 ? 5000 : 0), other.Truths.Span[i], 1e-8);
    }

    [Theory, MemberData(nameof(WithoutUnit))]
    public void Rescaling_a_topic_rescales_its_truth_and_changes_no_weight(string name)
    {
        NumericTruthMethod method = TruthNumbers.Method(name);
        List<(int Source, int Topic, double Value)> claims = TruthNumbers.Drawn(50, Deviations, 14, cover: 0.8);
        NumericTruths one = method.Discover(TruthNumbers.Table(50, claims), new() { MaximumIterations = 6 });
        foreach (double factor in new[] { -3, 1e-6, 1e9, 1e200, 1e-200 })
        {
            if (factor < 0 && name.Contains("absolute", StringComparison.Ordinal)) continue;
            NumericTruths other = method.Discover(
                TruthNumbers.Table(50, claims.Select(claim => claim.Topic == 4 ? claim with { Value = claim.Value * factor } : claim)),
                new() { MaximumIterations = 6 });
            for (int i = 0; i < 50; i++) Near(one.Truths.Span[i] * (i == 4 ? factor : 1), other.Truths.Span[i], 1e-8);
            Assert.All(one.Sources.Zip(other.Sources), pair => Near(pair.First.Weight, pair.Second.Weight, 1e-8));
        }
    }

    [Theory, MemberData(nameof(OfCrh))]
    public void Doubling_every_topic_changes_no_weight_of_CRH(string name)
    {
        NumericTruthMethod method = TruthNumbers.Method(name);
        List<(int Source, int Topic, double Value)> claims = TruthNumbers.Drawn(50, Deviations, 15, cover: 0.8);
        NumericTruths one = method.Discover(TruthNumbers.Table(50, claims));
        NumericTruths two = method.Discover(
            TruthNumbers.Table(100, claims.Concat(claims.Select(claim => claim with { Topic = claim.Topic + 50 }))));
        Assert.All(one.Sources.Zip(two.Sources), pair => Near(pair.First.Weight, pair.Second.Weight, 1e-9));
    }

    [Theory]
    [MemberData(nameof(TruthNumbers.Names), MemberType = typeof(TruthNumbers))]
    public void Hostile_tables_give_finite_figures_and_no_trust_above_1(string name)
    {
        NumericTruthMethod method = TruthNumbers.Method(name);
        foreach (ReadingTable table in Hostile())
        {
            NumericTruths truths = method.Discover(table, new() { MaximumIterations = 40 });
            Assert.All(truths.Truths.ToArray(), value => Assert.True(double.IsFinite(value), $"{table}: {value}"));
            Assert.All(truths.StandardErrors.ToArray(), value => Assert.True(double.IsFinite(value) && value >= 0, $"{table}: {value}"));
            Assert.All(truths.ErrorVariances.ToArray(), value => Assert.True(double.IsFinite(value) && value >= 0, $"{table}: {value}"));
            Assert.All(truths.Sources, source =>
            {
                Assert.True(double.IsFinite(source.Weight) && source.Weight >= 0, $"{table}: {source}");
                Assert.True(source.StandardError is null || double.IsFinite(source.StandardError.Value), $"{table}: {source}");
                Assert.True(source.Trust is null or (>= 0 and <= 1), $"{table}: {source}");
            });
            Assert.True(truths.LogLikelihood is null || double.IsFinite(truths.LogLikelihood.Value));
            Assert.True(truths.IsLearnt || !truths.Findings.IsEmpty);
        }
    }

    private static TheoryData<string> Named(Func<string, bool> isMeant) =>
        [.. TruthNumbers.Names.Select(row => row.Data).Where(isMeant)];

    private static IEnumerable<ReadingTable> Hostile()
    {
        const double Max = double.MaxValue;
        double[][] columns =
        [
            [5, 5, 5, 5], [0, 0, 0, 0], [-Max, Max, 0, 1], [Max, Max, Max, -Max], [double.Epsilon, 0, 0, 2 * double.Epsilon],
            [1e-308, 2e-308, 3e-308, 4e-308], [1e300, 2e300, 1e300, 1e300], [1e15, 1e15 + 1, 1e15, 1e15], [0, 0, 0, 1e-300],
            [1, 2, 3, 1e308],
        ];
        yield return ReadingTable.OfValues(default, new[] { 0 });
        yield return ReadingTable.OfValues(default, new[] { 0, 0, 0 });
        foreach (double[] column in columns)
        {
            foreach (int topics in new[] { 1, 2, 5 })
            {
                yield return TruthNumbers.Table(topics, Everywhere(topics, column));
            }
        }

        yield return TruthNumbers.Table(columns.Length, columns.SelectMany((column, t) => column.Select((value, s) => (s, t, value))));
        yield return TruthNumbers.Table(
            7, columns.Take(6).SelectMany((column, t) => column.Take(2).Select((value, s) => (s, t + 1, value))));
        yield return TruthNumbers.Table(4, Enumerable.Range(0, 4).Select(i => (i, i, Max)));
        yield return TruthNumbers.Table(4, Enumerable.Range(0, 40).Select(i => (0, i % 4, (double)i)));
        yield return TruthNumbers.Table(2, [(0, 0, 1), (1, 0, 2), (2, 0, 3), (0, 1, 1), (3, 1, 1e-320), (4, 1, 5)]);

        static IEnumerable<(int, int, double)> Everywhere(int topics, double[] column) =>
            Enumerable.Range(0, topics).SelectMany(topic => column.Select((value, source) => (source, topic, value)));
    }

    private static void Near(double expected, double actual, double tolerance) => Assert.True(
        Math.Abs(expected - actual) <= tolerance * Math.Max(Math.Abs(expected), 1e-300) || Math.Abs(expected - actual) <= tolerance,
        $"expected {expected:R}, got {actual:R}");

    private static long[] Bits(ReadOnlyMemory<double> column) => Array.ConvertAll(column.ToArray(), BitConverter.DoubleToInt64Bits);
}
