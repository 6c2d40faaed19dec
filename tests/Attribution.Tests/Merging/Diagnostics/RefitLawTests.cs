using System.Collections.Immutable;
using Attribution.Merging;
using CsCheck;

namespace Attribution.Tests;

/// <summary>Fits that share their sums equal fits of their own.</summary>
public class RefitLawTests
{
    private const double Tolerance = 1e-12;

    private static readonly Gen<(double[] Values, double[] Variances, MetaAnalysisOptions Options)> Sets =
        from count in Gen.Int[128, 200]
        from shape in Gen.Int[0, 5]
        from normals in Gen.Double[-1, 1].Array[count]
        from spreads in Gen.Double[-1, 1].Array[count]
        from estimator in Gen.Int[0, TauSquared.All.Count - 1]
        from test in Gen.Enum<MetaAnalysisTest>()
        select (
            normals.Select((x, i) => Value(shape, x, i)).ToArray(),
            spreads.Select((x, i) => Variance(shape, x, i)).ToArray(),
            new MetaAnalysisOptions { TauSquared = TauSquared.All[estimator], Test = test });

    [Fact]
    public void Leaving_one_out_equals_fitting_the_rest() => Sets.Sample(
        set =>
        {
            (double[] y, double[] v, MetaAnalysisOptions options) = set;
            ImmutableArray<MetaAnalysisResult> fits = LeaveOneOut.Fit(y, v, options);
            return Enumerable.Range(0, y.Length).Where(i => i % 13 == 3).All(i => Same(
                MetaAnalysis.Fit([.. y[..i], .. y[(i + 1)..]], [.. v[..i], .. v[(i + 1)..]], options), fits[i]));
        },
        iter: 100);

    [Fact]
    public void Adding_one_by_one_equals_fitting_the_first() => Sets.Sample(
        set =>
        {
            (double[] y, double[] v, MetaAnalysisOptions options) = set;
            options = options with { Test = MetaAnalysisTest.Normal };
            ImmutableArray<MetaAnalysisResult> fits = CumulativeMetaAnalysis.Fit(y, v, options);
            return Enumerable.Range(0, y.Length).Where(i => i > 120 && i % 7 == 3).All(i =>
                Same(MetaAnalysis.Fit(y.AsSpan(..(i + 1)), v.AsSpan(..(i + 1)), options), fits[i]));
        },
        iter: 100);

    [Theory]
    [InlineData(100, 1)]
    [InlineData(130, 0)]
    [InlineData(130, 2)]
    public void Influence_takes_its_parts_from_the_refits(int count, int shape)
    {
        double[] y = [.. Enumerable.Range(0, count).Select(i => Value(shape, Math.Sin(i * i), i))];
        double[] v = [.. Enumerable.Range(0, count).Select(i => Variance(shape, Math.Cos(7 * i * i), i))];
        MetaAnalysisResult whole = MetaAnalysis.Fit(y, v);
        ImmutableArray<ClaimInfluence> all = Influence.Of(y, v);
        ImmutableArray<BaujatPoint> points = Baujat.Of(y, v);
        for (int i = 0; i < count; i += 11)
        {
            MetaAnalysisResult without = MetaAnalysis.Fit([.. y[..i], .. y[(i + 1)..]], [.. v[..i], .. v[(i + 1)..]]);
            double change = whole.Estimate - without.Estimate, cook = change / whole.StandardError * (change / whole.StandardError);
            double error = Math.Sqrt(1 / v.Sum(one => 1 / (one + without.TauSquared))), push = change / without.StandardError;
            Assert.Equal(cook, all[i].CookDistance, 1e-10 * (1 + cook));
            Assert.Equal(change / error, all[i].Dfbeta, 1e-10 * (1 + Math.Abs(change / error)));
            Assert.Equal(push * push, points[i].Influence, 1e-10 * (1 + (push * push)));
        }
    }

    [Fact]
    public void A_claim_that_outweighs_all_others_is_left_out_without_loss()
    {
        double[] y = [.. Enumerable.Range(0, 150).Select(i => 1e6 + Math.Sin(i))], v = [.. Enumerable.Repeat(1.0, 150)];
        (y[70], v[70]) = (0, 1e-20);
        Assert.True(Same(MetaAnalysis.Fit([.. y[..70], .. y[71..]], [.. v[..70], .. v[71..]]), LeaveOneOut.Fit(y, v)[70]));
    }

    private static double Value(int shape, double x, int i) => shape switch
    {
        0 => Math.Round(3 * x),
        1 => i == 17 ? 1e6 : 5 + x,
        2 => (i % 2 == 0 ? 10 : 0) + x,
        3 => 1e-120 * (5 + x),
        4 => 7.25,
        _ => 5 + (3 * x),
    };

    private static double Variance(int shape, double x, int i) => shape switch
    {
        0 => 1 + (i % 3),
        2 => i % 2 == 0 ? 1 : 1e-6 * (2 + x),
        3 => 1e-240 * Math.Exp(2 * x),
        _ => Math.Exp((shape == 5 ? 8 : 2) * x),
    };

    private static bool Same(MetaAnalysisResult expected, MetaAnalysisResult actual)
    {
        double error = expected.StandardError;
        double total = expected.TauSquared + expected.TypicalVariance;
        return expected.Count == actual.Count && actual.Converged
            && Near(expected.Estimate, actual.Estimate, Math.Abs(expected.Estimate) + error)
            && Near(expected.StandardError, actual.StandardError, expected.StandardError)
            && Near(expected.TauSquared, actual.TauSquared, total)
            && Near(expected.Q, actual.Q, expected.Q)
            && Near(expected.TypicalVariance, actual.TypicalVariance, expected.TypicalVariance)
            && Near(expected.LogLikelihood, actual.LogLikelihood, Math.Abs(expected.LogLikelihood) + expected.Count)
            && Near(
                expected.RestrictedLogLikelihood,
                actual.RestrictedLogLikelihood,
                Math.Abs(expected.RestrictedLogLikelihood) + expected.Count)
            && Near(expected.TauSquaredStandardError ?? 0, actual.TauSquaredStandardError ?? 0, expected.TauSquaredStandardError ?? 0);
    }

    private static bool Near(double expected, double actual, double size) => Math.Abs(actual - expected) <= Tolerance * size;
}
