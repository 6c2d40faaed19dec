using Attribution.Numerics;

namespace Attribution.Tests;

public class CholeskyTests
{
    // Moler's matrix of order 4 has determinant 1 and an inverse of whole numbers.
    private static readonly double[] Moler = [1, -1, -1, -1, -1, 2, 0, 0, -1, 0, 3, 1, -1, 0, 1, 4];

    [Fact]
    public void Factor_solve_and_determinant_agree_with_whole_number_answers()
    {
        double[] factor = [.. Moler];
        Assert.True(Cholesky.TryFactor(factor, 4));
        Assert.Equal(0, Cholesky.LogDeterminant(factor, 4), 1e-14);

        double[] b = [-2, 1, 3, 4];   // Moler × (1, 1, 1, 1)
        Cholesky.Solve(factor, 4, b);
        Assert.All(b, x => Assert.Equal(1, x, 1e-13));

        double[] inverse = new double[16];
        Cholesky.Invert(factor, 4, inverse);
        Assert.Equal([22, 11, 6, 4], inverse[..4].Select(x => Math.Round(x, 10)));
    }

    [Fact]
    public void A_matrix_that_is_not_positive_definite_is_told()
    {
        Assert.False(Cholesky.TryFactor([1, 2, 2, 1], 2));
        Assert.False(Cholesky.TryFactor([0], 1));
        Assert.False(Cholesky.TryFactor([double.NaN], 1));
        Assert.False(Cholesky.TryFactor([1, 1, 1, 1 + 1e-16], 2));
    }
}
