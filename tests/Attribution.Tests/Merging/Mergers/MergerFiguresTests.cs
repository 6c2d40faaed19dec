using System.Globalization;
using System.Text.Json;

namespace Attribution.Tests;

/// <summary>Mergers against the published and reference figures of the mathematics behind them.</summary>
public class MergerFiguresTests
{
    private const double Tolerance = 1e-8;

    private static readonly Dictionary<string, MetaAnalysisTest> Tests =
        new() { ["z"] = MetaAnalysisTest.Normal, ["knha"] = MetaAnalysisTest.KnappHartung, ["adhoc"] = MetaAnalysisTest.AdHoc };

    public static TheoryData<string> DataSets =>
        [.. ReferenceFile.MetaAnalysis.GetProperty("datasets").EnumerateObject().Select(set => set.Name)];

    [Theory, MemberData(nameof(DataSets))]
    public void Fits_are_those_of_metafor(string name)
    {
        JsonElement set = ReferenceFile.MetaAnalysis.GetProperty("datasets").GetProperty(name);
        Reading[] readings = Given.Normals(set.Numbers("yi"), set.Numbers("vi"));
        foreach (JsonProperty fit in set.GetProperty("fits").EnumerateObject())
        {
            if (Named(fit.Name) is not { } merger || fit.Value.TryGetProperty("error", out _)) continue;
            Merged merged = merger.Equally(readings);
            if (readings.Length < 3 && fit.Name != "FE/z")
            {
                Assert.Equal("too-few-readings", merged.Refusal!.Code);
                continue;
            }

            Close(fit.Value.Number("estimate"), merged.Value, merged.StandardError);
            Close(fit.Value.Number("se"), merged.StandardError, merged.StandardError);
            Close(fit.Value.Number("ci.lb"), merged.Range!.Value.Lower, merged.StandardError);
            Close(fit.Value.Number("ci.ub"), merged.Range.Value.Upper, merged.StandardError);
            if (readings.Length < 3) continue;
            Close(fit.Value.Number("QEp"), merged.Heterogeneity!.Value.PValue, fit.Value.Number("QEp"));
            Close(fit.Value.Number("I2") / 100, merged.Heterogeneity.Value.ISquared, 1);
            if (merged.PredictionInterval is not { } prediction) continue;
            Close(fit.Value.Number("pi.lb"), prediction.Lower, merged.StandardError);
            Close(fit.Value.Number("pi.ub"), prediction.Upper, merged.StandardError);
        }
    }

    [Theory, MemberData(nameof(DataSets))]
    public void On_the_log_scale_log_normal_readings_give_the_same_fit_as_their_logarithms(string name)
    {
        JsonElement set = ReferenceFile.MetaAnalysis.GetProperty("datasets").GetProperty(name);
        double[] logs = set.Numbers("yi"), variances = set.Numbers("vi");
        if (logs.Length < 3 || logs.Any(log => Math.Abs(log) > 100)) return;
        JsonElement fit = set.GetProperty("fits").GetProperty("REML/knha");
        Merged merged = Mergers.RandomEffects(TauSquared.Reml, MergeScale.Log, MetaAnalysisTest.KnappHartung)
            .Equally([.. logs.Zip(variances, (log, variance) => Given.LogNormal(log, Math.Sqrt(variance)))]);
        Close(Math.Exp(fit.Number("estimate")), merged.Value, merged.Value);
        Close(fit.Number("se"), merged.StandardError, merged.StandardError);
        Close(Math.Exp(fit.Number("ci.lb")), merged.Range!.Value.Lower, merged.Range.Value.Lower);
        Close(Math.Exp(fit.Number("ci.ub")), merged.Range.Value.Upper, merged.Range.Value.Upper);
    }

