using MathNet.Numerics;

namespace Attribution.Numerics;

/// <summary>
/// The standard normal distribution, with both tails to their own last digits (relative error below 2e-13 as far out as 37).
/// </summary>
internal static class StandardNormal
{
    private const double InverseRootTwoPi = 0.398942280401432677939946;
    private const double InverseRootTwo = 0.707106781186547524400844;

    public static double Density(double z) => InverseRootTwoPi * Math.Exp(-0.5 * z * z);

    /// <summary>P(Z ≤ z).</summary>
    public static double Cdf(double z) => UpperTail(-z);

    /// <summary>P(Z &gt; z), never as 1 − CDF.</summary>
    public static double UpperTail(double z) => 0.5 * SpecialFunctions.Erfc(z * InverseRootTwo);

    /// <summary>P(|Z| &gt; |z|).</summary>
    public static double TwoSided(double z) => SpecialFunctions.Erfc(Math.Abs(z) * InverseRootTwo);

    /// <summary>The z with P(Z ≤ z) = p.</summary>
    public static double Quantile(double p) => -UpperQuantile(p);

    /// <summary>The z with P(Z &gt; z) = q: for small q more exact than the quantile at 1 − q.</summary>
    public static double UpperQuantile(double q)
    {
        Refuse.NotProbability(q);
        if (q > 0.5) return -UpperQuantile(1 - q);
        if (q == 0) return double.PositiveInfinity;
        if (q > 0.25) return q == 0.5 ? 0 : Numerics.Quantile.Search(default(Centre), 0.5 - q, grows: true, (0.5 - q) / InverseRootTwoPi);
        return Numerics.Quantile.Search(default(Tail), q, grows: false, Math.Sqrt(-2 * Math.Log(q)));
    }

    private readonly struct Tail : IAreaFunction
    {
        public double Area(double x) => UpperTail(x);

        public double Density(double x) => StandardNormal.Density(x);
    }

    private readonly struct Centre : IAreaFunction
    {
        public double Area(double x) => 0.5 * SpecialFunctions.Erf(x * InverseRootTwo);

        public double Density(double x) => StandardNormal.Density(x);
    }
}
