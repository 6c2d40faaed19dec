namespace Attribution;

/// <content>Intervals in brackets or behind a label, and hedges that an insertion parts from their number.</content>
internal ref partial struct ProseReader
{
    /// <summary>
    /// The end of brackets with a number in them right after a quantity, and of the unit behind them; 0 where there are none.
    /// </summary>
    private int BracketEnd(int end, bool isCounted)
    {
        const int LongestBracket = 80;
        int open = BlanksFrom(end);
        if (At(open) is not ('(' or '[')) return LabelledEnd(end);
        char close = At(open) == '(' ? ')' : ']';
        ReadOnlySpan<char> inside = _text.Slice(open + 1, Math.Min(LongestBracket, _text.Length - open - 1));
        int length = inside.IndexOf(close);
        if (length < 0 || !inside[..length].ContainsAnyInRange('0', '9')) return 0;
        int after = open + length + 2;
        if (isCounted) return after;
        ProseFigure whole = new() { Start = end, NumberStart = end, End = after, IsPlain = true, Size = 2 };
        ReadMagnitudes(ref whole);
        return ReadTail(whole).EndWithoutRate;
    }

    /// <summary>", 95% CI 330 to 610" after a quantity.</summary>
    private int LabelledEnd(int end)
    {
        int at = At(end) is ',' or ';' ? BlanksFrom(end + 1) : end;
        if (at == end) return 0;
        if (TryFigure(at, out ProseFigure level) && At(level.End) == '%') at = BlanksFrom(level.End + 1);
        if (!Match(at, EstimateWordKind.Interval, out _, out int length)) return 0;
        at = BlanksFrom(at + length);
        if (At(at) == ':') at = BlanksFrom(at + 1);
        if (!TryFigure(at, out ProseFigure lower)) return 0;
        at = BlanksFrom(ReadTail(lower).EndWithoutRate);
        if (At(at) == ',') length = 1;
        else if (!Match(at, RangeJoins, out _, out length)) return 0;
        return TryFigure(BlanksFrom(at + length), out ProseFigure upper) ? ReadTail(upper).EndWithoutRate : 0;
    }

    /// <summary>
    /// "More than, by the army's own count, 300": where a hedge starts that an insertion parts from the number; −1 where none does.
    /// </summary>
    private int InsertedHedge(int start)
    {
        const int LongestInsertion = 60;
        int comma = BlanksBefore(start) - 1;
        if (comma <= _floor || At(comma) != ',') return -1;
        int least = Math.Max(_floor, comma - LongestInsertion);
        int open = _text[least..comma].LastIndexOf(',');
        if (open < 0) return -1;
        ReadOnlySpan<char> inside = _text[(least + open + 1)..comma];
        if (inside.ContainsAny('.', '(', ';') || inside.ContainsAnyInRange('0', '9')) return -1;
        open += least;
        int hedge = -1;
        for (int at = open, words = 0; words < MostHedgeWords && (at = StartOfToken(BlanksBefore(at))) >= 0; words++)
        {
            bool isHedge = Match(at, EstimateWordKind.Hedge, out EstimateWord word, out int length) && at + length == open;
            if (isHedge && Hedges(word, NoQuantity)) hedge = at;
        }

        return hedge;
    }
}
