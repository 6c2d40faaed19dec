using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>What single characters do to the text around them.</summary>
/// <remarks>
/// The ranges are those of Unicode 16: <c>Default_Ignorable_Code_Point</c> (DerivedCoreProperties.txt) and <c>Bidi_Class</c> R and AL
/// (DerivedBidiClass.txt).
/// </remarks>
internal static class Characters
{
    private const int Joiner = 0x200D, NonJoiner = 0x200C;

    /// <summary>Whether it is white space other than a single blank of some width: a line break, a tabulator, a blank.</summary>
    public static bool IsBreak(Rune rune) =>
        rune.Value is ' ' or (>= 0x09 and <= 0x0D) or (>= 0x1C and <= 0x1F) or 0x85 or 0x2028 or 0x2029;

    /// <summary>Whether it is a control or does not show: it steers a terminal or the direction, or hides in a name.</summary>
    public static bool IsHidden(Rune rune) => rune.Value switch
    {
        < 0x7F => rune.Value < 0x20,
        0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0 => true,
        >= 0x180B and <= 0x180F => true,
        >= 0xFE00 and <= 0xFE0F => true,
        >= 0xFFF0 and <= 0xFFFB => true,
        >= 0xE0000 and <= 0xE0FFF => true,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator,
    };

    /// <summary>
    /// Whether Unicode says that it is no character, as of U+FFFE: no XML may have it, and no text with it can be normalised.
    /// </summary>
    public static bool IsNoncharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    /// <summary>
    /// Whether a character that does not show does its work here: it joins emoji or letters of a script that joins, or chooses the form
    /// of the character before it.
    /// </summary>
    /// <param name="rune">The character.</param>
    /// <param name="before">The one before it as printed.</param>
    /// <param name="after">What follows.</param>
    public static bool IsAtHome(Rune rune, Rune before, ReadOnlySpan<char> after)
    {
        bool isLast = Rune.DecodeFromUtf16(after, out Rune next, out _) != System.Buffers.OperationStatus.Done;
        return rune.Value switch
        {
            Joiner => !isLast && ((IsPicture(before) && IsPicture(next)) || (IsOfJoiningScript(before) && IsOfJoiningScript(next))),
            NonJoiner => !isLast && IsOfJoiningScript(before) && IsOfJoiningScript(next),
            0xFE0E or 0xFE0F => IsSymbol(before) || (IsKey(before) && !isLast && next.Value == 0x20E3),
            (>= 0xFE00 and <= 0xFE0D) or (>= 0xE0100 and <= 0xE01EF) => IsIdeograph(before),
            >= 0x180B and <= 0x180D => before.Value is >= 0x1820 and <= 0x18AA,
            _ => false,
        };
    }

    /// <summary>Whether it is drawn onto the character before it.</summary>
    public static bool IsAccent(Rune rune) =>
        rune.Value >= 0x300 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        && rune.Value is not ((>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or (>= 0x180B and <= 0x180F));

    /// <summary>Whether a code unit belongs to what stands before it.</summary>
    public static bool Continues(char c) =>
        c is '\u200D' or (>= '\uFE00' and <= '\uFE0F') || (Rune.TryCreate(c, out Rune rune) && IsAccent(rune));

    /// <summary>Whether it is written from right to left.</summary>
    public static bool IsRightToLeft(Rune rune) => rune.Value
        is (>= 0x0590 and <= 0x08FF)
        or (>= 0xFB1D and <= 0xFDFF)
        or (>= 0xFE70 and <= 0xFEFE)
        or (>= 0x10800 and <= 0x10FFF)
        or (>= 0x1E800 and <= 0x1EFFF);

    private static bool IsSymbol(Rune rune) => rune.Value is 0xA9 or 0xAE
        || (rune.Value >= 0x203C && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol
            or UnicodeCategory.OtherPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.ModifierSymbol);

    /// <summary>Whether a joiner may follow or precede it: an emoji, its colour of skin, or its choice of form.</summary>
    private static bool IsPicture(Rune rune) => rune.Value is 0xFE0F or (>= 0x1F3FB and <= 0x1F3FF)
        || (rune.Value >= 0x2190 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol);

    private static bool IsKey(Rune rune) => rune.Value is (>= '0' and <= '9') or '#' or '*';

    /// <summary>Whether it is a letter or a mark of a script from Arabic to Myanmar, whose letters join or form clusters.</summary>
    private static bool IsOfJoiningScript(Rune rune) => rune.Value is (>= 0x0600 and <= 0x109F) or (>= 0x1780 and <= 0x18AF)
        && (Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static bool IsIdeograph(Rune rune) =>
        rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
