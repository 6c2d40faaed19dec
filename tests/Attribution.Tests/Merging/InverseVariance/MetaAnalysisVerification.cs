using System.Text.Json;
using Attribution.Merging;

namespace Attribution.Tests;

public class MetaAnalysisVerification : IVerificationSection
{
    // The reference iterates for these; the others are closed forms.
    private static readonly string[] Iterative = ["PM", "PMM", "ML", "REML", "EB"];

    public string Title => "Meta-analysis: estimates, tests and intervals";

    public string Reference =>
        "R 4.2.2 with metafor 3.8.1 on 17 data sets, thirteen from metadat 1.2.0 and four edge cases; τ² of the iterative methods "
            + "polished there to machine precision";

    public IEnumerable<Agreement> Compare()
    {
        var rows = new Dictionary<string, Agreement>();
        foreach (JsonProperty set in ReferenceFile.MetaAnalysis.GetProperty("datasets").EnumerateObject())
        {
            double[] values = set.Value.Numbers("yi"), variances = set.Value.Numbers("vi");
            foreach (JsonProperty fit in set.Value.GetProperty("fits").EnumerateObject())
            {
                // DLIT is not offered: the reference's release solves another equation by that name than its later ones, in which DLIT is
                // PM.
                string method = fit.Name.Split('@')[0];
                if (fit.Value.TryGetProperty("error", out _) || method == "DLIT/z") continue;
                if (!rows.TryGetValue(method, out Agreement? row))
                {
                    rows[method] = row = new(method, Iterative.Contains(method.Split('/')[0]) ? 1e-8 : 1e-10);
                }

                Compare(row, set.Name, fit.Value, MetaAnalysis.Fit(values, variances, Options(fit.Name)));
            }
        }

        return rows.Values;
    }

    internal static MetaAnalysisOptions Options(string name)
    {
        string[] parts = name.Split('/', '@');
        return new()
        {
            TauSquared = parts[0] == "EE" ? TauSquared.FixedEffect : TauSquared.All.Single(member => member.Name == parts[0]),
            Test = parts.ElementAtOrDefault(1) switch
            {
                "knha" => MetaAnalysisTest.KnappHartung,
                "adhoc" => MetaAnalysisTest.AdHoc,
                _ => MetaAnalysisTest.Normal,
            },
            Level = parts.Length > 2 ? int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture) / 100.0 : 0.95,
        };
    }

    private static void Compare(Agreement row, string set, JsonElement expected, MetaAnalysisResult actual)
    {
        With("estimate", actual.Estimate);
        With("se", actual.StandardError);
        With("stat", actual.Statistic);
        With("df", actual.DegreesOfFreedom);
        With("pval", actual.PValue);
        With("ci.lb", actual.Interval().Lower);
        With("ci.ub", actual.Interval().Upper);
        With("tau2", actual.TauSquared);
        With("se.tau2", actual.TauSquaredStandardError ?? double.NaN);
        With("I2", 100 * actual.ISquared);
        With("H2", actual.HSquared);
        With("QE", actual.Q);
        With("QEp", actual.QPValue);
        With("pi.lb", actual.PredictionInterval().Lower);
        With("pi.ub", actual.PredictionInterval().Upper);
        With("logLik", actual.Options.TauSquared == TauSquared.Reml ? actual.RestrictedLogLikelihood : actual.LogLikelihood);

        // What does not exist in the model is null there.
        void With(string name, double figure)
        {
            if (expected.GetProperty(name).ValueKind != JsonValueKind.Null)
            {
                row.With($"{set} {name}", expected.Number(name), figure);
            }
        }
    }
}
