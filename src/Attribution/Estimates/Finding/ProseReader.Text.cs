using System.Buffers;

namespace Attribution;

/// <content>Characters and words round a place.</content>
internal ref partial struct ProseReader
{
    private const int LongestUnit = 80;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouAEIOU");

    private char At(int at) => (uint)at < (uint)_text.Length ? _text[at] : '\0';

    private ReadOnlySpan<char> From(int at) => at < _text.Length ? _text[at..] : default;

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || (c >= 128 && char.IsDigit(c));

    private static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    private static bool IsDash(char c) => c is '-' or '‐' or '‑' or '–' or '—' or '−';

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    /// <summary>Steps over blanks, but not over the empty line that ends a paragraph.</summary>
    private int BlanksFrom(int at)
    {
        int lines = 0;
        int start = at;
        for (; at < _text.Length && char.IsWhiteSpace(_text[at]); at++)
        {
            if (_text[at] == '\n' && ++lines > 1) return start;
        }

        return at;
    }

    /// <summary>Where the blanks before a place begin.</summary>
    private int BlanksBefore(int at)
    {
        int lines = 0;
        int end = at;
        for (; at > _floor && char.IsWhiteSpace(_text[at - 1]); at--)
        {
            if (_text[at - 1] == '\n' && ++lines > 1) return end;
        }

        return at;
    }

    /// <summary>The end of a run of letters, with apostrophes inside.</summary>
    private int LettersEnd(int at)
    {
        bool isInside = !_prose.Elides;
        while (char.IsLetter(At(at)) || (isInside && IsApostrophe(At(at)) && char.IsLetter(At(at + 1)) && char.IsLetter(At(at - 1)))) at++;
        return at;
    }

    /// <summary>The end of a word of a noun: letters and digits with hyphens, apostrophes and points inside.</summary>
    private int NounWordEnd(int at)
    {
        while (char.IsLetterOrDigit(At(at))
            || (JoinsWord(At(at)) && char.IsLetterOrDigit(At(at + 1)) && char.IsLetterOrDigit(At(at - 1)))
            || (IsApostrophe(At(at)) && At(at - 1) == 's' && char.IsWhiteSpace(At(at + 1))))
        {
            at++;
        }

        return at;
    }

    /// <summary>The word that ends before a place, with only blanks between; empty where something else stands there.</summary>
    private ReadOnlySpan<char> WordBefore(int at, out int start)
    {
        int end = BlanksBefore(at);
        start = end;
        int least = Math.Max(_floor, end - LongestWord);
        while (start > least && (char.IsLetterOrDigit(_text[start - 1]) || IsInWord(start - 1, end))) start--;
        return _text[start..end];
    }

    private bool IsInWord(int at, int end) =>
        at > 0 && at + 1 < end && char.IsLetterOrDigit(_text[at - 1])
        && JoinsWord(_text[at]);

    private bool JoinsWord(char c) => IsHyphen(c) || (IsApostrophe(c) && !_prose.Elides) || c is '&' or '.';

    /// <summary>Whether a word is of a kind by the lists.</summary>
    private bool Is(ReadOnlySpan<char> word, ProseWordKind kind) => word.Length > 0 && _prose.Listed(word).Has(kind);

    /// <summary>The word that begins at a place behind blanks; empty where something else stands there.</summary>
    private ReadOnlySpan<char> WordAfter(int at, out int start)
    {
        start = BlanksFrom(at);
        return _text[start..Math.Min(LettersEnd(start), start + LongestWord)];
    }

    /// <summary>Whether a place is the start of a sentence, a quotation, a line or a heading's part.</summary>
    private bool StartsSentence(int at)
    {
        int end = at;
        while (end > 0 && IsPassedOver(_text[end - 1]))
        {
            if (at - end > LongestWord || _text[end - 1] is '\n' or '"' or '“' or '‘') return true;
            end--;
        }

        if (end == 0 || _text[end - 1] is '!' or '?' or ':' or '•' or '…') return true;
        if (_text[end - 1] is '–' or '—') return true;
        if (_text[end - 1] != '.') return false;

        // The point of an initial or of a title ends no sentence: "Dr. Rohatgi".
        int title = end - 1;
        while (title > 0 && end - title < 5 && char.IsAsciiLetter(_text[title - 1])) title--;
        ReadOnlySpan<char> word = _text[title..(end - 1)];
        if (word.Length is 2 or 3 && char.IsUpper(word[0]) && char.IsLower(word[1]) && !word.ContainsAny(Vowels)) return false;
        return !(end >= 2 && char.IsUpper(_text[end - 2]) && (end == 2 || !char.IsLetterOrDigit(_text[end - 3])));

        static bool IsPassedOver(char c) => char.IsWhiteSpace(c) || c is '"' or '“' or '”' or '\'' or '‘' or '’' or '(' or '[';
    }

    /// <summary>The longest word of one of the kinds at a place. The words at the last two places that were asked about are kept.</summary>
    private bool Match(int at, WordKinds kinds, out EstimateWord word, out int length)
    {
        word = null!;
        length = 0;
        if (at >= _text.Length || !_words.MayBegin(_text[at], At(at + 1), kinds)) return false;
        ref Opened opened = ref (at & 1) == 0 ? ref _even : ref _odd;
        if (opened.At != at || !opened.IsSet) opened = new() { At = at, IsSet = true, Words = _words.At(_text[at..]) };
        return opened.Words.TryMatch(_text[at..], kinds, out word, out length);
    }

    /// <summary>The words of the grammar that a place may begin.</summary>
    private struct Opened
    {
        public int At;
        public bool IsSet;
        public Lexicon.Opening Words;
    }

    /// <summary>The unit at a place, where it ends at the end of a word.</summary>
    private UnitMatch UnitAt(int at)
    {
        if (at >= _text.Length) return default;
        UnitMatch match = UnitReader.Read(_text.Slice(at, Math.Min(LongestUnit, _text.Length - at)), _grammar.UnitNames);
        bool runsOn = match.Length > 0 && char.IsLetterOrDigit(At(at + match.Length)) && char.IsLetterOrDigit(At(at + match.Length - 1));
        return runsOn ? default : match;
    }
}
