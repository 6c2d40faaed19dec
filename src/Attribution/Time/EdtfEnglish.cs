using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>Says in plain English what an EDTF text says. For people to read; it is never read back.</summary>
internal static class EdtfEnglish
{
    private static readonly ImmutableArray<string> Seasons = ["spring", "summer", "autumn", "winter"];
    private static readonly ImmutableArray<string> Ordinals = ["first", "second", "third", "fourth"];

    /// <param name="content">What a text says.</param>
    /// <param name="isShort">Whether months have three letters: "23 Dec 2024".</param>
    public static string Of(EdtfContent content, bool isShort = false) => content.Shape switch
    {
        EdtfShape.Date => Of(content.Spans[0].From!, isShort),
        EdtfShape.Interval => Interval(content.Spans[0], isShort),
        EdtfShape.OneOf when content.Spans is [{ From: null } or { To: null }] => OneOf(content.Spans, isShort),
        EdtfShape.OneOf => "one of " + OneOf(content.Spans, isShort),
        _ => "all of " + List(content.Spans, isShort, "and", "and before", "and after"),
    };

    private static string Interval(EdtfSpan span, bool isShort) =>
        $"from {End(span.From, isShort, span.Start, "start")} to {End(span.To, isShort, span.End, "end")}";

    private static string End(EdtfDate? date, bool isShort, EdtfEnd end, string name) =>
        date is not null ? Of(date, isShort) : (end == EdtfEnd.Open ? "an open " : "an unknown ") + name;

    private static string OneOf(ImmutableArray<EdtfSpan> spans, bool isShort) => List(spans, isShort, "or", "or earlier", "or later");

    private static string List(ImmutableArray<EdtfSpan> spans, bool isShort, string conjunction, string before, string after) =>
        Enumerate([.. spans.Select(span => span switch
        {
            { IsSingle: true } => Of(span.From!, isShort),
            { From: null } => $"{Of(span.To!, isShort)} {before}",
            { To: null } => $"{Of(span.From, isShort)} {after}",
            _ => $"{Of(span.From, isShort)} to {Of(span.To, isShort)}",
        })], conjunction);

    private static string Enumerate(string[] items, string conjunction) =>
        items.Length == 1 ? items[0] : $"{string.Join(", ", items[..^1])} {conjunction} {items[^1]}";

    private static string Of(EdtfDate date, bool isShort)
    {
        string text = IsPlainDay(date) ? PlainDay(date, isShort) : Unqualified(date, isShort);
        if (date.Doubt == EdtfDoubt.None) return text;
        if (date.IsQualifiedAsWhole)
        {
            return date.Doubt switch
            {
                EdtfDoubt.Uncertain => $"possibly {text}",
                EdtfDoubt.Approximate => $"about {text}",
                _ => $"possibly about {text}",
            };
        }

        string month = date.Precision == EdtfPrecision.Season ? "season" : "month";
        (string Name, EdtfDoubt Doubt)[] parts = [("year", date.YearDoubt), (month, date.MonthDoubt), ("day", date.DayDoubt)];
        IEnumerable<string> doubts = parts.Where(part => part.Doubt != EdtfDoubt.None).Select(part => $"{part.Name} {Of(part.Doubt)}");
        return $"{text} ({string.Join(", ", doubts)})";
    }

    private static string Of(EdtfDoubt doubt) => doubt switch
    {
        EdtfDoubt.Uncertain => "uncertain",
        EdtfDoubt.Approximate => "approximate",
        _ => "uncertain and approximate",
    };

    /// <summary>Whether it is a day of a year of our era with nothing left open, as most dates are.</summary>
    private static bool IsPlainDay(EdtfDate date) =>
        date is { Precision: EdtfPrecision.Day, HasUnspecified: false, IsNegative: false, Year.Floor: > 0, Time: "" }
        && date is { LongMagnitude: null, SignificantDigits: 0 };

    private static string PlainDay(EdtfDate date, bool isShort) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day.Floor} {MonthName(date.Month.Floor, isShort)} {date.Year.Floor}");

    private static string Unqualified(EdtfDate date, bool isShort)
    {
        string year = YearOf(date);
        if (date.Precision == EdtfPrecision.Year) return year;
        if (date.Precision == EdtfPrecision.Season) return Season(date.Month.Floor, year);
        string month = Within(year, Choice(date.Month, "month", 12, number => MonthName(number, isShort)));
        if (date.Precision == EdtfPrecision.Month) return month;
        string day = Choice(date.Day, "day", 31, Number);
        if (IsSome(day) && month == $"some month of {year}") return $"{day} of {year}";
        return Within(month, date.Month.IsWhole || IsSome(day) ? day : $"day {day}") + Time(date.Time);
    }

    private static string YearOf(EdtfDate date)
    {
        string digits = date.SignificantDigits > 0 ? $" to {Number(date.SignificantDigits)} significant digits" : "";
        if (date.LongMagnitude is not null) return $"the year {date.LongText}{digits}";
        if (date.SignificantDigits > 0) return Year(date.IsNegative ? -date.Year.Floor : date.Year.Floor) + digits;
        string range = date.FirstYear == date.LastYear
            ? Year(date.FirstYear)
            : $"some year from {Year(date.FirstYear)} to {Year(date.LastYear)}";

        // Unspecified digits from the right make a range; others, such as the one of 1X99, do not.
        bool isRange = (date.Year.Free & (date.Year.Free + 1)) == 0;
        return isRange ? range : $"some year of the form {(date.IsNegative ? "-" : "")}{date.Year.ToString(4)}";
    }

    private static string Choice(DigitPattern pattern, string unit, int max, Func<int, string> name)
    {
        int[] choices = [.. pattern.Within(1, max, downwards: false)];
        if (choices.Length == max) return $"some {unit}";
        return choices.Length > 3 && choices[^1] - choices[0] == choices.Length - 1
            ? $"some {unit} from {name(choices[0])} to {name(choices[^1])}"
            : Enumerate([.. choices.Select(name)], "or");
    }

    // "August 2024", but "some month of 2024" and "December of some year".
    private static string Within(string whole, string part) =>
        part is "some day" or "some month" || IsSome(whole) ? $"{part} of {whole}" : $"{part} {whole}";

    private static bool IsSome(string part) => part.StartsWith("some", StringComparison.Ordinal);

    private static string Season(int code, string year) => code switch
    {
        <= 24 => Within(year, Seasons[code - 21]),
        <= 28 => Within(year, Seasons[code - 25]) + " (northern hemisphere)",
        <= 32 => Within(year, Seasons[code - 29]) + " (southern hemisphere)",
        <= 36 => $"the {Ordinals[code - 33]} quarter of {year}",
        <= 39 => $"the {Ordinals[code - 37]} four months of {year}",
        _ => $"the {Ordinals[code - 40]} half of {year}",
    };

    private static string MonthName(int month, bool isShort)
    {
        DateTimeFormatInfo names = CultureInfo.InvariantCulture.DateTimeFormat;
        return isShort ? names.GetAbbreviatedMonthName(month) : names.GetMonthName(month);
    }

    private static string Year(long year) => (year > 0 ? year : 1 - year).ToString(CultureInfo.InvariantCulture) + (year > 0 ? "" : " BC");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // hh:mm:ss, then the shift.
    private static string Time(string time) => time switch
    {
        "" => "",
        { Length: 8 } => $", {time}",
        [.. var clock, 'Z'] => $", {clock} UTC",
        _ => $", {time[..8]} UTC{time[8..]}",
    };
}
