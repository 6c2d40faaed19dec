using System.Collections.Immutable;
using System.Globalization;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>A fit of claims with correlated errors.</summary>
public sealed class GeneralisedLeastSquaresResult
{
    internal GeneralisedLeastSquaresResult()
    {
    }

    /// <summary>One coefficient per column of the design; without one, the common value alone.</summary>
    public ImmutableArray<Coefficient> Coefficients { get; internal init; }

    /// <summary>The covariance of the coefficients, p × p, row by row.</summary>
    public ImmutableArray<double> Covariance { get; internal init; }

    /// <summary>The residual heterogeneity, (y − fitted)ᵀ V⁻¹ (y − fitted).</summary>
    public double Q { get; internal init; }

    /// <summary>k − p.</summary>
    public int DegreesOfFreedom { get; internal init; }

    /// <summary>The upper tail of chi-squared at <see cref="Q"/>; 1 where no degree of freedom is left.</summary>
    public double QPValue => DegreesOfFreedom < 1 ? 1 : ChiSquared.UpperTail(Q, DegreesOfFreedom);

    /// <summary>Such as "1150 ± 50 (p = 3E-100); Q = 2.1, 3 degrees of freedom, p = 0.55".</summary>
    public override string ToString()
    {
        string degrees = DegreesOfFreedom == 1 ? "degree" : "degrees";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Printable.Told(Coefficients, one => $"{one}")}; Q = {Q:G3}, {DegreesOfFreedom} {degrees} of freedom, p = {QPValue:G2}");
    }
}
