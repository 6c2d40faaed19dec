namespace Attribution;

/// <content>What is said of a phrase that has no figure where one belongs.</content>
internal ref partial struct PhraseReader
{
    private static readonly WordKinds NotFigures = WordKinds.Of(
        EstimateWordKind.NotFinite,
        EstimateWordKind.Ratio,
        EstimateWordKind.Ordinal,
        EstimateWordKind.NoNumber,
        EstimateWordKind.VagueCount);

    private static readonly WordKinds NotAfterFigure = WordKinds.Of(
        EstimateWordKind.Ratio,
        EstimateWordKind.Ordinal,
        EstimateWordKind.Fraction,
        EstimateWordKind.Of,
        EstimateWordKind.Digits,
        EstimateWordKind.Number,
        EstimateWordKind.Magnitude,
        EstimateWordKind.VagueCount,
        EstimateWordKind.Plural);

    private bool RefuseNoFigure()
    {
        if (IsDateAt(_at, out string date, out int last)) return Fail(date, _at, last);
        if (Match(NotFigures, out EstimateWord word, out int length) && word is not { Kind: EstimateWordKind.Ratio, Value: > 0 })
        {
            (string code, int end) = word.Kind switch
            {
                EstimateWordKind.NotFinite => (EstimateRefusal.NonFinite, _at + length),
                EstimateWordKind.Ratio => (EstimateRefusal.RelativeQuantity, _text.Length),
                EstimateWordKind.Ordinal => (EstimateRefusal.OrdinalNotQuantity, _at + length),
                _ when IsFigureAt(BlanksFrom(_at + length)) => (EstimateRefusal.UnreadText, _at + length),
                _ => (EstimateRefusal.NoNumericContent, _at + length),
            };
            return Fail(code, _at, end);
        }

        if (IsHedged && Match(EstimateWordKind.Hedge, out _, out length))
        {
            return Fail(EstimateRefusal.ConflictingHedges, _hedgeStart, _at + length);
        }

        if (UnitAt(_at) is { Unit.Kind: UnitKind.Currency } money && _at + money.Length == _text.Length)
        {
            return Fail(EstimateRefusal.MissingNumber, IsHedged ? _hedgeStart : _at, _text.Length);
        }

        if (Match(EstimateWordKind.PlusMinus, out _, out length)) return Fail(EstimateRefusal.MissingNumber, _at, _at + length);
        if (_marks.IsMark(Current) && char.IsAsciiDigit(At(_at + 1))) return Fail(EstimateRefusal.MalformedGrouping, _at, _text.Length);
        if (IsSign(Current) && (IsSign(At(_at + 1)) || (_at > 0 && IsSign(_text[_at - 1]))))
        {
            return Fail(EstimateRefusal.MalformedNumber, _at, _text.Length);
        }

        int figure = _at;
        while (figure < _text.Length && !char.IsAsciiDigit(_text[figure])) figure++;
        if (figure < _text.Length) return Fail(EstimateRefusal.UnreadText, _at, figure);
        return IsHedged && !IsQuantifier()
            ? Fail(EstimateRefusal.MissingNumber, _hedgeStart, _hedgeEnd)
            : Fail(EstimateRefusal.NoNumericContent, 0, _text.Length);
    }

    /// <summary>Whether the hedge is also a word for a quantity without a number: "some soldiers".</summary>
    private bool IsQuantifier() =>
        MatchAt(_hedgeStart, EstimateWordKind.NoNumber, out _, out int length) && _hedgeStart + length == _hedgeEnd;

    /// <summary>
    /// The end of an ordinal, as in "twenty-first" and "the hundred first"; not "twenty first aid kits" and "thirty-second".
    /// </summary>
    private bool IsOrdinalAhead(out int end)
    {
        int next = BlankOrHyphen(_at);
        bool matches = MatchAt(next, EstimateWordKind.Ordinal, out _, out int length) && UnitAt(next).Length == 0;
        end = next + length;
        return matches && (At(_at) == '-' || BlanksFrom(end) >= _text.Length);
    }

    /// <summary>A difference from something else: "two more", "20 % higher than", but not "5 more or less".</summary>
    private bool IsComparison(int at) =>
        MatchAt(at, EstimateWordKind.Ratio, out EstimateWord ratio, out _)
        && ratio.Value == 2
        && !MatchAt(at, EstimateWordKind.HedgeAfter, out _, out _);

    /// <summary>
    /// What may not follow a number, and what makes it another: "five times" and "twenty-first" are none, "one in five" and "42 of 48" are
    /// proportions, "six-figure" counts digits, and a further number word is a second number; but "a score of people" is a count.
    /// </summary>
    private bool CloseFigure(ref Figure figure)
    {
        if (AtEnd) return true;
        int next = BlankOrHyphen(_at);
        if (!MatchAt(next, NotAfterFigure, out EstimateWord word, out int length))
        {
            if (At(_at) != '-' || !MatchAt(_at, EstimateWordKind.Ratio, out _, out _)) return true;
            return Fail(EstimateRefusal.RelativeQuantity, figure.Start, _text.Length);
        }

        switch (word.Kind)
        {
            case EstimateWordKind.Ratio:
                if (word.Meaning == 0 && IsTimesAt(next, out int times))
                {
                    _at = times;
                    return true;
                }

                if (word.Meaning == 0) return Fail(EstimateRefusal.RelativeQuantity, figure.Start, _text.Length);
                if (word.Meaning == 1)
                {
                    int whole = BlanksFrom(next + length);
                    return !IsFigureAt(whole) || ReadShareOf(ref figure, whole, isIn: true);
                }

                return !IsComparison(next) || Fail(EstimateRefusal.RelativeQuantity, figure.Start, _text.Length);
            case EstimateWordKind.Ordinal or EstimateWordKind.Fraction:
                if (IsOrdinalAhead(out int ordinal)) return Fail(EstimateRefusal.OrdinalNotQuantity, figure.Start, ordinal);
                return word.Kind == EstimateWordKind.Ordinal || Fail(EstimateRefusal.RelativeQuantity, figure.Start, _text.Length);
            case EstimateWordKind.Of:
                return CloseBeforeOf(ref figure, word, BlanksFrom(next + length));
            case EstimateWordKind.Digits:
                if (word.Meaning > 0) return true;
                figure.IsDigitCount = true;
                _at = next + length;
                return true;
            default:
                return Fail(EstimateRefusal.MultipleQuantities, next, _text.Length);
        }
    }

    private bool CloseBeforeOf(ref Figure figure, EstimateWord of, int counted)
    {
        bool counts = of.Meaning == 0 && (figure.TakesOf || figure is { IsArticle: true, HasMagnitude: true });
        if (counts && (IsNounAt(counted) || (figure.TakesOf && UnitAt(counted).Length > 0)))
        {
            _at = counted;
            return true;
        }

        int whole = counted;
        while (MatchAt(whole, EstimateWordKind.Filler, out _, out int length)) whole = BlanksFrom(whole + length);
        if (IsFigureAt(whole) && figure.TakesOf) return Fail(EstimateRefusal.MultipleQuantities, whole, _text.Length);
        if (IsFigureAt(whole)) return ReadShareOf(ref figure, whole, isIn: false);

        // "none of the passengers": a count of them, whatever they are.
        bool isNone = figure.Value == 0 && char.IsLetter(At(figure.Start)) && whole > counted && IsNounAt(whole);
        if (isNone)
        {
            _at = whole;
            return true;
        }

        return figure.Value == 1
            ? Fail(EstimateRefusal.NoNumericContent, figure.Start, _text.Length)
            : Fail(EstimateRefusal.RelativeQuantity, figure.Start, _text.Length);
    }
}
