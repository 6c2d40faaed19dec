using System.Buffers;
using System.Text;

namespace Attribution;

/// <summary>The text of an annotation: what is counted, or a remark on a unit.</summary>
internal static class Noun
{
    /// <summary>Whether the text can be that of an annotation.</summary>
    public static bool IsFit(ReadOnlySpan<char> text) => Ascii.IsValid(text) || TryNormalise(text, out _);

    /// <summary>Composes accents (Unicode form C), trims, and makes every run of white space one blank; keeps case.</summary>
    /// <returns>False where nothing is left, or there is a brace, a character that does not show or half of a surrogate pair.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out string? noun)
    {
        noun = null;
        if (text.Length > UcumExpression.LongestCode) return false;
        StringBuilder builder = new(text.Length);
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out Rune rune, out int length) != OperationStatus.Done) return false;
            text = text[length..];
            if (rune.Value is '{' or '}' or 0x2028 or 0x2029 || Characters.IsNoncharacter(rune)) return false;
            if (Rune.IsWhiteSpace(rune))
            {
                if (builder.Length > 0 && builder[^1] != ' ') builder.Append(' ');
                continue;
            }

            builder.Append(rune);
        }

        if (builder.Length > 0 && builder[^1] == ' ') builder.Length--;
        if (builder.Length == 0) return false;
        string shown = builder.ToString().Normalize();
        if (Printable.FirstHidden(shown) >= 0) return false;
        noun = shown;
        return true;
    }
}
