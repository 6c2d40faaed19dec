using System.Text.Json;
using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>The cases of <c>truth-labels.json</c>, and tables of labels made for tests.</summary>
internal static class TruthLabels
{
    public static JsonElement[] Cases { get; } =
        [.. ReferenceFile.Read("TruthDiscovery.truth-labels.json").GetProperty("cases").EnumerateArray()];

    /// <summary>Every method for labels.</summary>
    public static LabelTruthMethod[] Methods { get; } =
    [
        TruthDiscovery.Vote,
        TruthDiscovery.Sums,
        TruthDiscovery.AverageLog,
        TruthDiscovery.Investment(),
        TruthDiscovery.PooledInvestment(),
        TruthDiscovery.TruthFinder(),
        TruthDiscovery.TwoEstimates,
        TruthDiscovery.CrhLabels(),
        TruthDiscovery.CrhLabels(CrhNorm.Max, perClaim: false),
        TruthDiscovery.OneCoin(),
        TruthDiscovery.OneCoin(4, 1),
        TruthDiscovery.DawidSkene(),
        TruthDiscovery.DawidSkene(0.5),
        TruthDiscovery.Accu(),
        TruthDiscovery.AccuCopy(),
        TruthDiscovery.LatentTruth(),
    ];

    public static TheoryData<string> Names => [.. Methods.Select(method => method.Name)];

    public static JsonElement Case(string name) => Cases.Single(each => each.Text("name") == name);

    public static LabelTruthMethod Method(string name) => Methods.Single(method => method.Name == name);

    public static LabelTable Table(JsonElement reference) => LabelTable.Of(
        reference.GetProperty("claims").EnumerateArray().Select(
            claim => (claim[0].GetString()!, claim[1].GetString()!, claim[2].GetString()!)));

    /// <summary>A table of numbers, whose topics run from 0 without gaps.</summary>
    public static LabelTable Table(IEnumerable<(int Source, int Topic, int Label)> claims)
    {
        (int Source, int Topic, int Label)[] rows = [.. claims.OrderBy(claim => claim.Topic)];
        return LabelTable.Of(
            Array.ConvertAll(rows, row => row.Label),
            Array.ConvertAll(rows, row => row.Source),
            TruthNumbers.Offsets(rows.Length == 0 ? 0 : rows[^1].Topic + 1, rows.Select(row => row.Topic)));
    }

    /// <summary>Sources of known accuracies on many topics, which err evenly among the other labels.</summary>
    public static List<(int Source, int Topic, int Label)> Drawn(int topics, double[] accuracies, int labels, int seed, double cover = 1)
    {
        Random random = new(seed);
        List<(int, int, int)> claims = [];
        for (int topic = 0; topic < topics; topic++)
        {
            int truth = random.Next(labels);
            for (int source = 0; source < accuracies.Length; source++)
            {
                bool isRight = random.NextDouble() < accuracies[source];
                int wrong = (truth + 1 + random.Next(labels - 1)) % labels;
                bool speaks = random.NextDouble() <= cover || source == topic % accuracies.Length;
                if (speaks) claims.Add((source, topic, isRight ? truth : wrong));
            }
        }

        return claims;
    }
}
