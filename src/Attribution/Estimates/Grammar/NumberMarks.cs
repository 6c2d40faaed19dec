using System.Globalization;

namespace Attribution;

/// <summary>The separators of a culture's numbers. White space and apostrophes group digits in every culture.</summary>
internal readonly struct NumberMarks
{
    private readonly NumberFormatInfo _format;

    private NumberMarks(NumberFormatInfo format)
    {
        _format = format;
        Decimal = Single(format.NumberDecimalSeparator, '.');
        Group = Single(format.NumberGroupSeparator, ' ');
    }

    public char Decimal { get; }

    public char Group { get; }

    public static NumberMarks Of(IFormatProvider? provider) =>
        new(provider is null ? NumberFormatInfo.InvariantInfo : NumberFormatInfo.GetInstance(provider));

    public static bool IsApostrophe(char c) => c is '\'' or '’';

    /// <summary>Whether the character separates digits in some culture: a point, a comma, an apostrophe.</summary>
    public bool IsMark(char c) => c is '.' or ',' || IsApostrophe(c) || c == Decimal || (c == Group && !char.IsWhiteSpace(c));

    /// <summary>Whether the character groups digits in this culture.</summary>
    public bool IsGroup(char c) => c == Group || IsApostrophe(c);

    /// <summary>Whether the culture groups digits otherwise than in threes, as India does.</summary>
    public bool AllowsGroup(int length, int fromRight)
    {
        int[] sizes = _format.NumberGroupSizes;
        if (sizes.Length == 0) return false;
        return length == sizes[Math.Min(fromRight, sizes.Length - 1)];
    }

    /// <summary>Whether so many digits may stand before the groups.</summary>
    public bool AllowsLead(int length, int groups)
    {
        int[] sizes = _format.NumberGroupSizes;
        int size = sizes.Length == 0 ? 0 : sizes[Math.Min(groups, sizes.Length - 1)];
        return length > 0 && (size == 0 || length <= size);
    }

    private static char Single(string separator, char otherwise) => separator.Length == 1 ? separator[0] : otherwise;
}
