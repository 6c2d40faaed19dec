using System.Buffers;
using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>Writes text from outside, character by character, so that it can be printed in given surroundings.</summary>
internal ref struct Printer
{
    private const char Replacement = '\uFFFD', Isolate = '\u2068', EndOfIsolate = '\u2069', Circle = '\u25CC';

    /// <summary>The most accents that one letter carries in print: Hebrew with all its points has four.</summary>
    private const int MostAccents = 4;

    /// <summary>ASCII that shows, the Latin letters with accents, and the marks of the library's own sentences.</summary>
    private const string Plain =
        " !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
        + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞß"
        + "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ·×±°–—…";

    private static readonly SearchValues<char> PlainInPassage = SearchValues.Create(Plain + "\"'“”‘’");
    private static readonly SearchValues<char> PlainInName = SearchValues.Create(Plain + "\"'‘’");
    private static readonly SearchValues<char> PlainInQuotation = SearchValues.Create(Plain + "'‘’");
    private static readonly SearchValues<char> PlainInEscaped = SearchValues.Create(Plain + "\"‘’");

    private readonly PrintStyle _style;
    private readonly StringBuilder _text;
    private Rune _last;
    private int _accents;
    private bool _isHidden;
    private bool _isRightToLeft;

    private Printer(int capacity, PrintStyle style)
    {
        _style = style;
        _text = new(capacity + 8);
    }

    /// <summary>The text as it is printed; the very text where nothing has to change.</summary>
    public static string Print(string? text, int longest, PrintStyle style) =>
        text is null ? "" : IsPlain(text, longest, style) ? text : Written(text, longest, style);

    /// <inheritdoc cref="Print(string?, int, PrintStyle)"/>
    public static string Print(ReadOnlySpan<char> text, int longest, PrintStyle style) =>
        IsPlain(text, longest, style) ? text.ToString() : Written(text, longest, style);

    /// <summary>The place of the first character that is not printed as it is, or −1.</summary>
    public static int FirstHidden(ReadOnlySpan<char> text)
    {
        if (IsPlain(text, int.MaxValue, PrintStyle.Passage)) return -1;
        Rune last = default;
        for (int at = 0; at < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text[at..], out Rune rune, out int length) != OperationStatus.Done) return at;
            bool isBreak = Characters.IsBreak(rune) && rune.Value != ' ';
            if (isBreak || (Characters.IsHidden(rune) && !Characters.IsAtHome(rune, last, text[(at + length)..]))) return at;

            last = rune;
            at += length;
        }

        return -1;
    }

    /// <summary>Whether a text needs no change, as most texts.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text, int longest, PrintStyle style)
    {
        if (text.Length > longest || text.ContainsAnyExcept(PlainIn(style))) return false;
        return style == PrintStyle.Passage || !text.Contains("  ", StringComparison.Ordinal);
    }

    /// <summary>Characters that are printed as they are wherever they stand, but for a second blank.</summary>
    private static SearchValues<char> PlainIn(PrintStyle style) => style switch
    {
        PrintStyle.Passage => PlainInPassage,
        PrintStyle.Quotation => PlainInQuotation,
        PrintStyle.Escaped => PlainInEscaped,
        _ => PlainInName,
    };

    private static string Written(ReadOnlySpan<char> text, int longest, PrintStyle style)
    {
        int end = text.Length <= longest ? text.Length : Cut(text, longest);
        Printer printer = new(end, style);
        printer.Write(text[..end]);
        if (end < text.Length)
        {
            printer._text.Append(CultureInfo.InvariantCulture, $"… ({text.Length - end:N0} more characters)");
        }

        return printer._text.ToString();
    }

    /// <summary>Where to cut, so that no character is parted from its accents and no sequence is torn.</summary>
    public static int Cut(ReadOnlySpan<char> text, int longest)
    {
        int end = longest;
        int least = Math.Max(0, longest - 32);
        while (end > least && (char.IsLowSurrogate(text[end]) || Characters.Continues(text[end]))) end--;
        return end > least ? end : longest;
    }

    private void Write(ReadOnlySpan<char> text)
    {
        int open = 0;
        for (int at = 0; at < text.Length;)
        {
            bool isWhole = Rune.DecodeFromUtf16(text[at..], out Rune rune, out int length) == OperationStatus.Done;
            ReadOnlySpan<char> rest = text[(at + length)..];
            if (!isWhole) Hide(_style == PrintStyle.Escaped ? text[at] : Replacement);
            else if (_style is PrintStyle.Passage or PrintStyle.Escaped && IsPaired(rune, rest, ref open)) Show(rune);
            else if (Characters.IsBreak(rune)) Break(rune);
            else if (Characters.IsHidden(rune) && !Characters.IsAtHome(rune, _last, rest)) Hide(rune.Value);
            else if (Characters.IsAccent(rune)) Accent(rune);
            else Show(Marked(rune));
            at += length;
        }

        if (!_isRightToLeft || _style == PrintStyle.Passage) return;
        _text.Insert(0, Isolate).Append(EndOfIsolate);
    }

    /// <summary>Whether a character opens an isolate that is closed later, or closes one.</summary>
    private static bool IsPaired(Rune rune, ReadOnlySpan<char> rest, ref int open)
    {
        if (rune.Value == Isolate && rest.Count(EndOfIsolate) > open)
        {
            open++;
            return true;
        }

        if (rune.Value != EndOfIsolate || open == 0) return false;
        open--;
        return true;
    }

    private void Show(Rune rune)
    {
        _text.Append(rune);
        _last = rune;
        _accents = 0;
        _isHidden = false;
        _isRightToLeft |= Characters.IsRightToLeft(rune);
    }

    private void Break(Rune rune)
    {
        if (_style == PrintStyle.Escaped && rune.Value != ' ') Hide(rune.Value);
        else if (_text.Length == 0 || _text[^1] != ' ' || (_style == PrintStyle.Passage && rune.Value == ' ')) Show(new(' '));
    }

    /// <summary>Shows that something is there which does not show by itself; a run of such characters once.</summary>
    private void Hide(int value)
    {
        if (_style == PrintStyle.Escaped) _text.Append(CultureInfo.InvariantCulture, $"\\u{value:x4}");
        else if (!_isHidden) _text.Append(Replacement);
        _isHidden = true;
        _last = new(Replacement);
        _accents = 0;
    }

    private void Accent(Rune rune)
    {
        if (_text.Length == 0) Show(new(Circle));
        if (++_accents <= MostAccents) _text.Append(rune);
        else if (_accents == MostAccents + 1) _text.Append(Replacement);
        _last = rune;
    }

    /// <summary>The character, or another in its place where it would end the quotation that the text stands in.</summary>
    private readonly Rune Marked(Rune rune) => (_style, rune.Value) switch
    {
        (PrintStyle.Passage, _) => rune,
        (PrintStyle.Escaped, '\'') => new('’'),
        (_, '“' or '„' or '‟' or '❝' or '〝') => new('‘'),
        (_, '”' or '❞' or '〞' or '〟') => new('’'),
        (PrintStyle.Quotation, '"' or '＂' or '″') => new('\''),
        _ => rune,
    };
}
