using System.Globalization;

namespace Attribution;

/// <summary>Digits of other scripts, and the full-width marks between them, as the plain ones: １２３ and ١٢٣ are 123.</summary>
internal static class ForeignDigits
{
    /// <summary>
    /// The text, or a copy of the same length with plain digits outside braces, which hold codes. A text with digits of two scripts is left
    /// alone, and so refused: those of one script look like others of another.
    /// </summary>
    public static ReadOnlySpan<char> Replaced(ReadOnlySpan<char> text, NumberMarks marks)
    {
        int first = 0;
        while (first < text.Length && Plain(text[first], marks) == text[first]) first++;
        if (first == text.Length) return text;
        char[] copy = text.ToArray();
        bool isInBraces = false;
        int zero = 0;
        for (int i = 0; i < copy.Length; i++)
        {
            isInBraces = copy[i] == '{' || (isInBraces && copy[i] != '}');
            if (isInBraces) continue;
            char plain = Plain(copy[i], marks);
            if (char.IsAsciiDigit(plain))
            {
                int own = copy[i] - (plain - '0');
                if (zero != 0 && zero != own) return text;
                zero = own;
            }

            copy[i] = plain;
        }

        return copy;
    }

    private static char Plain(char c, NumberMarks marks) => c switch
    {
        < '\u0600' => c,
        '\uFF0C' => ',',
        '\uFF0E' => '.',
        '\u066B' => marks.Decimal,
        '\u066C' => char.IsWhiteSpace(marks.Group) ? '\'' : marks.Group,
        '\uFF05' or '\u066A' => '%',
        _ when char.IsDigit(c) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
        _ => c,
    };
}
