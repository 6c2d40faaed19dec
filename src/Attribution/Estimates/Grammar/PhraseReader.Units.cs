namespace Attribution;

/// <content>What follows a figure: hedges, and a unit or a counted noun.</content>
internal ref partial struct PhraseReader
{
    private const int MostNounWords = 8;

    private static readonly WordKinds EndOfNoun = WordKinds.Of(
        EstimateWordKind.HedgeAfter,
        EstimateWordKind.Filler,
        EstimateWordKind.To,
        EstimateWordKind.But,
        EstimateWordKind.PlusMinus,
        EstimateWordKind.Interval,
        EstimateWordKind.NounEnd,
        EstimateWordKind.Per,
        EstimateWordKind.Article,
        EstimateWordKind.Hedge,
        EstimateWordKind.SpreadAfter);

    private static readonly WordKinds SuspendedJoins = WordKinds.Of(EstimateWordKind.To, EstimateWordKind.And, EstimateWordKind.Or);

    private static readonly WordKinds Conjunctions = WordKinds.Of(EstimateWordKind.And, EstimateWordKind.Or);

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
        if (Current == '-' && char.IsLetter(At(_at + 1)) && !IsFigureAt(_at + 1)) _at++;
        if (AtEnd || !IsUnitStart())
        {
            _at = before;
            return true;
        }

        int start = _at;
        UnitMatch match = UnitAt(_at);
        bool matches = match.Length > 0 && !RunsOn(_at + match.Length);
        if (matches && match.IsAmbiguous) return Fail(EstimateRefusal.AmbiguousUnit, start, start + match.Length);
        Unit? unit = match.Unit;
        bool isNoun = false;
        if (matches)
        {
            _at += match.Length;
        }
        else if (figure.Unit is null && Match(EstimateWordKind.Counter, out EstimateWord counter, out int counted))
        {
            _at += counted;
            unit = Unit.Counted(counter.Text);
            isNoun = true;
        }
        else if (figure.Unit is null)
        {
            // A counted noun stands apart from its number: "0x1F" counts no "x1F".
            if (char.IsAsciiDigit(At(_at - 1)) && char.IsLetter(Current)) return Fail(EstimateRefusal.UnknownUnit, start, WordEnd(start));
            if (!ReadNoun(out unit)) return false;
            isNoun = unit is not null;
        }
        else
        {
            unit = null;
        }

        if (unit is null)
        {
            _at = before;
            return figure.Unit is null || ReadRate(ref figure, before);
        }

        if (figure.Unit is not null && !figure.Unit.Equals(unit)) return Fail(EstimateRefusal.UnitMismatch, figure.Start, _at);
        figure.Unit = unit;
        if (!ReadRate(ref figure, start)) return false;
        figure.End = _at;
        return isNoun || ReadMeasured(ref figure);
    }

    private bool IsUnitStart() =>
        !char.IsAsciiDigit(Current) && Current is not ('(' or ')' or ']' or '}' or '+' or '-' or '−' or '–' or '—' or '±' or ',' or ';' or '|' or '<' or '>');

    /// <summary>
    /// Whether the unit that was found is only the start of a word: letters or unit signs follow directly, or it is the capital of a
    /// designation ("F-16s").
    /// </summary>
    private bool RunsOn(int at) =>
        At(at) is '^' or '²' or '³'
        || IsPerAt(at)
        || (char.IsLetterOrDigit(At(at)) && char.IsLetterOrDigit(At(at - 1)))
        || (At(at) == '-' && char.IsAsciiDigit(At(at + 1)) && char.IsAsciiLetterUpper(At(at - 1)) && At(at - 2) == ' ');

    /// <summary>
    /// A counted noun: one to eight words, up to a word that cannot be part of a noun. A text with other signs in it, or one lower-case
    /// word without a vowel, looks like a unit and is none that is known.
    /// </summary>
    private bool ReadNoun(out Unit? unit)
    {
        unit = null;
        int start = _at;
        int end = _at;
        int words = 0;
        while (true)
        {
            int next = BlanksFrom(end);
            if (!char.IsLetter(At(next)) || (words > 0 && next == end)) break;
            if (MatchAt(next, EndOfNoun, out _, out _)) break;
            if (MatchAt(next, Conjunctions, out _, out int length))
            {
                int after = BlanksFrom(next + length);
                if (words == 0 || !char.IsLetter(At(after)) || IsFigureAt(after) || MatchAt(after, EndOfNoun, out _, out _)) break;
            }

            if (++words > MostNounWords) return Fail(EstimateRefusal.UnreadText, next, _text.Length);
            end = WordEnd(next);
        }

        if (words == 0) return true;
        if (!char.IsWhiteSpace(At(end)) && At(end) is not ('\0' or '(' or '[' or ')' or ']' or ',' or ';' or '|' or '–' or '—' or '±' or '+' or '/'))
            return Fail(EstimateRefusal.UnknownUnit, start, WordsEnd(end));
        ReadOnlySpan<char> noun = _text[start..end];
        bool isSpread = MatchAt(start, EstimateWordKind.Sigma, out _, out int sigma) && start + sigma == end;
        if (isSpread || (words == 1 && LooksLikeUnit(noun))) return Fail(EstimateRefusal.UnknownUnit, start, end);
        _at = end;
        unit = Unit.Counted(noun);
        return true;
    }

    /// <summary>Whether a counted noun may start here.</summary>
    private bool IsNounAt(int at) =>
        char.IsLetter(At(at))
        && !MatchAt(at, EndOfNoun, out _, out _)
        && !MatchAt(at, EstimateWordKind.Measured, out _, out _)
        && !MatchAt(at, Conjunctions, out _, out _);

    private int WordEnd(int at)
    {
        while (char.IsLetterOrDigit(At(at))
            || char.GetUnicodeCategory(At(at)) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark
            || (At(at) is '-' or '‑' or '\'' or '’' or '.' or '&' && char.IsLetterOrDigit(At(at + 1)))
            || (At(at) == '.' && char.IsUpper(At(at - 1)))
            || (At(at) is '\'' or '’' && At(at - 1) is 's' && char.IsWhiteSpace(At(at + 1))))
        {
            at++;
        }

        return at;
    }

    private int WordsEnd(int at)
    {
        while (at < _text.Length && _text[at] is not ('|' or '(' or ')')) at++;
        return at;
    }

    private static bool LooksLikeUnit(ReadOnlySpan<char> word)
    {
        if (word.Length == 1) return true;
        foreach (char c in word)
        {
            if (!char.IsAsciiLetterLower(c) || c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y') return false;
        }

        return true;
    }

    /// <summary>A slash between units, not the one in "+5 km/−3 km".</summary>
    private bool IsPerAt(int at) => At(at) == '/' && !IsSign(At(at + 1));

    /// <summary>"per day", "a day", "/day" after a noun or an amount of money.</summary>
    private bool ReadRate(ref Figure figure, int start)
    {
        int next = BlanksFrom(_at);
        bool isWord = MatchAt(next, EstimateWordKind.Per, out EstimateWord word, out _);
        bool isPer = IsPerAt(next) || (isWord && word.Value == 0);
        if (!isPer && !isWord && !MatchAt(next, EstimateWordKind.Article, out _, out _)) return true;
        UnitMatch below = UnitReader.ReadPer(Rest, _names);
        if (below.Unit is { } per && !RunsOn(_at + below.Length))
        {
            _at += below.Length;
            if (!Unit.TryParse($"{figure.Unit!.Code}/({per.Code})", out _)) return Fail(EstimateRefusal.UnknownUnit, start, _at);
            figure.Unit = figure.Unit.Per(per);
            figure.End = _at;
            return true;
        }

        return !isPer || Fail(below.IsAmbiguous ? EstimateRefusal.AmbiguousUnit : EstimateRefusal.UnknownUnit, start, _text.Length);
    }

    /// <summary>What was measured: "40 km long", "500 tonnes of grain", "a tonne and a half". The topic says it again.</summary>
    private bool ReadMeasured(ref Figure figure)
    {
        if (figure.Value.Scale == 0 && !figure.IsGrouped && !ReadAndFraction(ref figure, 1)) return false;
        SkipBlanks();
        if (Take(EstimateWordKind.Measured)) return true;
        if (!Match(EstimateWordKind.Of, out _, out int length)) return true;
        int start = _at;
        _at = BlanksFrom(_at + length);
        if (IsComparison(_at)) return Fail(EstimateRefusal.RelativeQuantity, 0, _text.Length);
        if (UnitAt(_at) is { Length: > 0 } match && !RunsOn(_at + match.Length)) return Fail(EstimateRefusal.UnknownUnit, start, _at + match.Length);
        if (!ReadNoun(out Unit? substance)) return false;
        return substance is not null || Fail(EstimateRefusal.UnreadText, start, _text.Length);
    }

    /// <summary>Gives two figures the unit that either has. "5m–10m people": the noun tells that "m" is million on both.</summary>
    private bool ShareUnit(ref Figure first, ref Figure second)
    {
        bool isMillion = first.Unit?.Code == "m" && second is { Multiplier: 1e6m, Unit.Kind: UnitKind.Count }
            && At(first.End - 1) == 'm' && char.IsAsciiDigit(At(first.End - 2));
        if (isMillion)
        {
            first.Unit = null;
            if (!first.TryMagnify(1e6m)) return Fail(EstimateRefusal.OutOfRange, first.Start, first.End);
        }

        if (first.Unit is not null && second.Unit is not null && !first.Unit.Equals(second.Unit))
            return Fail(EstimateRefusal.UnitMismatch, first.Start, second.End);
        first.Unit = second.Unit = first.Unit ?? second.Unit;
        return true;
    }
}
