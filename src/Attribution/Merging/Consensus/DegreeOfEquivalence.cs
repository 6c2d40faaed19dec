using System.Globalization;

namespace Attribution.Merging;

/// <summary>How far one value lies from the reference value.</summary>
public readonly record struct DegreeOfEquivalence
{
    internal DegreeOfEquivalence(double difference, double expandedUncertainty) =>
        (Difference, ExpandedUncertainty) = (difference, expandedUncertainty);

    /// <summary>The value less the reference value.</summary>
    public double Difference { get; }

    /// <summary>
    /// Twice the standard uncertainty of the difference: 2 √(u² − u_ref²) for a member of the consistent subset, which is correlated
    /// with the reference, and 2 √(u² + u_ref²) for the others.
    /// </summary>
    public double ExpandedUncertainty { get; }

    /// <summary>Such as "-0.5 ± 1.63".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Difference:G4} ± {ExpandedUncertainty:G3}");
}
