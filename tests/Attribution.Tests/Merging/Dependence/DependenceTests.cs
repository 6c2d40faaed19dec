using Attribution.Merging;
using Attribution.Numerics;
using CsCheck;

namespace Attribution.Tests;

public class DependenceTests
{
    [Fact]
    public void Independent_claims_are_merged_as_by_a_fixed_effect()
    {
        MetaAnalysisResult plain = MetaAnalysis.Fit([1, 4, 9], [1, 2, 4], new() { TauSquared = TauSquared.FixedEffect });
        GeneralisedLeastSquaresResult fit = GeneralisedLeastSquares.Fit([1, 4, 9], [1, 0, 0, 0, 2, 0, 0, 0, 4]);
        Assert.Equal(plain.Estimate, fit.Coefficients[0].Estimate, 1e-14);
        Assert.Equal(plain.StandardError, fit.Coefficients[0].StandardError, 1e-14);
        Assert.Equal(plain.Q, fit.Q, 1e-13);
        Assert.Equal(plain.QPValue, fit.QPValue, 1e-13);
    }

    [Fact]
    public void A_covariance_that_is_none_is_refused()
    {
        Assert.Contains("symmetric", Refused([1, 2], [1, 0.5, 0.4, 1]), StringComparison.Ordinal);
        Assert.Contains("positive definite", Refused([1, 2], [1, 2, 2, 1]), StringComparison.Ordinal);
        Assert.Contains("covariance[3]", Refused([1, 2], [1, 0, 0, double.NaN]), StringComparison.Ordinal);
        Assert.Contains("2 rows of 2", Refused([1, 2], [1]), StringComparison.Ordinal);
        Assert.Contains("no value", Refused([], []), StringComparison.Ordinal);
        Assert.Contains("depend on each other", Assert.Throws<ArgumentException>(
            () => GeneralisedLeastSquares.Fit([1, 2], [1, 0, 0, 1], [1, 2, 1, 2])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_levels_reach_the_maximum_of_the_dense_likelihood() =>
        Gen.Select(RandomClaims.Gen, Gen.Int[2, 8]).Where((claims, origins) => claims.Count > origins && DenseMatrixIsAccurate(claims))
            .Sample(
                (claims, origins) =>
                {
                    int[] origin = [.. Enumerable.Range(0, claims.Count).Select(i => i % origins)];
                    ThreeLevelResult fit = ThreeLevel.Fit(claims.Values, claims.Variances, origin);
                    double found = DenseLogLikelihood(claims, origin, fit.BetweenOrigins, fit.WithinOrigins);
                    double scale = claims.Variances.Min(), slack = 1e-7 * (1 + Math.Abs(found));
                    double[] steps =
                    [
                        .. Enumerable.Range(0, 10)
                            .Select(i => scale * (Math.Exp(i * Math.Log(1 + (claims.Range * claims.Range / scale)) / 9) - 1)),
                    ];
                    return Math.Abs(found - fit.RestrictedLogLikelihood) <= slack
                        && steps.All(between => steps.All(within => DenseLogLikelihood(claims, origin, between, within) <= found + slack));
                },
                iter: 100);

    [Fact]
    public void Levels_that_cannot_be_told_apart_are_refused()
    {
        Assert.Contains(
            "one origin", Assert.Throws<ArgumentException>(() => ThreeLevel.Fit([1, 2], [1, 1], [3, 3])).Message, StringComparison.Ordinal);
        Assert.Contains(
            "of its own", Assert.Throws<ArgumentException>(() => ThreeLevel.Fit([1, 2], [1, 1], [3, 4])).Message, StringComparison.Ordinal);
        Assert.Contains(
            "one origin", Assert.Throws<ArgumentException>(() => ThreeLevel.Fit([1, 2], [1, 1], [3])).Message, StringComparison.Ordinal);
        Assert.Contains("two origins", Assert.Throws<ArgumentException>(
            () => ClusterRobust.Of(MetaAnalysis.Fit([1, 2], [1, 1]), [1, 2], [1, 1], [0, 0])).Message, StringComparison.Ordinal);
    }

    private static bool DenseMatrixIsAccurate(RandomClaims claims) =>
        Math.Max(claims.Variances.Max(), claims.Range * claims.Range) < 1e8 * claims.Variances.Min();

    private static string Refused(double[] values, double[] covariance)
        => Assert.Throws<ArgumentException>(() => GeneralisedLeastSquares.Fit(values, covariance)).Message;

    /// <summary>The restricted likelihood from the whole covariance matrix.</summary>
    private static double DenseLogLikelihood(RandomClaims claims, int[] origin, double between, double within)
    {
        int k = claims.Count;
        double[] v = new double[k * k], ones = new double[k], y = [.. claims.Values.Select(value => value - claims.Values[0])];
        for (int i = 0; i < k; i++)
        {
            ones[i] = 1;
            for (int j = 0; j < k; j++)
            {
                v[(i * k) + j] = (origin[i] == origin[j] ? between : 0) + (i == j ? within + claims.Variances[i] : 0);
            }
        }

        Assert.True(Cholesky.TryFactor(v, k));
        double[] solvedOnes = [.. ones], solvedValues = [.. y];
        Cholesky.SolveLower(v, k, solvedOnes);
        Cholesky.SolveLower(v, k, solvedValues);
        double weight = solvedOnes.Sum(x => x * x), mean = solvedOnes.Zip(solvedValues, (a, b) => a * b).Sum() / weight;
        double rss = solvedValues.Zip(solvedOnes, (b, a) => (b - (a * mean)) * (b - (a * mean))).Sum();
        return -0.5 * (((k - 1) * Math.Log(2 * Math.PI)) - Math.Log(k) + Cholesky.LogDeterminant(v, k) + Math.Log(weight) + rss);
    }
}
