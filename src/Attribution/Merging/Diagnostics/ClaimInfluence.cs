using System.Globalization;

namespace Attribution.Merging;

/// <summary>
/// How one claim bears on a fit: Viechtbauer and Cheung 2010, Research Synthesis Methods 1:112, https://doi.org/10.1002/jrsm.11. "Without"
/// means refitted with the claim left out.
/// </summary>
public sealed class ClaimInfluence
{
    internal ClaimInfluence(MetaAnalysisResult without) => Without = without;

    /// <summary>The hat value: the share of the claim in the estimate, 0 to 1.</summary>
    public double Hat { get; internal init; }

    /// <summary>(y − estimate)/√((1 − hat)(v + τ²)): the internally standardised residual.</summary>
    public double StandardisedResidual { get; internal init; }

    /// <summary>
    /// The distance from the estimate without the claim, in its own standard errors: the externally studentised residual.
    /// </summary>
    public double StudentisedResidual { get; internal init; }

    /// <summary>The change of the claim's fitted value, in standard errors √(hat (v + τ² without)).</summary>
    public double Dffits { get; internal init; }

    /// <summary>Cook's distance: the squared change of the estimate, in squared standard errors of the whole fit.</summary>
    public double CookDistance { get; internal init; }

    /// <summary>The squared standard error without the claim over that with it; below 1 the claim costs precision.</summary>
    public double CovarianceRatio { get; internal init; }

    /// <summary>The change of the estimate, in the standard errors that all claims have under the τ² without this one.</summary>
    public double Dfbeta { get; internal init; }

    /// <summary>The fit without the claim.</summary>
    public MetaAnalysisResult Without { get; }

    /// <summary>
    /// Whether the claim crosses one of the usual lines: |DFFITS| above 3 √(1/(k − 1)), a Cook's distance beyond the median of
    /// chi-squared with one degree of freedom, a hat value above 3/k, or |DFBETA| above 1.
    /// </summary>
    public bool IsInfluential { get; internal init; }

    /// <summary>Such as "hat 0.12, Cook's distance 0.34, influential".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"hat {Hat:G3}, Cook's distance {CookDistance:G3}{(IsInfluential ? ", influential" : "")}");
}
