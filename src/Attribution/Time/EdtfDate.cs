namespace Attribution;

/// <summary>One date of an EDTF text, component by component.</summary>
internal sealed record EdtfDate
{
    public required EdtfPrecision Precision { get; init; }

    /// <summary>The magnitude of a four-digit year.</summary>
    public DigitPattern Year { get; init; }

    public bool IsNegative { get; init; }

    /// <summary>The magnitude of a year with the prefix Y; <see cref="CalendarDay.MaxYear"/> stands for all years beyond it too.</summary>
    public long? LongMagnitude { get; init; }

    /// <summary>A year with the prefix Y as it is written after that, without significant digits.</summary>
    public string LongText { get; init; } = "";

    /// <summary>Whether the year is written with an exponent.</summary>
    public bool IsExponential { get; init; }

    /// <summary>How many digits of the year are significant; 0 if that is not stated.</summary>
    public int SignificantDigits { get; init; }

    /// <summary>The month, or the code of a season.</summary>
    public DigitPattern Month { get; init; }

    public DigitPattern Day { get; init; }

    public EdtfDoubt YearDoubt { get; init; }

    public EdtfDoubt MonthDoubt { get; init; }

    public EdtfDoubt DayDoubt { get; init; }

    /// <summary>Whether the only qualifier stands at the very end and so applies to the whole date.</summary>
    public bool IsQualifiedAsWhole { get; init; }

    /// <summary>The time of day with its shift from UTC, as written; empty for none.</summary>
    public string Time { get; init; } = "";

    public EdtfDoubt Doubt => YearDoubt | MonthDoubt | DayDoubt;

    public bool HasUnspecified => !Year.IsWhole || !Month.IsWhole || !Day.IsWhole;

    /// <summary>Whether it is a day, month or year without open points, as the dates next to <c>..</c> must be.</summary>
    public bool IsPlain => Precision != EdtfPrecision.Season && !HasUnspecified && Doubt == EdtfDoubt.None;

    public long FirstYear => Years().First;

    public long LastYear => Years().Last;

    /// <summary>The time as stated, qualifiers ignored; null if no day of the calendar fits.</summary>
    public EdtfExtent? Stated()
    {
        (long first, long last) = Years();
        switch (Precision)
        {
            case EdtfPrecision.Year when LongMagnitude == CalendarDay.MaxYear:
                return IsNegative
                    ? Somewhere(CalendarDay.Past, CalendarDay.LastOf(-CalendarDay.MaxYear, 12))
                    : Somewhere(CalendarDay.FirstOf(CalendarDay.MaxYear, 1), CalendarDay.Future);
            case EdtfPrecision.Year:
                return EdtfExtent.Either(YearOf(first), YearOf(last));
            case EdtfPrecision.Season:
                return EdtfExtent.Either(EdtfSeason.Of(first, Month.Floor), EdtfSeason.Of(last, Month.Floor));
            case EdtfPrecision.Month:
                return EdtfExtent.Either(MonthOf(first, FirstMonth), MonthOf(last, LastMonth));
            default:
                return Find(downwards: false) is { } earliest && Find(downwards: true) is { } latest
                    ? new EdtfExtent(earliest, latest, earliest, latest)
                    : null;
        }
    }

    /// <summary>
    /// The time that may be meant. A qualified component does not state how far it may be off, so it may be anything that the unqualified
    /// components to its left allow.
    /// </summary>
    public EdtfExtent Meant(EdtfExtent stated)
    {
        if (YearDoubt != EdtfDoubt.None) return EdtfExtent.Any;
        if (MonthDoubt != EdtfDoubt.None)
        {
            return Somewhere(CalendarDay.FirstOf(FirstYear, 1), CalendarDay.Max(CalendarDay.LastOf(LastYear, 12), stated.EndMax));
        }

        return DayDoubt != EdtfDoubt.None
            ? Somewhere(CalendarDay.FirstOf(FirstYear, FirstMonth), CalendarDay.LastOf(LastYear, LastMonth))
            : stated;
    }

    private int FirstMonth => Month.Within(1, 12, downwards: false).First();

    private int LastMonth => Month.Within(1, 12, downwards: true).First();

    private static EdtfExtent Somewhere(CalendarDay first, CalendarDay last) => new(first, last, first, last);

    private static EdtfExtent YearOf(long year) => EdtfExtent.Exactly(CalendarDay.FirstOf(year, 1), CalendarDay.LastOf(year, 12));

    private static EdtfExtent MonthOf(long year, int month) =>
        EdtfExtent.Exactly(CalendarDay.FirstOf(year, month), CalendarDay.LastOf(year, month));

    private (long First, long Last) Years()
    {
        (long low, long high) = (LongMagnitude ?? Year.Floor, LongMagnitude ?? Year.Ceiling);
        // Year zero has no sign, so a negative pattern such as -000X begins at one.
        if (IsNegative && low == 0) low = Year.Within(1, 9999, downwards: false).First();
        if (SignificantDigits > 0)
        {
            long unit = 1;
            for (long rest = low; rest >= 10; rest /= 10)
            {
                unit *= 10;
            }

            for (int i = 1; i < SignificantDigits && unit > 1; i++)
            {
                unit /= 10;
            }

            low = low / unit * unit;
            high = low + unit - 1;
        }

        return IsNegative ? (-high, -low) : (low, high);
    }

    private CalendarDay? Find(bool downwards)
    {
        foreach (int magnitude in Year.Within(IsNegative ? 1 : 0, 9999, downwards != IsNegative))
        {
            int year = IsNegative ? -magnitude : magnitude;
            foreach (int month in Month.Within(1, 12, downwards))
            {
                foreach (int day in Day.Within(1, CalendarDay.DaysInMonth(year, month), downwards))
                {
                    return new CalendarDay(year, month, day);
                }
            }
        }

        return null;
    }
}
