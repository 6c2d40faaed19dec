namespace Attribution;

/// <content>What joins a second number to the first: ranges, spreads, tallies.</content>
internal ref partial struct ProseReader
{
    /// <summary>How far back a verb of change is looked for.</summary>
    private const int ChangeWords = 8;

    private static readonly WordKinds RangeJoins = WordKinds.Of(EstimateWordKind.To, EstimateWordKind.Or);

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
        ProseTail secondTail = ReadTail(Counted(second));
        if (second.TakesOf && !secondTail.IsCounted) secondTail.End = secondTail.EndWithoutRate = second.End;
        if (secondTail is { CodeEnd: > 0, IsMultiple: true } && !tail.IsCounted) return (secondTail.CodeEnd, secondTail.CodeEnd);
        if (secondTail.CodeEnd > 0 || ClockEnd(second) > 0 || StreetEnd(second) > 0) return default;
        if (second.IsYearLike && !secondTail.IsCounted && !isAnd) return default;
        bool isMoney = figure.IsMoney || second.IsMoney;
        if (!isAnd)
        {
            if (tail.HasNoun && !tail.IsCompound) return default;
            bool isLike = tail.Unit is null || secondTail.Unit is null || tail.Unit.Dimension == secondTail.Unit.Dimension;
            if (!isLike || (tail.HasUnit && !secondTail.HasUnit && word.Kind == EstimateWordKind.To)) return default;
            bool isFalling = tail.HasUnit && figure.Size > second.Size && figure.Start == figure.NumberStart;
            if (isFalling && secondTail.Unit == tail.Unit) return default;
            bool isRising = figure.Size < second.Size || second.HasMagnitude || tail.HasUnit;
            if (!isRising) return default;
            if (word.Kind == EstimateWordKind.To && !isDash && IsChange(figure, tail, second, lead)) return default;
            bool isBare = !tail.IsCounted && !secondTail.IsCounted && !secondTail.IsMultiple && !second.HasMagnitude && !isMoney;
            if (isDash && isBare && !IsScaleBefore(figure.Start)) return default;
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
        // "rose by 12 to 48"
        double factor = second.IsPlain && !ReadTail(second).IsCounted ? 3 : 10;
        bool isOwn = tail.HasUnit || (figure.IsMoney && figure.HasMagnitude) || figure.Size * factor < second.Size;
        if (!isFrom && !isOwn) return false;
        int floor = _floor;
        bool isChange = IsChangeBefore(isFrom ? lead.Start : figure.Start, isFrom);
        _floor = floor;
        return isChange;
    }

    private bool IsChangeBefore(int at, bool isFrom)
    {
        for (int words = 0; words < ChangeWords; words++)
        {
            ReadOnlySpan<char> word = WordBefore(at, out int start);
            if (word.Length == 0 && isFrom && words == 0 && _floor > 0 && start <= _floor + 1)
            {
                // "rose 5% from 40 to 60": the verb is before the quantity that was found last.
                _floor = 0;
                continue;
            }

            if (word.Length == 0)
            {
                // A sign in between does not end the clause.
                start = BlanksBefore(at) - 1;
                char sign = At(start);
                if (start <= 0 || !(sign is '%' or ',' or '\'' or '’' or '(' or ')' or '"' || IsCurrencySign(sign))) return false;
            }
            else if (Is(word, ProseWordKind.Change))
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
        if (!Match(join, EstimateWordKind.To, out _, out int length)) return false;
        if (!TryFigure(BlanksFrom(join + length), out ProseFigure second)) return false;
        end = second.End;
        if (second.Start != second.NumberStart || (ReadTail(second).IsCounted && !second.IsOne)) return false;
        if (Is(WordBefore(figure.Start, out _), ProseWordKind.Tally)) return true;
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
}
