using NodaTime;

namespace Attribution;

/// <summary>
/// A day of the proleptic Gregorian calendar, in a year up to <see cref="MaxYear"/> either way, or one of the two infinities.
/// NodaTime's <see cref="LocalDate"/> ends at the years −9998 and 9999; EDTF does not.
/// </summary>
internal readonly record struct CalendarDay : IComparable<CalendarDay>
{
    /// <summary>The largest magnitude of a year: some 70,000 times the age of the universe, and far from overflow.</summary>
    public const long MaxYear = 1_000_000_000_000_000;

    // Year, month and day packed in this order, so that comparing keys compares days.
    private readonly long _key;

    public CalendarDay(long year, int month, int day) => _key = (year << 9) + (month << 5) + day;

    private CalendarDay(long key) => _key = key;

    public static CalendarDay Past => new(long.MinValue);

    public static CalendarDay Future => new(long.MaxValue);

    public long Year => _key >> 9;

    public int Month => (int)(_key >> 5) & 15;

    public int Day => (int)_key & 31;

    private bool IsInfinite => _key is long.MinValue or long.MaxValue;

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The first day of a month; months after 12 run on into the next year.</summary>
    public static CalendarDay FirstOf(long year, int month) => month > 12 ? FirstOf(year + 1, month - 12) : new(year, month, 1);

    /// <summary>The last day of a month; months after 12 run on into the next year.</summary>
    public static CalendarDay LastOf(long year, int month) =>
        month > 12 ? LastOf(year + 1, month - 12) : new(year, month, DaysInMonth(year, month));

    public static CalendarDay Min(CalendarDay a, CalendarDay b) => a < b ? a : b;

    public static CalendarDay Max(CalendarDay a, CalendarDay b) => a > b ? a : b;

    public CalendarDay Next() =>
        IsInfinite ? this : Day < DaysInMonth(Year, Month) ? new(_key + 1) : FirstOf(Year, Month + 1);

    public LocalDate? ToLocalDate() =>
        IsInfinite || Year is < -9998 or > 9999 ? null : new LocalDate((int)Year, Month, Day);

    public int CompareTo(CalendarDay other) => _key.CompareTo(other._key);

    public static bool operator <(CalendarDay a, CalendarDay b) => a._key < b._key;

    public static bool operator >(CalendarDay a, CalendarDay b) => a._key > b._key;

    public static bool operator <=(CalendarDay a, CalendarDay b) => a._key <= b._key;

    public static bool operator >=(CalendarDay a, CalendarDay b) => a._key >= b._key;
}
