using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Attribution;

/// <summary>Reads dates as people and spreadsheets write them. Each text is read once.</summary>
internal sealed partial class DateCells(DateOrder order, CultureInfo culture)
{
    private const int MostKept = 50_000;

    private static readonly string[] WithMonths =
    [
        "d MMMM yyyy", "d MMM yyyy", "d. MMMM yyyy", "d. MMM yyyy", "d-MMM-yyyy", "d/MMM/yyyy", "MMMM d, yyyy", "MMM d, yyyy",
        "MMMM d yyyy", "MMM d yyyy", "yyyy MMMM d", "yyyy MMM d", "yyyy-MMM-d", "dddd, d MMMM yyyy", "dddd d MMMM yyyy", "ddd, d MMM yyyy",
        "ddd d MMM yyyy", "dddd, MMMM d, yyyy", "ddd, MMM d, yyyy",
    ];

    private static readonly string[] Months = ["MMMM yyyy", "MMM yyyy", "MMM-yyyy", "MMMM, yyyy", "MMM, yyyy", "yyyy MMMM", "yyyy MMM"];

    private readonly Dictionary<string, (Edtf? Date, string? Code, string? Message)> _known = new(StringComparer.Ordinal);

    /// <summary>Reads a date, or says why it is none.</summary>
    public bool TryRead(
        string text, [NotNullWhen(true)] out Edtf? date, [NotNullWhen(false)] out string? code, [NotNullWhen(false)] out string? message)
    {
        if (!_known.TryGetValue(text, out (Edtf? Date, string? Code, string? Message) read))
        {
            read = Read(text);
            if (_known.Count < MostKept) _known.Add(text, read);
        }

        (date, code, message) = (read.Date, read.Code ?? "", read.Message ?? "");
        return date is not null;
    }

    private (Edtf? Date, string? Code, string? Message) Read(string text)
    {
        if (text.Length == 7 && IsSchoolYear(text))
        {
            return (null, "ambiguous-date",
                $"{Quote.Of(text)} is a season of {text[..4]} in EDTF, and the years {text[..4]} to 20{text[5..]} to others; write "
                    + $"{text[..4]}/20{text[5..]} "
                    + "for the years, and the months of a season.");
        }

        if (Edtf.TryParse(text, out Edtf? date)) return (date, null, null);
        if (text.Length > 64) return Refused(text);
        if (text.AsSpan().IndexOfAny('\u2010', '\u2011', '–') >= 0 || text.Contains('−', StringComparison.Ordinal))
        {
            string plain = text.Replace('\u2010', '-').Replace('\u2011', '-').Replace('–', '-').Replace('−', '-');
            (Edtf? Date, string? Code, string? Message) read = Read(plain);
            return read.Date is null && read.Code == "date" ? Refused(text) : read;
        }

        if (Clock().Match(text) is { Success: true } clock)
        {
            string time = clock.Groups["seconds"].Success ? clock.Groups["time"].Value : clock.Groups["time"].Value + ":00";
            string whole = time == "00:00:00" ? clock.Groups["day"].Value : $"{clock.Groups["day"].Value}T{time}";
            return Edtf.TryParse(whole, out date) ? (date, null, null) : Refused(text);
        }

        if (Numbers().Match(text) is { Success: true } numbers) return OfNumbers(text, numbers);
        if (YearFirst().Match(text) is { Success: true } parts)
        {
            (string month, string day) = (parts.Groups["month"].Value, parts.Groups["day"].Value);
            string iso = $"{parts.Groups["year"].Value}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
            return Edtf.TryParse(iso, out date) ? (date, null, null) : Refused(text);
        }

        string said = Ordinal().Replace(text, "").Replace("Sept ", "Sep ", StringComparison.Ordinal);
        foreach (CultureInfo language in (CultureInfo[])[CultureInfo.InvariantCulture, culture])
        {
            if (DateTime.TryParseExact(said, WithMonths, language, DateTimeStyles.None, out DateTime one))
            {
                return (Edtf.On(LocalDate.FromDateTime(one)), null, null);
            }

            if (DateTime.TryParseExact(said, Months, language, DateTimeStyles.None, out DateTime whole))
            {
                return (Edtf.Month(whole.Year, whole.Month), null, null);
            }
        }

        // An interval of such dates: 05.03.2024/07.03.2024.
        if (text.Split('/') is [var first, var last] && first.Length > 0 && last.Length > 0
            && Read(first.Trim()) is { Date: { IsInterval: false } start } && Read(last.Trim()) is { Date: { IsInterval: false } end }
            && Edtf.TryParse($"{start}/{end}", out date))
        {
            return (date, null, null);
        }

        return Refused(text);
    }

