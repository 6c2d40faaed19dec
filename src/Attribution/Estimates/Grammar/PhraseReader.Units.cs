namespace Attribution;

/// <content>What follows a figure: hedges, and a unit or a counted noun.</content>
internal ref partial struct PhraseReader
{
    private static readonly Unit Inch = Unit.Parse("[in_i]");
    private static readonly Unit Fahrenheit = Unit.Parse("[degF]");

    private static readonly WordKinds SuspendedJoins = WordKinds.Of(EstimateWordKind.To, EstimateWordKind.And, EstimateWordKind.Or);

    private bool ReadTail(ref Figure figure) => ReadHedgesAfter() && ReadUnit(ref figure) && ReadHedgesAfter();

    private bool ReadUnit(ref Figure figure)
    {
        if (AtEnd) return true;
        int before = _at;
        if (Current == '-' && char.IsWhiteSpace(At(_at + 1)) && MatchAt(BlanksFrom(_at + 1), SuspendedJoins, out _, out _))
        {
            // "a 40- to 60-km range": the unit comes with the second number.
            _at++;
            return true;
        }

        SkipBlanks();
        bool isCompound = Current == '-' && char.IsLetter(At(_at + 1)) && !IsFigureAt(_at + 1);
        if (isCompound) _at++;
        if (AtEnd || !IsUnitStart())
        {
            _at = before;
            return true;
        }

        int start = _at;
        UnitMatch match = UnitAt(_at);
        if (match.Length == 0 && SkipWhatAddsNothing()) (start, match) = (_at, UnitAt(_at));
        bool matches = match.Length > 0 && (!RunsOn(_at + match.Length) || IsPerAt(_at + match.Length));
        if (matches && match.IsAmbiguous && TemperatureAt(figure, start, match) is { } degrees) match = new(match.Length, degrees);
        if (matches && match.IsAmbiguous) return Fail(EstimateRefusal.AmbiguousUnit, start, start + match.Length);
        bool isPartOfMoney = match.Unit?.Kind == UnitKind.Currency && MatchAt(start, EstimateWordKind.Scaled, out _, out int part)
            && part > match.Length;
        matches &= !isPartOfMoney;
        if (matches && MatchAt(start, EstimateWordKind.Clock, out _, out int clock) && clock > match.Length)
        {
            return Fail(EstimateRefusal.ClockTime, figure.Start, start + clock);
        }

        Unit? unit = matches ? match.Unit : null;
        bool isNoun = false;
        if (matches)
        {
            _at += match.Length;
        }
        else if (figure.Unit is null)
        {
            if (!ReadUnitBeyond(ref figure, out unit)) return false;
            isNoun = unit?.Kind == UnitKind.Count;

            // "10-man team": one team, and not ten of anything.
            int blank = isNoun && isCompound ? _text[start.._at].IndexOf(' ') : -1;
            if (blank >= 0) return Fail(EstimateRefusal.UnreadText, start + blank + 1, _text.Length);
        }

        if (unit is null)
        {
            _at = before;
            return ReadRates(ref figure, before);
        }

        if (figure.Unit is not null && !figure.Unit.Equals(unit)) return Fail(EstimateRefusal.UnitMismatch, figure.Start, _at);
        figure.Unit = unit;
        if (matches && !ReadAfterMatch(ref figure, start)) return false;
        if (!ReadRates(ref figure, start)) return false;
        figure.End = _at;
        return isNoun || ReadMeasured(ref figure);
    }

    /// <summary>"consecutive" in "seven consecutive days".</summary>
    private bool SkipWhatAddsNothing()
    {
        if (!Match(EstimateWordKind.NotNoun, out EstimateWord word, out int length) || word.Meaning != AddsNothing) return false;
        int next = BlanksFrom(_at + length);
        UnitMatch unit = UnitAt(next);
        bool isTime = unit.Unit is { } time && time.Dimension == Unit.Second.Dimension && !RunsOn(next + unit.Length);
        if (isTime) _at = next;
        return isTime;
    }

    /// <summary>
    /// "12C", "50F": a capital directly on digits is a temperature of the weather. Coulombs and farads stand apart from their number.
    /// </summary>
    private Unit? TemperatureAt(in Figure figure, int at, UnitMatch match)
    {
        if (match.Length != 1 || figure.HasMagnitude || !char.IsAsciiDigit(At(at - 1)) || figure.Value.Scale > 1) return null;
        return (At(at), figure.Value) switch
        {
            ('C', >= -90 and <= 60) => Unit.DegreeCelsius,
            ('F', >= -130 and <= 140) => Fahrenheit,
            _ => null,
        };
    }

    /// <summary>What is a unit by the words of the grammar, a currency with its magnitude, or a counted noun.</summary>
    private bool ReadUnitBeyond(ref Figure figure, out Unit? unit)
    {
        int start = _at;
        if (Match(EstimateWordKind.Counter, out EstimateWord counter, out int counted))
        {
            _at += counted;
            unit = Unit.Counted(counter.Text);
            return true;
        }

        if (TryTakeScaled(ref figure, out unit) || TryTakeMoney(ref figure, out unit) || TryTakeStones(ref figure, out unit)) return true;
        if (TryTakeInches(out unit)) return true;

        // A counted noun stands apart from its number: "0x1F" counts no "x1F".
        if (char.IsAsciiDigit(At(_at - 1)) && char.IsLetter(Current)) return Fail(EstimateRefusal.UnknownUnit, start, WordEnd(start));
        return ReadNoun(out unit);
    }

    /// <summary>
    /// What a unit that was found may still turn out to be: a code, a time of the day, metres or millions, an amount in millions; and the
    /// rest of it: the apostrophe of "six weeks'", the inches of "5 ft 10 in".
    /// </summary>
    private bool ReadAfterMatch(ref Figure figure, int start)
    {
        Unit unit = figure.Unit!;
        _isCode |= IsCode(_text[start.._at], unit);
        if (unit.Kind == UnitKind.Count && !Knows(unit)) return Fail(EstimateRefusal.UnknownNoun, start, _at);
        if (unit.Kind != UnitKind.Ucum) return unit.Kind != UnitKind.Currency || ReadMagnitudeOfMoney(ref figure);
        bool isAttached = start == 0 || char.IsAsciiDigit(_text[start - 1]);
        if (figure.IsPerhapsTime && unit.Code == "h" && (_at - start > 1 || isAttached))
        {
            return Fail(EstimateRefusal.ClockTime, figure.Start, _at);
        }

        if (isAttached && _isOfAge && unit.Code == "s" && _at == start + 1) return Fail(EstimateRefusal.AmbiguousUnit, start, _at);
        if (isAttached && unit.Code == "m" && _at == start + 1 && IsNounAt(BlanksFrom(_at)))
        {
            return Fail(EstimateRefusal.AmbiguousUnit, start, _at);
        }

        if (IsPrime(Current) && At(_at - 1) == 's' && (_at + 1 == _text.Length || char.IsWhiteSpace(At(_at + 1)))) _at++;
        return AtEnd || ReadSmallerUnit(ref figure, start);
    }

    private static bool IsCode(ReadOnlySpan<char> text, Unit unit) =>
        text[0] == '{' || text.StartsWith(UnitReader.CodeMark, StringComparison.Ordinal)
        || (unit.Kind == UnitKind.Currency && text.SequenceEqual(unit.Code));

    /// <summary>A unit of several others: "decades", "pence".</summary>
    private bool TryTakeScaled(ref Figure figure, out Unit? unit)
    {
        unit = null;
        if (!Match(EstimateWordKind.Scaled, out EstimateWord word, out int length) || JoinsOn(_at + length)) return false;
        bool isPart = word.Value < 1;
        if (isPart ? !TryPart(ref figure, word.Value) : !figure.TryMagnify(word.Value)) return false;
        figure.Multiplier = 1;
        figure.IsGrouped = true;
        unit = word.Unit;
        _at += length;
        return true;
    }

    /// <summary>A part of a unit, such as a hundredth, which moves the digits.</summary>
    private static bool TryPart(ref Figure figure, decimal part) =>
        Decimals.PowerOfTen(1 / part) is var power and > 0 && figure.TryShift(-power);

    private bool IsUnitStart() =>
        !char.IsAsciiDigit(Current)
        && Current is not ('(' or ')' or ']' or '}' or ',' or ';' or '|' or '<' or '>' or '.')
        && Current is not ('+' or '-' or '−' or '–' or '—' or '±');

    /// <summary>
    /// Whether the unit that was found is only the start of a word: letters or unit signs follow directly, or it is the capital of a
    /// designation ("F-16s").
    /// </summary>
    private bool RunsOn(int at) =>
        At(at) is '^' or '²' or '³'
        || (IsPerAt(at) && !char.IsAsciiDigit(At(at + 1)))
        || (char.IsLetterOrDigit(At(at)) && char.IsLetterOrDigit(At(at - 1)))
        || (At(at) == '-' && char.IsAsciiDigit(At(at + 1)) && char.IsAsciiLetterUpper(At(at - 1)) && At(at - 2) == ' ');

    /// <summary>What was measured: "40 km long", "500 tonnes of grain", "a tonne and a half". The topic says it again.</summary>
    private bool ReadMeasured(ref Figure figure)
    {
        if (figure.Value == decimal.Truncate(figure.Value) && !figure.IsGrouped && !ReadAndFraction(ref figure, 1)) return false;
        SkipBlanks();
        if (Current == '-' && MatchAt(_at + 1, EstimateWordKind.Measured, out _, out int measured))
        {
            // "34-year-old"
            _at += measured + 1;
            return true;
        }

        if (Take(EstimateWordKind.Measured)) return true;
        if (!Match(EstimateWordKind.Of, out EstimateWord of, out int length)) return true;
        int start = _at;
        _at = BlanksFrom(_at + length);
        if (figure.Unit?.Code == "%") while (Match(BeforeWhole, out _, out length)) _at = BlanksFrom(_at + length);
        if (IsComparison(_at)) return Fail(EstimateRefusal.RelativeQuantity, 0, _text.Length);
        if (UnitAt(_at) is not { Length: > 0 } match || RunsOn(_at + match.Length)) return SkipSubstance(start);

        // "15 euros de l'heure".
        bool isWage = of.Value == 1 && figure.Unit!.Kind == UnitKind.Currency && match.Unit?.Dimension == Unit.Second.Dimension;
        _at += match.Length;
        return (isWage && TryDivideBy(ref figure, $"/{match.Unit!.Code}")) || Fail(EstimateRefusal.UnknownUnit, start, _at);
    }

    /// <summary>What is measured. It becomes no unit, so that it may look like one: "3 % of GDP".</summary>
    private bool SkipSubstance(int start)
    {
        if (!ScanNoun(_at, out int end, out int last, out int words)) return Fail(EstimateRefusal.UnreadText, last, _text.Length);
        if (words == 0) return RefuseClosed(_at) && Fail(EstimateRefusal.UnreadText, start, _text.Length);
        if (!char.IsWhiteSpace(At(end)) && !EndsNoun(end)) return Fail(EstimateRefusal.UnknownUnit, start, WordsEnd(end));
        _at = end;
        return true;
    }

    /// <summary>
    /// Gives two figures the unit that either has; the first is converted into that of the second. "5m–10m people": the noun tells that
    /// "m" is million on both.
    /// </summary>
    private bool ShareUnit(ref Figure first, ref Figure second)
    {
        bool isMillion = first.Unit?.Code == "m" && second is { Multiplier: 1e6m, Unit.Kind: UnitKind.Count }
            && At(first.End - 1) == 'm' && char.IsAsciiDigit(At(first.End - 2));
        if (isMillion)
        {
            first.Unit = null;
            if (!first.TryMagnify(1e6m)) return Fail(EstimateRefusal.OutOfRange, first.Start, first.End);
        }

        if (first.Unit is { } one && second.Unit is { } other && !one.Equals(other))
        {
            return first.TryConvert(other, isDifference: false)
                || second.TryConvert(one, isDifference: false)
                || Fail(EstimateRefusal.UnitMismatch, first.Start, second.End);
        }

        if ((first.HasOwnUnit && second.Unit is null) || (second.HasOwnUnit && first.Unit is null))
        {
            return Fail(EstimateRefusal.UnitMismatch, first.Start, second.End);
        }

        first.Unit = second.Unit = first.Unit ?? second.Unit;
        return true;
    }
}
