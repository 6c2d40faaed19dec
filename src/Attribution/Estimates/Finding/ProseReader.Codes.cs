namespace Attribution;

/// <content>Figures that the signs round them make part of a name, a code, a score, a position or a telephone number.</content>
internal ref partial struct ProseReader
{
    private const int LongestRun = 400;

    /// <summary>
    /// Where a digit belongs to a longer sign that counts nothing, the end of that sign: "Su-35", "B.1.1", an address on the net. 0
    /// elsewhere.
    /// </summary>
    private int CodeAt(int start)
    {
        if (start > 0 && start > _floor)
        {
            char before = At(start - 1);
            char last = start > 1 ? At(start - 2) : '\0';
            if (char.IsLetterOrDigit(before)) return CodeEnd(start);
            bool joins = IsHyphen(before) || before is '.' or '_' or '/' or '@' or '&' or ':' or '+';

            // "8C/10C": the day and the night of a forecast.
            bool isNight = before == '/' && last is 'C' or 'F' && start - 1 == _floor;
            if (joins && (char.IsLetterOrDigit(last) || IsCurrencySign(last)) && !isNight) return CodeEnd(start);
            if (before is '#' or '№' or '§' or '@' or '/' or '_' or '\\' && !isNight) return CodeEnd(start);
            bool isDecade = IsApostrophe(before) && !char.IsLetterOrDigit(last) && IsDigit(At(start + 1)) && !IsDigit(At(start + 2));
            if (isDecade) return CodeEnd(start);
        }

        return start >= _runEnd ? NetAddressEnd(start) : 0;
    }

    /// <summary>The end of an address of a page or of mail that a digit is part of. A run without blanks is looked at once.</summary>
    private int NetAddressEnd(int start)
    {
        int end = start;
        while (end < _text.Length && !char.IsWhiteSpace(_text[end])) end++;
        _runEnd = end;
        int from = start;
        int least = Math.Max(0, start - LongestRun);
        while (from > least && !char.IsWhiteSpace(_text[from - 1])) from--;
        ReadOnlySpan<char> run = _text[from..end];
        bool isAddress = run.Contains("://", StringComparison.Ordinal)
            || run.Contains('@')
            || run.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        return isAddress ? end : 0;
    }

    /// <summary>The end of a run of letters and digits and the signs that join them.</summary>
    private int CodeEnd(int at)
    {
        while (char.IsLetterOrDigit(At(at)) || (IsJoint(At(at)) && char.IsLetterOrDigit(At(at + 1)))) at++;
        return at;
    }

    private static bool IsJoint(char c) =>
        IsDash(c) || IsApostrophe(c) || c is '.' or ':' or '/' or '_' or '@' or '&' or '°' or '+' or '(';

    /// <summary>Where the signs after a number in digits make it something else, the end of that; 0 elsewhere.</summary>
    private int CodeFrom(in ProseFigure figure)
    {
        int end = figure.End;
        char next = At(end);
        char after = At(end + 1);
        ReadOnlySpan<char> digits = _text[figure.NumberStart..end];
        bool isBare = figure.Start == figure.NumberStart;
        if (figure.IsPlain && digits.Length > 1 && digits[0] == '0') return TelephoneEnd(CodeEnd(end));
        if (!isBare && At(figure.Start) == '+' && TelephoneEnd(end) is var telephone && telephone - end >= 8) return telephone;
        bool isVersion = isBare && digits.Count(_grammar.Marks.Decimal) > 1
            && DigitScan.Over(digits, _grammar.Marks).Error(false) == EstimateRefusal.MalformedNumber;
        if (isVersion) return CodeEnd(end);
        if (next == ':' && IsDigit(after)) return CodeEnd(end);
        if (next is '/' or '⁄' && IsDigit(after)) return CodeEnd(end);
        if (next == '°' || (next == ' ' && after == '°')) return PositionEnd(end);
        if (isBare && IsDash(next) && IsDigit(after)) return HyphenatedEnd(figure);
        bool isDecade = isBare && IsApostrophe(next) && after == 's' && !char.IsLetterOrDigit(At(end + 2));
        if (isDecade) return CodeEnd(end);
        if (next == '(' && IsDigit(after)) return SeriesEnd(end, isSeveral: false);
        if (next is '_' or '@' or '#' or '^') return CodeEnd(end + 1);
        return char.IsLetter(next) ? LettersCodeEnd(figure) : 0;
    }

    /// <summary>
    /// The end of "1/2", "3/4" or, after a whole number, "1 1/2" before a unit or "of"; 0 elsewhere, as other slashes part two figures.
    /// </summary>
    private int SlashedEnd(in ProseFigure figure)
    {
        int start = figure.NumberStart;
        int slash = figure.End;
        if (At(slash) == ' ' && char.IsAsciiDigit(At(slash + 1)))
        {
            start = slash + 1;
            slash = DigitsEnd(start, 2);
        }

        if (At(slash) is not ('/' or '⁄') || slash - start > 1 || DigitsEnd(slash + 1, 2) is var at && at == slash + 1) return 0;
        if (IsDigit(At(at)) || At(at) is '/' or '-' || At(start - 1) == '/') return 0;
        int next = BlanksFrom(at);
        return Match(next, EstimateWordKind.Of, out _, out _) || (next > at && UnitAt(next).Length > 0) ? at : 0;
    }

    /// <summary>"36.2° N, 71.4° E", "18.4°N".</summary>
    private int PositionEnd(int at)
    {
        int end = At(at) == ' ' ? at + 2 : at + 1;
        int limit = end + 20;
        while (end < limit && (IsDigit(At(end)) || At(end) is '.' or '′' or '″' or '\'' or '"' or ' ' or '’')) end++;
        return At(end) is 'N' or 'S' or 'E' or 'W' or 'O' && !char.IsLetter(At(end + 1)) ? end + 1 : 0;
    }

    /// <summary>
    /// Two numbers with a dash between them are a range where a unit, a magnitude or a noun in the plural follows and the second is larger;
    /// otherwise a score, a date, a span of years, a part number or a telephone number.
    /// </summary>
    private int HyphenatedEnd(in ProseFigure figure)
    {
        int next = figure.End + 1;
        if (!TryFigure(next, out ProseFigure second)) return CodeEnd(figure.End);
        char after = At(second.End);
        char beyond = At(second.End + 1);
        if (IsDash(after) && (IsDigit(beyond) || (!IsHyphen(after) && char.IsLetter(beyond)))) return CodeEnd(figure.End);
        if (DayRangeEnd(figure.End) is var days and > 0) return days;
        bool isYears = figure.IsYearLike && second.IsPlain && second.End - second.NumberStart is 2 or 4;
        if (isYears) return CodeEnd(figure.End);
        ProseTail tail = ReadTail(second);
        bool isCounted = tail is { IsCounted: true, CodeEnd: 0 } || second.HasMagnitude;
        if (isCounted && figure.Size < second.Size) return 0;
        if (tail.IsMultiple) return 0;
        return IsScaleBefore(figure.Start) && figure.Size < second.Size ? 0 : CodeEnd(figure.End);
    }

    /// <summary>Whether the word before says that a bare range is one: "aged 18–25", "IQR 4–9".</summary>
    private bool IsScaleBefore(int at)
    {
        ReadOnlySpan<char> before = WordBefore(at, out int start);
        if (before.Length == 0) return false;
        return Is(before, ProseWordKind.ScaleName) || Match(start, EstimateWordKind.Interval, out _, out _);
    }

    /// <summary>Letters directly after the digits: an ending of an ordinal, a unit, or part of a name.</summary>
    private int LettersCodeEnd(in ProseFigure figure)
    {
        int end = figure.End;
        int letters = end;
        while (char.IsLetter(At(letters))) letters++;
        if (figure.HasMagnitude || Match(end, EstimateWordKind.HedgeAfter, out _, out _)) return figure.HasMagnitude ? CodeEnd(end) : 0;
        if (Match(end, EstimateWordKind.Ordinal, out _, out int length) && end + length == letters) return CodeEnd(letters);
        ReadOnlySpan<char> run = _text[end..letters];
        if (run is "s") return CodeEnd(end);
        UnitMatch match = UnitAt(end);
        bool isExponent = match.Length > run.Length && IsDigit(At(letters)) && run[^1] is not ('m' or 't');
        bool isCapital = run.Length == 1 && char.IsAsciiLetterUpper(run[0]) && run[0] is not ('V' or 'W') && !IsTemperature(figure);
        bool isUnit = match.Length >= run.Length && !isExponent && !isCapital;
        return isUnit && !IsHyphen(At(letters)) ? 0 : CodeEnd(end);
    }

    /// <summary>
    /// "to 12C in the south", "of 50F.": a capital on a number that a verb, a preposition or a hedge stands before, and no noun behind.
    /// "Seat 12C" and "a 12C bus" are names.
    /// </summary>
    private bool IsTemperature(in ProseFigure figure)
    {
        if (At(figure.End) is not ('C' or 'F') || figure.Size >= 200 || figure.IsMoney || figure.IsGrouped) return false;
        int end = figure.End + 1;
        bool isPart = At(end) is '/' or '-' or '–' && IsDigit(At(end + 1));
        if (!isPart && !EndsClause(end) && !IsFunction(WordAfter(end, out _))) return false;
        ReadOnlySpan<char> before = WordBefore(figure.Start, out int start);
        bool isSecond = At(figure.Start - 1) is '-' or '–' or '/' && (IsDigit(At(figure.Start - 2)) || start - 1 == _floor);
        if (before.Length == 0) return isSecond;
        return IsFunction(before) || Is(before, ProseWordKind.Change) || Match(start, BeforeNumber, out _, out _);
    }

    /// <summary>The end of groups of digits such as "0800 555 0199".</summary>
    private int TelephoneEnd(int end)
    {
        for (int groups = 0; groups < 6; groups++)
        {
            int next = At(end) is ' ' or ' ' or '-' or '.' ? end + 1 : end;
            if (next == end || !IsDigit(At(next))) break;
            end = CodeEnd(next);
        }

        return end;
    }
}
