namespace Attribution.Merging;

/// <summary>
/// Regression of the values on their imprecision, which selection by significance would tilt. It computes on request; of fewer than ten
/// claims the test has hardly any power, and its result should not be reported: Sterne et al. 2011, BMJ 343:d4002,
/// https://doi.org/10.1136/bmj.d4002.
/// </summary>
public static class EggerRegression
{
    /// <summary>
    /// The classical test: weighted least squares with weights 1/v whose dispersion is estimated, and t with k − 2 degrees of freedom:
    /// Egger et al. 1997, https://doi.org/10.1136/bmj.315.7109.629.
    /// </summary>
    /// <param name="values">The values, finite; at least three.</param>
    /// <param name="variances">Their variances, finite, above 0 and not all equal.</param>
    /// <param name="predictor">Default <see cref="EggerPredictor.StandardError"/>.</param>
    /// <exception cref="ArgumentException">
    /// As for <see cref="MetaRegression"/>; or all variances are equal, so that there is nothing to regress on.
    /// </exception>
    public static EggerResult Fit(
        ReadOnlySpan<double> values, ReadOnlySpan<double> variances, EggerPredictor predictor = EggerPredictor.StandardError) =>
        Of(MetaRegression.Fit(
            values,
            variances,
            Predictor(variances, predictor),
            new() { TauSquared = TauSquared.FixedEffect, Test = MetaAnalysisTest.KnappHartung }));

    /// <summary>
    /// The test as a random-effects meta-regression: Sterne and Egger 2005, in Rothstein, Sutton and Borenstein (eds.), Publication Bias in
    /// Meta-Analysis, ch. 6.
    /// </summary>
    /// <param name="values">The values, finite; at least three.</param>
    /// <param name="variances">Their variances, finite, above 0 and not all equal.</param>
    /// <param name="predictor">Default <see cref="EggerPredictor.StandardError"/>.</param>
    /// <param name="options">Estimator, test and level; default REML, normal, 95 %.</param>
    /// <exception cref="ArgumentException">
    /// As for <see cref="MetaRegression"/>; or all variances are equal, so that there is nothing to regress on.
    /// </exception>
    public static EggerResult FitMixed(
        ReadOnlySpan<double> values,
        ReadOnlySpan<double> variances,
        EggerPredictor predictor = EggerPredictor.StandardError,
        MetaAnalysisOptions? options = null) =>
        Of(MetaRegression.Fit(values, variances, Predictor(variances, predictor), options));

    private static EggerResult Of(MetaRegressionResult regression) => new(regression.Coefficients[1], regression.Coefficients[0]);

    private static double[] Predictor(ReadOnlySpan<double> variances, EggerPredictor predictor)
    {
        double[] column = variances.ToArray();
        if (predictor == EggerPredictor.StandardError)
        {
            // What is below 0 is refused by the regression, by its index.
            foreach (ref double entry in column.AsSpan()) entry = Math.Sqrt(Math.Max(entry, 0));
        }

        return column;
    }
}
