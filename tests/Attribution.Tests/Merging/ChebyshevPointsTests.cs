using System.Runtime.Intrinsics;
using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>Sixteen points give every polynomial below the sixteenth degree to the last digits, and each point itself.</summary>
public class ChebyshevPointsTests
{
    [Fact]
    public void At_a_point_the_value_is_that_of_the_point()
    {
        for (int i = 0; i < ChebyshevPoints.Count; i++)
        {
            double[] shares = Shares(ChebyshevPoints.OfUnit[i]);
            Assert.All(Enumerable.Range(0, ChebyshevPoints.Count), j => Assert.Equal(i == j ? 1 : 0, shares[j]));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(15)]
    public void A_polynomial_is_given_exactly(int degree)
    {
        for (double t = 0; t <= 1; t += 1.0 / 64)
        {
            double[] shares = Shares(t);
            double value = Enumerable.Range(0, ChebyshevPoints.Count).Sum(i => shares[i] * Math.Pow(ChebyshevPoints.OfUnit[i], degree));
            Assert.Equal(Math.Pow(t, degree), value, 1e-14);
        }
    }

    private static double[] Shares(double t)
    {
        Vector256<double>[] shares = new Vector256<double>[ChebyshevPoints.Vectors];
        ChebyshevPoints.Shares(t, shares);
        return [.. shares.SelectMany(four => Enumerable.Range(0, 4).Select(i => four[i]))];
    }
}
