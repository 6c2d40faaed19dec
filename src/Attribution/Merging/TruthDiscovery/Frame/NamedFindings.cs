using System.Text.RegularExpressions;

namespace Attribution.Merging;

/// <summary>Findings with the names of the sources in place of their numbers.</summary>
internal static partial class NamedFindings
{
    /// <summary>The finding with names.</summary>
    /// <param name="finding">A finding that calls sources by number.</param>
    /// <param name="names">The names by number.</param>
    public static Finding Named(this Finding finding, IReadOnlyList<string> names)
    {
        return new(finding.Code, Numbered().Replace(finding.Message, WithNames), finding.Remedy);

        string WithNames(Match found)
        {
            string word = found.Groups["word"].Value;
            string named = Digits().Replace(
                found.Value[word.Length..],
                one => int.TryParse(one.Value, out int source) && source < names.Count ? Printable.Name(names[source]) : one.Value);
            return word is "source " or "Source " ? named : word + named;
        }
    }

    [GeneratedRegex(@"(?<word>[Ss]ource |sources |such as )\d+(?:(?:, | and )\d+)*")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
