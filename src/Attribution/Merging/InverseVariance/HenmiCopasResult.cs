using System.Globalization;

namespace Attribution.Merging;

/// <summary>A fixed-effect estimate with an interval that allows for heterogeneity and for selective reporting.</summary>
public readonly record struct HenmiCopasResult
{
    internal HenmiCopasResult(double estimate, double standardError, double tauSquared, ConfidenceInterval interval) =>
        (Estimate, StandardError, TauSquared, Interval) = (estimate, standardError, tauSquared, interval);

    /// <summary>The fixed-effect estimate, which small claims with loud results move least.</summary>
    public double Estimate { get; }

    /// <summary>Its standard error under the DerSimonian–Laird τ².</summary>
    public double StandardError { get; }

    /// <summary>That τ².</summary>
    public double TauSquared { get; }

    /// <summary>The interval; its half-width is not a normal multiple of the standard error.</summary>
    public ConfidenceInterval Interval { get; }

    /// <summary>Such as "0.43 (95 % interval 0.15 to 0.71; τ² = 0.31)".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Estimate:G4} ({100 * Interval.Level:G4} % interval {Interval.Lower:G4} to {Interval.Upper:G4}; τ² = {TauSquared:G4})");
}
