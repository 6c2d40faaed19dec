using System.Text.RegularExpressions;

namespace Attribution;

/// <summary>
/// Names that are lists of names: "Reuters/AFP". Whether they say it together, or one of them does, is for the table to say; as one name
/// they would be a witness that does not exist.
/// </summary>
internal static partial class SourceLists
{
    /// <summary>What to do with a name whose parts a mark separates that no name has; null where none does.</summary>
    public static string? Marked(string name) =>
        Mark().IsMatch(name) && !Address().IsMatch(name) && Misplaced(name) is null ? Remedy(name, Parts(Mark().Split(name))) : null;

    /// <summary>What to do with a name whose parts are sources of their own; null where it has none, or one is not known.</summary>
    public static string? Joined(string name, Func<string, bool> isKnown)
    {
        string[] parts = Parts(Joint().Split(name));
        return parts.Length > 1 && parts.All(isKnown) ? Remedy(name, parts) : null;
    }

    /// <summary>What to do with a text that names nobody: an address of the web, a formula, a name as HTML writes it; else null.</summary>
    public static string? Misplaced(string name)
    {
        if (name.StartsWith('='))
        {
            return $"{Quote.Of(name)} is a formula and not the name of a source; write the name.";
        }

        if (name.Contains("://", StringComparison.Ordinal) || name.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return $"{Quote.Of(name)} is an address and not the name of a source; write the name, and the address in the column link.";
        }

        return !Entity().IsMatch(name)
            ? null
            : $"{Quote.Of(name)} is written as HTML writes it; write the characters themselves, '&' for '&amp;'.";
    }

    private static string[] Parts(string[] split) => [.. split.Select(part => part.Trim()).Where(part => part.Length > 0)];

    private static string? Remedy(string name, string[] parts)
    {
        const int Few = 4;
        if (parts.Length < 2) return null;
        string rest = parts.Length > Few ? " …" : "";
        string count = parts.Length == 2 ? "two sources" : "several sources";
        return $"{Quote.Of(name)} reads as {count}; write {Between(" & ")} if they say it "
            + $"together, and {Between(" | ")} if one of them does. If it is one name, add it to the sources.";

        string Between(string mark) => Quote.Of(string.Join(mark, parts.Take(Few)) + rest);
    }

    [GeneratedRegex(@"(?<=\p{L}[.)]?)\s*/\s*(?=\p{L})|\s*;\s*|\s+\+\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\s*[/;,]\s*(?:and\s+)?|\s+(?:and|or|\+)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"&(amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#x[0-9a-f]{1,5});", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Entity();

    /// <summary>An address of the web, whose path has such marks: t.me/channel.</summary>
    [GeneratedRegex(@"^(\p{L}+://)?[^\s/;+]+\.[^\s/;+]+(/\S*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
