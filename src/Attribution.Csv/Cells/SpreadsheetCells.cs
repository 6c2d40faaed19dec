using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Attribution;

/// <summary>What a spreadsheet made of a cell in place of what was typed.</summary>
internal static partial class SpreadsheetCells
{
    private static readonly string[] Errors =
        ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#ERROR!", "#WERT!", "#BEZUG!"];

    /// <summary>Whether it is a date into which a range such as 3-5 or a fraction such as 3/5 may have been turned.</summary>
    public static bool IsDate(string cell) => cell.Length <= 24 && MayBeDate(cell) && Date().IsMatch(cell);

    /// <summary>Whether it is what a spreadsheet shows where a formula or a column fails.</summary>
    public static bool IsError(string cell) =>
        cell[0] == '#' && (cell.All(c => c == '#') || Errors.Contains(cell, StringComparer.OrdinalIgnoreCase));

    /// <summary>The range that the cell may have been: "3-5" of "5-Mar"; null where none is likely.</summary>
    public static string? Range(string cell)
    {
        Match short_ = DayAndMonth().Match(cell);
        if (!short_.Success) return null;
        int month = Array.FindIndex(Stems,
            stems => stems.Contains(short_.Groups["month"].Value[..3], StringComparer.OrdinalIgnoreCase)) + 1;
        return month == 0 ? null : $"{month}-{short_.Groups["day"].Value.TrimStart('0')}";
    }

    /// <summary>Whether it begins as one does: by digits and a mark that is not a comma, or by a month.</summary>
    private static bool MayBeDate(string cell)
    {
        int digits = 0;
        while (digits < cell.Length && char.IsAsciiDigit(cell[digits])) digits++;
        if (digits > 0) return digits is <= 2 or 4 && digits < cell.Length && cell[digits] is '-' or '/' or '.' or ' ';
        return cell.Length > 3 && char.IsAsciiDigit(cell[^1]) && AllStems.Contains(cell.AsSpan(0, 3));
    }

    // The first three letters of the months as spreadsheets in the larger languages of Europe shorten them.
    private static readonly string[][] Stems =
    [
        ["jan", "ene", "gen"], ["feb", "fév", "fev"], ["mar", "mär", "mrz", "mrt"], ["apr", "avr", "abr"],
        ["may", "mai", "maj", "mag", "mei"],
        ["jun", "jui", "giu"], ["jul", "lug"], ["aug", "aoû", "aou", "ago"], ["sep", "set"], ["oct", "okt", "ott", "out"], ["nov"],
        ["dec", "dez", "déc", "dic"],
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AllStems =
        Stems.SelectMany(stems => stems).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private const string Month =
        @"(?<month>jan|ene|gen|feb|fév|fev|mar|mär|mrz|mrt|apr|avr|abr|may|mai|maj|mag|mei|jun|jui|giu|jul|lug|"
        + @"aug|aoû|aou|ago|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic)\p{L}*\.?";

    [GeneratedRegex(
        @"^(\d{1,2}\.?[-/. ]" + Month + @"([-/. ]\d{2,4})?|" + Month + @"[-/. ]\d{2,4}|\d{4}-\d\d-\d\d([ T]\d\d:\d\d(:\d\d)?(\.0+)?)?|"
            + @"\d{1,2}(?<mark>[./])\d{1,2}\k<mark>\d{2,4}( \d{1,2}:\d\d(:\d\d)?)?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Date();

    [GeneratedRegex(
        @"^((?<day>\d{1,2})\.?[-/. ]" + Month + @"|" + Month + @"[-/. ](?<day>\d{1,2}))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DayAndMonth();
}
