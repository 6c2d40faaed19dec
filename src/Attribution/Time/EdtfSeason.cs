namespace Attribution;

/// <summary>The days of the groupings of months that stand in place of a month, codes 21 to 41.</summary>
internal static class EdtfSeason
{
    public const int First = 21;
    public const int Last = 41;

    /// <summary>The codes 21 to 24 name no hemisphere.</summary>
    public static bool NamesNoPlace(int code) => code is >= 21 and <= 24;

    /// <summary>
    /// A season belongs to the year in which it begins. One that names its hemisphere begins in the month of an equinox or solstice, on the
    /// 1st by meteorological use and about the 21st by astronomical use, and ends three months later. One that does not may begin at any
    /// time of the year.
    /// </summary>
    public static EdtfExtent Of(long year, int code) => code switch
    {
        21 or 23 => Anywhere(year, 12),
        22 or 24 => Anywhere(year, 15),
        <= 28 => Beginning(year, 3 * (code - 24)),
        29 or 30 => Beginning(year, 3 * (code - 26)),
        31 or 32 => Beginning(year, 3 * (code - 30)),
        <= 36 => Months(year, 3, code - 33),
        <= 39 => Months(year, 4, code - 37),
        _ => Months(year, 6, code - 40),
    };

    private static EdtfExtent Anywhere(long year, int lastMonth) => new(
        CalendarDay.FirstOf(year, 1),
        CalendarDay.LastOf(year, 12),
        CalendarDay.FirstOf(year, 1),
        CalendarDay.LastOf(year, lastMonth));

    private static EdtfExtent Beginning(long year, int month) => new(
        CalendarDay.FirstOf(year, month),
        CalendarDay.LastOf(year, month),
        CalendarDay.LastOf(year, month + 2),
        CalendarDay.LastOf(year, month + 3));

    private static EdtfExtent Months(long year, int length, int index) => EdtfExtent.Exactly(
        CalendarDay.FirstOf(year, length * index + 1),
        CalendarDay.LastOf(year, length * (index + 1)));
}
