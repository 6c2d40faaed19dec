using System.Collections.Immutable;
using System.Globalization;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>A fitted meta-regression.</summary>
public sealed class MetaRegressionResult
{
    internal MetaRegressionResult(MetaAnalysisOptions options) => Options = options;

    /// <summary>What was asked for.</summary>
    public MetaAnalysisOptions Options { get; }

    /// <summary>k, the number of claims.</summary>
    public int Count { get; internal init; }

    /// <summary>The intercept, then one coefficient a moderator.</summary>
    public ImmutableArray<Coefficient> Coefficients { get; internal init; }

    /// <summary>τ², the variance between claims beyond the moderators.</summary>
    public double TauSquared { get; internal init; }

    /// <summary>(k − p)/tr P at τ² = 0, the variance of a typical claim.</summary>
    public double TypicalVariance { get; internal init; }

    /// <summary>
    /// The share of what the moderators leave that lies between claims, from 0 to 1: τ²/(τ² + typical variance); for a fixed effect (Q
    /// − k + p)/Q, not below 0.
    /// </summary>
    public double ISquared => !Options.TauSquared.IsFixedEffect ? TauSquared / (TauSquared + TypicalVariance)
        : Q > Freedom ? (Q - Freedom) / Q : 0;

    /// <summary>The residual heterogeneity, Σ (y − fitted)²/v at τ² = 0.</summary>
    public double Q { get; internal init; }

    /// <summary>The p-value of <see cref="Q"/>: the upper tail of chi-squared with k − p degrees of freedom.</summary>
    public double QPValue => ChiSquared.UpperTail(Q, Freedom);

    /// <summary>
    /// The test of all moderators at once: Wald's chi-squared with m degrees of freedom, or over m, as an F with m and k − p, under the
    /// Knapp–Hartung tests.
    /// </summary>
    public double ModeratorStatistic { get; internal init; }

    /// <summary>The p-value of <see cref="ModeratorStatistic"/>.</summary>
    public double ModeratorPValue => Options.Test == MetaAnalysisTest.Normal
        ? ChiSquared.UpperTail(ModeratorStatistic, Coefficients.Length - 1)
        : FDistribution.UpperTail(ModeratorStatistic, Coefficients.Length - 1, Freedom);

    /// <summary>The share of τ² that the moderators account for, from 0 to 1; null where there is none without them.</summary>
    public double? RSquared { get; internal init; }

    /// <summary>The log-likelihood at this τ².</summary>
    public double LogLikelihood { get; internal init; }

    /// <summary>The restricted log-likelihood at this τ², with the constant ½ ln |XᵀX|.</summary>
    public double RestrictedLogLikelihood { get; internal init; }

    /// <summary>
    /// Such as "intercept 0.25 ± 0.23 (p = 0.3), moderator 1: -0.03 ± 0.01 (p = 0.003); REML, k = 13, τ² = 0.0764, I² = 69 %".
    /// </summary>
    public override string ToString()
    {
        string moderators = Coefficients.Length < 2 ? "" : ", " + Printable.Told(
            Coefficients.Skip(1).Index(),
            each => string.Create(CultureInfo.InvariantCulture, $"moderator {each.Index + 1}: {each.Item}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"intercept {Coefficients[0]}{moderators}; "
            + $"{Options.TauSquared.Name}, k = {Count}, τ² = {TauSquared:G4}, I² = {100 * ISquared:F0} %");
    }

    private int Freedom => Count - Coefficients.Length;
}
