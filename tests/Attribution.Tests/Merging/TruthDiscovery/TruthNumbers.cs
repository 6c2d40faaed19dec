using System.Text.Json;
using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>The cases of <c>truth-numbers.json</c>, and tables made for tests.</summary>
internal static class TruthNumbers
{
    public static JsonElement[] Cases { get; } =
        [.. ReferenceFile.Read("TruthDiscovery.truth-numbers.json").GetProperty("cases").EnumerateArray()];

    /// <summary>The cases in numbers alone.</summary>
    public static IEnumerable<JsonElement> Numeric => Cases.Where(each => each.TryGetProperty("claims", out _));

    public static JsonElement Case(string name) => Cases.Single(each => each.Text("name") == name);

    public static (int Source, int Topic, double Value)[] Claims(JsonElement reference, string property = "claims") =>
    [
        .. reference.GetProperty(property).EnumerateArray().Select(
            claim => (claim[0].GetInt32(), claim[1].GetInt32(), claim[2].GetDouble())),
    ];

    /// <summary>A table of values; topics without a claim are kept.</summary>
    public static ReadingTable Table(int topics, IEnumerable<(int Source, int Topic, double Value)> claims)
    {
        (int Source, int Topic, double Value)[] rows = [.. claims.OrderBy(claim => claim.Topic)];
        return ReadingTable.OfValues(
            rows.Select(row => row.Value).ToArray(),
            Offsets(topics, rows.Select(row => row.Topic)),
            sources: rows.Select(row => row.Source).ToArray());
    }

    public static ReadingTable Table(JsonElement reference) =>
        Table(reference.GetProperty("topics").GetArrayLength(), Claims(reference));

    public static int[] Offsets(int topics, IEnumerable<int> topicOfRow)
    {
        int[] offsets = new int[topics + 1];
        foreach (int topic in topicOfRow) offsets[topic + 1]++;
        for (int topic = 0; topic < topics; topic++) offsets[topic + 1] += offsets[topic];
        return offsets;
    }

    /// <summary>Sources of known errors on many topics: topic t is about 100 + t, and source s errs by its deviation.</summary>
    public static List<(int Source, int Topic, double Value)> Drawn(int topics, double[] deviations, int seed, double cover = 1)
    {
        Random random = new(seed);
        List<(int, int, double)> claims = [];
        for (int topic = 0; topic < topics; topic++)
        {
            for (int source = 0; source < deviations.Length; source++)
            {
                double error = Enumerable.Range(0, 12).Sum(_ => random.NextDouble()) - 6;
                if (random.NextDouble() <= cover) claims.Add((source, topic, 100 + topic + (deviations[source] * error)));
            }
        }

        return claims;
    }

    /// <summary>Every method for numbers, with its variants.</summary>
    public static NumericTruthMethod[] Methods { get; } =
    [
        TruthDiscovery.Mean,
        TruthDiscovery.Median,
        TruthDiscovery.Crh(),
        TruthDiscovery.Crh(new() { Norm = CrhNorm.Max }),
        TruthDiscovery.Crh(new() { Loss = CrhLoss.SquaredOverDeviation, PerClaim = false }),
        TruthDiscovery.Crh(new() { Loss = CrhLoss.Absolute }),
        TruthDiscovery.Crh(new() { Loss = CrhLoss.Absolute, Norm = CrhNorm.Max }),
        TruthDiscovery.Catd(),
        TruthDiscovery.Catd(new() { Standardise = false }),
        TruthDiscovery.Gtm(),
        TruthDiscovery.Gtm(new() { Exact = true, CentreOnMean = true }),
        TruthDiscovery.Gtm(new() { Standardise = false, PriorMean = 100, PriorVariance = 1e4 }),
    ];

    public static TheoryData<string> Names => [.. Methods.Select(method => method.Name)];

    public static NumericTruthMethod Method(string name) => Methods.Single(method => method.Name == name);
}