    [Fact]
    public void Henmi_and_Copas_on_the_bcg_trials()
    {
        JsonElement set = ReferenceFile.MetaAnalysis.GetProperty("datasets").GetProperty("bcg-logrr");
        JsonElement expected = set.GetProperty("henmi.copas");
        Merged merged = Mergers.HenmiCopas().Equally(Given.Normals(set.Numbers("yi"), set.Numbers("vi")));
        Close(expected.Number("estimate"), merged.Value, merged.StandardError);
        // metafor finds the ends to about 1.2e-4 of the standard error times the critical value.
        Close(expected.Number("ci.lb"), merged.Range!.Value.Lower, merged.StandardError, 3e-4);
        Close(expected.Number("ci.ub"), merged.Range.Value.Upper, merged.StandardError, 3e-4);
        Close(expected.Number("tau2"), merged.Heterogeneity!.Value.TauSquared, 1);
        Assert.Empty(merged.Warnings);
        Reading[] four = Given.Normals([1, 2, 4, 3], [1, 1, 2, 1]);
        Assert.Equal("few-readings", Assert.Single(Mergers.HenmiCopas().Equally(four).Warnings).Code);
        Assert.Empty(Mergers.HenmiCopas().Equally([.. four, Given.Normal(2, 1)]).Warnings);

        // Two that are equally precise share the weight, whatever the third is.
        Assert.Null(Mergers.HenmiCopas().Equally(Given.Normals([1, 2, 9], [1, 1, 1e9])).Refusal);
    }

    [Fact]
    public void Consensus_and_pools_are_those_of_the_reference()
    {
        foreach (JsonElement item in PoolingReference.Scenarios)
        {
            double[] x = item.Numbers("x"), s = item.Numbers("s");
            Reading[] readings = [.. x.Zip(s, (value, deviation) => Given.Normal(value, deviation))];
            JsonElement pdg = item.GetProperty("pdg_birge"), covariance = item.GetProperty("covariance_intersection");
            JsonElement robust = item.GetProperty("robust");
            double internalError = pdg.Number("se_internal");
            Expect(Mergers.FixedEffect(), pdg.Number("mean"), internalError);
            Expect(Mergers.ScaleFactor(), pdg.Number("mean"), pdg.Number("pdg_error"));
            Expect(Mergers.BirgeRatio(), pdg.Number("mean"), Math.Max(internalError, pdg.Number("se_external")));
            Expect(
                Mergers.LogarithmicPool(),
                item.GetProperty("log_pool_equal").Number("mean"),
                item.GetProperty("log_pool_equal").Number("sd"));
            // Where several are equally precise, the reference takes the first of them.
            if (s.Count(deviation => deviation == s.Min()) == 1)
            {
                Expect(Mergers.CovarianceIntersection(), covariance.Number("optimal_mean"), Math.Sqrt(covariance.Number("optimal_var")));
            }

            Expect(
                Mergers.CovarianceUnion(),
                covariance.Number("covariance_union_mean"),
                Math.Sqrt(covariance.Number("covariance_union_var")),
                1e-5);
            Expect(Mergers.Median(), robust.Number("median"), null);
            Expect(Mergers.HodgesLehmann(), robust.Number("hodges_lehmann"), null);
            Expect(Mergers.AlgorithmA(), robust.GetProperty("iso13528_algorithm_A").Number("mean"), null);
            JsonElement mandelPaule = item.GetProperty("mandel_paule");
            if (x.Length >= 3)
            {
                Expect(
                    Mergers.MandelPaule(), mandelPaule.Number("mean"), Math.Max(mandelPaule.Number("se"), mandelPaule.Number("se_rukhin")));
            }

            LinearPool(item.GetProperty("linear_pool_equal"), [.. x.Select(_ => 1.0)]);
            LinearPool(item.GetProperty("linear_pool_weighted"), item.GetProperty("linear_pool_weighted").Numbers("weights"));

            void Expect(IMerger merger, double value, double? error, double tolerance = Tolerance)
            {
                Merged merged = merger.Equally(readings);
                Close(value, merged.Value, s.Min(), tolerance);
                if (error is not null) Close(error.Value, merged.StandardError, error, tolerance);
            }

            void LinearPool(JsonElement expected, double[] weights)
            {
                Merged merged = Mergers.LinearPool().Weighted(readings, weights);
                double[] levels = expected.Numbers("quantile_p"), quantiles = expected.Numbers("quantiles");
                Close(quantiles[Array.IndexOf(levels, 0.025)], merged.Range!.Value.Lower, s.Min(), 1e-6);
                Close(quantiles[Array.IndexOf(levels, 0.975)], merged.Range.Value.Upper, s.Min(), 1e-6);
                if (merged.Value is not null) Close(expected.Number("mean"), merged.Value, s.Min());
                if (merged.StandardError is not null) Close(expected.Number("sd"), merged.StandardError, s.Min());
            }
        }
    }

