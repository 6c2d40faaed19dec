using MathNet.Numerics;

namespace Attribution.Numerics;

/// <summary>
/// Student's t with <c>df</c> &gt; 0 degrees of freedom, infinite ones being the normal. Relative error of a tail below 1e-12 up to 1,000
/// degrees of freedom, below 1e-9 up to 100,000.
/// </summary>
internal static class StudentT
{
    public static double Density(double t, double df)
    {
        if (double.IsPositiveInfinity(df)) return StandardNormal.Density(t);
        double logConstant = SpecialFunctions.GammaLn(0.5 * (df + 1)) - SpecialFunctions.GammaLn(0.5 * df) - (0.5 * Math.Log(df * Math.PI));
        double ratio = t / Math.Sqrt(df);
        double log = Math.Abs(ratio) < 1e150 ? double.LogP1(ratio * ratio) : 2 * Math.Log(Math.Abs(ratio));
        return Math.Exp(logConstant - (0.5 * (df + 1) * log));
    }

    /// <summary>P(T ≤ t).</summary>
    public static double Cdf(double t, double df) => UpperTail(-t, df);

    /// <summary>P(T &gt; t), never as 1 − CDF.</summary>
    public static double UpperTail(double t, double df)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(df);
        if (double.IsPositiveInfinity(df) || t == 0) return StandardNormal.UpperTail(t);
        double half = Math.Abs(t) < 0.7 ? 0.5 - CentralArea(Math.Abs(t), df) : Tail(Math.Abs(t), df);
        return t > 0 ? half : 1 - half;
    }

    /// <summary>P(|T| &gt; |t|).</summary>
    public static double TwoSided(double t, double df) => 2 * UpperTail(Math.Abs(t), df);

    /// <summary>The t with P(T ≤ t) = p.</summary>
    public static double Quantile(double p, double df) => -UpperQuantile(p, df);

    /// <summary>The t with P(T &gt; t) = q: for small q more exact than the quantile at 1 − q.</summary>
    public static double UpperQuantile(double q, double df)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(df);
        Refuse.NotProbability(q);
        if (double.IsPositiveInfinity(df)) return StandardNormal.UpperQuantile(q);
        if (q > 0.5) return -UpperQuantile(1 - q, df);
        if (q == 0) return double.PositiveInfinity;
        if (q == 0.5) return 0;
        double guess = StandardNormal.UpperQuantile(q);
        return q > 0.25
            ? Numerics.Quantile.Search(new Centre(df), 0.5 - q, grows: true, guess)
            : Numerics.Quantile.Search(new UpperArea(df), q, grows: false, guess);
    }

    /// <summary>P(T &gt; t) for t &gt; 0, straight from the incomplete beta function, whose argument goes to 0 with the tail.</summary>
    private static double Tail(double t, double df)
    {
        double ratio = t / Math.Sqrt(df);
        double x = ratio < 1e150 ? 1 / (1 + (ratio * ratio)) : 0;
        if (x > 0) return 0.5 * SpecialFunctions.BetaRegularized(0.5 * df, 0.5, x);

        // This far out the tail equals its leading term: density × t ÷ df.
        return double.IsInfinity(t) ? 0 : Density(t, df) * t / df;
    }

    /// <summary>P(0 &lt; T ≤ t) for t &gt; 0.</summary>
    private static double CentralArea(double t, double df)
    {
        double square = t / (df + (t * t)) * t;
        return 0.5 * SpecialFunctions.BetaRegularized(0.5, 0.5 * df, square);
    }

    private readonly struct UpperArea(double df) : IAreaFunction
    {
        public double Area(double x) => UpperTail(x, df);

        public double Density(double x) => StudentT.Density(x, df);
    }

    private readonly struct Centre(double df) : IAreaFunction
    {
        public double Area(double x) => CentralArea(x, df);

        public double Density(double x) => StudentT.Density(x, df);
    }
}
