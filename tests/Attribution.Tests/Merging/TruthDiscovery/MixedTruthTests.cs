using Attribution.Merging;

namespace Attribution.Tests;

public class MixedTruthTests
{
    private static readonly MixedTruthMethod[] Methods =
    [
        TruthDiscovery.MixedCrh(),
        TruthDiscovery.MixedCrh(new() { Loss = CrhLoss.Absolute, Norm = CrhNorm.Max }),
        TruthDiscovery.MixedCrh(new() { Loss = CrhLoss.SquaredOverDeviation, PerClaim = false }),
    ];

    [Fact]
    public void Both_kinds_teach_of_a_source()
    {
        // Source 3 errs in labels alone, source 4 speaks in labels alone.
        foreach (MixedTruthMethod method in Methods)
        {
            Assert.Equal(method.Name, $"{method}");
            MixedTruths truths = method.Discover(
                TruthNumbers.Table(40, TruthNumbers.Drawn(40, [1, 2, 2, 1], 6)),
                Labels(40, 5, (topic, source) => source == 3 ? topic % 3 : 5));
            Assert.True(truths.IsLearnt);
            Assert.Equal((80, 5, 360), (truths.Topics, truths.Sources.Length, truths.Claims));
            Assert.True(truths.ReliabilityOf(0)!.Value.Weight > truths.ReliabilityOf(3)!.Value.Weight);
            Assert.True(truths.ReliabilityOf(0)!.Value.Trust > truths.ReliabilityOf(3)!.Value.Trust);
            Assert.Equal(40, truths.ReliabilityOf(4)!.Value.Claims);
            Assert.Equal(Enumerable.Repeat(4, 40), truths.Numbers.ClaimCounts.ToArray());
            Assert.Equal([0, 1, 2, 3], truths.Numbers.Sources.Select(source => source.Source));
            Assert.Equal(truths.ReliabilityOf(3)!.Value.Weight, truths.Numbers.Sources[3].Weight);
            Assert.All(Enumerable.Range(0, 40), topic => Assert.Equal([5], truths.Labels.TruthsOf(topic)));
        }
    }

    [Fact]
    public void The_number_of_threads_changes_no_bit()
    {
        ReadingTable numbers = TruthNumbers.Table(9_000, TruthNumbers.Drawn(9_000, [1, 2, 2, 3], 6));
        LabelTable labels = Labels(9_000, 4, (topic, source) => (topic + source) % (2 + source));
        foreach (MixedTruthMethod method in Methods)
        {
            MixedTruths one = method.Discover(numbers, labels, new() { MaximumIterations = 6, MaxDegreeOfParallelism = 1 });
            MixedTruths three = method.Discover(numbers, labels, new() { MaximumIterations = 6, MaxDegreeOfParallelism = 3 });
            Assert.Equal(one.Sources, three.Sources);
            Assert.Equal(one.Numbers.Truths.ToArray(), three.Numbers.Truths.ToArray());
        }
    }

    [Fact]
    public void Numbers_or_labels_alone_are_as_by_the_method_for_them()
    {
        ReadingTable numbers = TruthNumbers.Table(40, TruthNumbers.Drawn(40, [1, 2, 2, 3], 6));
        LabelTable labels = Labels(40, 4, (topic, source) => (topic + source) % (2 + source));
        LabelTable none = LabelTable.Of(default, default, new[] { 0 });
        MixedTruths onNumbers = TruthDiscovery.MixedCrh().Discover(numbers, none);
        NumericTruths own = TruthDiscovery.Crh().Discover(numbers);
        Assert.All(own.Sources.Zip(onNumbers.Sources), pair => Assert.Equal(pair.First.Weight, pair.Second.Weight, 1e-9));
        MixedTruths onLabels = TruthDiscovery.MixedCrh().Discover(ReadingTable.OfValues(default, new[] { 0 }), labels);
        LabelTruths ownLabels = TruthDiscovery.CrhLabels().Discover(labels);
        Assert.All(ownLabels.Sources.Zip(onLabels.Sources), pair => Assert.Equal(pair.First.Weight, pair.Second.Weight, 1e-9));
    }

    [Fact]
    public void What_teaches_nothing_is_told()
    {
        foreach (MixedTruthMethod method in Methods)
        {
            MixedTruths truths = method.Discover(
                TruthNumbers.Table(1, [(0, 0, 1), (1, 0, 2)]), LabelTable.Of(new[] { 3, 3 }, new[] { 0, 1 }, new[] { 0, 2 }));
            Assert.Equal("undetermined", Assert.Single(truths.Findings).Code);
            Assert.False(truths.IsLearnt);
            Assert.Equal([3], truths.Labels.TruthsOf(0));
            Assert.Equal(1.5, truths.Numbers.TruthsOf(0)!.Value is var found ? 0.5 * (found.Lower + found.Upper) : 0);
        }
    }

    [Fact]
    public void Hostile_numbers_give_finite_weights()
    {
        const double Max = double.MaxValue;
        ReadingTable numbers = TruthNumbers.Table(
            3, [(0, 0, Max), (1, 0, -Max), (2, 0, 1), (0, 1, 1e-320), (1, 1, 0), (2, 1, 0), (0, 2, 7)]);
        foreach (MixedTruthMethod method in Methods)
        {
            MixedTruths truths = method.Discover(numbers, Labels(4, 3, (_, _) => 1), new() { MaximumIterations = 50 });
            Assert.All(truths.Sources, source => Assert.True(double.IsFinite(source.Weight) && source.Trust is null or (>= 0 and <= 1)));
        }
    }

    private static LabelTable Labels(int topics, int sources, Func<int, int, int> label) => LabelTable.Of(
        Enumerable.Range(0, topics * sources).Select(row => label(row / sources, row % sources)).ToArray(),
        Enumerable.Range(0, topics * sources).Select(row => row % sources).ToArray(),
        Enumerable.Range(0, topics + 1).Select(topic => topic * sources).ToArray());
}
