using System.Collections.Immutable;
using System.Text.Json;
using Attribution.Merging;

namespace Attribution.Tests;

public class DiagnosticsVerification : IVerificationSection
{
    public string Title => "Meta-analysis: diagnostics";

    public string Reference =>
        "R 4.2.2 with metafor 3.8.1: leave1out, cumul, influence, rstandard, blup, regtest, ranktest, fsn, trimfill, and mods in rma";

    private static JsonElement File => ReferenceFile.MetaAnalysis;

    public IEnumerable<Agreement> Compare() =>
    [
        .. File.GetProperty("leave1out").EnumerateObject().Select(Leave),
        .. File.GetProperty("cumulative").EnumerateObject().Select(Cumulate),
        Case(), Blup(), .. Small(), .. Trim(), Regress(),
    ];

    private static (double[] Values, double[] Variances) Set(string name)
    {
        JsonElement set = File.GetProperty("datasets").GetProperty(name.Split('/', '~')[0]);
        return (set.Numbers("yi"), set.Numbers("vi"));
    }

    private static Agreement Leave(JsonProperty expected)
    {
        (double[] values, double[] variances) = Set(expected.Name);
        string method = expected.Value.GetProperty("method").GetString()!;
        ImmutableArray<MetaAnalysisResult> fits = LeaveOneOut.Fit(values, variances, MetaAnalysisVerification.Options(method));
        return Series(new($"leave-one-out, {method}", 1e-8), expected.Value, fits, "Q", "Qp");
    }

    private static Agreement Cumulate(JsonProperty expected)
    {
        (double[] values, double[] variances) = Set(expected.Name);
        string method = expected.Value.GetProperty("method").GetString()!;
        return Series(
            new($"cumulative, {method}", 1e-10),
            expected.Value,
            CumulativeMetaAnalysis.Fit(values, variances, MetaAnalysisVerification.Options(method)),
            "QE",
            null);
    }

    private static Agreement Series(Agreement row, JsonElement expected, ImmutableArray<MetaAnalysisResult> fits, string q, string? qp)
    {
        With("estimate", fit => fit.Estimate);
        With("se", fit => fit.StandardError);
        With("zval", fit => fit.Statistic);
        With("pval", fit => fit.PValue);
        With("ci.lb", fit => fit.Interval().Lower);
        With("ci.ub", fit => fit.Interval().Upper);
        With(q, fit => fit.Q);
        if (qp is not null)
        {
            With(qp, fit => fit.QPValue);
        }

        With("tau2", fit => fit.TauSquared);
        With("I2", fit => 100 * fit.ISquared);
        With("H2", fit => fit.HSquared);
        return row;

        void With(string name, Func<MetaAnalysisResult, double> figure)
        {
            if (expected.TryGetProperty(name, out _))
            {
                row.With(name, expected.Numbers(name), [.. fits.Select(figure)]);
            }
        }
    }

    private static Agreement Case()
    {
        var row = new Agreement("influence, REML", 1e-8);
        foreach (JsonProperty expected in File.GetProperty("influence").EnumerateObject())
        {
            (double[] values, double[] variances) = Set(expected.Name);
            ImmutableArray<ClaimInfluence> actual = Influence.Of(values, variances);
            With("hat", claim => claim.Hat);
            With("weight.pct", claim => 100 * claim.Hat);
            With("rstudent", claim => claim.StudentisedResidual);
            With("rstandard", claim => claim.StandardisedResidual);
            With("dffits", claim => claim.Dffits);
            With("cook.d", claim => claim.CookDistance);
            With("cov.r", claim => claim.CovarianceRatio);
            With("tau2.del", claim => claim.Without.TauSquared);
            With("QE.del", claim => claim.Without.Q);
            With("dfbetas", claim => claim.Dfbeta);
            row.Same(
                "is.infl",
                string.Concat(expected.Value.GetProperty("is.infl").EnumerateArray().Select(flag => flag.GetBoolean())),
                string.Concat(actual.Select(claim => claim.IsInfluential)));

            void With(string name, Func<ClaimInfluence, double> figure) =>
                row.With(name, expected.Value.Numbers(name), [.. actual.Select(figure)]);
        }

        return row;
    }

    private static Agreement Blup()
    {
        var row = new Agreement("shrunken values, REML", 1e-8);
        foreach (JsonProperty expected in File.GetProperty("influence").EnumerateObject())
        {
            (double[] values, double[] variances) = Set(expected.Name);
            ShrunkenValue[] actual = new ShrunkenValue[values.Length];
            MetaAnalysis.ShrunkenValues(MetaAnalysis.Fit(values, variances), values, variances, actual);
            row.With("blup", expected.Value.Numbers("blup"), [.. actual.Select(value => value.Estimate)])
                .With("blup.se", expected.Value.Numbers("blup.se"), [.. actual.Select(value => value.StandardError)])
                .With("blup.pi.lb", expected.Value.Numbers("blup.pi.lb"), [.. actual.Select(value => value.Interval().Lower)])
                .With("blup.pi.ub", expected.Value.Numbers("blup.pi.ub"), [.. actual.Select(value => value.Interval().Upper)]);
        }

        return row;
    }

