using System.Globalization;

namespace Attribution;

/// <summary>Digits of other scripts, and the full-width marks between them, as the plain ones: １２３ and ١٢٣ are 123.</summary>
internal static class ForeignDigits
{
    /// <summary>The text, or a copy of the same length with plain digits outside braces, which hold codes.</summary>
    public static ReadOnlySpan<char> Replaced(ReadOnlySpan<char> text)
    {
        int first = 0;
        while (first < text.Length && Plain(text[first]) == text[first]) first++;
        if (first == text.Length) return text;
        char[] copy = text.ToArray();
        bool isInBraces = false;
        for (int i = 0; i < copy.Length; i++)
        {
            isInBraces = copy[i] == '{' || (isInBraces && copy[i] != '}');
            if (!isInBraces) copy[i] = Plain(copy[i]);
        }

        return copy;
    }

    private static char Plain(char c) => c switch
    {
        < '\u0600' => c,
        '\uFF0C' => ',',
        '\uFF0E' => '.',
        '\uFF05' or '\u066A' => '%',
        _ when char.IsDigit(c) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
        _ => c,
    };
}
