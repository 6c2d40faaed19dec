namespace Attribution.Numerics;

/// <summary>
/// The Cholesky factorisation A = L Lᵀ of a small symmetric positive definite matrix, in place. Matrices are row-major spans of n × n;
/// only the lower triangle is read and written. Golub and Van Loan, Matrix Computations, 4th ed., §4.2.
/// </summary>
internal static class Cholesky
{
    /// <summary>
    /// Replaces the lower triangle by L. False, and the matrix is overwritten, if it is not positive definite to working precision.
    /// </summary>
    public static bool TryFactor(Span<double> matrix, int n)
    {
        for (int j = 0; j < n; j++)
        {
            Span<double> row = matrix.Slice(j * n, n);
            double original = row[j];
            double pivot = original - SumOfSquares(row[..j]);
            if (!(pivot > original * n * 2.3e-16) || !double.IsFinite(pivot)) return false;
            double root = Math.Sqrt(pivot);
            row[j] = root;
            for (int i = j + 1; i < n; i++)
            {
                Span<double> below = matrix.Slice(i * n, n);
                below[j] = (below[j] - Dot(below[..j], row[..j])) / root;
            }
        }

        return true;
    }

    /// <summary>Replaces b by L⁻¹ b.</summary>
    public static void SolveLower(ReadOnlySpan<double> factor, int n, Span<double> b)
    {
        for (int i = 0; i < n; i++)
        {
            b[i] = (b[i] - Dot(factor.Slice(i * n, i), b[..i])) / factor[(i * n) + i];
        }
    }

    /// <summary>Replaces b by A⁻¹ b.</summary>
    public static void Solve(ReadOnlySpan<double> factor, int n, Span<double> b)
    {
        SolveLower(factor, n, b);
        for (int i = n - 1; i >= 0; i--)
        {
            CompensatedSum sum = default;
            sum.Add(b[i]);
            for (int j = i + 1; j < n; j++)
            {
                sum.AddProduct(-factor[(j * n) + i], b[j]);
            }

            b[i] = sum.Value / factor[(i * n) + i];
        }
    }

    /// <summary>Writes the whole of A⁻¹.</summary>
    public static void Invert(ReadOnlySpan<double> factor, int n, Span<double> inverse)
    {
        // A⁻¹ is symmetric, so its columns can be solved for as rows.
        for (int i = 0; i < n; i++)
        {
            Span<double> row = inverse.Slice(i * n, n);
            row.Clear();
            row[i] = 1;
            Solve(factor, n, row);
        }
    }

    /// <summary>The natural logarithm of the determinant of A.</summary>
    public static double LogDeterminant(ReadOnlySpan<double> factor, int n)
    {
        CompensatedSum sum = default;
        for (int i = 0; i < n; i++)
        {
            sum.Add(2 * Math.Log(factor[(i * n) + i]));
        }

        return sum.Value;
    }

    private static double SumOfSquares(ReadOnlySpan<double> x) => Dot(x, x);

    private static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        CompensatedSum sum = default;
        for (int i = 0; i < x.Length; i++)
        {
            sum.AddProduct(x[i], y[i]);
        }

        return sum.Value;
    }
}
