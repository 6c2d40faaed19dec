using System.Text.Json;
using Attribution.Merging;

namespace Attribution.Tests;

public class HeterogeneityVerification : IVerificationSection
{
    public string Title => "Meta-analysis: heterogeneity intervals";

    public string Reference => "R 4.2.2 with metafor 3.8.1: confint (Q-profile) and hc (Henmi–Copas)";

    public IEnumerable<Agreement> Compare()
    {
        var profile = new Agreement("Q-profile of τ², I² and H²", 1e-8);
        var henmiCopas = new Agreement("Henmi–Copas, estimate", 1e-10);

        // The half-width in standard errors is what metafor finds with a tolerance of 1.2e-4; see HighPrecisionVerification.
        var critical = new Agreement("Henmi–Copas, critical value, to metafor's own tolerance", 1.2e-4);
        foreach (JsonProperty set in ReferenceFile.MetaAnalysis.GetProperty("datasets").EnumerateObject())
        {
            double[] values = set.Value.Numbers("yi"), variances = set.Value.Numbers("vi");
            foreach (JsonProperty method in set.Value.GetProperty("qprofile.tau2.ci95").EnumerateObject())
            {
                HeterogeneityInterval interval = MetaAnalysis.Heterogeneity(values, variances);
                Ends(profile, $"{set.Name} tau2", method.Value, "tau2", interval.TauSquared, 1);
                Ends(profile, $"{set.Name} I2", method.Value, "I2", interval.ISquared, 100);
                Ends(profile, $"{set.Name} H2", method.Value, "H2", interval.HSquared, 1);
            }

            if (set.Value.GetProperty("henmi.copas") is { ValueKind: JsonValueKind.Object } expected)
            {
                HenmiCopasResult actual = HenmiCopas.Fit(values, variances);
                henmiCopas.With($"{set.Name} estimate", expected.Number("estimate"), actual.Estimate)
                    .With($"{set.Name} se", expected.Number("se"), actual.StandardError)
                    .With($"{set.Name} tau2", expected.Number("tau2"), actual.TauSquared);
                critical.With(
                    set.Name,
                    (expected.Number("ci.ub") - expected.Number("ci.lb")) / expected.Number("se"),
                    (actual.Interval.Upper - actual.Interval.Lower) / actual.StandardError);
            }
        }

        return [profile, henmiCopas, critical];
    }

    private static void Ends(Agreement row, string name, JsonElement expected, string key, ConfidenceInterval actual, double factor) =>
        row.With(name + ".lb", expected.Number(key + ".lb"), factor * actual.Lower)
            .With(name + ".ub", expected.Number(key + ".ub"), factor * actual.Upper);
}
