using MathNet.Numerics;

namespace Attribution.Numerics;

/// <summary>The F distribution with <c>df1</c> degrees of freedom above and <c>df2</c> below, both &gt; 0.</summary>
internal static class FDistribution
{
    public static double Density(double f, double df1, double df2)
    {
        if (f < 0) return 0;
        double a = 0.5 * df1, b = 0.5 * df2;
        double log = (a * Math.Log(df1 / df2)) + ((a - 1) * Math.Log(f)) - ((a + b) * double.LogP1(df1 / df2 * f));
        return Math.Exp(log - SpecialFunctions.BetaLn(a, b));
    }

    /// <summary>P(F ≤ f).</summary>
    public static double Cdf(double f, double df1, double df2) =>
        f <= 0 ? 0 : double.IsPositiveInfinity(f) ? 1 : UpperTail(1 / f, df2, df1);

    /// <summary>P(F &gt; f), never as 1 − CDF.</summary>
    public static double UpperTail(double f, double df1, double df2)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(df1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(df2);
        if (f <= 0) return 1;
        double x = df2 / (df2 + (df1 * f));
        return x > 0 ? SpecialFunctions.BetaRegularized(0.5 * df2, 0.5 * df1, x) : 0;
    }

    /// <summary>The f with P(F ≤ f) = p.</summary>
    public static double Quantile(double p, double df1, double df2)
    {
        double reciprocal = UpperQuantile(p, df2, df1);
        return 1 / reciprocal;
    }

    /// <summary>The f with P(F &gt; f) = q: for small q more exact than the quantile at 1 − q.</summary>
    public static double UpperQuantile(double q, double df1, double df2)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(df1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(df2);
        Refuse.NotProbability(q);
        if (q == 1) return 0;
        return q == 0 ? double.PositiveInfinity
            : q > 0.5 ? 1 / UpperQuantile(1 - q, df2, df1)
            : Numerics.Quantile.Search(new UpperArea(df1, df2), q, grows: false, 1);
    }

    private readonly struct UpperArea(double df1, double df2) : IAreaFunction
    {
        public double Area(double x) => UpperTail(x, df1, df2);

        public double Density(double x) => FDistribution.Density(x, df1, df2);
    }
}
