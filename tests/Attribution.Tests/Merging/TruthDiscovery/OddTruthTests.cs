using System.Runtime.InteropServices;
using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>Odd tables through every method: nothing throws, all figures are finite, other numbers for things permute the answer.</summary>
public class OddTruthTests
{
    private static readonly Dictionary<string, (int Source, int Topic, int Label)[]> Tables = new()
    {
        ["one source"] = [.. Each(12).Select(topic => (5, topic, topic % 3))],
        ["all agree"] = [.. Each(20).SelectMany(topic => Each(4).Select(source => (source, topic, 7)))],
        ["a label of its own for each claim"] =
            [.. Each(20).SelectMany(topic => Each(4).Select(source => (source, topic, (4 * topic) + source)))],
        ["a claim per source"] = [.. Each(15).SelectMany(topic => Each(4).Select(place => ((4 * topic) + place, topic, place % 2)))],
        ["ties everywhere"] = [.. Each(24).SelectMany(topic => Each(4).Select(source => (source, topic, (source + (topic / 2)) % 4 / 2)))],
        ["doubled sources"] = [.. Each(24).SelectMany(topic => Each(6).Select(source => (source, topic, Said(source / 2, topic))))],
        ["one speaks everywhere, the others once"] =
            [.. Each(18).SelectMany(topic => new[] { (0, topic, topic % 4), (1 + topic, topic, (topic + 1) % 4) })],
        ["topics of one claim among others"] =
            [.. Each(30).SelectMany(topic => Each(topic % 3 == 0 ? 1 : 5).Select(source => (source, topic, Said(source, topic))))],
        ["a ring of copiers"] =
            [.. Each(40).SelectMany(topic => Each(9).Select(source => (source, topic, Said(source < 5 ? 99 : source, topic))))],
        ["the same again"] =
        [
            .. Each(20).SelectMany(
                topic => Each(5).SelectMany(source => Each(1 + (source % 3)).Select(_ => (source, topic, Said(source, topic))))),
        ],
        ["huge numbers"] =
        [
            .. Each(20).SelectMany(
                topic => Each(4).Select(source => (int.MaxValue - source, topic, int.MaxValue - Said(source, topic)))),
        ],
        ["empty topics between"] = [.. Each(20).SelectMany(topic => Each(4).Select(source => (source, 3 * topic, Said(source, topic))))],
        ["none"] = [],
    };

