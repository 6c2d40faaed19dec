namespace Attribution.Benchmarks.Growth;

/// <summary>
/// Claims of a thousand sources, ten on a topic, each source at most once. The errors differ a thousandfold, so that twenty rounds do not
/// settle.
/// </summary>
internal static class MadeTruths
{
    private const int Sources = 1_000, ClaimsPerTopic = 10, Labels = 4;

    public static ReadingTable Numbers(int claims)
    {
        Random random = new(1);
        double[] errors = [.. Enumerable.Range(0, Sources).Select(_ => Math.Pow(1_000, random.NextDouble()))];
        int[] sources = SourcesOf(claims, random);
        double[] values = new double[claims];
        double truth = 0;
        for (int claim = 0; claim < claims; claim++)
        {
            if (claim % ClaimsPerTopic == 0) truth = 1_000 * random.NextDouble();
            values[claim] = truth + (errors[sources[claim]] * (random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5));
        }

        return ReadingTable.OfValues(values, ClaimsPerTopic, sources: sources);
    }

    public static LabelTable Words(int claims)
    {
        Random random = new(1);
        double[] accuracies = [.. Enumerable.Range(0, Sources).Select(_ => 0.3 + (0.3 * random.NextDouble()))];
        int[] sources = SourcesOf(claims, random), labels = new int[claims];
        int[] offsets = [.. Enumerable.Range(0, (claims / ClaimsPerTopic) + 1).Select(topic => topic * ClaimsPerTopic)];
        for (int claim = 0, truth = 0; claim < claims; claim++)
        {
            if (claim % ClaimsPerTopic == 0) truth = random.Next(Labels);
            bool isRight = random.NextDouble() < accuracies[sources[claim]];
            labels[claim] = isRight ? truth : (truth + 1 + random.Next(Labels - 1)) % Labels;
        }

        return LabelTable.Of(labels, sources, offsets);
    }

    private static int[] SourcesOf(int claims, Random random)
    {
        int[] sources = new int[claims];
        for (int claim = 0, next = 0; claim < claims; claim++)
        {
            next += claim % ClaimsPerTopic == 0 ? random.Next(Sources) : 1 + random.Next(Sources / ClaimsPerTopic);
            sources[claim] = next % Sources;
        }

        return sources;
    }
}
