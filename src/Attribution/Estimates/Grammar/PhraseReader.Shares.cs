namespace Attribution;

/// <content>
/// Parts of a whole, as a proportion in percent: "half of the soldiers", "one in five", "42 of 48". One that no decimal equals is refused.
/// </content>
internal ref partial struct PhraseReader
{
    private static readonly WordKinds BeforeWhole =
        WordKinds.Of(EstimateWordKind.Filler, EstimateWordKind.NoNumber, EstimateWordKind.Article);

    /// <summary>A fraction in words of what is counted, with "of the soldiers" after it or nothing.</summary>
    private bool ReadShare(ref Figure figure, int start, decimal count, EstimateWord part)
    {
        int end = _at;
        int next = BlanksFrom(_at);
        bool isOf = MatchAt(next, EstimateWordKind.Of, out _, out int length);
        int whole = isOf ? BlanksFrom(next + length) : next;
        bool isGiven = isOf;

        // One part of nothing may be one of anything: "un quart".
        bool isOpen = !isOf && part.TakesOf && count == 1 && !part.Text.Contains(' ', StringComparison.Ordinal);
        if (isOpen) return Fail(EstimateRefusal.RelativeQuantity, start, _text.Length);
        while (MatchAt(whole, BeforeWhole, out _, out length))
        {
            whole = BlanksFrom(whole + length);
            isGiven = true;
        }

        if (count >= part.Value) return Fail(EstimateRefusal.RelativeQuantity, start, end);

        // "half soldiers" and "half of 3,000" are not proportions that stand for themselves.
        bool isNoun = IsNounAt(whole);
        if (isGiven ? !isNoun : isNoun) return Fail(EstimateRefusal.PartOfWhole, start, _text.Length);
        if (isGiven)
        {
            _at = whole;
            if (!ReadNoun(out _)) return false;
        }

        return SetShare(ref figure, count, part.Value, null) || Fail(EstimateRefusal.InexactFraction, start, end);
    }

    /// <summary>
    /// "one adult in five", "un adulte sur cinq": a share, where both numbers are words and nothing follows. "Two men in five boats" is
    /// none.
    /// </summary>
    private bool IsShareOfNoun(in Figure figure, out int whole)
    {
        whole = 0;
        if (figure.Unit?.Kind != UnitKind.Count || _isInside || !char.IsLetter(At(figure.Start))) return false;
        if (!Match(EstimateWordKind.Ratio, out EstimateWord ratio, out int length) || ratio.Value != 1) return false;
        whole = BlanksFrom(_at + length);
        return MatchAt(whole, EstimateWordKind.Number, out EstimateWord number, out length) && number.Value >= 2
            && BlanksFrom(whole + length) >= _text.Length;
    }

    /// <summary>"one in five", "42 of 48", "9 out of 10 people".</summary>
    private bool ReadShareOf(ref Figure figure, int at, bool isIn)
    {
        if (_isInside || figure.Unit is not null || figure.IsSum || figure.Value != decimal.Truncate(figure.Value) || figure.Value < 0)
        {
            return Fail(EstimateRefusal.RelativeQuantity, figure.Start, _text.Length);
        }

        Figure part = figure;
        _isInside = true;
        _at = at;
        while (Match(BeforeWhole, out EstimateWord word, out int length) && word.Kind != EstimateWordKind.Article)
        {
            _at = BlanksFrom(_at + length);
        }

        bool read = ReadFigure(out Figure whole);
        _isInside = false;
        if (!read) return Fail(EstimateRefusal.RelativeQuantity, part.Start, _text.Length);
        bool isYear = isIn && part.Value != 1 && !whole.IsGrouped && whole.End - whole.Start == 4 && whole.Value is >= 1000 and < 2100;
        bool isWhole = whole.Unit is null && whole.Value == decimal.Truncate(whole.Value) && whole.Value > 0 && part.Value <= whole.Value;
        if (isYear || !isWhole || !SetShare(ref figure, part.Value, whole.Value, whole.Value))
        {
            return Fail(EstimateRefusal.PartOfWhole, part.Start, _at);
        }

        figure.End = _at;
        int next = BlanksFrom(_at);
        if (!IsNounAt(next)) return true;
        _at = next;
        return ReadNoun(out _);
    }

    private bool SetShare(ref Figure figure, decimal count, decimal parts, decimal? whole)
    {
        if (!TryDivide(count, parts, out decimal share) || !Decimals.TryShift(share, 2, out decimal percent)) return false;
        percent = Decimals.Trimmed(percent);
        figure.Coefficient = figure.Value = percent;
        figure.Multiplier = 1;
        figure.Place = SignificantPlace.Of(percent);
        figure.Unit = Unit.Percent;
        _whole = whole;
        figure.HasOwnUnit = figure.IsGrouped = true;
        return true;
    }
}