    public static TheoryData<string> Names => [.. Tables.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Labels_give_finite_figures_and_permute(string name)
    {
        (int Source, int Topic, int Label)[] claims = Tables[name];
        Dictionary<int, int> sources = Permuted(claims.Select(claim => claim.Source), 1);
        Dictionary<int, int> labels = Permuted(claims.Select(claim => claim.Label), 2);
        Dictionary<int, int> topics = Permuted(Each(claims.Length == 0 ? 0 : 1 + claims.Max(claim => claim.Topic)), 3);
        LabelTable table = TruthLabels.Table(claims);
        LabelTable renamed = TruthLabels.Table(
            claims.Reverse().Select(claim => (sources[claim.Source], topics[claim.Topic], labels[claim.Label])));
        foreach (LabelTruthMethod method in TruthLabels.Methods)
        {
            // Few rounds: in many, a tie that rounding breaks may grow.
            TruthDiscoveryOptions few = new() { MaximumIterations = 5 };
            LabelTruths truths = method.Discover(table, few), other = method.Discover(renamed, few);
            Check(truths, method.Name);
            for (int topic = 0; topic < truths.Topics; topic++)
            {
                Assert.All(truths.BeliefsOf(topic).ToArray(), belief => Assert.True(double.IsFinite(belief) && belief >= 0, method.Name));
                if (topics[topic] >= other.Topics) continue;
                Assert.True(
                    truths.TruthsOf(topic).Select(label => labels[label]).Order().SequenceEqual(other.TruthsOf(topics[topic])),
                    $"{method.Name}, topic {topic}");
            }

            foreach (SourceReliability source in truths.Sources)
            {
                Near(source.Weight, other.ReliabilityOf(sources[source.Source])!.Value.Weight, method.Name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Numbers_give_finite_figures_and_permute(string name)
    {
        (int Source, int Topic, int Label)[] claims = Tables[name];
        int count = claims.Length == 0 ? 0 : 1 + claims.Max(claim => claim.Topic);
        Dictionary<int, int> sources = Permuted(claims.Select(claim => claim.Source), 4), topics = Permuted(Each(count), 5);
        foreach (double unit in new[] { 1, 1e-300, 1e300, -1e-320 })
        {
            (int Source, int Topic, double Value)[] valued =
                [.. claims.Select(claim => (claim.Source, claim.Topic, unit * (claim.Label % 100) / 10))];
            ReadingTable table = TruthNumbers.Table(count, valued);
            ReadingTable renamed = TruthNumbers.Table(
                count, valued.Reverse().Select(claim => (sources[claim.Source], topics[claim.Topic], claim.Value)));
            foreach (NumericTruthMethod method in TruthNumbers.Methods)
            {
                NumericTruths truths = method.Discover(table, new() { MaximumIterations = 5 });
                NumericTruths other = method.Discover(renamed, new() { MaximumIterations = 5 });
                Check(truths, method.Name);
                foreach (ReadOnlyMemory<double> column in new[] { truths.Truths, truths.StandardErrors, truths.ErrorVariances })
                {
                    Assert.All(MemoryMarshal.ToEnumerable(column), figure => Assert.True(double.IsFinite(figure), method.Name));
                }

                for (int topic = 0; topic < count; topic++)
                {
                    Near(truths.Truths.Span[topic], other.Truths.Span[topics[topic]], method.Name, unit);
                }

                foreach (SourceReliability source in truths.Sources)
                {
                    Near(source.Weight, other.ReliabilityOf(sources[source.Source])!.Value.Weight, method.Name);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Numbers_and_labels_together_give_finite_figures(string name)
    {
        (int Source, int Topic, int Label)[] claims = Tables[name];
        int count = claims.Length == 0 ? 0 : 1 + claims.Max(claim => claim.Topic);
        ReadingTable numbers = TruthNumbers.Table(count, claims.Select(claim => (claim.Source, claim.Topic, 1e300 * (claim.Label % 100))));
        foreach (CrhLoss loss in Enum.GetValues<CrhLoss>())
        {
            foreach (LabelTable labels in new[] { TruthLabels.Table(claims), TruthLabels.Table([]), TruthLabels.Table(claims.Take(3)) })
            {
                MixedTruths truths = TruthDiscovery.MixedCrh(new() { Loss = loss }).Discover(numbers, labels);
                Check(truths, truths.Method);
                Check(truths.Numbers, truths.Method);
                Check(truths.Labels, truths.Method);
            }
        }
    }

    [Fact]
    public void A_finding_calls_sources_by_the_names_of_the_table()
    {
        string[] names = ["Anna & 7", "Boris", "Cleo", "Dora", "Emil", "Fritz", "Gerda", "Hans"];
        LabelTable table = ThreeOfEightCopy(names);
        Finding copiers = Assert.Single(TruthDiscovery.Accu().Discover(table).Findings, finding => finding.Code == "copiers");
        Assert.Contains("shared by the sources Anna & 7, Boris and Cleo: some may copy", copiers.Message, StringComparison.Ordinal);
        MixedTruths mixed = TruthDiscovery.MixedCrh().Discover(
            TruthNumbers.Table(
                30, Each(30).SelectMany(topic => Each(5).Select(source => (source, topic, source + (0.1 * Said(source, topic)))))),
            table);
        Finding leaning = Assert.Single(mixed.Findings, finding => finding.Code == "leaning-source");
        Assert.Contains("Emil", leaning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_looks_like_a_part_of_the_sentence_stays_as_it_is()
    {
        string[] names = ["0", "source 2", "such as 1", "the sources 1 and 2", "x4", "x5", "x6", "x7"];
        LabelTable table = ThreeOfEightCopy(names);
        Assert.Equal(
            "More often than chance explains, answers that the vote rejects are shared by the sources 0, source 2 and such as 1: some may "
            + "copy.",
            Assert.Single(TruthDiscovery.Accu().Discover(table).Findings, finding => finding.Code == "copiers").Message);
        LabelTruths alone = TruthDiscovery.Investment().Discover(
            LabelTable.Of(
                from claim in TruthLabels.Drawn(40, [0.99, 0.7, 0.6, 0.6], 4, 3)
                select (names[claim.Source + 1], $"{claim.Topic:00}", $"{claim.Label}")));
        Assert.StartsWith(
            "source 2 has 100 % of all weight",
            Assert.Single(alone.Findings, finding => finding.Code == "collapsed").Message,
            StringComparison.Ordinal);
    }

    private static IEnumerable<int> Each(int count) => Enumerable.Range(0, count);

    /// <summary>What a source says, without a pattern: one of four labels, more often the first.</summary>
    private static int Said(int source, int topic) => Math.Max(0, new Random((997 * source) + topic).Next(7) - 3);

    /// <summary>Eight sources on sixty topics, of whom the first three say the same.</summary>
    private static LabelTable ThreeOfEightCopy(string[] names) => LabelTable.Of(
        from topic in Each(60)
        from source in Each(8)
        select (names[source], $"{topic:00}", $"{(source < 3 ? Said(99, topic) : Said(source, topic))}"));

    private static Dictionary<int, int> Permuted(IEnumerable<int> numbers, int seed)
    {
        int[] from = [.. numbers.Distinct().Order()], to = [.. from];
        new Random(seed).Shuffle(to);
        return from.Zip(to).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private static void Check(TruthResult truths, string name)
    {
        Assert.All(truths.Sources, source => Assert.True(
            double.IsFinite(source.Weight) && source.Weight >= 0 && !(source.Trust is < 0 or > 1 or double.NaN)
                && source.StandardError is null or (>= 0 and <= double.MaxValue),
            $"{name}: {source}"));
        Assert.True(truths.LogLikelihood is null or (>= double.MinValue and <= double.MaxValue), name);
        Assert.All(truths.Findings, finding => Assert.False(string.IsNullOrWhiteSpace(finding.Message) || finding.Remedy is null, name));
        Assert.All(truths.Copying, pair => Assert.InRange(pair.Either, 0, 1));
        Assert.True(truths.IsLearnt || truths.Findings.Length > 0, name);
        Assert.NotEmpty(truths.ToString());
    }

    private static void Near(double expected, double actual, string name, double unit = 1e-4)
    {
        double most = 1e-8 * Math.Max(Math.Abs(unit), Math.Max(Math.Abs(expected), Math.Abs(actual)));
        Assert.True(Math.Abs(expected - actual) <= most, $"{name}: {expected} and {actual}");
    }
}
