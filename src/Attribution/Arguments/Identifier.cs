using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Attribution;

/// <summary>The rule for ids: people, relations and files can all carry them.</summary>
internal static class Identifier
{
    public const int MaximumLength = 200;

    public static string Checked([NotNull] string id, [CallerArgumentExpression(nameof(id))] string? parameter = null)
    {
        Argument.NotBlank(id, parameter);
        if (id.Length > MaximumLength)
        {
            throw new ArgumentException(
                Printable.Message($"An id has at most {MaximumLength} characters; this one has {id.Length}."), parameter);
        }

        return Visible(id, "id", parameter);
    }

    /// <summary>A text that names something, if all of it shows and it has no white space at an end.</summary>
    /// <param name="text">The text, not blank.</param>
    /// <param name="noun">What it is, for the message.</param>
    /// <param name="parameter">The parameter that it came in.</param>
    public static string Visible(string text, string noun, string? parameter)
    {
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            throw new ArgumentException(Printable.Message($"The {noun} '{text.Trim()}' has white space at an end; remove it."), parameter);
        }

        int place = Printable.FirstHidden(text);
        if (place < 0) return text;
        string what = Rune.TryGetRuneAt(text, place, out Rune rune)
            ? string.Create(CultureInfo.InvariantCulture, $"the character U+{rune.Value:X4}, which does not show")
            : "half of a surrogate pair, which no file can hold";
        throw new ArgumentException(
            Printable.Message($"The {noun} '{text}' has {what}, at position {place + 1}; remove it."), parameter);
    }
}
