using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Attribution;

/// <summary>The rules for single arguments that recur in every folder, each with one wording: enum values and texts.</summary>
internal static class Argument
{
    /// <summary>The value, if its enum defines it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum does not define it; the message lists the values.</exception>
    public static T Defined<T>(T value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw Undefined(value, parameter);

    /// <summary>The text, if it has a character that is not white space.</summary>
    /// <exception cref="ArgumentException">The text is null or blank.</exception>
    public static string NotBlank([NotNull] string text, [CallerArgumentExpression(nameof(text))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return string.IsNullOrWhiteSpace(text) ? throw Blank("", parameter) : text;
    }

    /// <summary>Null, or the text if it has a character that is not white space.</summary>
    /// <exception cref="ArgumentException">The text is blank and not null.</exception>
    public static string? NullOrNotBlank(string? text, [CallerArgumentExpression(nameof(text))] string? parameter = null) =>
        text is not null && string.IsNullOrWhiteSpace(text) ? throw Blank(", or pass null to leave it out", parameter) : text;

    private static ArgumentOutOfRangeException Undefined<T>(T value, string? parameter)
        where T : struct, Enum =>
        new(
            parameter,
            value,
            Printable.Message($"{value} is not a defined {typeof(T).Name} value; use {string.Join(", ", Enum.GetNames<T>())}."));

    private static ArgumentException Blank(string alternative, string? parameter) =>
        new(Printable.Message($"The text is blank; write at least one character that is not white space{alternative}."), parameter);
}
