using System.Globalization;

namespace Attribution.Merging;

/// <summary>A fitted three-level model.</summary>
public sealed class ThreeLevelResult
{
    internal ThreeLevelResult()
    {
    }

    /// <summary>k, the number of claims.</summary>
    public int Count { get; internal init; }

    /// <summary>m, the number of origins.</summary>
    public int Origins { get; internal init; }

    /// <summary>The common value with the standard error that the model gives it, and the normal test.</summary>
    public Coefficient Common { get; internal init; }

    /// <summary>
    /// The common value with the cluster-robust standard error (CR1) and t with m − 1 degrees of freedom: Hedges, Tipton and Johnson
    /// 2010, https://doi.org/10.1002/jrsm.5.
    /// </summary>
    public Coefficient Robust { get; internal init; }

    /// <summary>The variance between origins, in the squared unit of the values.</summary>
    public double BetweenOrigins { get; internal init; }

    /// <summary>The variance between claims of one origin.</summary>
    public double WithinOrigins { get; internal init; }

    /// <summary>
    /// The share of the heterogeneity that lies between origins, from 0 to 1: the correlation of two true values of one origin; 0 without
    /// heterogeneity.
    /// </summary>
    public double IntraclassCorrelation => BetweenOrigins > 0 ? BetweenOrigins / (BetweenOrigins + WithinOrigins) : 0;

    /// <summary>The restricted log-likelihood at the maximum, with the constant ½ ln k.</summary>
    public double RestrictedLogLikelihood { get; internal init; }

    /// <summary>Such as "0.1847 ± 0.0846 (p = 0.029); k = 56 of 11 origins, variance 0.0651 between and 0.0327 within them".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Common}; k = {Count} of {Origins} origins, variance {BetweenOrigins:G3} between and {WithinOrigins:G3} within them");
}
