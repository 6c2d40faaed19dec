using System.Collections.Immutable;

namespace Attribution;

/// <summary>Readings with their weights, to try a merger on.</summary>
/// <param name="What">What they are, as a sentence can speak of them.</param>
/// <param name="Readings">The readings, at least two.</param>
/// <param name="Weights">The weight of each.</param>
internal sealed record SampleReadings(string What, Reading[] Readings, double[] Weights)
{
    /// <summary>Readings of all kinds, with weights equal and unequal.</summary>
    public static ImmutableArray<SampleReadings> All { get; } =
    [
        .. Kinds().Select(kind => Weighed(kind.What, kind.Readings, _ => 1)),
        .. Kinds().Select(kind => Weighed(kind.What + " of unequal weight", kind.Readings, i => 1 + (0.25 * i))),
    ];

    /// <summary>
    /// The same readings in another order: the reading at each position is the one that was at <paramref name="order"/> of it.
    /// </summary>
    public SampleReadings In(int[] order) => new(What, [.. order.Select(i => Readings[i])], [.. order.Select(i => Weights[i])]);

    /// <summary>The same readings with other weights.</summary>
    public SampleReadings Weighing(Func<int, double> weight) => this with { Weights = [.. Weights.Select((_, i) => weight(i))] };

    private static SampleReadings Weighed(string what, Reading[] readings, Func<int, double> weight) =>
        new(what, readings, [.. Enumerable.Range(0, readings.Length).Select(weight)]);

    private static IEnumerable<(string What, Reading[] Readings)> Kinds()
    {
        Reading[] studies = [.. Enumerable.Range(0, 7).Select(i => Study(100 + i, 10 + (i % 3)))];
        Reading[] figures = [Figure(1100), Figure(1150), Figure(1250), Figure(30_000)];
        Reading[] bounds = [Literal(Estimate.MoreThan(1100)), Literal(Estimate.AtLeast(3000))];
        Reading varying = Literal(Estimate.Between(40, 60).Varying()), unbounded = Literal(Estimate.Approximately(1100));
        yield return ("studies that agree", studies);
        yield return ("two studies", studies[..2]);
        yield return ("two camps of studies", [.. studies[..3], Study(500, 9), Study(503, 9), Study(506, 9)]);
        yield return ("figures", figures);
        yield return ("ranges that do not meet", [Literal(Estimate.Between(10, 20)), Literal(Estimate.Between(30, 40))]);
        yield return ("lower bounds", bounds);
        yield return ("bounds that exclude each other", [bounds[1], Literal(Estimate.LessThan(1000))]);
        yield return ("what varies, and what has no bound", [varying, unbounded]);
        yield return ("readings of every kind", [varying, studies[0], bounds[0], figures[0], unbounded, Figure(0), Figure(-5)]);
        yield return ("a bound among studies", [bounds[0], .. studies[..4], unbounded]);
    }

    private static Reading Study(decimal best, decimal half) =>
        Readers.StatedCoverage.Read(Estimate.BestWithRange(best, best - half, best + half, coverage: 0.95m));

    private static Reading Figure(decimal figure) => Readers.SignificantDigits.Read(Estimate.Of(figure));

    private static Reading Literal(Estimate estimate) => Readers.Literal.Read(estimate);
}
