using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>Says in plain English what an EDTF text says. For people to read; it is never read back.</summary>
internal static class EdtfEnglish
{
    private static readonly ImmutableArray<string> Seasons = ["spring", "summer", "autumn", "winter"];
    private static readonly ImmutableArray<string> Ordinals = ["first", "second", "third", "fourth"];

    public static string Of(EdtfContent content) => content.Shape switch
    {
        EdtfShape.Date => Of(content.Spans[0].From!),
        EdtfShape.Interval => Interval(content.Spans[0]),
        EdtfShape.OneOf => "one of " + List(content.Spans, "or", "or earlier", "or later"),
        _ => "all of " + List(content.Spans, "and", "and before", "and after"),
    };

    private static string Interval(EdtfSpan span) =>
        $"from {(span.From is { } from ? Of(from) : Missing(span.Start, "start"))} to {(span.To is { } to ? Of(to) : Missing(span.End, "end"))}";

    private static string Missing(EdtfEnd end, string name) => (end == EdtfEnd.Open ? "an open " : "an unknown ") + name;

    private static string List(ImmutableArray<EdtfSpan> spans, string conjunction, string before, string after)
    {
        string[] members = [.. spans.Select(span => span switch
        {
            { IsSingle: true } => Of(span.From!),
            { From: null } => $"{Of(span.To!)} {before}",
            { To: null } => $"{Of(span.From)} {after}",
            _ => $"{Of(span.From)} to {Of(span.To)}",
        })];
        return members.Length == 1 ? members[0] : $"{string.Join(", ", members[..^1])} {conjunction} {members[^1]}";
    }

    private static string Of(EdtfDate date)
    {
        string text = date.HasUnspecified || date.SignificantDigits > 0 ? Unspecified(date) : Plain(date);
        if (date.Doubt == EdtfDoubt.None)
            return text;
        if (date.IsQualifiedAsWhole)
            return date.Doubt switch
            {
                EdtfDoubt.Uncertain => $"possibly {text}",
                EdtfDoubt.Approximate => $"about {text}",
                _ => $"possibly about {text}",
            };
        string month = date.Precision == EdtfPrecision.Season ? "season" : "month";
        IEnumerable<string> doubts = new[] { ("year", date.YearDoubt), (month, date.MonthDoubt), ("day", date.DayDoubt) }
            .Where(part => part.Item2 != EdtfDoubt.None)
            .Select(part => $"{part.Item1} {Of(part.Item2)}");
        return $"{text} ({string.Join(", ", doubts)})";
    }

    private static string Of(EdtfDoubt doubt) => doubt switch
    {
        EdtfDoubt.Uncertain => "uncertain",
        EdtfDoubt.Approximate => "approximate",
        _ => "uncertain and approximate",
    };

    private static string Plain(EdtfDate date) => date.Precision switch
    {
        EdtfPrecision.Year => Year(date.FirstYear),
        EdtfPrecision.Month => Month(date.FirstYear, date.Month.Floor),
        EdtfPrecision.Season => Season(date.Month.Floor, Year(date.FirstYear)),
        _ => Day(new CalendarDay(date.FirstYear, date.Month.Floor, date.Day.Floor)) + Time(date.Time),
    };

    private static string Unspecified(EdtfDate date)
    {
        string years = date.FirstYear == date.LastYear
            ? Year(date.FirstYear)
            : $"some year from {Year(date.FirstYear)} to {Year(date.LastYear)}";
        if (date.SignificantDigits > 0)
            return $"{years}, estimated as {Year(date.IsNegative ? -Magnitude(date) : Magnitude(date))}";
        return date.Precision switch
        {
            EdtfPrecision.Year => years,
            EdtfPrecision.Season => Season(date.Month.Floor, years),
            EdtfPrecision.Month => $"{Component(date.Month, "month", 12, MonthName)} of {years}",
            _ => $"{Component(date.Day, "day", 31, Number)} of {Component(date.Month, "month", 12, MonthName)} of {years}",
        };
    }

    private static long Magnitude(EdtfDate date) => date.LongMagnitude ?? date.Year.Floor;

    private static string Component(DigitPattern pattern, string unit, int max, Func<int, string> name)
    {
        string[] choices = [.. pattern.Within(1, max, downwards: false).Select(name)];
        if (choices.Length == max)
            return $"some {unit}";
        return choices.Length == 1 ? choices[0] : $"{string.Join(", ", choices[..^1])} or {choices[^1]}";
    }

    private static string Season(int code, string year) => code switch
    {
        <= 24 => $"{Seasons[code - 21]} {year}",
        <= 28 => $"{Seasons[code - 25]} {year} (northern hemisphere)",
        <= 32 => $"{Seasons[code - 29]} {year} (southern hemisphere)",
        <= 36 => $"the {Ordinals[code - 33]} quarter of {year}",
        <= 39 => $"the {Ordinals[code - 37]} four months of {year}",
        _ => $"the {Ordinals[code - 40]} half of {year}",
    };

    private static string Day(CalendarDay day) => $"{Number(day.Day)} {Month(day.Year, day.Month)}";

    private static string Month(long year, int month) => $"{MonthName(month)} {Year(year)}";

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static string Year(long year) => year > 0 ? Number(year) : Number(1 - year) + " BC";

    private static string Number(int number) => Number((long)number);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    // hh:mm:ss, then the shift.
    private static string Time(string time) => time switch
    {
        "" => "",
        [.. var clock, 'Z'] => $", {clock} UTC",
        { Length: > 8 } => $", {time[..8]} UTC{time[8..]}",
        _ => $", {time}",
    };
}
