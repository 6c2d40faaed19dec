using System.Text.Json;
using Attribution.Merging;

namespace Attribution.Tests;

public class DependenceVerification : IVerificationSection
{
    public string Title => "Meta-analysis: dependent claims";

    public string Reference =>
        "R 4.2.2 with metafor 3.8.1 (generalised least squares); Konstantopoulos 2011, table 4, and the figures that metafor's test suite "
            + "prints to four or five digits";

    public IEnumerable<Agreement> Compare()
    {
        JsonElement gls = ReferenceFile.MetaAnalysis.GetProperty("gls");
        double[] values = gls.Numbers("yi");
        double[] covariance = [.. gls.GetProperty("V").EnumerateArray().SelectMany(row => row.EnumerateArray().Select(cell => cell.GetDouble()))];
        double[] design = [.. gls.GetProperty("outcome").EnumerateArray().SelectMany(outcome => outcome.GetString() == "AL" ? new double[] { 1, 0 } : [0, 1])];
        GeneralisedLeastSquaresResult common = GeneralisedLeastSquares.Fit(values, covariance), outcomes = GeneralisedLeastSquares.Fit(values, covariance, design);
        yield return new Agreement("generalised least squares", 1e-10)
            .With("common.estimate", gls.Number("common.estimate"), common.Coefficients[0].Estimate)
            .With("common.se", gls.Number("common.se"), common.Coefficients[0].StandardError)
            .With("common.QE", gls.Number("common.QE"), common.Q)
            .With("by.outcome.beta", gls.Numbers("by.outcome.beta"), [.. outcomes.Coefficients.Select(b => b.Estimate)])
            .With("by.outcome.se", gls.Numbers("by.outcome.se"), [.. outcomes.Coefficients.Select(b => b.StandardError)])
            .With("by.outcome.QE", gls.Number("by.outcome.QE"), outcomes.Q);

        JsonElement schools = ReferenceFile.Read("konstantopoulos2011.json");
        double[] y = schools.Numbers("yi"), v = schools.Numbers("vi");
        int[] districts = [.. schools.Numbers("district").Select(district => (int)district)];
        MetaAnalysisResult twoLevel = MetaAnalysis.Fit(y, v);
        yield return new Agreement("two levels, REML, to four decimals", 0.5e-4)
            .With("estimate", 0.1279, twoLevel.Estimate, 1)
            .With("se", 0.0439, twoLevel.StandardError, 1)
            .With("tau2", 0.0884, twoLevel.TauSquared, 1)
            .With("se.tau2", 0.0202, twoLevel.TauSquaredStandardError ?? double.NaN, 1);

        ThreeLevelResult threeLevel = ThreeLevel.Fit(y, v, districts);
        yield return new Agreement("three levels, REML, to four decimals", 0.5e-4)
            .With("estimate", 0.1847, threeLevel.Common.Estimate, 1)
            .With("se", 0.0846, threeLevel.Common.StandardError, 1)
            .With("sigma2.1", 0.0651, threeLevel.BetweenOrigins, 1)
            .With("sigma2.2", 0.0327, threeLevel.WithinOrigins, 1)
            .With("ICC", 0.6653, threeLevel.IntraclassCorrelation, 1)
            .With("logLik", -7.9587, threeLevel.RestrictedLogLikelihood, 1);

        // robust() of a REML fit of the BCG trials, each its own cluster.
        JsonElement bcg = ReferenceFile.MetaAnalysis.GetProperty("datasets").GetProperty("bcg-logrr");
        double[] trials = bcg.Numbers("yi"), errors = bcg.Numbers("vi");
        Coefficient robust = ClusterRobust.Of(MetaAnalysis.Fit(trials, errors), trials, errors, [.. Enumerable.Range(0, trials.Length)]);
        yield return new Agreement("cluster-robust variance, to six decimals", 5e-6)
            .With("CR1", 0.032106, robust.StandardError * robust.StandardError, 1)
            .With("CR0", 0.029636, robust.StandardError * robust.StandardError * 12 / 13, 1)
            .With("t", -3.98776, robust.Statistic, 1)
            .With("df", 12, robust.DegreesOfFreedom, 1);
    }
}
