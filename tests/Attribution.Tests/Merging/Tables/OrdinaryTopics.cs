namespace Attribution.Tests;

/// <summary>
/// Topics whose numbers need no scaling, up to the limits of that, as a slice of longer columns: before and behind stands NaN, so that
/// nothing that is read there goes unnoticed.
/// </summary>
internal sealed class OrdinaryTopics
{
    private const int Margin = 3, Kinds = 9;
    private const double Most = 1e35, Least = 1 / Most;

    private readonly double[] _values;
    private readonly double[] _variances;
    private readonly int[] _offsets;

    /// <param name="seed">What they are drawn from.</param>
    /// <param name="sizes">The number of claims of each.</param>
    public OrdinaryTopics(int seed, params ReadOnlySpan<int> sizes)
    {
        Random random = new(seed);
        List<double> values = [.. Enumerable.Repeat(double.NaN, Margin)], variances = [.. values];
        List<int> offsets = [0];
        foreach (int size in sizes)
        {
            double[] topicValues = new double[size], topicVariances = new double[size];
            Draw(random, topicValues, topicVariances);
            values.AddRange(topicValues);
            variances.AddRange(topicVariances);
            offsets.Add(offsets[^1] + size);
        }

        (_values, _variances) = ([.. values, .. values[..Margin]], [.. variances, .. values[..Margin]]);
        _offsets = [.. offsets];
    }

    /// <summary>Topics of 0 to 40 claims, most of them of few.</summary>
    public static OrdinaryTopics Ragged(int seed, int topics)
    {
        Random random = new(seed);
        return new(seed, [.. Enumerable.Range(0, topics).Select(_ => random.Next(3) > 0 ? random.Next(11) : random.Next(41))]);
    }

    public static OrdinaryTopics OfOneSize(int seed, int topics, int claims) => new(seed, [.. Enumerable.Repeat(claims, topics)]);

    public int Count => _offsets.Length - 1;

    private ReadOnlyMemory<double> Values => _values.AsMemory(Margin, _offsets[^1]);

    private ReadOnlyMemory<double> Variances => _variances.AsMemory(Margin, _offsets[^1]);

    /// <summary>As a table with offsets.</summary>
    public ReadingTable WithOffsets() => ReadingTable.OfVariances(Values, Variances, _offsets);

    /// <summary>As a table of topics of one size, which they must be.</summary>
    public ReadingTable WithoutOffsets() => ReadingTable.OfVariances(Values, Variances, _offsets[1]);

    public ReadOnlySpan<double> ValuesOf(int topic) => Values.Span[_offsets[topic].._offsets[topic + 1]];

    public ReadOnlySpan<double> VariancesOf(int topic) => Variances.Span[_offsets[topic].._offsets[topic + 1]];

    private static void Draw(Random random, double[] values, double[] variances)
    {
        RandomClaims drawn = RandomClaims.From((ulong)random.NextInt64());
        int kind = random.Next(Kinds);
        double same = Math.Round(100 * random.NextDouble()) / 7;
        for (int i = 0; i < values.Length; i++)
        {
            double value = drawn.Values[i % drawn.Count], variance = drawn.Variances[i % drawn.Count];
            double size = Math.Pow(10, 70 * (random.NextDouble() - 0.5));
            (values[i], variances[i]) = kind switch
            {
                0 => (random.Next(2) == 0 ? 0.0 : -0.0, 1 + random.Next(2)),
                1 => (random.Next(4) == 0 ? value : random.Next(2) == 0 ? 0.0 : -0.0, 1 + random.Next(2)),
                2 => (value, same + 1),
                3 => (same, same + 1),
                4 => (value, i == values.Length / 2 ? Math.Max(1e-30 * variance, Least) : variance),
                5 => (Most * (1 - (random.NextDouble() / 8)) * (random.Next(3) == 0 ? -1 : 1), size),
                6 => (
                    random.Next(3) switch { 0 => Most, 1 => -Most, _ => value },
                    random.Next(3) switch { 0 => Most, 1 => Least, _ => size }),
                7 => (
                    random.Next(7) switch { 0 or 1 => 0.0, 2 or 3 or 4 => -0.0, 5 => double.Epsilon, _ => -double.Epsilon },
                    1 + (0.5 * random.Next(3))),
                _ => (value, variance),
            };
        }
    }
}
