using System.Text.Json;
using Attribution.Merging;
using Robustly = Attribution.Merging.Robust;

namespace Attribution.Tests;

/// <summary>Order statistics and robust means.</summary>
public class RobustVerification : IVerificationSection
{
    public string Title => "Order statistics and robust means";

    public string Reference =>
        "an independent computation in double precision; Huber: the copper data of Analytical Methods Committee 1989 as fitted by R's "
            + "MASS::huber (k = 1.5).";

    public IEnumerable<Agreement> Compare()
    {
        Agreement means = new("arithmetic and geometric mean and SD", 1e-10), median = new("median, MAD", 1e-10);
        Agreement hodges = new("Hodges–Lehmann", 1e-10);
        Agreement algorithmA = new("ISO 13528 algorithm A", 1e-8), weighted = new("weighted median", 1e-10), huber = new("Huber", 2e-7);
        foreach (JsonElement item in PoolingReference.Scenarios)
        {
            string name = item.Text("name");
            double[] x = item.Numbers("x"), s = item.Numbers("s");
            JsonElement robust = item.GetProperty("robust");
            means.With(name + " mean", robust.Number("mean"), Average.Arithmetic(x).Mean)
                .With(name + " SD", robust.Number("sd"), Average.Arithmetic(x).StandardDeviation!.Value)
                .With(name + " geometric mean", robust.Number("geometric_mean"), Average.Geometric(x).Mean)
                .With(name + " geometric SD", robust.Number("geometric_sd"), Average.Geometric(x).StandardDeviation!.Value);
            median.With(name + " median", robust.Number("median"), Robustly.Median(x))
                .With(name + " MAD", robust.Number("mad_raw"), Robustly.MedianAbsoluteDeviation(x))
                .With(name + " scaled MAD", robust.Number("mad_1_4826"), Robustly.MedianAbsoluteDeviation(x, normalConsistent: true));
            hodges.With(name, robust.Number("hodges_lehmann"), Robustly.HodgesLehmann(x));
            AlgorithmA a = AlgorithmA.Fit(x);
            algorithmA.With(name + " mean", robust.GetProperty("iso13528_algorithm_A").Number("mean"), a.Mean)
                .With(name + " SD", robust.GetProperty("iso13528_algorithm_A").Number("sd"), a.StandardDeviation)
                .With(name + " converged", 1.0, a.Converged ? 1.0 : 0.0);
            Weighted(
                weighted, name, item.GetProperty("weighted_median_inv_var"), Robustly.WeightedMedian(x, [.. s.Select(u => 1 / (u * u))]));
            JsonElement ranks = item.GetProperty("weighted_median_w");
            Weighted(weighted, name, ranks, Robustly.WeightedMedian(x, ranks.Numbers("w")));
        }

        foreach (JsonElement item in PoolingReference.WeightedMedians)
        {
            Weighted(weighted, item.ToString(), item, Robustly.WeightedMedian(item.Numbers("x"), item.Numbers("w")));
        }

        huber.With("copper in wholemeal flour", 3.206724, Robustly.Huber(RobustTests.Copper, 1.5));
        return [means, median, weighted, hodges, algorithmA, huber];
    }

    private static void Weighted(Agreement row, string name, JsonElement expected, WeightedMedian actual) => row
        .With(name + " lower", expected.Number("lower"), actual.Lower)
        .With(name + " upper", expected.Number("upper"), actual.Upper)
        .With(name + " midpoint", expected.Number("midpoint"), actual.Midpoint);
}
