namespace Attribution;

/// <content>
/// One quantity in two or three units: "5 ft 10 in", "2 years and 3 months", "1 hour 20 minutes". It is one in the smallest.
/// </content>
internal ref partial struct PhraseReader
{
    private static readonly Unit Stone = Unit.Parse("[stone_av]");
    private static readonly Unit Pound = Unit.Parse("[lb_av]");

    private static readonly WordKinds AfterInches = WordKinds.Of(EstimateWordKind.Measured, EstimateWordKind.Of);

    /// <summary>A number of smaller units after a unit. What is none is left where it stands.</summary>
    private bool ReadSmallerUnit(ref Figure figure, int start)
    {
        int next = BlanksFrom(_at);
        if (At(next) == ',') next = BlanksFrom(next + 1);
        if (MatchAt(next, EstimateWordKind.And, out _, out int length)) next = BlanksFrom(next + length);
        if (At(next) == '-') next++;
        bool isNumber = char.IsAsciiDigit(At(next)) || MatchAt(next, EstimateWordKind.Number, out _, out _);
        return !isNumber || ReadSmallerUnits(ref figure, start);
    }

    private bool ReadSmallerUnits(ref Figure figure, int start)
    {
        while (figure.Value >= 0 && figure.Value == decimal.Truncate(figure.Value) && figure is { HasMagnitude: false, Spread: null })
        {
            int next = BlanksFrom(_at);
            if (At(next) == ',') next = BlanksFrom(next + 1);
            if (MatchAt(next, EstimateWordKind.And, out _, out int length)) next = BlanksFrom(next + length);
            bool isHyphened = At(next) == '-' && At(start - 1) == '-' && figure.Unit!.Code == "[ft_i]";
            if (isHyphened) next++;
            bool isNumber = char.IsAsciiDigit(At(next)) || MatchAt(next, EstimateWordKind.Number, out _, out _);
            if (!isNumber || (next == _at && !char.IsLetter(At(_at - 1)))) return true;
            int before = _at;
            Fault fault = Fault;
            (int grouped, int groupedEnd) = (_perhapsGrouped, _perhapsGroupedEnd);
            _at = next;
            if (ReadFigure(out Figure smaller) && TryTakeSmaller(ref figure, smaller, isHyphened)) continue;
            (_at, Fault, _perhapsGrouped, _perhapsGroupedEnd) = (before, fault, grouped, groupedEnd);
            return true;
        }

        return true;
    }

    private bool TryTakeSmaller(ref Figure figure, in Figure smaller, bool isHyphened)
    {
        Unit whole = figure.Unit!;
        if (smaller is not { Value: >= 0, HasMagnitude: false, Spread: null, Unit: null, IsArticle: false }) return false;
        int next = BlankOrHyphen(_at);
        UnitMatch match = UnitAt(next);
        Unit? unit = match.Unit ?? PartOf(whole, match);
        int end = next + match.Length;
        if (whole.Code == "[ft_i]" && InchesAt(next, isHyphened || AtEnd) is var inches and >= 0) (unit, end) = (Inch, next + inches);
        if (whole == Unit.Hour && unit == Unit.Metre) unit = Unit.Minute;
        if (unit is not { Kind: UnitKind.Ucum, Dimension.IsDimensionless: false } || RunsOn(end)) return false;
        if (!whole.ConvertsExactlyTo(unit) || whole.Equals(unit)) return false;
        if (!whole.TryConvert(1, unit, out decimal factor) || !whole.TryConvert(0, unit, out decimal zero) || zero != 0) return false;
        if (factor <= 1 || factor != decimal.Truncate(factor) || smaller.Value >= factor) return false;
        if (!Decimals.TryMultiply(figure.Value, factor, out decimal value) || !Decimals.TryAdd(value, smaller.Value, out value))
        {
            return false;
        }

        figure.Coefficient = figure.Value = value;
        figure.Place = smaller.Value.Scale > 0 ? -smaller.Value.Scale : 0;
        figure.Unit = unit;
        figure.HasOwnUnit = figure.IsGrouped = true;
        _at = end;
        return true;
    }

    /// <summary>"pounds" after stones, and "ounces" after pounds, are of one system with them.</summary>
    private static Unit? PartOf(Unit whole, UnitMatch match)
    {
        if (!match.IsAmbiguous || (whole != Stone && whole != Pound)) return null;
        foreach (Unit candidate in match.Candidates)
        {
            if (candidate.Code is "[lb_av]" or "[oz_av]" && whole.CanConvertTo(candidate)) return candidate;
        }

        return null;
    }

    /// <summary>
    /// The length of a sign or word for inches after feet, where "in" is one; 0 where none is needed; −1 where there is none.
    /// </summary>
    private int InchesAt(int at, bool mayBeBare)
    {
        if (At(at) is '"' or '”' or '″') return 1;
        bool isShort = At(at) == 'i' && At(at + 1) == 'n' && !char.IsLetterOrDigit(At(at + 2));
        if (isShort) return At(at + 2) == '.' && at + 3 < _text.Length ? 3 : 2;
        return mayBeBare && UnitAt(at).Length == 0 && !char.IsLetter(At(at)) ? 0 : -1;
    }

    /// <summary>Whether "st" stands at a place with pounds after it, so that it is no ending of an ordinal: "11st 7lb".</summary>
    private bool IsStonesAt(int at)
    {
        if (At(at) != 's' || At(at + 1) != 't' || char.IsLetterOrDigit(At(at + 2))) return false;
        int next = BlanksFrom(at + 2);
        int digits = Run(next);
        return digits is 1 or 2 && UnitAt(BlanksFrom(next + digits)).Unit == Pound;
    }

    /// <summary>
    /// "5 in", "5 in.", "5 in wide", "3 in of rain": inches, where nothing follows that "in" could be a preposition of.
    /// </summary>
    private bool TryTakeInches(out Unit? unit)
    {
        unit = null;
        if (Current != 'i' || At(_at + 1) != 'n' || char.IsLetterOrDigit(At(_at + 2)) || IsPrime(At(_at + 2))) return false;
        int end = At(_at + 2) == '.' && _at + 3 < _text.Length ? _at + 3 : _at + 2;
        int next = BlanksFrom(end);
        bool isEnd = next >= _text.Length || (At(next) == '.' && next == _text.Length - 1) || At(next) is '(' or '×' or '±' or '|';
        bool isJoin = MatchAt(next, EstimateWordKind.To, out _, out int length) && IsFigureAt(BlanksFrom(next + length));
        if (!isEnd && !isJoin && !MatchAt(next, AfterInches, out _, out _)) return false;
        unit = Inch;
        _at = end;
        return true;
    }

    /// <summary>"12 st 3 lb": stones only where pounds follow.</summary>
    private bool TryTakeStones(ref Figure figure, out Unit? unit)
    {
        unit = null;
        if (!IsStonesAt(_at)) return false;
        int before = _at;
        figure.Unit = Stone;
        _at += 2;
        if (ReadSmallerUnit(ref figure, before) && figure.Unit == Pound)
        {
            unit = Pound;
            return true;
        }

        figure.Unit = null;
        _at = before;
        return false;
    }
}
