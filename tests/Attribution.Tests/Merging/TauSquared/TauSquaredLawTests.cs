using Attribution.Merging;
using CsCheck;

namespace Attribution.Tests;

/// <summary>Laws of the estimators that search, each on <see cref="RandomClaims.Sets"/> random sets.</summary>
public class TauSquaredLawTests
{
    [Theory]
    [InlineData("ML")]
    [InlineData("REML")]
    public void Likelihood_estimators_find_the_global_maximum(string name) =>
        RandomClaims.Gen.Sample(
            claims =>
            {
                MetaAnalysisResult fit = Fit(claims, name);
                double found = LogLikelihood(claims, fit.TauSquared, name == "REML");
                double slack = 1e-9 * (1 + Math.Abs(found));
                return fit.Converged && Grid(claims).All(tauSquared => LogLikelihood(claims, tauSquared, name == "REML") <= found + slack);
            },
            iter: RandomClaims.Sets);

    [Theory]
    [InlineData("PM")]
    [InlineData("EB")]
    public void Moment_estimators_solve_their_equation(string name) =>
        RandomClaims.Gen.Sample(
            claims =>
            {
                MetaAnalysisResult fit = Fit(claims, name);
                double q = SumOfSquares(claims, fit.TauSquared), expected = claims.Count - 1;
                return fit.Converged && (fit.TauSquared == 0 ? q <= expected * (1 + 1e-9) : Math.Abs(q - expected) <= 1e-9 * expected);
            },
            iter: RandomClaims.Sets);

    [Theory]
    [InlineData("DL")]
    [InlineData("HE")]
    [InlineData("SJ")]
    [InlineData("PM")]
    [InlineData("EB")]
    [InlineData("ML")]
    [InlineData("REML")]
    public void Every_estimator_follows_the_unit_and_the_origin(string name) =>
        Gen.Select(RandomClaims.Gen, Gen.Int[-12, 12], Gen.Int[-3, 3]).Sample(
            (claims, power, shift) =>
            {
                double factor = Math.Pow(10, power), origin = shift * factor * claims.Range;
                MetaAnalysisResult plain = Fit(claims, name), moved = Fit(claims.Rescaled(factor, origin), name);
                double tauSquared = moved.TauSquared / factor / factor;
                double scale = plain.TauSquared + claims.Variances.Min();

                // Two maxima of one height are told apart by rounding alone; either is right.
                bool tie = name is "ML" or "REML"
                    && Math.Abs(LogLikelihood(claims, tauSquared, name == "REML") - LogLikelihood(claims, plain.TauSquared, name == "REML"))
                        <= 1e-9;
                return tie || (Math.Abs(tauSquared - plain.TauSquared) <= 1e-8 * scale * Rounding(claims, shift)
                    && Math.Abs(((moved.Estimate - origin) / factor) - plain.Estimate) <= 1e-9 * (claims.Range + Math.Abs(plain.Estimate)));
            },
            iter: RandomClaims.Sets);

    [Theory]
    [InlineData("FE")]
    [InlineData("DL")]
    [InlineData("HE")]
    [InlineData("HSk")]
    [InlineData("SJ")]
    [InlineData("PM")]
    [InlineData("ML")]
    [InlineData("REML")]
    public void The_order_of_the_claims_changes_the_last_digits_at_most(string name) =>
        RandomClaims.Gen.Sample(
            claims =>
            {
                MetaAnalysisResult one = Fit(claims, name), other = Fit(claims.Shuffled(1), name);
                double size = claims.Values.Max(Math.Abs);
                return Ulps(one.Estimate, other.Estimate, size) <= 8
                    && Ulps(one.StandardError, other.StandardError, one.StandardError) <= 8
                    && Ulps(one.TauSquared, other.TauSquared, one.TauSquared + one.TypicalVariance) <= 8
                    && Ulps(one.Q, other.Q, one.Q + claims.Count) <= 8
                    && Ulps(one.LogLikelihood, other.LogLikelihood, Math.Abs(one.LogLikelihood) + claims.Count) <= 8;
            },
            iter: RandomClaims.Sets);

    [Fact]
    public void No_result_holds_a_NaN() =>
        RandomClaims.Gen.Sample(
            claims => TauSquared.All.All(member => Enum.GetValues<MetaAnalysisTest>().All(test =>
            {
                MetaAnalysisResult fit = MetaAnalysis.Fit(claims.Values, claims.Variances, new() { TauSquared = member, Test = test });
                double[] figures =
                [
                    fit.Estimate, fit.StandardError, fit.Statistic, fit.PValue, fit.TauSquared, fit.TauSquaredStandardError ?? 0,
                    fit.TypicalVariance, fit.ISquared,
                    fit.HSquared, fit.Q, fit.QPValue, fit.LogLikelihood, fit.RestrictedLogLikelihood, fit.Interval().Lower,
                    fit.PredictionInterval().Upper,
                ];
                return fit.Converged && fit.TauSquared >= 0 && !figures.Any(double.IsNaN);
            })),
            iter: RandomClaims.Sets / 10);

    private static MetaAnalysisResult Fit(RandomClaims claims, string name) =>
        MetaAnalysis.Fit(claims.Values, claims.Variances, MetaAnalysisVerification.Options(name));

    /// <summary>How many times the rounding of moved inputs outweighs the least standard error.</summary>
    private static double Rounding(RandomClaims claims, int shift)
    {
        double least = Math.Sqrt(claims.Variances.Min());
        return 1 + (1e-8 * Math.Abs(shift) * claims.Range / least * claims.Range / least);
    }

    private static double Ulps(double one, double other, double size) =>
        one.Equals(other) ? 0 : Math.Abs(one - other) / (Math.BitIncrement(size) - size);

    private static IEnumerable<double> Grid(RandomClaims claims)
    {
        const int Points = 400;
        double least = claims.Variances.Min(), end = 2 * claims.Range * claims.Range;
        double width = Math.Log((end / least / 1e-3) + 1) / Points;
        return Enumerable.Range(0, Points + 1).Select(i => 1e-3 * least * (Math.Exp(i * width) - 1));
    }

    // The definitions, one claim after another; the code under test sums otherwise.
    private static double Mean(RandomClaims claims, double tauSquared)
    {
        double weight = 0, first = 0, origin = claims.Values[Array.IndexOf(claims.Variances, claims.Variances.Min())];
        for (int i = 0; i < claims.Count; i++)
        {
            double w = 1 / (claims.Variances[i] + tauSquared);
            weight += w;
            first += w * (claims.Values[i] - origin);
        }

        return origin + (first / weight);
    }

    private static double SumOfSquares(RandomClaims claims, double tauSquared)
    {
        double mean = Mean(claims, tauSquared), sum = 0;
        for (int i = 0; i < claims.Count; i++)
        {
            sum += (claims.Values[i] - mean) * (claims.Values[i] - mean) / (claims.Variances[i] + tauSquared);
        }

        return sum;
    }

    private static double LogLikelihood(RandomClaims claims, double tauSquared, bool restricted)
    {
        double logs = 0, weight = 0;
        for (int i = 0; i < claims.Count; i++)
        {
            logs += Math.Log(claims.Variances[i] + tauSquared);
            weight += 1 / (claims.Variances[i] + tauSquared);
        }

        return -0.5 * (logs + SumOfSquares(claims, tauSquared) + (restricted ? Math.Log(weight) : 0));
    }
}
