using System.Globalization;

namespace Attribution.Merging;

/// <summary>A claim that was not made: the mirror image of a trimmed one.</summary>
public readonly record struct FilledClaim
{
    internal FilledClaim(double value, double variance) => (Value, Variance) = (value, variance);

    /// <summary>Its value.</summary>
    public double Value { get; }

    /// <summary>Its variance, that of the trimmed claim.</summary>
    public double Variance { get; }

    /// <summary>Such as "-0.7 (variance 0.12)".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Value:G4} (variance {Variance:G4})");
}
