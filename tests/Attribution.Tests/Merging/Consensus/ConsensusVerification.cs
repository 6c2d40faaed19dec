using System.Text.Json;
using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>Least-squares consensus values.</summary>
public class ConsensusVerification : IVerificationSection
{
    public string Title => "Least-squares consensus";

    public string Reference =>
        "an independent computation in double precision; subsets by trying all 2ᵏ. Where no two values agree the reference holds an "
            + "arbitrary one, which is not compared.";

    public IEnumerable<Agreement> Compare()
    {
        Agreement scaled = new("Birge ratio, PDG scale factor", 1e-10), paule = new("Mandel–Paule", 1e-8);
        Agreement largest = new("largest consistent subset (Cox 2007)", 1e-10), greedy = new("greedy subset (Cox 2002)", 1e-10);
        foreach (JsonElement item in PoolingReference.Scenarios)
        {
            string name = item.Text("name");
            double[] x = item.Numbers("x"), variances = [.. item.Numbers("s").Select(s => s * s)];
            Scaled(scaled, name, item.GetProperty("pdg_birge"), ScaledMean.Fit(x, variances));

            JsonElement expected = item.GetProperty("mandel_paule");
            MandelPaule fit = MandelPaule.Fit(x, variances);
            paule.With(name + " τ²", expected.Number("tau2"), fit.TauSquared)
                .With(name + " mean", expected.Number("mean"), fit.Mean)
                .With(name + " SE", expected.Number("se"), fit.StandardError)
                .With(name + " Rukhin SE", expected.Number("se_rukhin"), fit.RukhinStandardError);

            Cox(largest, greedy, name, item.GetProperty("cox_lcs"), x, variances);
        }

        return [scaled, paule, largest, greedy];
    }

    private static void Scaled(Agreement row, string name, JsonElement expected, ScaledMean actual) =>
        row.With(name + " mean", expected.Number("mean"), actual.Mean)
            .With(name + " internal SE", expected.Number("se_internal"), actual.InternalStandardError)
            .With(name + " χ²", expected.Number("chi2"), actual.ChiSquared)
            .With(name + " df", expected.Number("ndf"), actual.DegreesOfFreedom)
            .With(name + " p", expected.Number("pval"), actual.PValue)
            .With(name + " Birge ratio", expected.Number("birge_ratio"), actual.BirgeRatio)
            .With(name + " external SE", expected.Number("se_external"), actual.ExternalStandardError)
            .With(name + " δ₀", expected.Number("pdg_delta0"), actual.Ceiling)
            .With(name + " S", expected.Number("pdg_S"), actual.ScaleFactor)
            .With(name + " error", expected.Number("pdg_error"), actual.StandardError)
            .With(
                name + " below δ₀",
                [.. expected.GetProperty("pdg_used_in_S").EnumerateArray().Select(e => e.GetBoolean() ? 1.0 : 0)],
                [.. actual.EntersScale.Select(e => e ? 1.0 : 0)]);

    private static void Cox(Agreement largest, Agreement greedy, string name, JsonElement expected, double[] x, double[] variances)
    {
        ConsistentSubset actual = ConsistentSubset.FitLargest(x, variances, expected.Number("alpha"));
        largest.With(name + " ambiguous", expected.GetProperty("ambiguous").GetBoolean() ? 1.0 : 0, actual.Ambiguous ? 1.0 : 0);
        if (expected.Numbers("subset").Length > 1)
        {
            largest.With(name + " members", expected.Numbers("subset"), [.. actual.Members.Select(i => (double)i)])
                .With(name + " reference", expected.Number("kcrv"), actual.ReferenceValue!.Value)
                .With(name + " uncertainty", expected.Number("u_kcrv"), actual.StandardUncertainty!.Value)
                .With(name + " χ²", expected.Number("chi2"), actual.ChiSquared)
                .With(name + " U", expected.Numbers("U_doe_k2"), [.. actual.Degrees.Select(d => d.ExpandedUncertainty)]);
            foreach ((double difference, DegreeOfEquivalence degree) in expected.Numbers("degrees_of_equivalence").Zip(actual.Degrees))
            {
                largest.With(name + " difference", difference, degree.Difference, actual.ReferenceValue.Value);
            }
        }

        actual = ConsistentSubset.FitGreedy(x, variances, expected.Number("alpha"));
        if (expected.Numbers("greedy_subset").Length > 1)
        {
            greedy.With(name + " members", expected.Numbers("greedy_subset"), [.. actual.Members.Select(i => (double)i)])
                .With(name + " reference", expected.Number("greedy_kcrv"), actual.ReferenceValue!.Value)
                .With(name + " uncertainty", expected.Number("greedy_u"), actual.StandardUncertainty!.Value);
        }
    }
}
