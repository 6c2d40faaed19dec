using System.Globalization;

namespace Attribution.Merging;

/// <summary>What a random-effects fit says of one claim's own true value: the claim drawn towards the merged value.</summary>
public readonly record struct ShrunkenValue
{
    private readonly double _degreesOfFreedom;   // 0 in default, which then has the normal test

    internal ShrunkenValue(double estimate, double standardError, double degreesOfFreedom) =>
        (Estimate, StandardError, _degreesOfFreedom) = (estimate, standardError, degreesOfFreedom);

    /// <summary>(τ² y + v × merged value)/(τ² + v).</summary>
    public double Estimate { get; }

    /// <summary>√(v τ²/(τ² + v) + (v/(τ² + v))² × squared standard error of the merged value).</summary>
    public double StandardError { get; }

    /// <summary>Those of the fit; infinite for the normal test.</summary>
    public double DegreesOfFreedom => _degreesOfFreedom > 0 ? _degreesOfFreedom : double.PositiveInfinity;

    /// <summary>Where the claim's true value lies.</summary>
    /// <param name="level">The nominal coverage, strictly between 0 and 1; default 0.95.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is 0, 1 or beyond.</exception>
    public ConfidenceInterval Interval(double level = 0.95) =>
        ConfidenceInterval.Around(Estimate, StandardError, DegreesOfFreedom, level);

    /// <summary>Such as "1480 ± 120".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Estimate:G6} ± {StandardError:G3}");
}
