using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Attribution;

/// <summary>
/// What stands where a source is named and names none, or has a mark at the name: as one, it would be a witness that does not exist.
/// </summary>
internal static partial class SourceSlips
{
    private static readonly FrozenSet<string> Repeats = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "ditto", "do.", "same", "same as above", "same source", "ibid", "ibid.", "idem", "id.", "see above", "as above", "s.o.", "dito",
        "idem.", "〃", "\"", "''");

    /// <summary>The code of the problem and what to do; null for a text that can be a name.</summary>
    public static (string Code, string Message)? Of(string name)
    {
        if (SpreadsheetCells.IsError(name))
        {
            return ("spreadsheet-error", $"{Quote.Of(name)} is what a spreadsheet shows where a formula or a column fails; write the name.");
        }

        if (Repeats.Contains(name.Trim('"', '“', '”')) || Repeats.Contains(name))
        {
            return ("missing-source", $"{Quote.Of(name)} stands for a name above, which is another one when the rows are sorted; write the name in each.");
        }

        if (!name.Any(char.IsLetter))
        {
            return ("source", $"{Quote.Of(name)} has no letter and names no source; write the name. If it is one, add it to the sources.");
        }

        if (Mark().Match(name) is { Success: true, Index: > 0 } mark)
        {
            return ("footnote", $"{Quote.Of(mark.Value.Trim())} at the end is a mark and no part of the name; take it out, and write into the note what it says.");
        }

        if (name.Count(c => c == '(') != name.Count(c => c == ')'))
        {
            return ("source", $"{Quote.Of(name)} has a bracket without its other half; add that, or take the bracket out.");
        }

        return Said().Match(name) is { Success: true } said
            ? ("source", $"{Quote.Of(name)} has more than a name in it; write {Quote.Of(said.Groups["name"].Value)}. If it is one name, add it to the sources.")
            : null;
    }

    [GeneratedRegex(@"\s*(\*{1,3}|[†‡§¶]+|\[\w{1,3}\]|\?+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(
        @"^(according to|as per) +(?<name>\S.*)$|^(?<name>\S.*?) +(said|says|say|told|quotes|quoting|citing|cites|paraphrases|paraphrasing)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Said();
}
