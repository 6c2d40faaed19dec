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

    private static readonly FrozenSet<string> Nobody = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "none", "nobody", "no one", "true", "false", "xxx", "to be confirmed", "to be determined", "redacted", "[redacted]", "he", "she",
        "it", "they");

    /// <summary>The code of the problem and what to do; null for a text that can be a name.</summary>
    public static (string Code, string Message)? Of(string name)
    {
        if (SpreadsheetCells.IsError(name))
        {
            return ("spreadsheet-error", $"{Quote.Of(name)} is what a spreadsheet shows where a formula or a column fails; write the "
                + "name.");
        }

        if (Repeats.Contains(name.Trim('"', '“', '”')) || Repeats.Contains(name))
        {
            return ("missing-source", $"{Quote.Of(name)} stands for a name above, which is another one when the rows are sorted; write "
                + "the name in each.");
        }

        if (Nobody.Contains(name))
        {
            return ("missing-source", $"{Quote.Of(name)} names nobody; write the name, or 'an unnamed source'. If it is a name, add it "
                + "to the sources.");
        }

        if (SpreadsheetCells.IsDate(name))
        {
            return ("spreadsheet-date", $"{Quote.Of(name)} is a date and names no source; write the name.");
        }

        if (name.AsSpan().IndexOfAny('>', '→', '⇒') >= 0)
        {
            return ("chain", $"{Quote.Of(name)} has an arrow in it; write who passes it on in the column via, with '>' between, and who "
                + "says it as the source.");
        }

        if (!name.Any(char.IsLetter))
        {
            return ("source", $"{Quote.Of(name)} has no letter and names no source; write the name. If it is one, add it to the sources.");
        }

        if (Mark().Match(name) is { Success: true, Index: > 0 } mark)
        {
            return ("footnote", $"{Quote.Of(mark.Value.Trim())} at the end is a mark and no part of the name; take it out, and write "
                + "into the note what it says.");
        }

        if (name.Count(c => c == '(') != name.Count(c => c == ')'))
        {
            return ("source", $"{Quote.Of(name)} has a bracket without its other half; add that, or take the bracket out.");
        }

        if (Relation().Match(name) is { Success: true } relation)
        {
            return ("source", $"{Quote.Of(name)} says by {Quote.Of(relation.Groups["how"].Value)} how it passes the claim on; write "
                + "that alone in brackets behind the name, as in 'Wire (quotes, 2024-12-23)'.");
        }

        return Said().Match(name) is { Success: true } said
            ? ("source", $"{Quote.Of(name)} has more than a name in it; write {Quote.Of(said.Groups["name"].Value)}. If it is one name, "
                + "add it to the sources.")
            : null;
    }

    [GeneratedRegex(@"\s*(\*{1,3}|[†‡§¶]+|\[\w{1,3}\]|\?+|[:;]+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(
        @"[\[(,;–—-]\s*(?<how>quotes|quoting|quoted|paraphrases|paraphrasing|paraphrased|based on)\s*($|[\])(,;])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Relation();

    [GeneratedRegex(
        @"^(according to|as per) +(?<name>\S.*)$|"
            + @"^(?<name>\S.*?) +(said|says|say|told|quotes|quoting|citing|cites|paraphrases|paraphrasing)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Said();
}
