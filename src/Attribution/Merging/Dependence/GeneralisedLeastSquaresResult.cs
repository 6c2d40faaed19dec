using System.Collections.Immutable;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>A fit of claims with correlated errors.</summary>
public sealed class GeneralizedLeastSquaresResult
{
    internal GeneralizedLeastSquaresResult()
    {
    }

    /// <summary>One coefficient a column of the design; without one, the common value alone.</summary>
    public ImmutableArray<Coefficient> Coefficients { get; internal init; }

    /// <summary>The covariance of the coefficients, p × p, row by row.</summary>
    public ImmutableArray<double> Covariance { get; internal init; }

    /// <summary>The residual heterogeneity, (y − fitted)ᵀ V⁻¹ (y − fitted).</summary>
    public double Q { get; internal init; }

    /// <summary>k − p.</summary>
    public int DegreesOfFreedom { get; internal init; }

    /// <summary>The upper tail of chi-squared at <see cref="Q"/>; 1 where no degree of freedom is left.</summary>
    public double QPValue => DegreesOfFreedom < 1 ? 1 : ChiSquared.UpperTail(Q, DegreesOfFreedom);
}
