namespace Attribution;

/// <summary>One number of a running text, with its sign, its currency and its magnitude.</summary>
internal struct ProseFigure
{
    /// <summary>Where the sign or the currency starts.</summary>
    public int Start;

    /// <summary>Where the digits or the number words start.</summary>
    public int NumberStart;

    /// <summary>Where the number or its magnitude ends.</summary>
    public int End;

    /// <summary>About how large it is, for comparing two of them.</summary>
    public double Size;

    /// <summary>Whether it is in words.</summary>
    public bool IsWords;

    /// <summary>Whether it is digits alone: no sign, separator, currency, magnitude or letter.</summary>
    public bool IsPlain;

    /// <summary>Whether its digits are grouped.</summary>
    public bool IsGrouped;

    /// <summary>Whether it is an amount of money by a sign before it.</summary>
    public bool IsMoney;

    /// <summary>Whether a magnitude follows the number.</summary>
    public bool HasMagnitude;

    /// <summary>Whether the last magnitude is a noun, which "of" joins to what is counted.</summary>
    public bool TakesOf;

    /// <summary>Whether it is the indefinite article with a unit: "an hour".</summary>
    public bool IsArticle;

    /// <summary>Whether it is vague: "several", "dozens of".</summary>
    public bool IsVague;

    /// <summary>A number in words without a sign or a currency.</summary>
    public static ProseFigure OfWords(int start, int end, double size) =>
        new() { Start = start, NumberStart = start, End = end, Size = size, IsWords = true };

    /// <summary>Whether it is exactly one, before a noun in the singular.</summary>
    public readonly bool IsOne => Size == 1 && IsWords && !IsVague;

    /// <summary>Whether it is a bare year by its shape.</summary>
    public readonly bool IsYearLike => IsPlain && End - NumberStart == 4 && Size is >= 1000 and < 2200;
}
