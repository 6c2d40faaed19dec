using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace Attribution;

/// <summary>Reads one phrase from left to right, once. What it cannot read, it refuses with the place.</summary>
/// <remarks>
/// <code>
/// phrase    = hedge* quantity repeat? attribute* "."?
/// quantity  = figure tail | figure join figure tail | opener figure join figure tail | vague | none | labelled | bracketed
/// figure    = sign? currency? (digits exponent? | words | fraction) (hedge-after? magnitude)* proportion?
/// tail      = hedge-after* unit? rate* hedge-after* spread?
/// spread    = ("±" figure tail | "+" x "−" y)+ | "(" label? ends ")" tail | named deviation
/// repeat    = "(" phrase ")"
/// attribute = "|" ("varies" | "place" n | "coverage" level | "whole" n)
/// </code>
/// </remarks>
internal ref partial struct PhraseReader
{
    private static readonly WordKinds Starts = WordKinds.Of(
        EstimateWordKind.Between,
        EstimateWordKind.From,
        EstimateWordKind.Zero,
        EstimateWordKind.Number,
        EstimateWordKind.Band,
        EstimateWordKind.Digits,
        EstimateWordKind.Label,
        EstimateWordKind.VagueCount,
        EstimateWordKind.Plural,
        EstimateWordKind.NoNumber);

    private readonly ReadOnlySpan<char> _text;
    private readonly Lexicon _words;
    private readonly UnitLexicon _names;
    private readonly NumberMarks _marks;
    private readonly ImmutableArray<Unit> _nouns;
    private int _at;

    // The hedges so far: a bound or an order of magnitude, "about", "exactly"; and where the first starts and the last ends.
    private EstimateForm? _bound;
    private bool _isInclusive;
    private bool _about;
    private bool _exactly;
    private int _hedgeStart;
    private int _hedgeEnd;

    // Whether the last hedge holds an article.
    private bool _hasArticle;

    // Whether the bound stands before the figure, so that it cannot stand before two; and whether it is a distance from something else, as
    // "within" is before a percentage.
    private bool _isBoundBefore;
    private bool _isWithin;

    // Whether the bound may name people of an age: "under 5s".
    private bool _isOfAge;

    // The words at the even and the odd place that were asked about last.
    private int _evenAt = -1;
    private int _oddAt = -1;
    private Lexicon.Opening _even;
    private Lexicon.Opening _odd;

    // The unit at the place that was asked about last.
    private int _unitAt = -1;
    private UnitMatch _unit;

    // Whether an amount of money has been read, so that "m" is million and not metre.
    private bool _isMoney;

    // Whether the unit was written as a code, which no one writes by mistake: "1.100 {soldiers}", "1.799 EUR".
    private bool _isCode;

    // The first number that may be grouped in thousands by a point, or −1.
    private int _perhapsGrouped = -1;
    private int _perhapsGroupedEnd;

    // What the words say of the figure: that it is a mean or a median of what varies, that it is a change, that its ends are limits of
    // cases.
    private bool _isCentre;
    private bool _isChange;
    private bool _hasLimits;

    // What a proportion is a part of: 48 in "42 of 48".
    private decimal? _whole;

    // Whether this reads inside the brackets of another phrase, or the whole of a proportion: neither is read inside itself.
    private bool _isInside;

    public PhraseReader(ReadOnlySpan<char> text, EstimateGrammar grammar)
    {
        _text = text.TrimEnd();
        _words = grammar.Lexicon;
        _names = grammar.UnitNames;
        _marks = grammar.Marks;
        _nouns = grammar.Nouns;
        if (!Ascii.IsValid(_text)) _text = ForeignDigits.Replaced(_text, _marks);
    }

    /// <summary>Reads what stands in the brackets of another phrase.</summary>
    private PhraseReader(ReadOnlySpan<char> text, in PhraseReader outer)
    {
        _text = text.TrimEnd();
        _words = outer._words;
        _names = outer._names;
        _marks = outer._marks;
        _nouns = outer._nouns;
        _isInside = true;
    }

    public Fault Fault { get; private set; }

    /// <summary>What the proportion that was read is a part of, where that was said in figures.</summary>
    public readonly decimal? Whole => _whole;

    private bool AtEnd => _at >= _text.Length;

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    private readonly ReadOnlySpan<char> Rest => _text[_at..];

    public bool TryRead(out Draft draft)
    {
        draft = default;
        if (_text.Length > EstimateGrammar.LongestText) return Fail(EstimateRefusal.TooLong, EstimateGrammar.LongestText, _text.Length);
        SkipBlanks();
        if (AtEnd) return Fail(EstimateRefusal.Empty, 0, 0);
        SkipStatistic();
        return ReadHedges()
            && ReadQuantity(ref draft)
            && ReadHedgesAfter()
            && ReadRepeat(ref draft)
            && ReadAttributes(ref draft, out int? place)
            && ReadEnd()
            && Settle(ref draft, place);
    }

    private bool ReadQuantity(ref Draft draft)
    {
        SkipBlanks();
        if (ReadLabel(out Coverage? label, out int kind)) (draft.Coverage, draft.Varies) = (label, kind == HoldsHalf);
        SkipBlanks();
        if (Match(Starts, out EstimateWord word, out int length))
        {
            switch (word.Kind)
            {
                case EstimateWordKind.Between or EstimateWordKind.From:
                    return ReadOpenedRange(ref draft, word, length);
                case EstimateWordKind.Zero:
                    return ReadZero(ref draft, word, length);
                case EstimateWordKind.Band when MatchAt(BlanksFrom(_at + length), EstimateWordKind.Plural, out _, out _):
                    return ReadVague(ref draft);
                case EstimateWordKind.Digits when word.Meaning > 0:
                    _at += length;
                    return SetDigits(ref draft, word.Value, _at - length);
                case EstimateWordKind.Label when IsLabelledAt(_at):
                    return ReadLabelled(ref draft, '\0');
                default:
                    if (IsVagueAhead()) return ReadVague(ref draft);
                    break;
            }
        }

        if (Current == '(') return ReadBracketed(ref draft);
        if (Current is '[' or ']') return ReadBetweenBrackets(ref draft);
        return ReadFigure(out Figure first, mayBePlural: true) && ReadFrom(ref draft, ref first);
    }

    /// <summary>What follows the first figure.</summary>
    private bool ReadFrom(ref Draft draft, ref Figure first)
    {
        if (first.IsPlural) return ReadVagueRest(ref draft, ref first, isInclusive: true, isCount: true);
        if (first.IsDigitCount) return SetDigits(ref draft, first.Value, first.Start);
        return ReadTail(ref first) && ReadJoin(ref draft, ref first);
    }

    private bool ReadEnd()
    {
        SkipBlanks();
        if (AtEnd || (Current == '.' && _at == _text.Length - 1 && _at > 0 && _text[_at - 1] != '.')) return true;
        int probe = _at;
        if (Match(EstimateWordKind.And, out _, out int length) || Match(EstimateWordKind.Or, out _, out length)) probe += length;
        else if (Current is ',' or ';') probe++;
        bool joined = length > 0 && probe > _at;
        if (probe == _at && IsComparison(_at)) return Fail(EstimateRefusal.RelativeQuantity, 0, _text.Length);
        int stopped = _at;
        bool isShare = probe == _at && Match(EstimateWordKind.Ratio, out EstimateWord ratio, out length) && ratio.Value == 1
            && IsFigureAt(BlanksFrom(_at + length));
        if (isShare) return Fail(EstimateRefusal.RelativeQuantity, 0, _text.Length);
        if (IsDateAt(stopped, out string code, out int end)) return Fail(code, stopped, end);
        _at = probe;
        SkipBlanks();
        bool second = IsFigureAhead();
        if (AtEnd) return Fail(joined ? EstimateRefusal.IncompleteRange : EstimateRefusal.UnreadText, joined ? 0 : stopped, _text.Length);

        return Fail(second ? EstimateRefusal.MultipleQuantities : EstimateRefusal.UnreadText, second ? _at : probe, _text.Length);
    }

    private bool Fail(string code, int start, int end)
    {
        Fault = new(code, start, end);
        return false;
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
    }

    private int BlanksFrom(int at)
    {
        while (at < _text.Length && char.IsWhiteSpace(_text[at])) at++;
        return at;
    }

    private bool Match(WordKinds kinds, out EstimateWord word, out int length) => MatchAt(_at, kinds, out word, out length);

    /// <summary>
    /// The longest word of one of the kinds at a place. One place is asked about many times, so that the last two are kept.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MatchAt(int at, WordKinds kinds, out EstimateWord word, out int length)
    {
        if (at < _text.Length && _words.MayBegin(_text[at], At(at + 1), kinds)) return MatchOpening(at, kinds, out word, out length);
        word = null!;
        length = 0;
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool MatchOpening(int at, WordKinds kinds, out EstimateWord word, out int length)
    {
        ReadOnlySpan<char> text = _text[at..];
        bool isOdd = (at & 1) != 0;
        if ((isOdd ? _oddAt : _evenAt) != at)
        {
            Lexicon.Opening opening = _words.At(text);
            if (isOdd) (_oddAt, _odd) = (at, opening);
            else (_evenAt, _even) = (at, opening);
        }

        return (isOdd ? ref _odd : ref _even).TryMatch(text, kinds, out word, out length);
    }

    /// <summary>The unit that begins at a place.</summary>
    private UnitMatch UnitAt(int at)
    {
        if (at >= _text.Length) return default;
        if (_unitAt != at) (_unitAt, _unit) = (at, UnitReader.Read(_text[at..], _names));
        return _unit;
    }

    /// <summary>Steps over one word of the kinds and the blanks after it, if it stands here.</summary>
    private bool Take(WordKinds kinds)
    {
        if (!Match(kinds, out _, out int length)) return false;
        _at += length;
        SkipBlanks();
        return true;
    }

    private bool Take(char c)
    {
        if (Current != c) return false;
        _at++;
        return true;
    }
}
