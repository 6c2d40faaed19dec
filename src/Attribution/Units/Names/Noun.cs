using System.Buffers;
using System.Text;

namespace Attribution;

/// <summary>The text of an annotation: what is counted, or a remark on a unit.</summary>
internal static class Noun
{
    /// <summary>Composes accents (Unicode form C), trims, and makes every run of white space one blank; keeps case.</summary>
    /// <returns>False where nothing is left, or there is a brace, a control character or half of a surrogate pair.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out string? noun)
    {
        noun = null;
        if (text.Length > UcumExpression.LongestCode) return false;
        StringBuilder builder = new(text.Length);
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out Rune rune, out int length) != OperationStatus.Done) return false;
            text = text[length..];
            if (Rune.IsWhiteSpace(rune))
            {
                if (builder.Length > 0 && builder[^1] != ' ') builder.Append(' ');
                continue;
            }

            if (rune.Value is '{' or '}' || Rune.IsControl(rune)) return false;
            builder.Append(rune);
        }

        if (builder.Length > 0 && builder[^1] == ' ') builder.Length--;
        if (builder.Length == 0) return false;
        noun = builder.ToString().Normalize();
        return true;
    }
}
