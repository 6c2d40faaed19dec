using System.Globalization;
using System.Runtime.CompilerServices;

namespace Attribution;

/// <summary>The guards that distributions share: each returns its argument or throws a sentence.</summary>
internal static class Refuse
{
    public static double NaN(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        double.IsNaN(value) ? throw new ArgumentException("The value is not a number (NaN); pass a number.", name) : value;

    public static double NotFinite(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        double.IsFinite(value) ? value : throw Error(name, value, "must be a finite number");

    public static double NotPositive(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value > 0 && double.IsFinite(value) ? value : throw Error(name, value, "must be finite and greater than 0");

    public static double NotProbability(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is >= 0 and <= 1 ? value : throw Error(name, value, "must be from 0 to 1");

    /// <summary>A coverage must lie strictly between 0 and 1.</summary>
    public static double NotLevel(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is > 0 and < 1 ? value : throw Error(name, value, "must be greater than 0 and less than 1, for instance 0.95");

    /// <summary>Finite ends in order, with a finite width.</summary>
    public static void NotRange(
        double lower,
        double upper,
        [CallerArgumentExpression(nameof(lower))] string? lowerName = null,
        [CallerArgumentExpression(nameof(upper))] string? upperName = null)
    {
        NotFinite(lower, lowerName);
        NotFinite(upper, upperName);
        if (!(lower < upper) || !double.IsFinite(upper - lower))
        {
            throw Error(upperName, upper, string.Create(CultureInfo.InvariantCulture, $"must be greater than {lowerName}, which is {lower}, by a finite amount"));
        }
    }

    /// <summary>A value that must lie in a closed range.</summary>
    public static double Outside(double value, double lower, double upper, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= lower && value <= upper
            ? value
            : throw Error(name, value, string.Create(CultureInfo.InvariantCulture, $"must be from {lower} to {upper}"));

    /// <summary>A value that must lie strictly inside a range.</summary>
    public static double NotBetween(double value, double lower, double upper, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value > lower && value < upper
            ? value
            : throw Error(name, value, string.Create(CultureInfo.InvariantCulture, $"must be greater than {lower} and less than {upper}"));

    /// <summary>Finite order statistics that do not fall, with a finite range.</summary>
    public static void NotOrdered(ReadOnlySpan<double> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            NotFinite(values[i], "order statistic " + i);
            if (i > 0 && !(values[i] >= values[i - 1] && double.IsFinite(values[i] - values[0])))
            {
                throw Error("order statistic " + i, values[i], string.Create(CultureInfo.InvariantCulture, $"must not be less than the one before, {values[i - 1]}"));
            }
        }
    }

    private static ArgumentOutOfRangeException Error(string? name, double value, string rule) =>
        new(name, value, string.Create(CultureInfo.InvariantCulture, $"{name} is {value}; it {rule}."));
}
