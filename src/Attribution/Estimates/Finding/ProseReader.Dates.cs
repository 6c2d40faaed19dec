namespace Attribution;

/// <content>Dates, years and times of day.</content>
internal ref partial struct ProseReader
{
    private static readonly WordKinds DateJoins = WordKinds.Of(EstimateWordKind.To, EstimateWordKind.And, EstimateWordKind.Or);

    /// <summary>"6 p.m.", "2.30 a.m.", "0600", "18 hrs GMT".</summary>
    private int ClockEnd(in ProseFigure figure)
    {
        if (figure.IsMoney || figure.Size > 2400) return 0;
        if (ClockWordEnd(figure.End) is var end and > 0) return IsMinutesAt(BlanksFrom(end)) ? 0 : MinutesEnd(end);
        bool isHour = figure.IsPlain && (figure.End - figure.Start == 4 || (_prose.Elides && figure.Size <= 24));
        if (isHour && Is(WordBefore(figure.Start, out _), ProseWordKind.Timed))
        {
            bool isHours = UnitAt(BlanksFrom(figure.End)) is { Unit.Code: "h" };
            if (isHours && figure.Size % 100 < 60) return BlanksFrom(figure.End) + UnitAt(BlanksFrom(figure.End)).Length;
        }

        if (IsBareHour(figure)) return figure.End;

        // "between 6 and 9 p.m.", "six to nine p.m.", "8–10 am"
        int join = BlanksFrom(figure.End);
        int next = join;
        if (IsDash(At(join))) next = BlanksFrom(join + 1);
        else if (Match(join, DateJoins, out _, out int length)) next = BlanksFrom(join + length);
        if (next == join || !TryFigure(next, out ProseFigure second)) return 0;
        return second.Size < 25 ? ClockWordEnd(second.End) : 0;
    }

    /// <summary>"the 7.42 to Leeds", "until 5.15", "opens at 10": an hour without a word of its own behind it.</summary>
    private bool IsBareHour(in ProseFigure figure)
    {
        if (figure.Size >= 24 || figure.IsGrouped || figure.HasMagnitude) return false;
        bool isMinutes = _text[figure.NumberStart..figure.End] is [.., '.', >= '0' and < '6', >= '0' and <= '9'];
        ReadOnlySpan<char> before = WordBefore(figure.Start, out int start);
        if (before.Length == 0 || !(isMinutes || figure.IsPlain) || ReadTail(figure).IsCounted) return false;
        ProseKinds kinds = _prose.Listed(before);
        if (isMinutes && (kinds.Has(ProseWordKind.Until) || IsDefinite(start))) return true;
        return kinds.Has(ProseWordKind.Timed) && Is(WordBefore(start, out _), ProseWordKind.Opening);
    }

    /// <summary>
    /// Whether the definite article stands at a place: a word of three letters that asserts nothing of a quantity, and no verb as "was" is.
    /// </summary>
    private bool IsDefinite(int at) =>
        Match(at, EstimateWordKind.Filler, out _, out int length) && length == 3
        && (_prose.Elides || Is(_text.Slice(at, length), ProseWordKind.Dated));

    /// <summary>Whether minutes or seconds follow, so that the hours before them are a length of time: "4 h 12 min".</summary>
    private bool IsMinutesAt(int at) =>
        char.IsAsciiDigit(At(at)) && TryFigure(at, out ProseFigure figure) && ReadTail(figure).Unit is { Code: "min" or "s" };

    /// <summary>"18 h 30": the end of minutes that stand bare behind the hour, or the place.</summary>
    private int MinutesEnd(int at)
    {
        int next = BlanksFrom(at);
        int end = DigitsEnd(next, 3);
        bool isMinutes = _prose.Elides && end - next == 2 && !char.IsLetterOrDigit(At(end)) && NounEnd(end, isOne: false) == end;
        return isMinutes ? end : at;
    }

    /// <summary>The end of "p.m.", "o'clock", "GMT" behind a place; 0 where none follows.</summary>
    private int ClockWordEnd(int at)
    {
        int start = BlanksFrom(at);
        int end = start;
        while (char.IsLetter(At(end)) || IsBetweenLetters(end)) end++;
        if (end == start || end - start > LongestWord || !Is(_text[start..end], ProseWordKind.Clock)) return 0;
        return At(end) == '.' && At(end - 2) == '.' ? end + 1 : end;
    }

    private bool IsBetweenLetters(int at) => At(at) is '.' or '\'' or '’' && char.IsLetter(At(at - 1)) && char.IsLetter(At(at + 1));

    /// <summary>"9 May", "May 9, 2024", "3 to 5 March", "in 1996", "500 BC".</summary>
    private int DateEnd(in ProseFigure figure, in ProseTail tail)
    {
        if (figure.IsMoney || figure.HasMagnitude || figure.IsGrouped || figure.IsArticle) return 0;
        bool isEra = figure.IsPlain && Is(WordAfter(figure.End, out int era), ProseWordKind.Era) && char.IsUpper(At(era));
        if (isEra) return LettersEnd(BlanksFrom(figure.End));
        bool isDay = figure.Size is >= 1 and <= 31 && (figure.IsPlain || figure.IsWords);
        if (isDay && MonthEnd(BlanksFrom(figure.End)) is var month and > 0) return YearEnd(month);
        if (isDay && DayRangeEnd(figure.End) is var range and > 0) return range;
        if (!figure.IsPlain) return 0;
        ReadOnlySpan<char> before = WordBefore(figure.Start, out int start);
        bool isAbbreviated = before.Length == 0 && figure.Start > 1 && At(figure.Start - 1) == ' ' && At(figure.Start - 2) == '.';
        if (isAbbreviated) before = WordBefore(figure.Start - 2, out start);
        if (IsMonth(before))
        {
            // "In May 12 people died" counts people.
            bool isCount = tail.IsCounted && Is(WordBefore(start, out _), ProseWordKind.Dated);
            if (figure.IsYearLike) return figure.End;
            if (isDay && !isCount) return YearEnd(DaysEnd(figure.End));
        }

        return figure.IsYearLike && IsYear(figure, tail, before, start) ? figure.End : 0;
    }

    private bool IsMonth(ReadOnlySpan<char> word) =>
        word.Length > 2 && (!_prose.CapitalisesMonths || char.IsUpper(word[0])) && Is(word, ProseWordKind.Month);

    /// <summary>The end of a month's name at a place; 0 where there is none.</summary>
    private int MonthEnd(int at)
    {
        int end = LettersEnd(at);
        if (end == at || end - at > LongestWord || !IsMonth(_text[at..end])) return 0;
        return At(end) == '.' && end - at <= 4 ? end + 1 : end;
    }

    /// <summary>The end of a year after a month or a day: ", 2024", " 2024"; the place where there is none.</summary>
    private int YearEnd(int end)
    {
        int next = BlanksFrom(At(end) == ',' ? end + 1 : end);
        int digits = DigitsEnd(next, 5);
        return digits - next == 4 && At(next) is '1' or '2' && !char.IsLetterOrDigit(At(digits)) ? digits : end;
    }

    /// <summary>"3 to 5 March", "9–12 May", "9, 10 and 11 May": the end of the days behind the first, and of the month.</summary>
    private int DayRangeEnd(int end)
    {
        const int MostDays = 31;
        for (int days = 1; days < MostDays; days++)
        {
            int join = BlanksFrom(end);
            int next = IsDash(At(join)) || At(join) == ',' ? BlanksFrom(join + 1) : join;
            if (Match(next, DateJoins, out _, out int length)) next = BlanksFrom(next + length);
            int digits = DigitsEnd(next, 3);
            if (next == join || digits == next || digits - next > 2) return 0;
            end = CodeEnd(digits);
            if (MonthEnd(BlanksFrom(end)) is var month and > 0) return YearEnd(month);
        }

        return 0;
    }

    /// <summary>"May 3–5", "May 3, 4 and 5": further days after the first.</summary>
    private int DaysEnd(int end)
    {
        int list = end;
        while (At(list) == ',' && DigitsEnd(BlanksFrom(list + 1), 3) is var item && item - BlanksFrom(list + 1) is 1 or 2) list = item;
        return NextDayEnd(list) is var last && last > list ? last : NextDayEnd(end);
    }

    private int NextDayEnd(int end)
    {
        int next = IsDash(At(end)) ? end + 1 : BlanksFrom(end);
        if (next != end && !IsDash(At(end)) && Match(next, DateJoins, out _, out int length)) next = BlanksFrom(next + length);
        int digits = DigitsEnd(next, 3);
        bool isDay = next > end && digits > next && digits - next <= 2 && !char.IsLetterOrDigit(At(digits));
        return isDay && NounEnd(digits, isOne: false) == digits && UnitAt(BlanksFrom(digits)).Length == 0 ? digits : end;
    }

    /// <summary>
    /// Whether a bare number of four digits is a year. It is where it stands alone; before a noun it is one behind "in", "since", "the".
    /// </summary>
    private bool IsYear(in ProseFigure figure, in ProseTail tail, ReadOnlySpan<char> before, int start)
    {
        if (tail.IsCompound) return false;
        if (!tail.IsCounted) return !IsBoundBefore(figure.Start) || figure.Size is >= 1800 and < 2100;
        if (figure.Size is < 1500 or >= 2100) return false;
        bool isOwned = (before.Length > 2 && IsApostrophe(before[^2])) || (before.Length == 0 && IsApostrophe(At(figure.Start - 2)));
        bool isDated = isOwned || Is(before, ProseWordKind.Dated);

        // "Germany 2006 looks", "a 1969 British car": a count has no article and seldom a name before it.
        bool isModern = figure.Size is >= 1900 and < 2050 && before.Length > 0 && start >= 0
            && ((char.IsUpper(before[0]) && !StartsSentence(start)) || Match(start, EstimateWordKind.Article, out _, out _));
        isDated |= isModern;
        return isDated && !IsBoundBefore(figure.Start);
    }

    /// <summary>Whether a hedge that gives a bound stands before a number: "more than", not "about".</summary>
    private bool IsBoundBefore(int start) =>
        HedgeBefore(start, NoQuantity, out EstimateWord hedge) >= 0
        && hedge is { Kind: EstimateWordKind.Hedge, Form: not (EstimateForm.About or EstimateForm.Exact) };
}
