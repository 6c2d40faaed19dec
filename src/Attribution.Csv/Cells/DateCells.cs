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
        ["d MMMM yyyy", "d MMM yyyy", "d. MMMM yyyy", "d-MMM-yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy"];

    private static readonly string[] Months = ["MMMM yyyy", "MMM yyyy", "MMM-yyyy"];

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
        if (Edtf.TryParse(text, out Edtf? date)) return (date, null, null);
        if (text.Length > 64) return Refused(text);
        if (Clock().Match(text) is { Success: true } clock)
        {
            string time = clock.Groups["seconds"].Success ? clock.Groups["time"].Value : clock.Groups["time"].Value + ":00";
            string whole = time == "00:00:00" ? clock.Groups["day"].Value : $"{clock.Groups["day"].Value}T{time}";
            return Edtf.TryParse(whole, out date) ? (date, null, null) : Refused(text);
        }

        if (Numbers().Match(text) is { Success: true } numbers) return OfNumbers(text, numbers);
        foreach (CultureInfo language in (CultureInfo[])[CultureInfo.InvariantCulture, culture])
        {
            if (DateTime.TryParseExact(text, WithMonths, language, DateTimeStyles.None, out DateTime day))
            {
                return (Edtf.On(LocalDate.FromDateTime(day)), null, null);
            }

            if (DateTime.TryParseExact(text, Months, language, DateTimeStyles.None, out DateTime month))
            {
                return (Edtf.Month(month.Year, month.Month), null, null);
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
        if (order == DateOrder.Unknown && !dayFirst && two <= 12)
        {
            string other = string.Create(CultureInfo.InvariantCulture, $"{year}-{one:D2}-{two:D2}");
            string said = string.Create(CultureInfo.InvariantCulture, $"{year}-{two:D2}-{one:D2}");
            return (null, "ambiguous-date", $"{Quote.Of(text)} is {said} or {other}; write it so, or say by Dates which is first.");
        }

        (int day, int month) = dayFirst ? (one, two) : (two, one);
        string iso = string.Create(CultureInfo.InvariantCulture, $"{year}-{month:D2}-{day:D2}");
        if (Edtf.TryParse(iso, out Edtf? date)) return (date, null, null);
        return (null, "date", $"{Quote.Of(text)} is not a day of the calendar, read as {iso}; correct it, or say by Dates which is first.");
    }

    private static (Edtf? Date, string? Code, string? Message) Refused(string text)
    {
        if (text.Length == 5 && text.All(char.IsAsciiDigit))
        {
            return (null, "date", $"{Quote.Of(text)} is the number that a spreadsheet keeps for a day; format the column as a date.");
        }

        try
        {
            _ = Edtf.Parse(text);
            return (null, "date", $"{Quote.Of(text)} is not a date.");
        }
        catch (FormatException refusal)
        {
            return (null, "date", Quote.Message(refusal));
        }
    }

    [GeneratedRegex(@"^(?<day>\d{4}-\d\d-\d\d)[ T](?<time>\d\d:\d\d(?<seconds>:\d\d)?)(\.0+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(
        @"^(?<one>\d{1,2})(?<mark>[./-])(?<two>\d{1,2})\k<mark>(?<year>\d{4}|\d\d)( 0?0:00(:00)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
