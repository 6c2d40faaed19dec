using Attribution.Merging;

namespace Attribution.Tests;

public class MetaRegressionTests
{
    [Theory]
    [InlineData("FE")]
    [InlineData("DL")]
    [InlineData("PM")]
    [InlineData("ML")]
    [InlineData("REML")]
    public void A_plane_is_found_exactly(string name)
    {
        // value = 7 + 2 a − 3 b, with columns far from their origin.
        double[] moderators = [2001, 1, 2004, 5, 2003, 2, 2010, 9, 2011, 4, 2017, 8];
        double[] values = [.. moderators.Chunk(2).Select(m => 7 + (2 * m[0]) - (3 * m[1]))];
        MetaRegressionResult fit = MetaRegression.Fit(values, [1, 2, 1, 3, 1, 2], moderators, MetaAnalysisVerification.Options(name));
        Assert.Equal([7, 2, -3], fit.Coefficients.Select(b => Math.Round(b.Estimate, 8)));
        Assert.Equal((0, 0), (fit.TauSquared, fit.ISquared));
        Assert.Equal(0, fit.Q, 1e-12);
        Assert.Equal(1, fit.QPValue, 1e-12);
    }

    [Fact]
    public void A_moderator_changes_unit_and_origin_without_changing_the_fit()
    {
        double[] values = [1, 4, 2, 8, 5, 7], variances = [1, 2, 1, 3, 1, 2], years = [1, 2, 3, 4, 5, 6];
        MetaRegressionResult one = MetaRegression.Fit(values, variances, years);
        MetaRegressionResult other = MetaRegression.Fit(values, variances, [.. years.Select(x => 1e6 + (1000 * x))]);
        Assert.Equal(one.TauSquared, other.TauSquared, 1e-9);
        Assert.Equal(one.Coefficients[1].Estimate, 1000 * other.Coefficients[1].Estimate, 1e-9);
        Assert.Equal(one.ModeratorStatistic, other.ModeratorStatistic, 1e-9);
        Assert.Equal(one.LogLikelihood, other.LogLikelihood, 1e-9);
    }

    [Fact]
    public void What_explains_nothing_is_refused()
    {
        Assert.Contains("Moderator 0 is 5 for every claim", Refused([5, 5, 5, 5]), StringComparison.Ordinal);
        Assert.Contains("depend on each other", Refused([1, 2, 2, 4, 3, 6, 5, 10]), StringComparison.Ordinal);
        Assert.Contains("same number", Refused([1, 2, 3]), StringComparison.Ordinal);
        Assert.Contains("moderators[1]", Refused([1, double.NaN, 3, 4]), StringComparison.Ordinal);
        Assert.Contains("need at least", Refused([1, 2, 3, 7, 2, 5, 7, 1, 5, 6, 2, 3]), StringComparison.Ordinal);
    }

    [Fact]
    public void Estimators_without_a_regression_form_say_so() =>
        Assert.Contains("SJ is not offered", Assert.Throws<ArgumentException>(
            () =>
                MetaRegression.Fit(
                    [1, 2, 4], [1, 1, 1], [1, 2, 3], new() { TauSquared = TauSquared.SidikJonkman })).Message, StringComparison.Ordinal);

    private static string Refused(double[] moderators) =>
        Assert.Throws<ArgumentException>(() => MetaRegression.Fit([1, 2, 4, 3], [1, 1, 1, 1], moderators)).Message;

    [Theory]
    [InlineData(1e-20)]
    [InlineData(1e-60)]
    public void Variances_that_leave_too_few_claims_for_the_coefficients_are_refused(double least) => Assert.Equal(
        "The variances differ so much that the regression depends on too few claims: leave out the least precise ones.",
        Assert.Throws<ArgumentException>(() => MetaRegression.Fit([1, 2, 3, 5], [least, 1, 1, 1], [0, 1, 2, 4])).Message);
}
