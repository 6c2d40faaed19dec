using CsCheck;

namespace Attribution.Tests;

/// <summary>Awkward topics of 0 to 40 claims, with and without weights, as readings one by one and as columns.</summary>
internal sealed class ManyTopics
{
    public static Gen<ManyTopics> Gen { get; } = CsCheck.Gen.ULong.Select(seed => new ManyTopics(seed));

    private readonly ulong _seed;

    /// <param name="seed">What they are drawn from.</param>
    /// <param name="topics">How many.</param>
    /// <param name="claims">How many claims each has, 0 for several sizes; default: as drawn.</param>
    /// <param name="weights">Whether claims have weights; default: as drawn.</param>
    /// <param name="ordinary">Whether no topic is in a unit so small that its numbers are scaled.</param>
    public ManyTopics(ulong seed, int topics = 60, int? claims = null, bool? weights = null, bool ordinary = false)
    {
        _seed = seed;
        Random random = new(unchecked((int)(seed ^ (seed >> 32))));
        bool weighted = weights ?? random.Next(3) == 0;
        int same = claims ?? (random.Next(4) == 0 ? random.Next(1, 12) : 0);
        List<int> offsets = [0];
        List<double> values = [], variances = [], lower = [], upper = [], shares = [], logarithms = [], logVariances = [];
        List<decimal> figures = [];
        for (int topic = 0; topic < topics; topic++)
        {
            RandomClaims drawn = RandomClaims.From((ulong)random.NextInt64());
            int count = same > 0 ? same : random.Next(12) == 0 ? random.Next(41) : random.Next(10);
            double unit = random.Next(40) == 0 && !ordinary ? 1e30 : 1;
            for (int i = 0; i < count; i++)
            {
                double deviation = Math.Sqrt(drawn.Variances[i % drawn.Count]) * unit, value = drawn.Values[i % drawn.Count] * unit;
                values.Add(value);

                // One topic in seven keeps what has no place on a log scale.
                decimal figure = Math.Round((decimal)(Math.Abs(value / unit) % 1e6), 6) + 0.001m;
                figures.Add(topic % 7 == 0 && value < 0 ? -figure : figure);
                logarithms.Add(Math.Asinh(value / unit));
                logVariances.Add(Distribution.Normal(0, Math.Clamp(deviation / unit, 1e-3, 2)).Variance);
                variances.Add(Distribution.Normal(value, deviation).Variance);
                lower.Add(random.Next(30) == 0 ? double.NegativeInfinity : value - deviation);
                upper.Add(random.Next(30) == 0 ? double.PositiveInfinity : value + deviation);
                shares.Add(!weighted ? 1 : random.Next(5) switch { 0 => 0, 1 => random.NextDouble(), _ => 1 });
            }

            offsets.Add(values.Count);
        }

        (Offsets, Values, Variances, Lower, Upper, Weights) = ([.. offsets], [.. values], [.. variances], [.. lower], [.. upper], [.. shares]);
        (Figures, Logarithms, LogVariances) = ([.. figures], [.. logarithms], [.. logVariances]);
        IsWeighted = weighted;
    }

    private ManyTopics(ManyTopics once)
    {
        _seed = once._seed;
        IsWeighted = once.IsWeighted;
        Offsets = [.. once.Offsets, .. once.Offsets.Skip(1).Select(offset => offset + once.Offsets[^1])];
        (Values, Variances) = ([.. once.Values, .. once.Values], [.. once.Variances, .. once.Variances]);
        (Lower, Upper, Weights) = ([.. once.Lower, .. once.Lower], [.. once.Upper, .. once.Upper], [.. once.Weights, .. once.Weights]);
        (Figures, Logarithms) = ([.. once.Figures, .. once.Figures], [.. once.Logarithms, .. once.Logarithms]);
        LogVariances = [.. once.LogVariances, .. once.LogVariances];
    }

    public int[] Offsets { get; }

    public double[] Values { get; }

    public double[] Variances { get; }

    public double[] Lower { get; }

    public double[] Upper { get; }

    public double[] Weights { get; }

    private decimal[] Figures { get; }

    private double[] Logarithms { get; }

    private double[] LogVariances { get; }

    public bool IsWeighted { get; }

    public int Count => Offsets.Length - 1;

    private double[] OwnWeights => IsWeighted ? Weights : [];

    public ReadingTable TableFor(ITableMerger merger) => merger.TableKind switch
    {
        TableKind.Intervals => ReadingTable.OfIntervals(Lower, Upper, Offsets, OwnWeights),
        TableKind.Values => ReadingTable.OfValues(IsOnLogScale(merger) ? Array.ConvertAll(Figures, NearestDouble.Of) : Values, Offsets, OwnWeights),
        TableKind.LogVariances => ReadingTable.OfLogVariances(Logarithms, LogVariances, Offsets, OwnWeights),
        _ => ReadingTable.OfVariances(Values, Variances, Offsets, OwnWeights),
    };

    /// <summary>The same topics twice over.</summary>
    public ManyTopics Twice() => new(this);

    /// <summary>One topic as a merger of readings sees it.</summary>
    public Merged Alone(ITableMerger merger, int topic)
    {
        Range rows = Offsets[topic]..Offsets[topic + 1];
        Reading[] readings = [.. Enumerable.Range(rows.Start.Value, rows.End.Value - rows.Start.Value).Select(row => merger.TableKind switch
        {
            TableKind.Intervals => Given.Of(RealInterval.Closed(Lower[row], Upper[row])),
            TableKind.Values => IsOnLogScale(merger) ? Readers.Literal.Read(Estimate.Of(Figures[row])) : Given.Of(RealInterval.Point(Values[row])),
            TableKind.LogVariances => Given.LogNormal(Logarithms[row], Math.Sqrt(LogVariances[row])),
            _ => Given.Normal(Values[row], Math.Sqrt(Variances[row])),
        })];
        return merger.Merge(readings, Weights.AsSpan(rows));
    }

    public override string ToString() => $"seed {_seed}";

    private static bool IsOnLogScale(ITableMerger merger) => merger.Name.Contains("log scale", StringComparison.Ordinal);
}
