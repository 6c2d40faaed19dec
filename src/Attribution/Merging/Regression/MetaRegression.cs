using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// Inverse-variance merging around a regression on what is known of each claim: its date, its distance, its method. It computes on request;
/// with fewer than ten claims a moderator the coefficients should not be reported: Cochrane Handbook 6, 10.11.5.1.
/// </summary>
public static class MetaRegression
{
    /// <summary>
    /// Fits value = intercept + Σ coefficient × moderator, with a variance τ² between claims that the moderators do not explain.
    /// </summary>
    /// <param name="values">The values, finite; at least two more than there are moderators.</param>
    /// <param name="variances">Their variances, finite and above 0.</param>
    /// <param name="moderators">m numbers per claim, one claim after another, finite; m is their number over that of the values.</param>
    /// <param name="options">
    /// Estimator, test and level; default REML, normal, 95 %. Offered are FE, DL, HS, HSk, PM, PMM, EB, ML and REML. Under the
    /// Knapp–Hartung tests the coefficients have k − p degrees of freedom (Knapp and Hartung 2003, https://doi.org/10.1002/sim.1482).
    /// </param>
    /// <exception cref="ArgumentException">
    /// As for a fit; or the moderators are not m per claim, not finite, constant or dependent on each other; or there are too few claims;
    /// or the estimator is not offered; or a coefficient leaves the range of a double.
    /// </exception>
    public static MetaRegressionResult Fit(
        ReadOnlySpan<double> values, ReadOnlySpan<double> variances, ReadOnlySpan<double> moderators, MetaAnalysisOptions? options = null)
    {
        options ??= MetaAnalysisOptions.Default;
        using PreparedSample prepared = PreparedSample.From(values, variances, []);
        Sample sample = prepared.Sample;
        int k = sample.Count, m = moderators.Length / k;
        if (m == 0 || moderators.Length != m * k)
        {
            throw new ArgumentException(
                Printable.Message(
                    $"There are {moderators.Length} moderators for {k} claims: each claim needs the same number of them, at least one."),
                nameof(moderators));
        }

        for (int i = 0; i < moderators.Length; i++)
        {
            if (!double.IsFinite(moderators[i]))
            {
                throw new ArgumentException(
                    Printable.Message(
                        $"moderators[{i}] is {moderators[i]}, of claim {i / m}: a moderator is a finite number; leave the claim out."),
                    nameof(moderators));
            }
        }

        if (k < m + 2)
        {
            throw new ArgumentException(
                Printable.Message($"{m} moderators and an intercept need at least {m + 2} claims; there are {k}."), nameof(values));
        }

        var model = new RegressionModel(sample, moderators, m);
        double tauSquared = options.TauSquared.Fit(model);
        RegressionSums atZero = model.At(0), sums = model.At(tauSquared);
        double inflation = options.Test == MetaAnalysisTest.Normal ? 1 : sums.SumOfSquares / model.DegreesOfFreedom;
        if (options.Test == MetaAnalysisTest.AdHoc) inflation = Math.Max(inflation, 1);

        double unit = Math.ScaleB(1, -prepared.Exponent), logUnit = prepared.Exponent * LogProduct.LogTwo;
        double degrees = options.Test == MetaAnalysisTest.Normal ? double.PositiveInfinity : model.DegreesOfFreedom;
        double without = options.TauSquared.Fit(new RegressionModel(sample, [], 0));
        return new MetaRegressionResult(options)
        {
            Count = k,
            Coefficients =
            [
                .. model.Unstandardize(sums, inflation, unit).Select(one => new Coefficient(
                    SampleGuard.Result(one.Estimate, "A coefficient", nameof(moderators)),
                    SampleGuard.Result(one.Error, "The standard error of a coefficient", nameof(moderators)),
                    degrees)),
            ],
            TauSquared = unit * unit * tauSquared,
            TypicalVariance = unit * unit * model.DegreesOfFreedom / atZero.Trace,
            Q = atZero.SumOfSquares,
            ModeratorStatistic = Wald(sums, inflation, model.Width) / (options.Test == MetaAnalysisTest.Normal ? 1 : m),
            RSquared = without > 0 ? Math.Max(0, (without - tauSquared) / without) : null,
            LogLikelihood = sums.LogLikelihood + (k * logUnit),
            RestrictedLogLikelihood = sums.RestrictedLogLikelihood + (model.DegreesOfFreedom * logUnit),
        };
    }

    /// <summary>
    /// bᵀV⁻¹b over all coefficients but the intercept; infinite where their variance is 0. It is the same on standardised columns.
    /// </summary>
    private static double Wald(RegressionSums sums, double inflation, int width)
    {
        int m = width - 1;
        double[] factor = new double[m * m], solved = sums.Coefficients[1..];
        for (int i = 0; i < m; i++)
        {
            for (int j = 0; j < m; j++) factor[(i * m) + j] = inflation * sums.Inverse[((i + 1) * width) + j + 1];
        }

        if (!Cholesky.TryFactor(factor, m)) return solved.All(b => b == 0) ? 0 : double.PositiveInfinity;
        Cholesky.SolveLower(factor, m, solved);
        CompensatedSum sum = default;
        foreach (double s in solved) sum.AddProduct(s, s);
        return sum.Value;
    }
}
