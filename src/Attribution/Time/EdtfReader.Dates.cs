namespace Attribution;

/// <content>Reads one date and the components of it.</content>
internal ref partial struct EdtfReader
{
    private const string TakesYearOnly = "a year with the prefix Y or with significant digits stands alone; leave out what follows";

    private EdtfDate? ReadDate(bool isAlone)
    {
        int start = _position;
        if (Current is 'Y')
        {
            return isAlone ? ReadLongYear() : Fail<EdtfDate>("a year with the prefix Y stands alone, not in an interval or a set");
        }

        EdtfDoubt leftOfYear = TakeDoubt();
        bool isNegative = Take('-');
        if (TakeDigits(4) is not { } year)
        {
            return Fail<EdtfDate>(char.IsWhiteSpace(Current)
                ? Space
                : "a year has four digits; write 85 as 0085, an unspecified digit as X, and a year beyond 9999 as Y12345");
        }

        if (isNegative && year is { Floor: 0, IsWhole: true }) return Fail<EdtfDate>("the year zero has no sign; write 0000", start);
        var date = new EdtfDate { Precision = EdtfPrecision.Year, Year = year, IsNegative = isNegative };
        if (Current == 'S')
        {
            if (!isAlone) return Fail<EdtfDate>("a year with significant digits stands alone, not in an interval or a set");
            if (!year.IsWhole) return Fail<EdtfDate>("a year with X has no significant digits; write either X or S");
            date = date with { SignificantDigits = TakeSignificantDigits() };
        }

        EdtfDoubt rightOfYear = TakeDoubtRightOf(leftOfYear);
        date = date with { YearDoubt = leftOfYear | rightOfYear, IsQualifiedAsWhole = leftOfYear == EdtfDoubt.None };
        if (Fault is not null) return null;
        if (Take('-')) return date.SignificantDigits > 0 ? Fail<EdtfDate>(TakesYearOnly, _position - 1) : ReadMonth(date, isAlone);
        return Current == 'T' ? Fail<EdtfDate>(TimeNeedsDay) : date;
    }

    private EdtfDate? ReadMonth(EdtfDate date, bool isAlone)
    {
        int start = _position;
        EdtfDoubt left = TakeDoubt();
        if (TakeDigits(2) is not { } month)
        {
            return Fail<EdtfDate>("a month has two digits; write June as 06 and an unspecified month as XX");
        }

        bool isSeason = month.IsWhole && month.Floor is >= EdtfSeason.First and <= EdtfSeason.Last;
        if (!isSeason && !month.Within(1, 12, downwards: false).Any())
        {
            return Fail<EdtfDate>("this is not a month; write 01 to 12, or 21 to 41 for a season, quarter, quadrimester or half", start);
        }

        EdtfDoubt right = TakeDoubtRightOf(left);
        date = date with
        {
            Precision = isSeason ? EdtfPrecision.Season : EdtfPrecision.Month,
            Month = month,
            MonthDoubt = left | right,
            YearDoubt = date.YearDoubt | right,
            IsQualifiedAsWhole = date.YearDoubt == EdtfDoubt.None && left == EdtfDoubt.None,
        };
        if (Fault is not null) return null;
        if (Take('-'))
        {
            return isSeason ? Fail<EdtfDate>("a season has no days; leave out what follows", _position - 1) : ReadDay(date, isAlone);
        }

        return Current == 'T' ? Fail<EdtfDate>(TimeNeedsDay) : date;
    }

    private EdtfDate? ReadDay(EdtfDate date, bool isAlone)
    {
        int start = _position;
        EdtfDoubt left = TakeDoubt();
        if (TakeDigits(2) is not { } day) return Fail<EdtfDate>("a day has two digits; write the 3rd as 03 and an unspecified day as XX");
        EdtfDoubt right = TakeDoubtRightOf(left);
        date = date with
        {
            Precision = EdtfPrecision.Day,
            Day = day,
            DayDoubt = left | right,
            MonthDoubt = date.MonthDoubt | right,
            YearDoubt = date.YearDoubt | right,
            IsQualifiedAsWhole = date.Doubt == EdtfDoubt.None && left == EdtfDoubt.None,
        };
        if (Fault is not null) return null;
        if (date.Stated() is null) return Fail<EdtfDate>("the month has no such day in that year; correct the day", start);
        if (Current != 'T') return date;
        if (!isAlone) return Fail<EdtfDate>("only a single date has a time of day; an interval or a set has whole days");
        return date.IsPlain ? ReadTime(date) : Fail<EdtfDate>(TimeNeedsDay);
    }

    private EdtfDate? ReadLongYear()
    {
        int start = _position++;
        bool isNegative = Take('-');
        if (Current is not (>= '1' and <= '9'))
        {
            return Fail<EdtfDate>("Y is followed by a year without leading zeros, such as Y12345 or Y-17E7");
        }

        int digits = _position;
        long magnitude = TakeNumber();
        digits = _position - digits;
        bool isExponential = Take('E');
        if (isExponential)
        {
            if (Current is not (>= '1' and <= '9'))
            {
                return Fail<EdtfDate>("E is followed by a positive exponent without leading zeros, such as the 8 of Y17E8");
            }

            for (long exponent = TakeNumber(); exponent > 0 && magnitude <= CalendarDay.MaxYear; exponent--)
            {
                magnitude *= 10;
            }
        }
        else if (digits <= 4)
        {
            return Fail<EdtfDate>("the prefix Y is for years of more than four digits; write this one without it, with four digits", start);
        }

        var date = new EdtfDate
        {
            Precision = EdtfPrecision.Year,
            IsNegative = isNegative,
            LongMagnitude = Math.Min(magnitude, CalendarDay.MaxYear),
            LongText = _text[(start + 1).._position].ToString(),
            IsExponential = isExponential,
            SignificantDigits = Current == 'S' ? TakeSignificantDigits() : 0,
        };
        date = date with { YearDoubt = TakeDoubt(), IsQualifiedAsWhole = true };
        return Fault is not null ? null : Current is '-' or 'T' ? Fail<EdtfDate>(TakesYearOnly) : date;
    }

    private int TakeSignificantDigits()
    {
        _position++;
        if (Current is >= '1' and <= '9') return (int)Math.Min(TakeNumber(), 99);
        Fail("S is followed by the number of significant digits, 1 or more, without leading zeros");
        return 0;
    }

    // Numbers beyond the largest year are not told apart.
    private long TakeNumber()
    {
        long number = 0;
        for (; char.IsAsciiDigit(Current); _position++)
        {
            number = number > CalendarDay.MaxYear ? number : 10 * number + (Current - '0');
        }

        return number;
    }

    private DigitPattern? TakeDigits(int count)
    {
        (int floor, int free) = (0, 0);
        for (int i = 0; i < count; i++, _position++)
        {
            if (!char.IsAsciiDigit(Current) && Current != 'X') return null;
            floor = 10 * floor + (Current == 'X' ? 0 : Current - '0');
            free = (free << 1) | (Current == 'X' ? 1 : 0);
        }

        return new DigitPattern(floor, free);
    }

    private EdtfDoubt TakeDoubt()
    {
        EdtfDoubt doubt = Current switch
        {
            '?' => EdtfDoubt.Uncertain,
            '~' => EdtfDoubt.Approximate,
            '%' => EdtfDoubt.Uncertain | EdtfDoubt.Approximate,
            _ => EdtfDoubt.None,
        };
        _position += doubt == EdtfDoubt.None ? 0 : 1;
        if (doubt != EdtfDoubt.None && Current is '?' or '~' or '%')
        {
            Fail("there are two qualifiers in a row; write % for uncertain and approximate");
        }

        return doubt;
    }

    private EdtfDoubt TakeDoubtRightOf(EdtfDoubt left)
    {
        if (left != EdtfDoubt.None && Current is '?' or '~' or '%')
        {
            Fail("the same component is qualified on both sides; write % for uncertain and approximate, and one side only");
        }

        return TakeDoubt();
    }
}
