using Attribution.Merging;
using CsCheck;

namespace Attribution.Tests;

/// <summary>On awkward sets, too, a result holds numbers.</summary>
public class FiniteResultTests
{
    [Fact]
    public void Diagnostics_hold_no_NaN() => Holds(claims =>
    [
        .. Influence.Of(claims.Values, claims.Variances).SelectMany(claim => new[]
        {
            claim.Hat, claim.StandardisedResidual, claim.StudentisedResidual, claim.Dffits, claim.CookDistance, claim.CovarianceRatio, claim.Dfbeta,
        }),
        .. Baujat.Of(claims.Values, claims.Variances).SelectMany(point => new[] { point.Contribution, point.Influence }),
        RankCorrelation.Test(claims.Values, claims.Variances).Tau,
        RankCorrelation.Test(claims.Values, claims.Variances).PValue,
        FailSafeN.Rosenthal(claims.Values, claims.Variances),
        FailSafeN.Rosenberg(claims.Values, claims.Variances),
        FailSafeN.Orwin(claims.Values),
    ]);

    [Theory]
    [InlineData(TrimAndFillEstimator.L0)]
    [InlineData(TrimAndFillEstimator.R0)]
    [InlineData(TrimAndFillEstimator.Q0)]
    public void Trim_and_fill_holds_no_NaN(TrimAndFillEstimator estimator) => Holds(claims =>
    {
        TrimAndFillResult result = TrimAndFill.Fit(claims.Values, claims.Variances, estimator, missingAbove: true);
        return [result.Fit.Estimate, result.Fit.StandardError, .. result.Filled.Select(claim => claim.Value)];
    });

    [Fact]
    public void Intervals_hold_no_NaN() => Holds(claims =>
    {
        HeterogeneityInterval profile = MetaAnalysis.Heterogeneity(claims.Values, claims.Variances);
        ConfidenceInterval henmiCopas = HenmiCopas.Fit(claims.Values, claims.Variances).Interval;
        return [
            profile.TauSquared.Lower, profile.TauSquared.Upper, profile.ISquared.Upper, profile.HSquared.Upper, henmiCopas.Lower,
            henmiCopas.Upper,
        ];
    });

    [Theory]
    [InlineData("DL")]
    [InlineData("PM")]
    [InlineData("ML")]
    [InlineData("REML")]
    public void Meta_regression_holds_no_NaN(string name) => Holds(claims =>
    {
        double[] moderators = [.. Enumerable.Range(0, claims.Count).Select(i => (double)i)];
        MetaRegressionResult fit = MetaRegression.Fit(claims.Values, claims.Variances, moderators, MetaAnalysisVerification.Options(name));
        return [
            .. fit.Coefficients.SelectMany(b => new[] { b.Estimate, b.StandardError, b.PValue }),
            fit.TauSquared,
            fit.ISquared,
            fit.Q,
            fit.QPValue,
            fit.ModeratorPValue,
        ];
    });

    [Fact]
    public void Three_levels_hold_no_NaN() => Holds(claims =>
    {
        ThreeLevelResult fit = ThreeLevel.Fit(claims.Values, claims.Variances, [.. Enumerable.Range(0, claims.Count).Select(i => i / 2)]);
        return [
            fit.Common.Estimate, fit.Common.StandardError, fit.Robust.StandardError, fit.BetweenOrigins, fit.WithinOrigins,
            fit.RestrictedLogLikelihood,
        ];
    });

    private static void Holds(Func<RandomClaims, double[]> figures) =>
        RandomClaims.Gen.Where(claims => claims.Count > 3)
            .Sample(claims => !figures(claims).Any(double.IsNaN), iter: RandomClaims.Sets / 20);
}
