using System.Globalization;

namespace Attribution;

/// <summary>Decimal digits of other scripts (Unicode category Nd), and the marks of numbers that go with them.</summary>
internal static class OtherDigits
{
    // No decimal digit but those of ASCII comes before the Arabic ones, and the per cent sign and the separators come after them.
    private const char First = '\u0660';

    /// <summary>
    /// The text with the digits of ASCII, character by character, so that every place stays what it is. A text with digits of two scripts
    /// is left alone: those of one script look like others of another.
    /// </summary>
    public static ReadOnlySpan<char> ToAscii(ReadOnlySpan<char> text)
    {
        int start = text.IndexOfAnyInRange(First, '\uFFFF');
        return start < 0 ? text : ToAscii(text, start);
    }

    private static ReadOnlySpan<char> ToAscii(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && !IsOther(text[start])) start++;
        if (start == text.Length) return text;
        int zero = text[start] - CharUnicodeInfo.GetDecimalDigitValue(text[start]);
        char[] plain = text.ToArray();
        for (int i = 0; i < plain.Length; i++)
        {
            char c = plain[i];
            if (char.IsAsciiDigit(c)) return text;
            if (IsOther(c))
            {
                int digit = c - zero;
                if (digit is < 0 or > 9) return text;
                plain[i] = (char)('0' + digit);
                continue;
            }

            plain[i] = c switch
            {
                '٫' => '.',
                '٬' => '\'',
                '٪' => '%',
                '．' => '.',
                '，' => ',',
                '％' => '%',
                _ => c,
            };
        }

        return plain;
    }

    private static bool IsOther(char c) => c >= First && char.IsDigit(c);
}
