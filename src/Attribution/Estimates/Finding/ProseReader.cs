using System.Diagnostics;

namespace Attribution;

/// <summary>
/// Walks over running text from left to right, once. At each figure and number word it decides whether a careful reader would take it for a
/// quantity, how far the quantity reaches on both sides, and has that span read as a phrase.
/// </summary>
/// <remarks>
/// What it decides by is local: the signs that touch the figure, a few words on either side of it, and the lists of the grammar. So the
/// time is linear in the length of the text, whatever the text is.
/// </remarks>
internal ref partial struct ProseReader
{
    // Longer words are not in any list, and nothing farther away is asked about.
    private const int LongestWord = 40;

    private readonly ReadOnlySpan<char> _text;
    private readonly EstimateGrammar _grammar;
    private readonly Lexicon _words;
    private readonly ProseLexicon _prose;
    private int _at;
    private int _floor;
    private int _runEnd;
    private Opened _even;
    private Opened _odd;

    private ProseReader(ReadOnlySpan<char> text, EstimateGrammar grammar, in ProsePlace place)
    {
        _text = text;
        _grammar = grammar;
        _words = grammar.Lexicon;
        _prose = grammar.Prose;
        (_at, _floor, _runEnd) = (place.At, place.Floor, place.RunEnd);
    }

    /// <summary>The next quantity, or null where there is none.</summary>
    public static FoundEstimate? Next(ReadOnlySpan<char> text, EstimateGrammar grammar, ref ProsePlace place)
    {
        ProseReader reader = new(text, grammar, place);
        FoundEstimate? found = reader.Walk();
        place = new() { At = reader._at, Floor = reader._floor, RunEnd = reader._runEnd };
        return found;
    }

    private FoundEstimate? Walk()
    {
        while ((_at = NextStart(_at)) < _text.Length)
        {
            int start = _at;
            FoundEstimate? found = StartsFigure(_text[start]) ? ReadAtDigits(start) : ReadAtWord(start);
            Debug.Assert(_at > start, "Every step goes on.");
            if (found is not null) return found;
        }

        return null;
    }

    /// <summary>The next digit, or the next word that may begin a quantity; the end of the text where there is none.</summary>
    private int NextStart(int at)
    {
        ReadOnlySpan<char> text = _text;
        while (at < text.Length)
        {
            char c = text[at];
            if (char.IsAsciiLetter(c) || (c >= 128 && char.IsLetter(c)))
            {
                if (_prose.MayBegin(text[at..])) return at;
                at++;
                while (at < text.Length && IsLetterOrDigit(text[at])) at++;
            }
            else if (StartsFigure(c))
            {
                return at;
            }
            else
            {
                at++;
            }
        }

        return text.Length;
    }

    private static bool IsLetterOrDigit(char c) => char.IsAsciiLetterOrDigit(c) || (c >= 128 && char.IsLetterOrDigit(c));

    private static bool StartsFigure(char c) => char.IsAsciiDigit(c) || (c >= 128 && (char.IsDigit(c) || PhraseReader.IsVulgarFraction(c)));

    /// <summary>Goes on behind what counts nothing, and finds nothing there.</summary>
    private FoundEstimate? Pass(int end)
    {
        _at = Math.Max(end, _at + 1);
        _floor = Math.Min(_at, _text.Length);
        return null;
    }
}