    [Fact]
    public void The_largest_consistent_subset_and_who_is_outside_it_are_those_of_the_reference()
    {
        foreach (JsonElement item in PoolingReference.Scenarios)
        {
            JsonElement cox = item.GetProperty("cox_lcs");
            double[] x = item.Numbers("x"), s = item.Numbers("s");
            if (x.Length < 4 || cox.GetProperty("ambiguous").GetBoolean()) continue;
            Merged merged = Mergers.LargestConsistentSubset().Equally([.. x.Zip(s, (value, deviation) => Given.Normal(value, deviation))]);
            Close(cox.Number("kcrv"), merged.Value, s.Min());
            Close(cox.Number("u_kcrv"), merged.StandardError, s.Min());
            Assert.Equal(
                Enumerable.Range(0, x.Length).Except(cox.Numbers("subset").Select(member => (int)member)),
                merged.LeftOut.Select(left => left.Index));
        }
    }

    [Fact]
    public void Interval_mergers_are_those_of_the_reference()
    {
        foreach (JsonElement item in PoolingReference.Intervals)
        {
            Reading[] readings = [.. item.GetProperty("intervals").EnumerateArray().Select(Between)];
            JsonElement[] best = [.. item.GetProperty("marzullo").GetProperty("intervals").EnumerateArray()];
            Assert.Equal(best.Select(Ends), Mergers.MajorityOverlap.Equally(readings).Camps.Select(camp => camp.Common));
            JsonElement ntp = item.GetProperty("ntp");
            RealInterval? majority = ntp.GetProperty("low").ValueKind == JsonValueKind.Null
                ? null
                : RealInterval.Closed(ntp.Number("low"), ntp.Number("high"));
            Assert.Equal(majority, Mergers.Ntp.Equally(readings).Range);
        }

        foreach (JsonElement item in PoolingReference.BrooksIyengar)
        {
            Merged merged = Mergers.BrooksIyengar(item.GetProperty("tau").GetInt32())
                .Equally([.. item.GetProperty("intervals").EnumerateArray().Select(Between)]);
            Close(item.Number("estimate"), merged.Value, 1);
            Assert.Equal(Ends(item.GetProperty("interval")), merged.Range);
        }

        static RealInterval Ends(JsonElement pair) => RealInterval.Closed(pair[0].GetDouble(), pair[1].GetDouble());
        static Reading Between(JsonElement pair) => Given.Of(Ends(pair));
    }

