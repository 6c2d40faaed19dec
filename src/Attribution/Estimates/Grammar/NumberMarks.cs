using System.Globalization;

namespace Attribution;

/// <summary>The separators of a culture's numbers. White space and apostrophes group digits in every culture.</summary>
internal readonly struct NumberMarks
{
    private readonly NumberFormatInfo _format;

    private NumberMarks(NumberFormatInfo format, bool isNeutral)
    {
        _format = format;
        IsNeutral = isNeutral;
        Decimal = Single(format.NumberDecimalSeparator, '.');
        Group = Single(format.NumberGroupSeparator, ' ');
    }

    /// <summary>How a culture writes numbers.</summary>
    public NumberFormatInfo Format => _format;

    /// <summary>Whether no culture was named, so that a decimal mark before three digits may be one that groups them elsewhere.</summary>
    public bool IsNeutral { get; }

    public char Decimal { get; }

    public char Group { get; }

    /// <summary>The separators of a grammar; without one, those of English.</summary>
    public static NumberMarks Of(EstimateGrammar? grammar)
    {
        CultureInfo culture = grammar?.Culture ?? CultureInfo.InvariantCulture;
        return new(culture.NumberFormat, culture.Name.Length == 0);
    }

    /// <summary>Separators that are known to be meant, whatever the culture; digits are grouped in threes.</summary>
    public static NumberMarks Of(string point, string group) =>
        new(new() { NumberDecimalSeparator = point, NumberGroupSeparator = group }, false);

    /// <summary>The separators of the culture that a caller formats in: a grammar's own, or the provider's, or the current one.</summary>
    public static NumberMarks Local(IFormatProvider? provider) => new(NumberFormatInfo.GetInstance(provider), false);

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
