using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// Fixed-effect merging of claims whose errors are correlated, with a known covariance: Aitken's generalised least squares. Gleser and
/// Olkin 2009, in Cooper, Hedges and Valentine (eds.), The Handbook of Research Synthesis and Meta-Analysis, 2nd ed., ch. 19.
/// </summary>
public static class GeneralisedLeastSquares
{
    /// <summary>Merges values into one, or into the coefficients of a design.</summary>
    /// <param name="values">k values, finite.</param>
    /// <param name="covariance">Their covariance, k × k, row by row: symmetric and positive definite.</param>
    /// <param name="design">k × p, row by row, without an implied intercept; empty for one common value.</param>
    /// <exception cref="ArgumentException">
    /// There is no value; a size does not fit; an entry is not finite (the message names the index); the covariance is not symmetric or not
    /// positive definite; the columns of the design depend on each other; or a result leaves the range of a double.
    /// </exception>
    public static GeneralisedLeastSquaresResult Fit(
        ReadOnlySpan<double> values, ReadOnlySpan<double> covariance, ReadOnlySpan<double> design = default)
    {
        int k = values.Length, p = design.IsEmpty ? 1 : design.Length / Math.Max(k, 1);
        if (k == 0) Refuse(nameof(values), $"There is no value: a fit needs at least one.");
        if (covariance.Length != k * k)
        {
            Refuse(nameof(covariance), $"There are {covariance.Length} covariances for {k} values: {k} rows of {k} are needed.");
        }

        if (!design.IsEmpty && (p == 0 || design.Length != p * k))
        {
            Refuse(
                nameof(design),
                $"There are {design.Length} numbers in the design for {k} values: each value needs the same number of them.");
        }

        ThrowIfNotFinite(values, nameof(values));
        ThrowIfNotFinite(covariance, nameof(covariance));
        ThrowIfNotFinite(design, nameof(design));
        for (int i = 0; i < k; i++)
        {
            for (int j = 0; j < i; j++)
            {
                double one = covariance[(i * k) + j], other = covariance[(j * k) + i];
                if (Math.Abs(one - other) > 1e-12 * (Math.Abs(one) + Math.Abs(other)))
                {
                    Refuse(
                        nameof(covariance),
                        $"The covariance of claims {i} and {j} is {one} one way and {other} the other: a covariance is symmetric.");
                }
            }
        }

        double[] factor = covariance.ToArray();
        if (!Cholesky.TryFactor(factor, k))
        {
            Refuse(
                nameof(covariance),
                $"The covariance is not positive definite: some sum of claims would have no error. Check variances and correlations.");
        }

        // Whitened by L⁻¹, the problem is one of ordinary least squares.
        double[] whiteValues = values.ToArray();
        Cholesky.SolveLower(factor, k, whiteValues);
        double[][] columns = new double[p][];
        for (int j = 0; j < p; j++)
        {
            columns[j] = new double[k];
            for (int i = 0; i < k; i++) columns[j][i] = design.IsEmpty ? 1 : design[(i * p) + j];
            Cholesky.SolveLower(factor, k, columns[j]);
        }

        double[] gram = new double[p * p], inverse = new double[p * p], beta = new double[p];
        for (int a = 0; a < p; a++)
        {
            for (int b = 0; b < p; b++) gram[(a * p) + b] = Dot(columns[a], columns[b]);
            beta[a] = Dot(columns[a], whiteValues);
        }

        if (!Cholesky.TryFactor(gram, p))
        {
            Refuse(
                nameof(design),
                $"The columns of the design depend on each other, one being a sum of multiples of others: leave one of them out.");
        }

        Cholesky.Solve(gram, p, beta);
        Cholesky.Invert(gram, p, inverse);

        CompensatedSum q = default;
        for (int i = 0; i < k; i++)
        {
            double residual = whiteValues[i];
            for (int j = 0; j < p; j++) residual -= beta[j] * columns[j][i];
            q.AddProduct(residual, residual);
        }

        foreach (double number in (ReadOnlySpan<double>)[.. beta, .. inverse, q.Value])
        {
            SampleGuard.Result(number, "A coefficient, its variance or the sum of squares");
        }

        return new GeneralisedLeastSquaresResult
        {
            Coefficients =
            [
                .. beta.Select((estimate, j) => new Coefficient(estimate, Math.Sqrt(inverse[(j * p) + j]), double.PositiveInfinity)),
            ],
            Covariance = [.. inverse],
            Q = q.Value,
            DegreesOfFreedom = k - p,
        };
    }

    private static double Dot(double[] x, double[] y)
    {
        CompensatedSum sum = default;
        for (int i = 0; i < x.Length; i++) sum.AddProduct(x[i], y[i]);
        return sum.Value;
    }

    private static void ThrowIfNotFinite(ReadOnlySpan<double> numbers, string name)
    {
        for (int i = 0; i < numbers.Length; i++)
        {
            if (!double.IsFinite(numbers[i])) Refuse(name, $"{name}[{i}] is {numbers[i]}: a finite number is needed; leave the claim out.");
        }
    }

    [DoesNotReturn]
    private static void Refuse(string parameter, FormattableString sentence) =>
        throw new ArgumentException(sentence.ToString(CultureInfo.InvariantCulture), parameter);
}
