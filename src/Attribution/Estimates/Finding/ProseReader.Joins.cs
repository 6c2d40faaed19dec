namespace Attribution;

/// <content>What joins a second number to the first, and the reading of the whole.</content>
internal ref partial struct ProseReader
{
    /// <summary>How far back a verb of change is looked for.</summary>
    private const int ChangeWords = 8;

    private static readonly WordKinds RangeJoins = WordKinds.Of(EstimateWordKind.To, EstimateWordKind.Or);

    /// <summary>The places where a quantity may start and end, the longest tried first.</summary>
    private struct Extent
    {
        /// <summary>Where it starts, hedges included.</summary>
        public int Start;

        /// <summary>Where it starts if a first hedge that is a preposition too is none.</summary>
        public int Fallback;

        /// <summary>The least end: without this much the reading would be another.</summary>
        public int Least;

        /// <summary>The end with a rate or with another unit after it, if there is one.</summary>
        public int Rate;

        /// <summary>The end with an interval or the same quantity again in brackets, if there is one.</summary>
        public int Bracket;

        /// <summary>Whether words that cannot be read are no quantity at all.</summary>
        public bool IsSilent;
    }

    private Extent ReadExtent(in ProseFigure figure, in ProseTail tail, in Lead lead)
    {
        Extent extent = new()
        {
            Start = lead.WithoutOpener,
            Fallback = lead.StartWithoutPreposition,
            Least = tail.EndWithoutRate,
            Rate = tail.End,
        };
        if (lead.Opener is not null) extent.Fallback = extent.Start;
        if (SpreadEnd(tail.EndWithoutRate) is var spread and > 0)
        {
            extent.Least = extent.Rate = spread;
        }
        else if (RangeEnd(figure, tail, lead) is { Least: > 0 } range)
        {
            (extent.Least, extent.Rate) = (range.Least, range.Rate);
            if (lead.Opener is not null) (extent.Start, extent.Fallback) = (lead.Start, lead.StartWithoutPreposition);
        }
        else if (ShareEnd(figure) is var share and > 0 && !tail.IsCounted)
        {
            extent.Least = extent.Rate = share;
        }
        else if (tail.HasUnit && SmallerUnitEnd(tail) is var smaller and > 0)
        {
            extent.Rate = smaller;
        }

        // Brackets after a part of a whole say it once more, as a share, and are a quantity of their own.
        bool isShare = extent.Least > tail.EndWithoutRate && !tail.IsCounted && extent.Least == ShareEnd(figure);
        if (!isShare) extent.Bracket = BracketEnd(extent.Least, tail.IsCounted);
        if (InsertedHedge(extent.Start) is var inserted and >= 0) (extent.Start, extent.Fallback) = (inserted, inserted);
        return extent;
    }

    /// <summary>The ends of a range or of an alternative; zero where no second number belongs to the first.</summary>
    private (int Least, int Rate) RangeEnd(in ProseFigure figure, in ProseTail tail, in Lead lead)
    {
        int end = tail.EndWithoutRate;
        int join = BlanksFrom(end);
        bool isAnd = false;
        if (!Match(join, RangeJoins, out EstimateWord word, out int length))
        {
            isAnd = lead.Opener == EstimateWordKind.Between && Match(join, EstimateWordKind.And, out word, out length);
            if (!isAnd) return default;
        }

        bool isDash = word.Text.Length == 1 && !char.IsLetter(word.Text[0]);
        if (isDash && join > end && tail.IsCounted) return default;
        if (isDash && join > end && !char.IsWhiteSpace(At(join + length))) return default;
        int next = BlanksFrom(join + length);
        if (word.Kind == EstimateWordKind.To && Match(next, EstimateWordKind.Hedge, out _, out int hedge)) next = BlanksFrom(next + hedge);
        if (!TryFigure(next, out ProseFigure second) || (second.IsOne && word.Kind != EstimateWordKind.To)) return default;
        if (!second.IsWords && CodeFrom(second) > 0) return default;
        ProseTail secondTail = ReadTail(second);
        if (secondTail.CodeEnd > 0 || ClockEnd(second) > 0 || StreetEnd(second) > 0) return default;
        if (second.IsYearLike && !secondTail.IsCounted && !isAnd) return default;
        if (secondTail.IsMultiple && !isDash && word.Kind != EstimateWordKind.To) return default;
        bool isMoney = figure.IsMoney || second.IsMoney;
        if (!isAnd)
        {
            if (tail.HasNoun && !tail.IsCompound) return default;
            bool isLike = tail.Unit is null || secondTail.Unit is null || tail.Unit.Dimension == secondTail.Unit.Dimension;
            if (!isLike || (tail.HasUnit && !secondTail.HasUnit && word.Kind == EstimateWordKind.To)) return default;
            if (tail.HasUnit && figure.Size > second.Size && figure.Start == figure.NumberStart && secondTail.Unit == tail.Unit) return default;
            bool isRising = figure.Size < second.Size || second.HasMagnitude || tail.HasUnit || figure.IsArticle;
            if (!isRising) return default;
            if (word.Kind == EstimateWordKind.To && !isDash && IsChange(figure, tail, second, lead)) return default;
            if (isDash && !tail.IsCounted && !secondTail.IsCounted && !second.HasMagnitude && !isMoney && !IsScaleBefore(figure.Start)) return default;
        }

        return (secondTail.EndWithoutRate, secondTail.End);
    }

    /// <summary>
    /// Whether the words before say that something changed from the first number to the second: "eased from 4.5% to 4.1%", "fell 24 hPa to
    /// 956 hPa". A first number without a unit of its own, "rose 2 to 3 percent", is a range.
    /// </summary>
    private bool IsChange(in ProseFigure figure, in ProseTail tail, in ProseFigure second, in Lead lead)
    {
        bool isFrom = lead.Opener == EstimateWordKind.From;
        if (isFrom && second.Size < figure.Size) return true;
        bool isOwn = tail.HasUnit || (figure.IsMoney && figure.HasMagnitude) || figure.Size * 10 < second.Size;
        if (!isFrom && !isOwn) return false;
        int at = isFrom ? lead.Start : figure.Start;
        for (int words = 0; words < ChangeWords; words++)
        {
            ReadOnlySpan<char> word = WordBefore(at, out int start);
            if (word.Length == 0)
            {
                // A number or a sign in between does not end the clause.
                start = BlanksBefore(at) - 1;
                if (start <= 0 || At(start) is not ('%' or ',' or '\'' or '’' or ')' or '"')) return false;
            }
            else if (_prose.Listed(word).Has(ProseWordKind.Change))
            {
                return true;
            }

            at = start;
        }

        return false;
    }

    /// <summary>"won 9 to 3", "ten to one": the end of a tally, which falls where nothing changes from one to the other.</summary>
    private bool IsTallyFrom(in ProseFigure figure, in ProseTail tail, out int end)
    {
        end = 0;
        if (tail.IsCounted || figure.IsMoney || figure.HasMagnitude) return false;
        int join = BlanksFrom(figure.End);
        if (!Match(join, EstimateWordKind.To, out _, out int length) || !TryFigure(BlanksFrom(join + length), out ProseFigure second)) return false;
        end = second.End;
        if (second.Start != second.NumberStart || (ReadTail(second).IsCounted && !second.IsOne)) return false;
        if (_prose.Listed(WordBefore(figure.Start, out _)).Has(ProseWordKind.Tally)) return true;
        return second.Size < figure.Size && !IsChange(figure, tail, figure, new(figure.Start) { Opener = EstimateWordKind.From });
    }

    /// <summary>"± 0.3 mm", "plus or minus 5", "+0.3/−0.2" after a number or its unit; 0 where none follows.</summary>
    private int SpreadEnd(int end)
    {
        int at = BlanksFrom(end);
        if (Match(at, EstimateWordKind.PlusMinus, out _, out int length))
        {
            int next = BlanksFrom(at + length);
            if (!TryFigure(next, out ProseFigure spread) || spread.IsArticle) return 0;
            return ReadTail(spread).End;
        }

        if (At(at) is not ('+' or '−' or '-') || !IsDigit(At(at + 1)) || !TryFigure(at, out ProseFigure up)) return 0;
        int slash = BlanksFrom(up.End);
        if (At(slash) == '/') slash = BlanksFrom(slash + 1);
        if (At(slash) is not ('+' or '−' or '-' or '–') || At(slash) == At(at) || !IsDigit(At(slash + 1))) return 0;
        return TryFigure(slash + 1, out ProseFigure down) ? ReadTail(down).End : 0;
    }

    /// <summary>"one in five", "nine out of 10", "12 of 14 drones", "nine of the 40 patients"; 0 where it is no part of a whole.</summary>
    private int ShareEnd(in ProseFigure figure)
    {
        if (figure.IsMoney || figure.IsVague || figure.IsArticle) return 0;
        int at = BlanksFrom(figure.End);
        int next;
        bool isIn = false;
        bool isOutOf = false;
        if (Match(at, EstimateWordKind.Of, out _, out int length))
        {
            next = BlanksFrom(at + length);
        }
        else if (Match(at, EstimateWordKind.Ratio, out EstimateWord ratio, out length) && ratio.Value == 1)
        {
            next = BlanksFrom(at + length);
            isIn = true;
            isOutOf = ratio.Text.Contains(' ', StringComparison.Ordinal);
        }
        else
        {
            return 0;
        }

        if (!StartsFigure(At(next)) && !Match(next, NumberKinds, out _, out _))
        {
            ReadOnlySpan<char> article = WordAfter(next, out int start);
            if (!_prose.Listed(article).Has(ProseWordKind.Dated)) return 0;
            next = BlanksFrom(start + article.Length);
        }

        if (!TryFigure(next, out ProseFigure whole) || whole.IsArticle || whole.IsMoney || whole.Size <= figure.Size) return 0;
        if (whole.IsYearLike || (!whole.IsWords && CodeFrom(whole) > 0)) return 0;
        ProseTail tail = ReadTail(whole);
        if (tail.CodeEnd > 0) return 0;
        if (!isIn) return tail.HasUnit || figure.IsOne ? 0 : tail.EndWithoutRate;
        bool isShare = !tail.HasUnit && (isOutOf || figure.IsOne || figure.Size < 10)
            && (isOutOf || figure.IsOne || whole.Size is 2 or 3 or 4 or 5 or 6 or 7 or 8 or 9 or 10 or 12 or 20 or 100 or 1000 or 1e4 or 1e5);
        return isShare ? whole.End : 0;
    }

    /// <summary>"5 ft 10 in", "2 years and 3 months": the end of a second number in a smaller unit; 0 where none follows.</summary>
    private int SmallerUnitEnd(in ProseTail tail)
    {
        if (tail.Unit is not { Kind: UnitKind.Ucum } unit) return 0;
        int next = BlanksFrom(tail.EndWithoutRate);
        if (Match(next, EstimateWordKind.And, out _, out int length)) next = BlanksFrom(next + length);
        if (next == tail.EndWithoutRate || !TryFigure(next, out ProseFigure second) || second.IsArticle || second.IsMoney) return 0;
        ProseTail secondTail = ReadTail(second);
        bool isSmaller = secondTail.Unit is { Kind: UnitKind.Ucum } smaller && smaller != unit && smaller.Dimension == unit.Dimension;
        return isSmaller ? secondTail.EndWithoutRate : 0;
    }

    /// <summary>The end of brackets with a number in them right after a quantity, and of the unit behind them; 0 where there are none.</summary>
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

    /// <summary>"More than, by the army's own count, 300": where a hedge starts that an insertion parts from the number; −1 where none does.</summary>
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
            if (Match(at, EstimateWordKind.Hedge, out EstimateWord word, out int length) && at + length == open && Hedges(word, isAmount: false)) hedge = at;
        }

        return hedge;
    }

    /// <summary>Reads the longest span that is one quantity. Where none is, the refusal is that of the least.</summary>
    private FoundEstimate? Settle(in Extent extent)
    {
        Fault fault;
        if (extent.Bracket > extent.Least)
        {
            if (Estimate.TryRead(_text[extent.Start..extent.Bracket], _grammar, out Estimate? bracketed, out fault)) return Found(extent.Start, extent.Bracket, bracketed);
            if (fault.Code == EstimateRefusal.Garbled) return Refused(extent.Start, extent.Bracket, fault);
        }

        if (extent.Rate > extent.Least && Estimate.TryRead(_text[extent.Start..extent.Rate], _grammar, out Estimate? rate, out _))
            return Found(extent.Start, extent.Rate, rate);
        if (Estimate.TryRead(_text[extent.Start..extent.Least], _grammar, out Estimate? estimate, out fault)) return Found(extent.Start, extent.Least, estimate);
        if (extent.Fallback > extent.Start && Estimate.TryRead(_text[extent.Fallback..extent.Least], _grammar, out estimate, out _))
            return Found(extent.Fallback, extent.Least, estimate);
        if (extent.IsSilent) return Skip(extent.Least);
        return Refused(extent.Start, extent.Least, fault);
    }

    private FoundEstimate? Refuse(int start, int end)
    {
        bool read = Estimate.TryRead(_text[start..end], _grammar, out Estimate? estimate, out Fault fault);
        return read ? Found(start, end, estimate!) : Refused(start, end, fault);
    }

    private FoundEstimate Found(int start, int end, Estimate estimate)
    {
        _at = _floor = end;
        return new(start, end - start, estimate, null);
    }

    private FoundEstimate Refused(int start, int end, Fault fault)
    {
        _at = _floor = end;
        EstimateRefusal refusal = fault.In(_text[start..end]);
        return new(start, end - start, null, new(refusal.Code, start + refusal.Start, refusal.Length, refusal.Message));
    }
}
