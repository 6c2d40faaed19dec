using Attribution.Merging;
using CsCheck;

namespace Attribution.Tests;

public class DiagnosticsTests
{
    [Fact]
    public void Contributions_to_Baujats_plot_add_up_to_Q() =>
        RandomClaims.Gen.Sample(
            claims =>
            {
                MetaAnalysisOptions fixedEffect = new() { TauSquared = TauSquared.FixedEffect };
                double q = MetaAnalysis.Fit(claims.Values, claims.Variances, fixedEffect).Q;
                return Math.Abs(Baujat.Of(claims.Values, claims.Variances, fixedEffect).Sum(point => point.Contribution) - q)
                    <= 1e-9 * (q + 1);
            },
            iter: 300);

    [Fact]
    public void Leaving_one_out_is_fitting_the_others()
    {
        var fits = LeaveOneOut.Fit([1, 5, 9], [1, 2, 4]);
        Assert.Equal(MetaAnalysis.Fit([5, 9], [2, 4]), fits[0]);
        Assert.Equal(MetaAnalysis.Fit([1, 9], [1, 4]), fits[1]);
        Assert.Equal(MetaAnalysis.Fit([1, 5], [1, 2]), fits[2]);
    }

    [Fact]
    public void Refusals_name_the_index_that_the_caller_counts()
    {
        Assert.Contains(
            "values[2]",
            Assert.Throws<ArgumentException>(() => LeaveOneOut.Fit([1, 2, double.NaN], [1, 1, 1])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "values[2]",
            Assert.Throws<ArgumentException>(() => CumulativeMetaAnalysis.Fit([1, 2, double.NaN], [1, 1, 1])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "variances[1]",
            Assert.Throws<ArgumentException>(() => EggerRegression.Fit([1, 2, 3], [1, -1, 1])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "at least two", Assert.Throws<ArgumentException>(() => LeaveOneOut.Fit([1], [1])).Message, StringComparison.Ordinal);
        Assert.Contains(
            "at least three", Assert.Throws<ArgumentException>(() => Influence.Of([1, 2], [1, 1])).Message, StringComparison.Ordinal);
        Assert.Contains(
            "at least three", Assert.Throws<ArgumentException>(() => TrimAndFill.Fit([1, 2], [1, 1])).Message, StringComparison.Ordinal);
        Assert.Contains(
            "at least three", Assert.Throws<ArgumentException>(() => HenmiCopas.Fit([1, 2], [1, 1])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_outlier_is_influential()
    {
        var claims = Influence.Of([0, 0.1, -0.1, 0.05, -0.05, 0.02, 50], [1, 1, 1, 1, 1, 1, 1]);
        Assert.Equal([false, false, false, false, false, false, true], claims.Select(claim => claim.IsInfluential));
    }

    // Kendall's exact two-sided p-values for perfect order: 2/n!.
    [Theory]
    [InlineData(3, 2.0 / 6)]
    [InlineData(5, 2.0 / 120)]
    [InlineData(8, 2.0 / 40320)]
    public void Perfect_rank_correlation_has_the_exact_p_value(int k, double expected)
    {
        double[] variances = [.. Enumerable.Range(1, k).Select(i => (double)i)], values = [.. variances.Select(v => v * v)];
        RankCorrelationResult result = RankCorrelation.Test(values, variances);
        Assert.Equal(1, result.Tau);
        Assert.Equal(expected, result.PValue, 1e-15);
    }

    [Fact]
    public void Nothing_to_rank_is_no_correlation() =>
        Assert.Equal(new(0, 1), RankCorrelation.Test([1, 2, 3], [2, 2, 2]));

    [Fact]
    public void Ties_lower_the_variance_of_the_score()
    {
        // Standardised order 1 2 3 4 against variances 1 1 2 2: score 4 of 6 pairs, 2 tied in one row.
        // τ-b = 4/√(6·4); variance (4·3·13 − 2·(2·1·9))/18 = 20/3 (Kendall 1970, eq. 4.4), z = 4/√(20/3) = 1.549, two-sided
        // 0.1213.
        RankCorrelationResult result = RankCorrelation.Test([0, 1, 20, 30], [1, 1, 2, 2]);
        Assert.Equal(4 / Math.Sqrt(24), result.Tau, 1e-15);
        Assert.Equal(0.12133525, result.PValue, 1e-8);
    }

    [Fact]
    public void A_symmetric_funnel_has_nothing_missing()
    {
        TrimAndFillResult result = TrimAndFill.Fit([-2, -1, 0, 1, 2], [4, 2, 1, 2, 4]);
        Assert.Equal(0, result.Missing);
        Assert.Empty(result.Filled);
        Assert.Equal(0, result.Fit.Estimate, 1e-15);
    }

    [Fact]
    public void Trim_and_fill_mirrors_with_the_claims()
    {
        double[] values = [0.1, 0.2, 0.15, 0.8, 1.4, 2], variances = [0.01, 0.02, 0.02, 0.2, 0.4, 0.9];
        double[] mirrored = [.. values.Select(y => -y)];
        TrimAndFillResult one = TrimAndFill.Fit(values, variances), other = TrimAndFill.Fit(mirrored, variances);
        Assert.True(one.Missing > 0);
        Assert.Equal((one.Missing, one.MissingAbove), (other.Missing, !other.MissingAbove));
        Assert.Equal(one.Fit.Estimate, -other.Fit.Estimate, 1e-12);
    }

    [Fact]
    public void Equal_variances_leave_trim_and_fill_without_a_slope() =>
        Assert.False(TrimAndFill.Fit([1, 2, 4], [1, 1, 1]).MissingAbove);

    // Stouffer: (3 + 3)²/1.644853627² − 2 = 11.306; Orwin: 2 (4 − 1)/1; Rosenberg: 2 (18/1.959963985² − 1) = 7.37.
    [Fact]
    public void Fail_safe_numbers_by_hand()
    {
        Assert.Equal(12, FailSafeN.Rosenthal([3, 3], [1, 1]));
        Assert.Equal(6, FailSafeN.Orwin([4, 4], 1));
        Assert.Equal(8, FailSafeN.Rosenberg([3, 3], [1, 1]));
        Assert.Equal(0, FailSafeN.Rosenthal([0.1], [1]));
        Assert.Equal(0, FailSafeN.Orwin([0, 0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => FailSafeN.Orwin([1], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => FailSafeN.Rosenthal([1], [1], 0));
    }
}
