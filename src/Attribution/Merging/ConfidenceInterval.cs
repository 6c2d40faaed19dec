using System.Globalization;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// A closed interval with the probability that its procedure claims to cover with. Either end may be infinite; <c>default</c> is [0, 0] at
/// level 0.
/// </summary>
public readonly record struct ConfidenceInterval
{
    internal ConfidenceInterval(double lower, double upper, double level) => (Lower, Upper, Level) = (lower, upper, level);

    /// <summary>The lower end.</summary>
    public double Lower { get; }

    /// <summary>The upper end, not below <see cref="Lower"/>.</summary>
    public double Upper { get; }

    /// <summary>The nominal coverage, 0 to 1.</summary>
    public double Level { get; }

    /// <summary>An estimate with its critical value times its error either way, by Student's t; normal for infinite degrees.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is 0, 1 or beyond.</exception>
    internal static ConfidenceInterval Around(double estimate, double error, double degreesOfFreedom, double level)
    {
        Refuse.NotLevel(level);
        double half = StudentT.UpperQuantile(0.5 * (1 - level), degreesOfFreedom) * error;
        return new(estimate - half, estimate + half, level);
    }

    /// <summary>Such as "1.2 to 3.4 (95 %)", with four significant digits.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Lower:G4} to {Upper:G4} ({100 * Level:G4} %)");
}
