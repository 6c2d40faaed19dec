using System.Text.Json;
using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>
/// CRH, CATD and GTM against an independent implementation: weights relative to the largest of their row, truths relative to themselves,
/// after 1, 2, 5 and 10 iterations and at the end.
/// </summary>
public sealed class TruthNumbersVerification : IVerificationSection
{
    private const double Tolerance = 1e-9;

    public string Title => "Truth discovery in numbers";

    public string Reference =>
        "an independent implementation in numpy 1.24.2 and scipy 1.10.1, of which GTM and CRH (sum, in total) reproduce the figures "
        + "published with the daz45 implementation. Weights are relative to the largest of their row.";

    public IEnumerable<Agreement> Compare()
    {
        Dictionary<string, Agreement> rows = [];
        foreach (JsonElement reference in TruthNumbers.Numeric)
        {
            ReadingTable table = TruthNumbers.Table(reference);
            foreach (JsonProperty result in reference.GetProperty("results").EnumerateObject())
            {
                string name = Row(result.Name);
                if (!rows.TryGetValue(name, out Agreement? row)) rows.Add(name, row = new(name, Tolerance));
                Compare(row, reference.Text("name"), table, Method(result.Name, table), result);
            }
        }

        return [.. rows.Values, .. TruthNumbers.Cases.Where(each => each.TryGetProperty("numeric_claims", out _)).Select(Mixed)];
    }

    private static Agreement Mixed(JsonElement reference)
    {
        Agreement row = new("CRH, numbers and labels", Tolerance);
        ReadingTable numbers = TruthNumbers.Table(8, TruthNumbers.Claims(reference, "numeric_claims"));
        (int Source, int Topic, double Value)[] claims =
            [.. TruthNumbers.Claims(reference, "categorical_claims").OrderBy(claim => claim.Topic)];
        LabelTable labels = LabelTable.Of(
            claims.Select(claim => (int)claim.Value).ToArray(),
            claims.Select(claim => claim.Source).ToArray(),
            TruthNumbers.Offsets(8, claims.Select(claim => claim.Topic)));
        foreach (JsonProperty result in reference.GetProperty("results").EnumerateObject())
        {
            CrhNorm norm = result.Name.Contains("max", StringComparison.Ordinal) ? CrhNorm.Max : CrhNorm.Sum;
            MixedTruths truths = TruthDiscovery.MixedCrh(new() { Loss = CrhLoss.SquaredOverDeviation, Norm = norm })
                .Discover(numbers, labels);
            double[] weights = result.Value.Numbers("weights");
            for (int source = 0; source < weights.Length; source++)
            {
                row.With($"{norm}, weight {source}", weights[source], truths.Sources[source].Weight, weights.Max());
            }

            row.With($"{norm}, truth", result.Value.Numbers("truth"), truths.Numbers.Truths.Span);
            row.With($"{norm}, labels", result.Value.Numbers("labels"), [.. Enumerable.Range(0, 8).Select(Label)]);

            double Label(int topic) => truths.Labels.TruthsOf(topic)[0];
        }

        return row;
    }

    private static void Compare(Agreement row, string place, ReadingTable table, NumericTruthMethod method, JsonProperty expected)
    {
        JsonElement result = expected.Value;
        bool isFixed = expected.Name.Contains("5 iterations", StringComparison.Ordinal)
            || expected.Name.Contains("in snaps", StringComparison.Ordinal);
        if (result.TryGetProperty("snaps", out JsonElement snaps))
        {
            foreach (JsonProperty snap in snaps.EnumerateObject())
            {
                int iterations = int.Parse(snap.Name, System.Globalization.CultureInfo.InvariantCulture);
                NumericTruths after = Exactly(method, table, iterations);
                Weights(row, $"{place} after {iterations}", snap.Value.Numbers("weights_or_sigma2"), after);
                row.With($"{place} after {iterations}, truth", snap.Value.Numbers("truth"), after.Truths.Span);
            }
        }

        NumericTruths end = isFixed ? Exactly(method, table, result.GetProperty("iterations").GetInt32()) : method.Discover(table);
        row.With($"{place}, truth", result.Numbers("truth"), end.Truths.Span);
        if (result.TryGetProperty("weights", out _)) Weights(row, place, result.Numbers("weights"), end);
        if (!result.TryGetProperty("sigma2", out _)) return;
        Weights(row, place, result.Numbers("sigma2"), end);
        row.With($"{place}, posterior sd", result.Numbers("posterior_sd"), end.StandardErrors.Span);
    }

    private static NumericTruths Exactly(NumericTruthMethod method, ReadingTable table, int iterations) =>
        method.Discover(table, new() { Tolerance = 0, MaximumIterations = iterations });

    private static void Weights(Agreement row, string place, double[] expected, NumericTruths actual)
    {
        double largest = expected.Max();
        for (int source = 0; source < expected.Length; source++)
        {
            double weight = actual.Method.StartsWith("GTM", StringComparison.Ordinal)
                ? actual.ErrorVariances.Span[source]
                : actual.Sources[source].Weight;
            row.With($"{place}, weight {source}", expected[source], weight, largest);
        }
    }

    private static string Row(string name) => name switch
    {
        "mean" or "median" => name,
        _ when name.StartsWith("CRH", StringComparison.Ordinal) =>
            name.Split(" (")[0].Replace("CRH/", "CRH, ", StringComparison.Ordinal).Replace(",", ", ", StringComparison.Ordinal)
                .Replace("  ", " ", StringComparison.Ordinal),
        _ when name.Contains("over topic std", StringComparison.Ordinal) => "CATD, standardised",
        _ when name.StartsWith("CATD", StringComparison.Ordinal) => "CATD",
        _ when name.Contains("exact", StringComparison.Ordinal) => "GTM, exact EM",
        _ when name.Contains("mean base", StringComparison.Ordinal) => "GTM, centred on means",
        _ when name.Contains("no scaling", StringComparison.Ordinal) => "GTM, in the unit of the values",
        _ => "GTM",
    };

    private static NumericTruthMethod Method(string name, ReadingTable table)
    {
        bool Has(string text) => name.Contains(text, StringComparison.Ordinal);
        double mean = table.Values.ToArray().Average(), variance = table.Values.ToArray().Average(value => (value - mean) * (value - mean));
        return name switch
        {
            "mean" => TruthDiscovery.Mean,
            "median" => TruthDiscovery.Median,
            _ when Has("CRH") => TruthDiscovery.Crh(new()
            {
                Loss = Has("absolute") ? CrhLoss.Absolute : CrhLoss.SquaredOverDeviation,
                Norm = Has("max") ? CrhNorm.Max : CrhNorm.Sum,
                PerClaim = Has("per-claim"),
            }),
            _ when Has("CATD") => TruthDiscovery.Catd(new() { Standardise = Has("over topic std") }),
            _ when Has("no scaling") => TruthDiscovery.Gtm(new()
            {
                Standardise = false,
                Alpha = 1,
                Beta = 1,
                PriorMean = mean,
                PriorVariance = 100 * variance,
            }),
            _ => TruthDiscovery.Gtm(new() { Exact = Has("exact"), CentreOnMean = Has("mean base") }),
        };
    }
}
