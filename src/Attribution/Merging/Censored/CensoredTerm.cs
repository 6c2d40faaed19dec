using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>A log-likelihood with its first and second derivatives by a = 1/σ and b = μ/σ.</summary>
internal readonly record struct CensoredTerm(double Value, double SlopeA, double SlopeB, double CurveA, double CurveAB, double CurveB)
{
    private const double LogRootTwoPi = 0.91893853320467274178;

    // Gauss and Legendre's rule with ten points on [−1, 1].
    private static ReadOnlySpan<double> Nodes =>
        [0.1488743389816312, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845, 0.9739065285171717];

    private static ReadOnlySpan<double> NodeWeights =>
        [0.2955242247147529, 0.2692667193099963, 0.2190863625159820, 0.1494513491505806, 0.0666713443086881];

    public static CensoredTerm operator +(CensoredTerm left, CensoredTerm right) => new(
        left.Value + right.Value,
        left.SlopeA + right.SlopeA,
        left.SlopeB + right.SlopeB,
        left.CurveA + right.CurveA,
        left.CurveAB + right.CurveAB,
        left.CurveB + right.CurveB);

    /// <summary>The term of one measurement between two numbers in units of σ about μ, where a = 1 and b = 0.</summary>
    /// <param name="from">The lower end.</param>
    /// <param name="to">The upper end.</param>
    /// <param name="width">Their distance, which for a narrow interval far from μ their difference does not hold.</param>
    public static CensoredTerm Of(double from, double to, double width) =>
        width == 0 ? new(-LogRootTwoPi - (from * from / 2), 1 - (from * from), from, -1 - (from * from), from, -1)
        : width * (1 + Math.Max(Math.Abs(from), Math.Abs(to))) < 1 ? Narrow(SortedCopy.Midpoint(from, to), width / 2)
        : Wide(from, to);

    /// <summary>
    /// The step to the maximum of the quadratic with this slope and curvature. Where rounding has taken the curvature's sign, each
    /// coordinate steps on its own, and a, if need be, by its own size.
    /// </summary>
    public (double StepA, double StepB) NewtonStep()
    {
        double determinant = (CurveA * CurveB) - (CurveAB * CurveAB);
        return CurveA < 0 && determinant > 1e-12 * CurveA * CurveB
            ? (((CurveAB * SlopeB) - (CurveB * SlopeA)) / determinant, ((CurveAB * SlopeA) - (CurveA * SlopeB)) / determinant)
            : (CurveA < 0 ? -SlopeA / CurveA : Math.Sign(SlopeA), -SlopeB / CurveB);
    }

    /// <summary>The variances of a and b, from the inverse of the negative curvature.</summary>
    public (double VarianceA, double VarianceB) Variances()
    {
        double determinant = (CurveA * CurveB) - (CurveAB * CurveAB);
        return (-CurveB / determinant, -CurveA / determinant);
    }

    /// <summary>An interval of any width that is not small: differences of tails hold their digits.</summary>
    private static CensoredTerm Wide(double from, double to)
    {
        double mass = from > 0
            ? StandardNormal.UpperTail(from) - StandardNormal.UpperTail(to)
            : StandardNormal.Cdf(to) - StandardNormal.Cdf(from);
        double p = StandardNormal.Density(to) / mass, q = StandardNormal.Density(from) / mass;

        // An end at infinity has density 0 and no say; 0 · ∞ must not have one either.
        double high = double.IsFinite(to) ? to : 0, low = double.IsFinite(from) ? from : 0;
        double byTo = -(high * p) - (p * p), byFrom = (low * q) - (q * q), byBoth = p * q;
        return new(
            Math.Log(mass),
            (high * p) - (low * q),
            q - p,
            (byTo * high * high) + (byFrom * low * low) + (2 * byBoth * high * low),
            -(byTo * high) - (byFrom * low) - (byBoth * (high + low)),
            byTo + byFrom + (2 * byBoth));
    }

    /// <summary>
    /// A narrow interval, where differences of tails would cancel: the density is integrated, and the derivatives are moments of z within
    /// it. With the complete data's score s = (1 − z², z) and curvature C the term's curvature is E C + Var s (Louis 1982, JRSS B
    /// 44:226).
    /// </summary>
    private static CensoredTerm Narrow(double middle, double half)
    {
        Span<double> z = stackalloc double[10], w = stackalloc double[10];
        double total = 0, mean = 0, meanSquare = 0;
        for (int i = 0; i < 10; i++)
        {
            double d = half * (i % 2 == 0 ? Nodes[i / 2] : -Nodes[i / 2]);
            z[i] = middle + d;

            // The density over that of the middle.
            w[i] = NodeWeights[i / 2] * Math.Exp(-d * (middle + (d / 2)));
            total += w[i];
            mean += w[i] * z[i];
            meanSquare += w[i] * z[i] * z[i];
        }

        (mean, meanSquare) = (mean / total, meanSquare / total);
        double variance = 0, covariance = 0, varianceOfSquare = 0;
        for (int i = 0; i < 10; i++)
        {
            double share = w[i] / total, dz = z[i] - mean, dSquare = (z[i] * z[i]) - meanSquare;
            variance += share * dz * dz;
            covariance += share * dz * dSquare;
            varianceOfSquare += share * dSquare * dSquare;
        }

        return new(
            Math.Log(half * total) - LogRootTwoPi - (middle * middle / 2),
            1 - meanSquare,
            mean,
            -1 - meanSquare + varianceOfSquare,
            mean - covariance,
            variance - 1);
    }
}
