using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Attribution.Numerics;

/// <summary>The guards for numbers, one for each rule: each refuses NaN too, and gives its argument back or throws a sentence.</summary>
internal static class Refuse
{
    private const string LevelRule = "must be greater than 0 and less than 1: write 95 % as 0.95";

    public static double NaN(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (double.IsNaN(value)) ThrowNaN(name);
        return value;
    }

    public static double NotFinite(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!double.IsFinite(value)) Throw(name, value, "must be a finite number");
        return value;
    }

    public static double NotPositive(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value > 0 && double.IsFinite(value))) Throw(name, value, "must be finite and greater than 0");
        return value;
    }

    /// <summary>A probability lies from 0 to 1, both included.</summary>
    public static double NotProbability(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value is >= 0 and <= 1)) Throw(name, value, "must be from 0 to 1");
        return value;
    }

    /// <summary>A level, of coverage or of significance, lies strictly between 0 and 1.</summary>
    public static double NotLevel(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value is > 0 and < 1)) Throw(name, value, LevelRule);
        return value;
    }

    /// <inheritdoc cref="NotLevel(double, string?)"/>
    public static decimal NotLevel(decimal value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value is <= 0 or >= 1) Throw(name, value, LevelRule);
        return value;
    }

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
            Throw(upperName, upper, Text($"must be greater than {lowerName}, which is {lower}, by a finite amount"));
        }
    }

    /// <summary>A value that must lie in a closed range.</summary>
    public static double Outside(
        double value, double lower, double upper, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value >= lower && value <= upper)) Throw(name, value, Text($"must be from {lower} to {upper}"));
        return value;
    }

    /// <summary>A value that must lie strictly inside a range.</summary>
    public static double NotBetween(
        double value, double lower, double upper, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value > lower && value < upper)) Throw(name, value, Text($"must be greater than {lower} and less than {upper}"));
        return value;
    }

    /// <summary>Finite order statistics that do not fall, with a finite range.</summary>
    public static void NotOrdered(ReadOnlySpan<double> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            NotFinite(values[i], "order statistic " + i);
            if (i > 0 && !(values[i] >= values[i - 1] && double.IsFinite(values[i] - values[0])))
            {
                Throw("order statistic " + i, values[i], Text($"must not be less than the one before, {values[i - 1]}"));
            }
        }
    }

    [DoesNotReturn]
    private static void ThrowNaN(string? name) => throw new ArgumentException(
        Printable.Message($"{name} is not a number (NaN); pass a number."), name);

    [DoesNotReturn]
    private static void Throw(string? name, object value, string rule) =>
        throw new ArgumentOutOfRangeException(name, value, Text($"{name} is {value}; it {rule}."));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
