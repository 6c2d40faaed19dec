using System.Numerics;
using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>What is made of a table before the first round, beside plain loops.</summary>
public class TruthColumnsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(40)]
    public void Claims_lie_by_value_then_by_source_whatever_is_equal(int different)
    {
        Random random = new(different);
        for (int count = 0; count < 70; count++)
        {
            (double Value, int Source)[] claims =
            [
                .. Enumerable.Range(0, count).Select(_ => (random.Next(different) / 7.0, random.Next(different))),
            ];
            Ordered(claims);
            Ordered(Array.ConvertAll(claims, claim => ((int)(claim.Value * 7), claim.Source)));
        }

        static void Ordered<T>((T Value, int Source)[] claims)
            where T : unmanaged, INumber<T>
        {
            T[] values = Array.ConvertAll(claims, claim => claim.Value);
            int[] sources = Array.ConvertAll(claims, claim => claim.Source);
            ClaimOrder.Sort(values.AsSpan(), sources.AsSpan());
            Assert.Equal(claims.Order(), values.Zip(sources));
        }
    }

    [Fact]
    public void Extreme_values_and_numbers_lie_in_order()
    {
        double[] values = [double.MaxValue, -0.0, double.Epsilon, double.MinValue, 0.0, -double.Epsilon];
        int[] sources = [int.MaxValue, 7, 0, 1, 3, int.MaxValue - 1];
        ClaimOrder.Sort(values.AsSpan(), sources.AsSpan());
        Assert.Equal([1, int.MaxValue - 1, 3, 7, 0, int.MaxValue], sources);
        int[] labels = [int.MaxValue, 0, int.MaxValue, int.MaxValue - 1];
        int[] by = [int.MaxValue, int.MaxValue, int.MaxValue - 1, 0];
        ClaimOrder.Sort(labels.AsSpan(), by.AsSpan());
        Assert.Equal([int.MaxValue, 0, int.MaxValue - 1, int.MaxValue], by);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    [InlineData(1_000_003)]
    public void The_ground_is_that_of_plain_loops_on_any_number_of_threads(int step)
    {
        // Sources of one residue of three are never with those of another.
        Random random = new(3);
        int[][] topics = [.. Enumerable.Range(0, 12_000).Select(topic => Made(topic % 3))];
        int[] sources = [.. topics.SelectMany(topic => topic)], ids = [.. sources.Distinct().Order()];
        int[] offsets = new int[topics.Length + 1];
        for (int topic = 0; topic < topics.Length; topic++) offsets[topic + 1] = offsets[topic] + topics[topic].Length;
        int[][] shared = [.. topics.Where(topic => topic.Distinct().Skip(1).Any())];
        ILookup<int, int> claimsOf = sources.ToLookup(source => source);
        ILookup<int, int> tested = shared.SelectMany(topic => topic).ToLookup(source => source);
        LabelTable table = LabelTable.Of(new int[sources.Length], sources, offsets);
        foreach (int threads in new[] { 1, 3 })
        {
            using TruthRun run = new(new() { MaxDegreeOfParallelism = threads }, CancellationToken.None);
            ClaimColumns<int> claims = LabelTruthMethod.ColumnsOf(table, run);
            TruthGround ground = TruthGround.Of(claims, run);
            Assert.Equal(ids, claims.SourceIds.ToArray());
            Assert.Equal(ids.Select(id => claimsOf[id].Count()), claims.ClaimsOf.ToArray());
            Assert.Equal(ids.Select(id => tested[id].Count()), ground.Tested.ToArray());
            Assert.Equal(topics.Sum(topic => topic.Length - topic.Distinct().Count()), ground.Repeats);
            Assert.Equal((shared.Length, 3, 300), (ground.SharedTopics, ground.Groups, ground.LargestGroup));
        }

        int[] Made(int group) => [.. Enumerable.Range(0, random.Next(8)).Select(_ => step * ((3 * random.Next(300)) + group))];
    }

    [Theory]
    [InlineData(3, 5)]
    [InlineData(64, 1)]
    [InlineData(90, 900)]
    public void The_rows_of_a_matrix_are_the_labels_that_each_source_gives(int sources, int labels)
    {
        Random random = new(labels);
        int[] source = new int[60_000], label = new int[source.Length];
        for (int row = 0; row < source.Length; row++)
        {
            (source[row], label[row]) = (random.Next(sources), random.Next(labels) * random.Next(2));
        }

        LabelTable table = LabelTable.Of(label, source, Enumerable.Range(0, 6_001).Select(topic => 10 * topic).ToArray());
        using TruthRun run = new(new() { MaxDegreeOfParallelism = 3 }, CancellationToken.None);
        LabelFacts facts = new(LabelTruthMethod.ColumnsOf(table, run), run);
        SourceLabels rows = new(facts);
        (int Source, int Label)[] expected = [.. source.Zip(label).Distinct().Order()];
        Assert.Equal(expected.Select(pair => pair.Label), rows.Label.Select(place => facts.LabelCodes[place]));
        Assert.Equal(
            Enumerable.Range(0, sources + 1).Select(each => expected.Count(pair => pair.Source < each)), rows.Start);
        for (int claim = 0; claim < source.Length; claim++)
        {
            Assert.Equal(expected[rows.OfClaim[claim]], (facts.Columns.SourceOf[claim], facts.Columns.Values[claim]));
        }
    }
}