    private static IEnumerable<Agreement> Small()
    {
        Agreement egger = new("Egger's regression, four forms", 1e-8), rank = new("rank correlation", 1e-10);
        Agreement failSafe = new("fail-safe N, three forms", 1e-10);
        foreach (JsonProperty set in File.GetProperty("egger").EnumerateObject())
        {
            (double[] values, double[] variances) = Set(set.Name);
            foreach (JsonProperty expected in set.Value.EnumerateObject())
            {
                switch (expected.Name)
                {
                    case "ranktest":
                        RankCorrelationResult tau = RankCorrelation.Test(values, variances);
                        rank.With("tau", expected.Value.Number("kendall.tau"), tau.Tau)
                            .With("pval", expected.Value.Number("pval"), tau.PValue);
                        break;
                    case "fsn-Rosenthal":
                        failSafe.With(expected.Name, expected.Value.Number("fsnum"), FailSafeN.Rosenthal(values, variances));
                        break;
                    case "fsn-Orwin":
                        failSafe.With(expected.Name, expected.Value.Number("fsnum"), FailSafeN.Orwin(values));
                        break;
                    case "fsn-Rosenberg":
                        failSafe.With(expected.Name, expected.Value.Number("fsnum"), FailSafeN.Rosenberg(values, variances));
                        break;
                    default:
                        EggerPredictor predictor = expected.Name.EndsWith("sei", StringComparison.Ordinal)
                            ? EggerPredictor.StandardError
                            : EggerPredictor.Variance;
                        EggerResult result = expected.Name.StartsWith("lm", StringComparison.Ordinal)
                            ? EggerRegression.Fit(values, variances, predictor)
                            : EggerRegression.FitMixed(values, variances, predictor);
                        egger.With(expected.Name + " stat", expected.Value.Number("stat"), result.Slope.Statistic)
                            .With(expected.Name + " pval", expected.Value.Number("pval"), result.Slope.PValue)
                            .With(expected.Name + " limit", expected.Value.Number("limit.est"), result.Limit.Estimate)
                            .With(expected.Name + " limit.lb", expected.Value.Number("limit.ci.lb"), result.Limit.Interval().Lower)
                            .With(expected.Name + " limit.ub", expected.Value.Number("limit.ci.ub"), result.Limit.Interval().Upper);
                        if (expected.Value.GetProperty("df").ValueKind == JsonValueKind.Number)
                        {
                            egger.With(expected.Name + " df", expected.Value.Number("df"), result.Slope.DegreesOfFreedom);
                        }

                        break;
                }
            }
        }

        return [egger, rank, failSafe];
    }

    private static IEnumerable<Agreement> Trim()
    {
        foreach (JsonProperty set in File.GetProperty("trimfill").EnumerateObject())
        {
            (double[] values, double[] variances) = Set(set.Name);
            foreach (JsonProperty expected in set.Value.EnumerateObject())
            {
                string[] parts = expected.Name.Split('/');
                TrimAndFillResult actual = TrimAndFill.Fit(
                    values, variances, Enum.Parse<TrimAndFillEstimator>(parts[1]), MetaAnalysisVerification.Options(parts[0]));

                // metafor's last REML fit stops at a change of 1e-5; see HighPrecisionVerification.
                bool coarse = parts[0] == "REML" && expected.Value.Number("k0") > 0;
                yield return new Agreement(
                    $"trim-and-fill, {expected.Name}{(coarse ? ", to metafor's own tolerance" : "")}", coarse ? 1e-4 : 1e-8)
                    .With("k0", expected.Value.Number("k0"), actual.Missing)
                    .Same("side", expected.Value.GetProperty("side").GetString()!, actual.MissingAbove ? "right" : "left")
                    .With("estimate", expected.Value.Number("estimate"), actual.Fit.Estimate)
                    .With("se", expected.Value.Number("se"), actual.Fit.StandardError)
                    .With("ci.lb", expected.Value.Number("ci.lb"), actual.Fit.Interval().Lower)
                    .With("ci.ub", expected.Value.Number("ci.ub"), actual.Fit.Interval().Upper)
                    .With("tau2", expected.Value.Number("tau2"), actual.Fit.TauSquared)
                    .With("filled.yi", expected.Value.Numbers("filled.yi"), [.. actual.Filled.Select(claim => claim.Value)]);
            }
        }
    }

    private static Agreement Regress()
    {
        var row = new Agreement("meta-regression, REML", 1e-8);
        foreach (JsonProperty expected in File.GetProperty("metaregression").EnumerateObject())
        {
            (double[] values, double[] variances) = Set(expected.Name);
            double[][] columns =
            [
                .. expected.Value.GetProperty("X").EnumerateArray()
                    .Select(column => column.EnumerateArray().Select(cell => cell.GetDouble()).ToArray()),
            ];
            double[] moderators = [.. Enumerable.Range(0, values.Length).SelectMany(i => columns.Select(column => column[i]))];
            string name = $"{expected.Value.GetProperty("method").GetString()}/{expected.Value.GetProperty("test").GetString()}";
            MetaRegressionResult actual = MetaRegression.Fit(values, variances, moderators, MetaAnalysisVerification.Options(name));
            row.With("beta", expected.Value.Numbers("beta"), [.. actual.Coefficients.Select(b => b.Estimate)])
                .With("se", expected.Value.Numbers("se"), [.. actual.Coefficients.Select(b => b.StandardError)])
                .With("pval", expected.Value.Numbers("pval"), [.. actual.Coefficients.Select(b => b.PValue)])
                .With("ci.lb", expected.Value.Numbers("ci.lb"), [.. actual.Coefficients.Select(b => b.Interval().Lower)])
                .With("ci.ub", expected.Value.Numbers("ci.ub"), [.. actual.Coefficients.Select(b => b.Interval().Upper)])
                .With("tau2", expected.Value.Number("tau2"), actual.TauSquared)
                .With("QE", expected.Value.Number("QE"), actual.Q)
                .With("QM", expected.Value.Number("QM"), actual.ModeratorStatistic)
                .With("QMp", expected.Value.Number("QMp"), actual.ModeratorPValue)
                .With("I2", expected.Value.Number("I2"), 100 * actual.ISquared)
                .With("R2", expected.Value.Number("R2"), 100 * (actual.RSquared ?? double.NaN));
        }

        return row;
    }
}
