using System.Text.Json;
using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>Pools of normal distributions, covariance intersection and union.</summary>
public class PoolsVerification : IVerificationSection
{
    public string Title => "Pools";

    public string Reference =>
        "an independent computation in double precision: closed forms, quantiles by root finding to 1e-9, covariance union in exact "
            + "rational arithmetic. Where the optimal covariance intersection is not unique the reference names an arbitrary source, which "
            + "is not compared.";

    public IEnumerable<Agreement> Compare()
    {
        Agreement moments = new("linear pool, moments", 1e-10), probability = new("linear pool, quantiles, CDF, density", 1e-9);
        Agreement logarithmic = new("logarithmic pool", 1e-10);
        Agreement intersection = new("covariance intersection, optimal, fast and given weights", 1e-10);
        Agreement union = new("covariance union", 1e-10);
        foreach (JsonElement item in PoolingReference.Scenarios)
        {
            string name = item.Text("name");
            double[] x = item.Numbers("x"), variances = [.. item.Numbers("s").Select(s => s * s)];
            foreach (string weighting in new[] { "equal", "weighted" })
            {
                JsonElement expected = item.GetProperty("linear_pool_" + weighting);
                LinearPool pool = LinearPool.CombineNormals(x, variances, weighting == "equal" ? [] : expected.Numbers("weights"));
                Linear(moments, probability, $"{name} {weighting}", expected, pool);

                expected = item.GetProperty("log_pool_" + weighting);
                Distribution product = LogarithmicPool.CombineNormals(x, variances, expected.Numbers("weights"));
                logarithmic.With($"{name} {weighting} mean", expected.Number("mean"), product.Mean)
                    .With($"{name} {weighting} SD", expected.Number("sd"), product.StandardDeviation);
            }

            Covariance(intersection, union, name, item.GetProperty("covariance_intersection"), x, variances);
        }

        return [moments, probability, logarithmic, intersection, union];
    }

    private static void Linear(Agreement moments, Agreement probability, string name, JsonElement expected, LinearPool pool)
    {
        moments.With(name + " weights", expected.Numbers("weights"), [.. pool.Weights])
            .With(name + " mean", expected.Number("mean"), pool.Mean)
            .With(name + " variance", expected.Number("var"), pool.Variance)
            .With(name + " SD", expected.Number("sd"), pool.StandardDeviation)
            .With(name + " skewness", expected.Number("skew"), pool.Skewness, 1)
            .With(name + " within", expected.Number("within_var"), pool.WithinVariance)
            .With(name + " between", expected.Number("between_var"), pool.BetweenVariance);
        probability.With(name + " CDF", expected.Number("cdf_at_mean"), pool.Cdf(expected.Number("mean")))
            .With(name + " density", expected.Number("pdf_at_mean"), pool.Density(expected.Number("mean")));
        foreach ((double p, double quantile) in expected.Numbers("quantile_p").Zip(expected.Numbers("quantiles")))
        {
            probability.With($"{name} quantile {p}", quantile, pool.Quantile(p));
        }
    }

    private static void Covariance(
        Agreement intersection, Agreement union, string name, JsonElement expected, double[] x, double[] variances)
    {
        CovarianceIntersection optimal = CovarianceIntersection.CombineOptimal(x, variances), fast = CovarianceIntersection.CombineFast(x, variances);
        if (variances.Count(v => v == variances.Min()) == 1)
        {
            intersection.With(name + " optimal mean", expected.Number("optimal_mean"), optimal.Mean)
                .With(name + " optimal weight", 1, optimal.Weights[expected.GetProperty("optimal_index").GetInt32()]);
        }

        intersection.With(name + " optimal variance", expected.Number("optimal_var"), optimal.Variance)
            .With(name + " fast weights", expected.Numbers("fast_ci_weights"), [.. fast.Weights])
            .With(name + " fast mean", expected.Number("fast_ci_mean"), fast.Mean)
            .With(name + " fast variance", expected.Number("fast_ci_var"), fast.Variance);
        if (expected.TryGetProperty("omega_table", out JsonElement table))
        {
            foreach (JsonElement row in table.EnumerateArray())
            {
                double omega = row.Number("omega");
                CovarianceIntersection given = CovarianceIntersection.CombineWeighted(x, variances, [omega, 1 - omega]);
                intersection.With($"{name} ω {omega} mean", row.Number("mean"), given.Mean).With($"{name} ω {omega} variance", row.Number("var"), given.Variance);
            }
        }

        CovarianceUnion both = CovarianceUnion.Combine(x, variances);
        union.With(name + " union mean", expected.Number("covariance_union_mean"), both.Mean)
            .With(name + " union variance", expected.Number("covariance_union_var"), both.Variance);
    }
}
