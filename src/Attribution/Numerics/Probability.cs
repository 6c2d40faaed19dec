using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Attribution.Numerics;

/// <summary>Guards for probabilities and levels.</summary>
internal static class Probability
{
    /// <summary>Refuses anything outside [0, 1].</summary>
    public static void ThrowIfOutside(double p, [CallerArgumentExpression(nameof(p))] string? name = null)
    {
        if (!(p >= 0 && p <= 1))
            Throw(p, name, "A probability lies between 0 and 1");
    }

    /// <summary>Refuses anything outside the open interval (0, 1).</summary>
    public static void ThrowIfNotLevel(double level, [CallerArgumentExpression(nameof(level))] string? name = null)
    {
        if (!(level > 0 && level < 1))
            Throw(level, name, "A coverage level lies strictly between 0 and 1, such as 0.95");
    }

    [DoesNotReturn]
    private static void Throw(double value, string? name, string rule)
        => throw new ArgumentOutOfRangeException(name, value, $"{rule}; this one is {value.ToString(System.Globalization.CultureInfo.InvariantCulture)}.");
}
