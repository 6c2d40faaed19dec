using System.Text.Json;
using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>
/// The methods for labels against other programs, after as many iterations as they made: weights of sources, beliefs in labels, matrices
/// of errors, probabilities of copying.
/// </summary>
public sealed class TruthLabelsVerification : IVerificationSection
{
    private const double Tolerance = 1e-9;

    /// <summary>What crowd-kit holds probabilities above when it reports them.</summary>
    private const double Least = 1e-10;

    public string Title => "Truth discovery in labels";

    public string Reference =>
        "joesingo/truthdiscovery 3ca752c (Sums, Average·Log, Investment, PooledInvestment, TruthFinder), crowd-kit 1.4.1 (both forms of "
        + "Dawid–Skene) and an independent implementation in numpy 1.24.2 (ACCU, AccuCopy, 2-Estimates).";

    public IEnumerable<Agreement> Compare()
    {
        Dictionary<string, Agreement> rows = [];
        foreach (JsonElement reference in TruthLabels.Cases)
        {
            LabelTable table = TruthLabels.Table(reference);
            foreach (JsonElement result in reference.GetProperty("results").EnumerateArray())
            {
                LabelTruthMethod method = Method(result.Text("method"));
                if (!rows.TryGetValue(method.Name, out Agreement? row)) rows.Add(method.Name, row = new(method.Name, Tolerance));
                Compare(row, reference.Text("name"), table, method, result);
            }
        }

        return rows.Values;
    }

    private static void Compare(Agreement row, string place, LabelTable table, LabelTruthMethod method, JsonElement expected)
    {
        LabelTruths truths = method.Discover(
            table, new() { Tolerance = 0, MaximumIterations = expected.GetProperty("iterations").GetInt32() });
        if (expected.GetProperty("weights").ValueKind == JsonValueKind.Array)
        {
            double[] weights = expected.Numbers("weights");
            for (int source = 0; source < weights.Length; source++)
            {
                row.With($"{place}, source {source}", weights[source], truths.Sources[source].Weight, weights.Max());
            }
        }

        foreach (JsonElement belief in expected.GetProperty("beliefs").EnumerateArray())
        {
            (string topic, string label) = (belief[0].GetString()!, belief[1].GetString()!);
            double actual = Belief(table, truths, topic, label);
            bool isHeld = expected.Text("program").StartsWith("crowd-kit", StringComparison.Ordinal);
            row.With($"{place}, {topic} {label}", belief[2].GetDouble(), isHeld ? Math.Max(Least, actual) : actual, 1);
        }

        if (truths.Confusion is { } confusion) Compare(row, place, table, confusion, expected);
        if (!expected.TryGetProperty("dependence", out JsonElement dependence)) return;
        foreach (CopyProbability pair in truths.Copying)
        {
            row.With($"{place}, copying", dependence[pair.First][pair.Second].GetDouble(), pair.Either, 1);
        }
    }

    private static void Compare(Agreement row, string place, LabelTable table, ConfusionMatrices confusion, JsonElement expected)
    {
        row.With($"{place}, priors", expected.Numbers("priors"), [.. confusion.Labels.Select(confusion.PriorOf)]);
        foreach (JsonElement cell in expected.GetProperty("errors").EnumerateArray())
        {
            double actual = confusion.Probability(
                table.SourceNames.IndexOf(cell[0].GetString()!),
                table.LabelNames.IndexOf(cell[1].GetString()!),
                table.LabelNames.IndexOf(cell[2].GetString()!));
            row.With($"{place}, error {cell}", cell[3].GetDouble(), actual, 1);
        }
    }

    private static double Belief(LabelTable table, LabelTruths truths, string topic, string label)
    {
        int place = table.TopicNames.IndexOf(topic);
        return truths.BeliefsOf(place)[truths.CandidatesOf(place).IndexOf(table.LabelNames.IndexOf(label))];
    }

    private static LabelTruthMethod Method(string name) => name switch
    {
        "Sums" => TruthDiscovery.Sums,
        "AverageLog" => TruthDiscovery.AverageLog,
        "Investment" => TruthDiscovery.Investment(),
        "PooledInvestment" => TruthDiscovery.PooledInvestment(),
        "TruthFinder" => TruthDiscovery.TruthFinder(),
        "TwoEstimates" => TruthDiscovery.TwoEstimates,
        "OneCoin" => TruthDiscovery.OneCoin(),
        "DawidSkene" => TruthDiscovery.DawidSkene(),
        "Accu" => TruthDiscovery.Accu(),
        _ => TruthDiscovery.AccuCopy(),
    };
}