    [Fact]
    public void Ranges_have_the_quantiles_of_their_law()
    {
        Reading[] readings = Given.Normals([10, 12, 9, 14, 10, 11, 13, 8, 12, 10, 11], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
        Assert.Equal(1.6448536269514722, HalfWidth(Mergers.FixedEffect(level: 0.9)), 1e-10);
        Assert.Equal(2.2281388519649385, HalfWidth(Mergers.MandelPaule()), 1e-10);
        Assert.Equal(1.959963984540054, HalfWidth(Mergers.CovarianceUnion()), 1e-10);

        double HalfWidth(IMerger merger)
        {
            Merged merged = merger.Equally(readings);
            return (merged.Range!.Value.Upper - merged.Value!.Value) / merged.StandardError!.Value;
        }
    }

    [Fact]
    public void Weights_multiply_the_inverse_variances()
    {
        // (1 · 10/4 + 3 · 30/4)/(1/4 + 3/4) = 25, with standard error √(1²/4 + 3²/4)/(1/4 + 3/4) = √2.5.
        Merged merged = Mergers.FixedEffect().Weighted([Given.Normal(10, 2), Given.Normal(30, 2)], 1, 3);
        Assert.Equal(25, merged.Value!.Value, 1e-12);
        Assert.Equal(Math.Sqrt(2.5), merged.StandardError!.Value, 1e-12);
    }

    [Fact]
    public void Another_distribution_goes_to_the_log_scale_with_its_mean_and_variance()
    {
        // Mean 100, standard deviation 50: those of the log-normal with σ² = ln 1.25 and μ = ln 100 − σ²/2.
        Reading wide = Given.From(Distribution.Uniform(100 - (50 * Math.Sqrt(3)), 100 + (50 * Math.Sqrt(3))), VarianceOrigin.Computed);
        Merged merged = Mergers.FixedEffect(MergeScale.Log).Equally(wide);
        Assert.Equal(100 / Math.Sqrt(1.25), merged.Value!.Value, 1e-10);
        Assert.Equal(Math.Sqrt(Math.Log(1.25)), merged.StandardError!.Value, 1e-10);
    }

    [Fact]
    public void Averages_on_the_log_scale_are_geometric()
    {
        Assert.Equal(200, Mergers.Median(MergeScale.Log).Equally(Given.Figures(100, 400)).Value!.Value, 1e-10);
        Assert.Equal(1000, Mergers.TrimmedMean(0.25, MergeScale.Log).Equally(Given.Figures(1, 100, 10000, 1000000)).Value!.Value, 1e-9);
        Assert.Equal(300, Mergers.Median(MergeScale.Log).Equally(Given.Figures(7, 300, 999)).Value);
        Assert.Equal(20, Mergers.Median(MergeScale.Log).Equally(Given.Between(10, 40)).Value!.Value, 1e-12);
    }

    [Theory]
    [InlineData("median")]
    [InlineData("weighted median")]
    [InlineData("winsorised mean (20 %)")]
    [InlineData("trimmed mean (20 %)")]
    [InlineData("Huber")]
    [InlineData("ISO 13528 algorithm A")]
    [InlineData("Hodges–Lehmann")]
    [InlineData("largest consistent subset")]
    public void One_liar_among_seven_moves_a_robust_value_little(string name)
    {
        double[] means = [100, 103, 96, 101, 99, 104, 1e6];
        double value = Mergers.Find(name)!.Equally([.. means.Select(mean => Given.Normal(mean, 5))]).Value!.Value;
        Assert.InRange(value, 96, 106);
    }

    private static void Close(double expected, double? actual, double? scale, double tolerance = Tolerance) =>
        Assert.True(
            Math.Abs(expected - actual!.Value) <= tolerance * Math.Max(Math.Abs(expected), Math.Abs(scale ?? 0)),
            $"expected {expected:R}, got {actual:R}");

    private static IMerger? Named(string fit)
    {
        string[] parts = fit.Split('/', '@');
        double level = parts.Length == 3 ? double.Parse(parts[2], CultureInfo.InvariantCulture) / 100 : 0.95;
        TauSquared? tauSquared = TauSquared.All.FirstOrDefault(candidate => candidate.Name == parts[0]);
        return tauSquared is null || !Tests.TryGetValue(parts[1], out MetaAnalysisTest test) ? null
            : tauSquared == TauSquared.FixedEffect ? Mergers.FixedEffect()
            : Mergers.RandomEffects(tauSquared, test: test, level: level);
    }
}
