using System.Globalization;

namespace Attribution;

/// <summary>Finds tidy days on an axis of time: of years, of months, or of days, as there is room.</summary>
internal static class DayTicks
{
    private const int Most = 9;

    private static readonly int[] Days = [1, 2, 5, 10], Months = [1, 2, 3, 6], Years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000];

    /// <summary>The days that are lettered.</summary>
    /// <param name="first">The number of the first day, from 1 January of the year 1.</param>
    /// <param name="last">The number of the last day.</param>
    /// <param name="culture">How dates are written.</param>
    /// <param name="fits">Whether the letterings of some days do not meet.</param>
    public static AxisTick[] Of(int first, int last, CultureInfo culture, Func<AxisTick[], bool> fits)
    {
        foreach (int step in Days)
        {
            if ((last - first) / step > 3 * Most) continue;
            int rest = step == 2 ? 1 : 0;
            AxisTick[] ticks = [.. Range(first, last, day => step == 1 || (day.Day % step == rest && day.Day != 31), "d MMM yyyy")];
            if (IsFit(ticks)) return ticks;
        }

        foreach (int step in Months)
        {
            if ((last - first) / (30 * step) > 3 * Most) continue;
            AxisTick[] ticks = [.. Range(first, last, day => day.Day == 1 && (day.Month - 1) % step == 0, "MMM yyyy")];
            if (IsFit(ticks)) return ticks;
        }

        foreach (int step in Years)
        {
            AxisTick[] ticks = [.. WholeYears(first, last, step)];
            if (IsFit(ticks)) return ticks;
        }

        return [Tick(first, "d MMM yyyy")];

        bool IsFit(AxisTick[] ticks) => ticks.Length is > 0 and <= Most && fits(ticks);

        AxisTick Tick(int day, string format)
        {
            DateOnly date = DateOnly.FromDayNumber(day);
            string month = culture.DateTimeFormat.AbbreviatedMonthNames[date.Month - 1], year = date.Year.ToString(culture);
            return new(day, format switch
            {
                "yyyy" => year,
                "MMM yyyy" => $"{month} {year}",
                _ => $"{date.Day.ToString(culture)} {month} {year}",
            });
        }

        IEnumerable<AxisTick> Range(int from, int to, Func<DateOnly, bool> isTidy, string format)
        {
            for (int day = from; day <= to; day++)
            {
                if (isTidy(DateOnly.FromDayNumber(day))) yield return Tick(day, format);
            }
        }

        IEnumerable<AxisTick> WholeYears(int from, int to, int step)
        {
            for (int year = DateOnly.FromDayNumber(from).Year; year <= DateOnly.FromDayNumber(to).Year; year++)
            {
                int day = new DateOnly(year, 1, 1).DayNumber;
                if (year % step == 0 && day >= from && day <= to) yield return Tick(day, "yyyy");
            }
        }
    }
}
