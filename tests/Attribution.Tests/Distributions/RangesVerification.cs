using System.Text.Json;

namespace Attribution.Tests;

/// <summary>Distributions from a low, a best and a high value.</summary>
public class RangesVerification : IVerificationSection
{
    private readonly SortedDictionary<string, Agreement> _rows = new(StringComparer.Ordinal);

    public string Title => "Distributions from ranges";

    public string Reference =>
        "an independent computation in double precision from the papers' formulas; the SHELF fits by its optimiser, to 1e-5.";

    public IEnumerable<Agreement> Compare()
    {
        _rows.Clear();
        foreach (JsonElement range in PoolingReference.Ranges)
        {
            foreach (JsonElement item in range.GetProperty("distributions").EnumerateArray())
            {
                Compare(range.Number("low"), range.Number("best"), range.Number("high"), item);
            }
        }

        return _rows.Values;
    }

    private void Compare(double low, double best, double high, JsonElement item)
    {
        double level = item.TryGetProperty("coverage", out JsonElement coverage) ? coverage.GetDouble() : double.NaN;
        switch (item.Text("kind"))
        {
            case "triangular":
                Shape(Distribution.Triangular(low, best, high), item);
                break;
            case "PERT (lambda=4)":
                Shape(Distribution.Pert(low, best, high), item);
                break;
            case "uniform":
                Shape(Distribution.Uniform(low, high), item);
                break;
            case "normal":
                Shape(Distribution.NormalFromInterval(low, high, level), item);
                break;
            case "split-normal":
                Shape(Distribution.SplitNormalFromInterval(low, best, high, level), item);
                break;
            case "log-normal from (low,high)":
                Shape(Distribution.LogNormalFromInterval(low, high, level), item);
                break;
            case "log split-normal (quantiles exponentiated)":
                Shape(Distribution.LogSplitNormalFromInterval(low, best, high, level), item);
                break;
            case "SHELF-style LSQ normal on CDF":
                Fit("SHELF normal fit", QuantileFit.Normal([low, best, high], [(1 - level) / 2, 0.5, (1 + level) / 2]), item);
                break;
            case "SHELF-style LSQ log-normal on CDF":
                Fit("SHELF log-normal fit", QuantileFit.LogNormal([low, best, high], [(1 - level) / 2, 0.5, (1 + level) / 2]), item);
                break;
            case "Hozo 2005 (min,median,max)":
                Row("Hozo 2005", 1e-10)
                    .With($"{low}-{high} mean", item.Number("mean"), SampleMoments.Hozo2005(low, best, high, 15).Mean)
                    .With($"{low}-{high} n 15", item.Number("sd_n_le_15"), SampleMoments.Hozo2005(low, best, high, 15).StandardDeviation)
                    .With($"{low}-{high} n 70", item.Number("sd_15_70"), SampleMoments.Hozo2005(low, best, high, 70).StandardDeviation)
                    .With($"{low}-{high} n 71", item.Number("sd_gt_70"), SampleMoments.Hozo2005(low, best, high, 71).StandardDeviation);
                break;
            case "Wan 2014 sd from range":
                int n = item.GetProperty("n").GetInt32();
                Row("Wan 2014", 1e-10)
                    .With($"{low}-{high} n {n}", item.Number("sd"), SampleMoments.Wan2014(low, best, high, n).StandardDeviation);
                break;
            default:
                throw new InvalidDataException($"The reference holds a kind that nothing here computes: {item.Text("kind")}.");
        }
    }

    private void Shape(Distribution distribution, JsonElement item)
    {
        Agreement row = Row(distribution.Name + ", parameters and moments", 1e-10);
        if (item.TryGetProperty("mean", out JsonElement mean))
        {
            row.With($"{distribution} mean", mean.GetDouble(), distribution.Mean)
                .With($"{distribution} SD", item.Number("sd"), distribution.StandardDeviation);
        }

        Parameters(row, distribution, item);

        // A quantile near 0 between ends far from it is known no better than to the rounding of those ends.
        double scale = 0.01 * (Math.Abs(distribution.Mean) + distribution.StandardDeviation);
        Agreement quantiles = Row(distribution.Name + ", quantiles and CDF", 1e-9);
        foreach ((double p, double expected) in item.Numbers("quantile_p").Zip(item.Numbers("quantiles")))
        {
            quantiles.With($"{distribution} quantile {p}", expected, distribution.Quantile(p), Math.Max(Math.Abs(expected), scale))
                .With($"{distribution} CDF at {expected}", p, distribution.Cdf(expected));
        }
    }

    private void Fit(string method, QuantileFit fit, JsonElement item)
    {
        Agreement row = Row(method, item.Number("rel_tol"));
        Parameters(row, fit.Distribution, item);
        row.With($"{fit} converged", 1.0, fit.Converged ? 1.0 : 0.0)
            .With($"{fit} sum of squares", item.Number("ssq"), fit.SumOfSquares, Math.Max(item.Number("ssq"), 1e-9));
    }

    private static void Parameters(Agreement row, Distribution distribution, JsonElement item)
    {
        JsonElement parameters = item.GetProperty("params");
        foreach ((JsonProperty expected, DistributionParameter actual) in parameters.EnumerateObject().Zip(distribution.Parameters))
        {
            if (expected.Name is not ("alpha" or "beta"))
            {
                row.With($"{distribution} {actual.Name}", expected.Value.GetDouble(), actual.Value);
            }
        }
    }

    private Agreement Row(string method, double tolerance)
    {
        if (!_rows.TryGetValue(method, out Agreement? row))
        {
            _rows[method] = row = new(method, tolerance);
        }

        return row;
    }
}
