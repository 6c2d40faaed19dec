using System.Globalization;
using System.Text.Json;

namespace Attribution;

/// <summary>Days, months, years and decades as a wiki has them: a time with a precision, in the Gregorian calendar.</summary>
internal static class WikibaseTime
{
    private const int Decade = 8, Year = 9, Month = 10, Day = 11;

    /// <summary>The calendar of a wiki goes from 1 before Christ to 1 after.</summary>
    private const string NoYear = "0000";

    /// <summary>Whether a date in EDTF can be written: a day, a month or a year without doubt, or a decade ("199X").</summary>
    public static bool CanWrite(string edtf) =>
        !edtf.StartsWith(NoYear, StringComparison.Ordinal) && PrecisionOf(edtf) is not null;

    public static void Write(Utf8JsonWriter json, string edtf)
    {
        int precision = PrecisionOf(edtf)!.Value;
        string year = edtf[..4].Replace('X', '0');
        string month = precision >= Month ? edtf[5..7] : "00", day = precision == Day ? edtf[8..10] : "00";
        json.WriteString("time", $"+{year}-{month}-{day}T00:00:00Z");
        json.WriteNumber("timezone", 0);
        json.WriteNumber("before", 0);
        json.WriteNumber("after", 0);
        json.WriteNumber("precision", precision);
        json.WriteString("calendarmodel", WikibaseId.Gregorian);
    }

    /// <summary>The date in EDTF; null where it is not one that can be kept, which is noted.</summary>
    public static string? Read(Json time)
    {
        string? text = time["time"]?.Text(), calendar = time["calendarmodel"]?.Text();
        decimal? precision = time["precision"]?.Number();
        string? edtf = text is { Length: 21 } && text[0] == '+' && text[1..5] != NoYear
            && text.EndsWith("T00:00:00Z", StringComparison.Ordinal)
            ? Cut(text.Substring(1, 10), precision)
            : null;
        bool sharp = (string[])["before", "after", "timezone"] is var spreads && spreads.All(spread => time[spread]?.Number() is null or 0);
        if (edtf is not null && sharp && calendar == WikibaseId.Gregorian && Edtf.TryParse(edtf, out _)) return edtf;
        time.Left(
            LossCodes.FuzzyTime,
            $"'{Printable.Escaped(text)}' is not a Gregorian day, month, year or decade after Christ without spread; the date "
                + "was not read.");
        return null;
    }

    private static string? Cut(string day, decimal? precision) => precision switch
    {
        Day => day,
        Month => day[..7],
        Year => day[..4],
        Decade => day[..3] + "X",
        _ => null,
    };

    private static int? PrecisionOf(string edtf) =>
        edtf.Length == 4 && edtf[3] == 'X' && int.TryParse(edtf[..3], NumberStyles.None, CultureInfo.InvariantCulture, out int decade)
            && decade > 0
            ? Decade
        : SimpleDate.Is(edtf) ? edtf.Length == 4 ? Year : edtf.Length == 7 ? Month : Day
        : null;
}
