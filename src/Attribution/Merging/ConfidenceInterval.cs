using System.Globalization;

namespace Attribution.Merging;

/// <summary>A closed interval with the probability that its procedure claims to cover with. Either end may be infinite; <c>default</c> is [0, 0] at level 0.</summary>
/// <param name="Lower">The lower end.</param>
/// <param name="Upper">The upper end, not below <paramref name="Lower"/>.</param>
/// <param name="Level">The nominal coverage, 0 to 1.</param>
public readonly record struct ConfidenceInterval(double Lower, double Upper, double Level)
{
    /// <summary>Such as "1.2 to 3.4 (95 %)", with four significant digits.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Lower:G4} to {Upper:G4} ({100 * Level:G4} %)");
}
