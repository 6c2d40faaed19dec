using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>A coefficient of a regression.</summary>
/// <param name="Estimate">Its estimate.</param>
/// <param name="StandardError">Its standard error, not below 0.</param>
/// <param name="DegreesOfFreedom">Those of its t test; infinite for the normal one.</param>
public readonly record struct Coefficient(double Estimate, double StandardError, double DegreesOfFreedom)
{
    /// <summary>Estimate ÷ standard error; ±∞ where the latter is 0, and 0 where both are.</summary>
    public double Statistic => StandardError > 0 ? Estimate / StandardError
        : Estimate == 0 ? 0 : double.CopySign(double.PositiveInfinity, Estimate);

    /// <summary>The two-sided p-value of the hypothesis that the coefficient is 0.</summary>
    public double PValue => StudentT.TwoSided(Statistic, DegreesOfFreedom);

    /// <summary>Estimate ± critical value × standard error.</summary>
    /// <param name="level">The nominal coverage, strictly between 0 and 1; default 0.95.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is 0, 1 or beyond.</exception>
    public ConfidenceInterval Interval(double level = 0.95)
    {
        Refuse.NotLevel(level);
        double half = StudentT.UpperQuantile(0.5 * (1 - level), DegreesOfFreedom) * StandardError;
        return new(Estimate - half, Estimate + half, level);
    }
}
