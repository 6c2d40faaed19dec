using System.Globalization;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// A merged value with its evidence. Numbers that cost a distribution function are computed when asked for; what needs the claims again
/// (weights, shrunken values, the interval of τ²) is in <see cref="MetaAnalysis"/>.
/// </summary>
/// <remarks>Equal when options and fit are.</remarks>
public sealed class MetaAnalysisResult : IEquatable<MetaAnalysisResult>
{
    private readonly FittedMean _fit;

    internal MetaAnalysisResult(
        ReadOnlySpan<double> values, ReadOnlySpan<double> variances, ReadOnlySpan<double> weights, MetaAnalysisOptions options)
    {
        Options = options;
        FittedMean.Of(values, variances, weights, options, out _fit);
    }

    internal MetaAnalysisResult(in FittedMean fit, MetaAnalysisOptions options) => (_fit, Options) = (fit, options);

    /// <summary>What was asked for.</summary>
    public MetaAnalysisOptions Options { get; }

    /// <summary>k, the number of claims with a weight above 0.</summary>
    public int Count => _fit.Count;

    /// <summary>The merged value, in the unit of the values.</summary>
    public double Estimate => _fit.Estimate;

    /// <summary>Its standard error; under Knapp–Hartung 0 where all values agree exactly.</summary>
    public double StandardError => _fit.StandardError;

    /// <summary>Estimate ÷ standard error; ±∞ where the latter is 0, and 0 where both are.</summary>
    public double Statistic => StandardError > 0 ? Estimate / StandardError
        : Estimate == 0 ? 0 : double.CopySign(double.PositiveInfinity, Estimate);

    /// <summary>k − 1 for the Knapp–Hartung tests, infinite for the normal one.</summary>
    public double DegreesOfFreedom => Options.DegreesOfFreedom(Count);

    /// <summary>The two-sided p-value of the hypothesis that the quantity is 0.</summary>
    public double PValue => StudentT.TwoSided(Statistic, DegreesOfFreedom);

    /// <summary>τ², the variance between claims, in the squared unit of the values; 0 for a fixed effect and for one claim.</summary>
    public double TauSquared => _fit.TauSquared;

    /// <summary>The large-sample standard error of τ²; null for a fixed effect and for one claim; +∞ where no double holds it.</summary>
    public double? TauSquaredStandardError => _fit.TauSquaredStandardError;

    /// <summary>
    /// (k − 1)/(Σ w − Σ w²/Σ w) with w = 1/v: the variance of a typical claim, Higgins and Thompson 2002, eq. 9; of a single claim its own.
    /// </summary>
    public double TypicalVariance => _fit.TypicalVariance;

    /// <summary>
    /// I², the share of the total variance that lies between claims, from 0 to 1: τ²/(τ² + typical variance); for a fixed effect (Q − k +
    /// 1)/Q, not below 0. Higgins and Thompson 2002, Statistics in Medicine 21:1539, https://doi.org/10.1002/sim.1186.
    /// </summary>
    public double ISquared => !Options.TauSquared.IsFixedEffect ? TauSquared / (TauSquared + TypicalVariance)
        : Q > Count - 1 ? (Q - (Count - 1)) / Q : 0;

    /// <summary>
    /// H², total over typical variance: 1 + τ²/typical variance; for a fixed effect Q/(k − 1), which may be below 1; for one claim 1.
    /// </summary>
    public double HSquared => Options.TauSquared.IsFixedEffect && Count > 1 ? Q / (Count - 1) : 1 + (TauSquared / TypicalVariance);

    /// <summary>Cochran's Q, Σ (y − fixed-effect mean)²/v.</summary>
    public double Q => _fit.Q;

    /// <summary>
    /// The p-value of Q under one common value: the upper tail of chi-squared with k − 1 degrees of freedom; 1 for one claim.
    /// </summary>
    public double QPValue => Count == 1 ? 1 : ChiSquared.UpperTail(Q, Count - 1);

    /// <summary>The log-likelihood at this τ² and its best mean.</summary>
    public double LogLikelihood => _fit.LogLikelihood;

    /// <summary>The restricted log-likelihood at this τ², with the constant ½ ln k. For one claim 0: there is no contrast.</summary>
    public double RestrictedLogLikelihood => _fit.RestrictedLogLikelihood;

    /// <summary>How many times the estimator of τ² went over the claims; 0 for closed forms.</summary>
    public int Iterations => _fit.Iterations;

    /// <summary>
    /// Whether τ² solves its equation to the last digits. The solvers bracket the root, so this is true for every accepted input.
    /// </summary>
    public bool Converged => _fit.Converged;

    /// <summary>The interval of the estimate at the level of <see cref="Options"/>.</summary>
    public ConfidenceInterval Interval() => Interval(Options.Level);

    /// <summary>The interval of the estimate: estimate ± critical value × standard error.</summary>
    /// <param name="level">The nominal coverage, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is 0, 1 or beyond.</exception>
    public ConfidenceInterval Interval(double level) => Around(StandardError, level);

    /// <summary>The prediction interval at the level of <see cref="Options"/>.</summary>
    public ConfidenceInterval PredictionInterval() => PredictionInterval(Options.Level);

    /// <summary>
    /// Where the true value of one more claim of the same kind would lie: estimate ± critical value × √(standard error² + τ²), with the
    /// distribution of the test: normal, or t with k − 1 degrees of freedom (Higgins, Thompson and Spiegelhalter 2009, J. R. Statist. Soc.
    /// A 172:137, https://doi.org/10.1111/j.1467-985X.2008.00552.x, propose k − 2). For a fixed effect, where τ² is 0, the interval of the
    /// estimate.
    /// </summary>
    /// <param name="level">The nominal coverage, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is 0, 1 or beyond.</exception>
    public ConfidenceInterval PredictionInterval(double level) => Around(double.Hypot(StandardError, Math.Sqrt(TauSquared)), level);

    /// <summary>Whether two fits have the same options and the same numbers.</summary>
    public static bool operator ==(MetaAnalysisResult? left, MetaAnalysisResult? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether two fits differ in options or numbers.</summary>
    public static bool operator !=(MetaAnalysisResult? left, MetaAnalysisResult? right) => !(left == right);

    /// <inheritdoc cref="operator =="/>
    public bool Equals(MetaAnalysisResult? other) =>
        ReferenceEquals(this, other) || (other is not null && Options == other.Options && _fit == other._fit);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MetaAnalysisResult);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Options, Count, Estimate, StandardError, TauSquared);

    /// <summary>Such as "0.7145 (95 % interval 0.36 to 1.07; REML, k = 13, τ² = 0.3132, I² = 92 %)".</summary>
    public override string ToString()
    {
        ConfidenceInterval interval = Interval();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Estimate:G4} ({100 * interval.Level:G4} % interval {interval.Lower:G4} to {interval.Upper:G4}; {Options.TauSquared.Name}, k "
                + $"= {Count}, τ² = {TauSquared:G4}, I² = {100 * ISquared:F0} %)");
    }

    private ConfidenceInterval Around(double error, double level)
    {
        Refuse.NotLevel(level);
        double half = StudentT.UpperQuantile(0.5 * (1 - level), DegreesOfFreedom) * error;
        return new(Estimate - half, Estimate + half, level);
    }
}
