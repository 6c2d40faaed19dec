namespace Attribution;

/// <content>Figures that are names, codes, dates or times, and so count nothing.</content>
internal ref partial struct ProseReader
{
    private const int LongestRun = 400;

    /// <summary>
    /// Where a digit belongs to a longer sign that counts nothing, the end of that sign: "Su-35", "B.1.1", an address on the net. 0 elsewhere.
    /// </summary>
    private int CodeAt(int start)
    {
        if (start > 0 && start > _floor)
        {
            char before = At(start - 1);
            char last = start > 1 ? At(start - 2) : '\0';
            if (char.IsLetterOrDigit(before)) return CodeEnd(start);
            bool joins = IsHyphen(before) || before is '.' or '_' or '/' or '@' or '&' or '=' or ':' or '+';
            if (joins && char.IsLetterOrDigit(last)) return CodeEnd(start);
            if (before is '#' or '№' or '§' or '@' or '/' or '_' or '\\') return CodeEnd(start);
            if (IsApostrophe(before) && !char.IsLetterOrDigit(last) && IsDigit(At(start + 1)) && !IsDigit(At(start + 2))) return CodeEnd(start);
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
        int least = Math.Max(_floor, start - LongestRun);
        while (from > least && !char.IsWhiteSpace(_text[from - 1])) from--;
        ReadOnlySpan<char> run = _text[from..end];
        bool isAddress = run.Contains("://", StringComparison.Ordinal) || run.Contains('@') || run.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        return isAddress ? end : 0;
    }

    /// <summary>The end of a run of letters and digits and the signs that join them.</summary>
    private int CodeEnd(int at)
    {
        while (char.IsLetterOrDigit(At(at)) || (IsJoint(At(at)) && char.IsLetterOrDigit(At(at + 1)) && at + 1 < _text.Length)) at++;
        return at;
    }

    private static bool IsJoint(char c) => IsDash(c) || IsApostrophe(c) || c is '.' or ':' or '/' or '_' or '@' or '&' or '°' or '+' or '(';

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
        if (isBare && digits.Count(_grammar.Marks.Decimal) > 1 && DigitScan.Over(digits, _grammar.Marks).Error(false) == EstimateRefusal.MalformedNumber)
            return CodeEnd(end);
        if (next == ':' && IsDigit(after)) return CodeEnd(end);
        if (next is '/' or '⁄' && IsDigit(after)) return IsFraction(figure) ? 0 : CodeEnd(end);
        if (next == '°' || (next == ' ' && after == '°')) return PositionEnd(end);
        if (isBare && IsDash(next) && IsDigit(after)) return HyphenatedEnd(figure);
        if (next is '_' or '@' or '#' || (next == '(' && IsDigit(after))) return CodeEnd(end);
        return char.IsLetter(next) ? LettersCodeEnd(figure) : 0;
    }

    /// <summary>"1/2", "3/4" before a unit or "of"; other slashes part two figures.</summary>
    private bool IsFraction(in ProseFigure figure)
    {
        int at = figure.End + 1;
        while (IsDigit(At(at))) at++;
        if (figure.Size > 9 || at - figure.End > 3 || At(at) is '/' or '-') return false;
        int next = BlanksFrom(at);
        return Match(next, EstimateWordKind.Of, out _, out _) || (next > at && UnitAt(next).Length > 0);
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
        if (IsDash(after) && char.IsLetterOrDigit(At(second.End + 1)) && (IsDigit(At(second.End + 1)) || !IsHyphen(after))) return CodeEnd(figure.End);
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
        return before.Length > 0 && (_prose.Listed(before).Has(ProseWordKind.ScaleName) || Match(start, EstimateWordKind.Interval, out _, out _));
    }

    /// <summary>Letters directly after the digits: an ending of an ordinal, a unit, or part of a name.</summary>
    private int LettersCodeEnd(in ProseFigure figure)
    {
        int end = figure.End;
        int letters = end;
        while (char.IsLetter(At(letters))) letters++;
        if (figure.HasMagnitude || Match(end, EstimateWordKind.HedgeAfter, out _, out _)) return figure.HasMagnitude ? CodeEnd(end) : 0;
        if (Match(end, EstimateWordKind.Ordinal, out _, out int length) && end + length == letters) return OrdinalEnd(letters);
        ReadOnlySpan<char> run = _text[end..letters];
        if (run is "s") return CodeEnd(end);
        UnitMatch match = UnitAt(end);
        bool isExponent = match.Length > run.Length && IsDigit(At(letters)) && run[^1] is not ('m' or 't');
        bool isUnit = match.Length >= run.Length && !isExponent && !(run.Length == 1 && char.IsAsciiLetterUpper(run[0]) && run[0] is not ('V' or 'W'));
        return isUnit && !IsHyphen(At(letters)) ? 0 : CodeEnd(end);
    }

    /// <summary>"the 2nd and 3rd", "21st-century".</summary>
    private int OrdinalEnd(int end) => CodeEnd(end);

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

    /// <summary>Where the words round a number make it a name, a date or a time, the end of that; 0 elsewhere.</summary>
    private int NameFrom(in ProseFigure figure, in ProseTail tail)
    {
        if (IsListNumber(figure)) return figure.End + 1;
        if (IsNameFrom(figure, tail)) return tail.End;
        if (ProductEnd(figure) is var product and > 0) return product;
        if (ClockEnd(figure) is var clock and > 0) return clock;
        if (DateEnd(figure, tail) is var date and > 0) return date;
        if (StreetEnd(figure) is var street and > 0) return street;
        ReadOnlySpan<char> before = WordBefore(figure.Start, out int start);
        if (figure.IsPlain && !tail.IsCounted && before.Length > 0 && Match(start, EstimateWordKind.Of, out _, out _) && IsGroupBefore(start)) return figure.End;
        return before.Length == 0 ? AbbreviationEnd(figure.Start, figure.End) : DesignationEnd(figure, tail, before, start);
    }

    /// <summary>"Group of 77": a designator with a capital before "of".</summary>
    private bool IsGroupBefore(int of)
    {
        ReadOnlySpan<char> group = WordBefore(of, out int start);
        return group.Length > 0 && char.IsUpper(group[0]) && !StartsSentence(start) && _prose.Listed(group).Has(ProseWordKind.Designator);
    }

    /// <summary>
    /// "Seven Sisters station", "Three Mile Island": number words that begin a name, which a sentence begins with. A name goes on after its
    /// plural or its unit, where a count of people does not: "Two Palestinians died".
    /// </summary>
    private bool IsNameFrom(in ProseFigure figure, in ProseTail tail)
    {
        int start = BlanksFrom(figure.End);
        if (!figure.IsWords || !char.IsUpper(At(figure.NumberStart)) || !char.IsUpper(At(start)) || !tail.IsCounted || tail.End < start) return false;
        ReadOnlySpan<char> next = WordAfter(tail.End, out int after);
        if (next.Length == 0 || after == tail.End) return false;
        if (tail.HasUnit) return char.IsUpper(next[0]) && tail.Unit?.Kind == UnitKind.Ucum;
        ProseKinds kinds = _prose.Of(next);
        return NounWordEnd(start) == tail.End && !kinds.Has(ProseWordKind.Function) && !kinds.Has(ProseWordKind.Participle)
            && !kinds.Has(ProseWordKind.PastEnding) && !kinds.Has(ProseWordKind.PresentEnding) && !kinds.Has(ProseWordKind.AdverbEnding);
    }

    /// <summary>"No. 7", "Fig. 3b", "ref. 14": a short designator with a point.</summary>
    private int AbbreviationEnd(int at, int end)
    {
        const int LongestAbbreviation = 4;
        int point = BlanksBefore(at) - 1;
        if (point <= _floor || At(point) != '.') return 0;
        ReadOnlySpan<char> word = WordBefore(point, out _);
        if (word.Length is 0 or > LongestAbbreviation) return 0;
        ProseKinds kinds = _prose.Listed(word);
        bool isSeveral = kinds.Has(ProseWordKind.Designators);
        return isSeveral || kinds.Has(ProseWordKind.Designator) ? SeriesEnd(end, isSeveral) : 0;
    }

    private int DesignationEnd(in ProseFigure figure, in ProseTail tail, ReadOnlySpan<char> before, int start)
    {
        ProseKinds kinds = _prose.Listed(before);
        bool isSeveral = kinds.Has(ProseWordKind.Designators);
        bool isUnit = tail.HasUnit && !tail.IsCompound;
        if (kinds.Has(ProseWordKind.Dialled) && !figure.IsWords && !tail.IsCounted) return TelephoneEnd(figure.End);
        if (figure.IsMoney || figure.HasMagnitude) return 0;
        if (kinds.Has(ProseWordKind.Rank) && !tail.IsCounted && (figure.IsPlain || figure.IsWords)) return figure.End;
        bool isCapital = before.ContainsAnyInRange('A', 'Z') || char.IsUpper(before[0]);
        if (kinds.Has(ProseWordKind.Designator) || isSeveral)
        {
            // "last week two men", "the report counts 64 complaints": a word of the sentence and not of a name.
            bool isFree = tail.IsCounted && !isCapital
                && (isSeveral || (kinds.Has(ProseWordKind.Singular) && IsFunction(WordBefore(start, out _))));
            return isFree || (isUnit && !isCapital) ? 0 : SeriesEnd(figure.End, isSeveral);
        }

        if (!isCapital || figure.IsWords || kinds.Has(ProseWordKind.ScaleName) || kinds.Has(ProseWordKind.Month) || IsQuantityWord(start)) return 0;
        bool isFirst = StartsSentence(start);
        ProseKinds ending = _prose.Of(before);
        bool isVerbal = ending.Has(ProseWordKind.PresentEnding) || ending.Has(ProseWordKind.PastEnding) || ending.Has(ProseWordKind.AdverbEnding);
        if (isFirst && (isVerbal || kinds.Meets(SentenceWords))) return 0;
        bool isSign = before.Length > 1 && (char.IsUpper(before[^1]) || before.Contains('&'));
        if (figure.IsGrouped || isUnit || (tail.IsCounted && !isSign)) return 0;
        return SeriesEnd(figure.End, isSeveral: false);
    }

    // What a sentence may begin with before a number that counts.
    private static readonly ProseKinds SentenceWords = ((ProseKinds)ProseWordKind.Function).With(ProseWordKind.Change).With(ProseWordKind.Dated)
        .With(ProseWordKind.Timed).With(ProseWordKind.Tally).With(ProseWordKind.Preposition).With(ProseWordKind.Plain);

    private bool IsFunction(ReadOnlySpan<char> word) => word.Length > 0 && _prose.Listed(word).Has(ProseWordKind.Function);

    private static readonly WordKinds QuantityWords = WordKinds.Of(
        EstimateWordKind.Hedge, EstimateWordKind.Filler, EstimateWordKind.Between, EstimateWordKind.From, EstimateWordKind.Interval,
        EstimateWordKind.Sign, EstimateWordKind.And, EstimateWordKind.Or, EstimateWordKind.To, EstimateWordKind.But, EstimateWordKind.Of,
        EstimateWordKind.NounEnd);

    /// <summary>Whether a word of the grammar stands at a place, so that it is not a name.</summary>
    private bool IsQuantityWord(int at) => Match(at, QuantityWords, out _, out int length) && length > 1;

    /// <summary>The end of "3(2)", "3b", "2 and 5", "212 to 219" after a designator.</summary>
    private int SeriesEnd(int end, bool isSeveral)
    {
        end = CodeEnd(end);
        if (At(end) == ')') end++;
        for (int items = 0; items < 20; items++)
        {
            int join = BlanksFrom(end);
            int next = join;
            bool isLast = false;
            if (IsDash(At(join))) next = BlanksFrom(join + 1);
            else if (isSeveral && At(join) == ',') next = BlanksFrom(join + 1);
            else if (Match(join, isSeveral ? SeriesJoins : EstimateWordKind.To, out _, out int length)) (next, isLast) = (BlanksFrom(join + length), true);
            if (next == join || !TryFigure(next, out ProseFigure item) || item.IsMoney || item.IsArticle) break;
            if (isLast && ReadTail(item).IsCounted) break;
            end = item.IsWords ? item.End : CodeEnd(next);
            if (isLast) break;
        }

        return end;
    }

    private static readonly WordKinds SeriesJoins = WordKinds.Of(EstimateWordKind.And, EstimateWordKind.Or, EstimateWordKind.To);

    /// <summary>"3 × 3", "4x4": a size of rows and columns.</summary>
    private int ProductEnd(in ProseFigure figure)
    {
        int sign = BlanksFrom(figure.End);
        if (At(sign) is not ('×' or 'x')) return 0;
        int next = BlanksFrom(sign + 1);
        return IsDigit(At(next)) && TryFigure(next, out ProseFigure second) && !ReadTail(second).HasUnit ? second.End : 0;
    }

    /// <summary>"4) The council", "(3)", "[12]", "2. Methods".</summary>
    private bool IsListNumber(in ProseFigure figure)
    {
        if (!figure.IsPlain || figure.End - figure.Start > 4) return false;
        char before = figure.Start > 0 ? At(figure.Start - 1) : '\n';
        char next = At(figure.End);
        if (before == '(' && next == ')') return true;
        if (before == '[' && (next == ']' || (next is ',' or '–' or '-'))) return true;
        int line = figure.Start;
        while (line > 0 && At(line - 1) is ' ' or '\t') line--;
        return (line == 0 || At(line - 1) is '\n' or '\r') && next is ')' or '.' && At(figure.End + 1) is ' ' or '\t';
    }

    /// <summary>"14 Mill Lane": a number and up to three words with capitals, the last of which ends an address.</summary>
    private int StreetEnd(in ProseFigure figure)
    {
        if (!figure.IsPlain || figure.Size > 99999) return 0;
        int at = figure.End;
        for (int words = 0; words < 4; words++)
        {
            int start = at + 1;
            if (At(at) != ' ' || !char.IsUpper(At(start))) return 0;
            at = NounWordEnd(start);
            if (at - start > LongestWord) return 0;
            if (_prose.Listed(_text[start..at]).Has(ProseWordKind.Street) && words > 0) return at;
        }

        return 0;
    }
}
