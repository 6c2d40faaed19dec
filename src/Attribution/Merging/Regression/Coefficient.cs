using System.Globalization;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>A coefficient of a regression.</summary>
public readonly record struct Coefficient
{
    private readonly double _degreesOfFreedom;   // 0 in default, which then has the normal test

    internal Coefficient(double estimate, double standardError, double degreesOfFreedom) =>
        (Estimate, StandardError, _degreesOfFreedom) = (estimate, standardError, degreesOfFreedom);

    /// <summary>Its estimate.</summary>
    public double Estimate { get; }

    /// <summary>Its standard error, not below 0.</summary>
    public double StandardError { get; }

    /// <summary>Those of its t test; infinite for the normal one.</summary>
    public double DegreesOfFreedom => _degreesOfFreedom > 0 ? _degreesOfFreedom : double.PositiveInfinity;

    /// <summary>Estimate ÷ standard error; ±∞ where the latter is 0, and 0 where both are.</summary>
    public double Statistic => StandardError > 0 ? Estimate / StandardError
        : Estimate == 0 ? 0 : double.CopySign(double.PositiveInfinity, Estimate);

    /// <summary>The two-sided p-value of the hypothesis that the coefficient is 0.</summary>
    public double PValue => StudentT.TwoSided(Statistic, DegreesOfFreedom);

    /// <summary>Estimate ± critical value × standard error.</summary>
    /// <param name="level">The nominal coverage, strictly between 0 and 1; default 0.95.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is 0, 1 or beyond.</exception>
    public ConfidenceInterval Interval(double level = 0.95) =>
        ConfidenceInterval.Around(Estimate, StandardError, DegreesOfFreedom, level);

    /// <summary>Such as "-0.03 ± 0.01 (p = 0.003)".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Estimate:G4} ± {StandardError:G3} (p = {PValue:G2})");
}
