namespace Attribution;

/// <summary>Text that XML and HTML have a place for, whatever it came from: no text can keep a page or a picture from being written.</summary>
internal static class XmlText
{
    /// <summary>
    /// A text on one line, with U+FFFD in place of each character that neither may have: controls, and the noncharacters of Unicode, such as
    /// U+FFFE.
    /// </summary>
    public static string Of(string text)
    {
        string printed = Printable.FirstHidden(text) < 0 ? text : Printable.Passage(text, int.MaxValue);
        foreach (char c in printed)
        {
            if (c is >= '\uD800' and not (> '\uDFFF' and < '\uFDD0') and not (> '\uFDEF' and < '\uFFFE')) return Replaced(printed);
        }

        return printed;
    }

    private static string Replaced(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF ? "\uFFFD" : rune.ToString()));
}
