using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>What a random-effects fit says of one claim's own true value: the claim drawn towards the merged value.</summary>
/// <param name="Estimate">(τ² y + v × merged value)/(τ² + v).</param>
/// <param name="StandardError">√(v τ²/(τ² + v) + (v/(τ² + v))² × squared standard error of the merged value).</param>
/// <param name="DegreesOfFreedom">Those of the fit; infinite for the normal test.</param>
public readonly record struct ShrunkenValue(double Estimate, double StandardError, double DegreesOfFreedom)
{
    /// <summary>Where the claim's true value lies.</summary>
    /// <param name="level">The nominal coverage, strictly between 0 and 1; default 0.95.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is 0, 1 or beyond.</exception>
    public ConfidenceInterval Interval(double level = 0.95)
    {
        Refuse.NotLevel(level);
        double half = StudentT.UpperQuantile(0.5 * (1 - level), DegreesOfFreedom) * StandardError;
        return new(Estimate - half, Estimate + half, level);
    }
}