    private (Edtf? Date, string? Code, string? Message) OfNumbers(string text, Match numbers)
    {
        int one = int.Parse(numbers.Groups["one"].Value, CultureInfo.InvariantCulture);
        int two = int.Parse(numbers.Groups["two"].Value, CultureInfo.InvariantCulture);
        string year = numbers.Groups["year"].Value;
        if (year.Length == 2)
        {
            return (null, "date", $"{Quote.Of(text)} has a year of two digits; write all four, as in 2024-03-05.");
        }

        bool pointed = numbers.Groups["mark"].Value == ".";
        bool dayFirst = order == DateOrder.DayFirst || (order == DateOrder.Unknown && (pointed || one > 12 || one == two));
        if (one == 0 || two == 0) return Refused(text);
        if (order == DateOrder.Unknown && !dayFirst && two <= 12)
        {
            string other = string.Create(CultureInfo.InvariantCulture, $"{year}-{one:D2}-{two:D2}");
            string said = string.Create(CultureInfo.InvariantCulture, $"{year}-{two:D2}-{one:D2}");
            return (null, "ambiguous-date", $"{Quote.Of(text)} is {said} or {other}; write it so, or say by Dates which is first.");
        }

        (int day, int month) = dayFirst ? (one, two) : (two, one);
        string iso = string.Create(CultureInfo.InvariantCulture, $"{year}-{month:D2}-{day:D2}");
        if (Edtf.TryParse(iso, out Edtf? date))
        {
            if (Time(numbers) is not { } time) return (date, null, null);
            return Edtf.TryParse($"{iso}T{time}", out date) ? (date, null, null) : Refused(text);
        }

        return (null, "date", $"{Quote.Of(text)} is not a day of the calendar, read as {iso}; correct it, or say by Dates which is first.");
    }

    /// <summary>Whether it is a year and the two last digits of the next: 2023-24, which EDTF reads as winter.</summary>
    private static bool IsSchoolYear(string text) =>
        text.StartsWith("20", StringComparison.Ordinal) && text[4] == '-'
        && int.TryParse(text.AsSpan(2, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int year)
        && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out int next)
        && next == year + 1 && next is >= 21 and <= 41;

    /// <summary>The time of day, if it is another than the midnight that spreadsheets add: "17:30:00" of "5:30 PM".</summary>
    private static string? Time(Match numbers)
    {
        if (!numbers.Groups["hour"].Success) return null;
        int hour = int.Parse(numbers.Groups["hour"].Value, CultureInfo.InvariantCulture);
        string half = numbers.Groups["half"].Value;
        if (half.Length > 0) hour = hour is < 1 or > 12 ? 99 : (hour % 12) + (half[0] is 'P' or 'p' ? 12 : 0);
        string seconds = numbers.Groups["seconds"] is { Success: true } group ? group.Value : "00";
        string time = string.Create(CultureInfo.InvariantCulture, $"{hour:D2}:{numbers.Groups["minutes"].Value}:{seconds}");
        return time == "00:00:00" ? null : time;
    }

    private static (Edtf? Date, string? Code, string? Message) Refused(string text)
    {
        if (Serial().IsMatch(text))
        {
            return (null, "date", $"{Quote.Of(text)} is the number that a spreadsheet keeps for a day; format the column as a date.");
        }

        if (YearMissing().IsMatch(text))
        {
            return (
                null, "date",
                $"{Quote.Of(text)} has no year, or one of two digits; write the whole date, as in 2024-03-05 or 5 March 2024.");
        }

        if (!Edtfs().IsMatch(text))
        {
            return (
                null, "date",
                $"{Quote.Of(text)} is not a date; write it as 2024-03-05, 5 March 2024, 2024-03 or 2024, days from one to another as "
                    + "2024-03-05/2024-03-08, an uncertain one as 2024-03~; and leave the cell blank where none is known.");
        }

        string? why = null;
        try
        {
            _ = Edtf.Parse(text);
        }
        catch (FormatException refusal)
        {
            why = Quote.Message(refusal);
        }

        return (null, "date", why);
    }

    [GeneratedRegex(@"^(?<day>\d{4}-\d\d-\d\d)[ T](?<time>\d\d:\d\d(?<seconds>:\d\d)?)(\.0+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(
        @"^(?<one>\d{1,2})(?<mark>[./-])(?<two>\d{1,2})\k<mark>(?<year>\d{4}|\d\d)"
            + @"(,? (?<hour>\d{1,2}):(?<minutes>\d\d)(:(?<seconds>\d\d))?( ?(?<half>[AaPp])\.?[Mm]\.?)?)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    /// <summary>2024/03/05 and 20240305: nobody writes the day before the month after a year.</summary>
    [GeneratedRegex(
        @"^((?<year>\d{4})(?<mark>[./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})|(?<year>[12]\d{3})(?<month>\d\d)(?<day>\d\d))"
            + @"( 0?0:00(:00)?)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    /// <summary>What stands beside the parts of a date in words: 5<i>th of</i> March, Dec<i>.</i> 5.</summary>
    [GeneratedRegex(@"(?<=\d)(st|nd|rd|th)\b( of)?|(?<=\p{L}{3})\.(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^\d{5}([.,]\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Serial();

    [GeneratedRegex(
        @"^(\d{1,2}[-/. ]+\p{L}{3,}[-/., ']+\d\d|\d{1,2}[-/. ]+\p{L}{3,}\.?|\p{L}{3,}[-/., ']+\d{1,2}|\p{L}{3,}[-/. ]+\d{1,2}[-/., ']+\d\d|"
            + @"\d{1,2}[./-]\d{1,2}\.?)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex YearMissing();

    /// <summary>What is meant for a date as EDTF writes it: its refusal says best what is wrong.</summary>
    [GeneratedRegex(@"^[\[{]?(\.\.)?(-?[\dX]{4}(?!\d)|Y-?\d)[-\dXYESTZ:/.,~?%+\[\]{}]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Edtfs();
}
