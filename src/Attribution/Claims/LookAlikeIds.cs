using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>
/// Ids that look alike (<see cref="Likeness"/>), and so would be mixed up. Ids of ASCII are not compared with one another: files make them,
/// as "a0I" and "aO1", and do not mix them up.
/// </summary>
internal static class LookAlikeIds
{
    /// <summary>Each id that looks like another, with what to say of it.</summary>
    /// <param name="ids">The ids; one may come again.</param>
    /// <param name="noun">What they are ids of.</param>
    public static IEnumerable<(string Id, string Message)> Among(ImmutableArray<string> ids, string noun)
    {
        if (ids.All(static id => Ascii.IsValid(id))) yield break;
        foreach (IGrouping<string, string> group in ids.Distinct(StringComparer.Ordinal).GroupBy(Likeness.OfId, StringComparer.Ordinal))
        {
            string[] alike = [.. group];
            if (alike.Length < 2) continue;
            string first = alike.FirstOrDefault(static id => Ascii.IsValid(id), alike.Min(StringComparer.Ordinal)!);
            foreach (string id in alike.Where(id => id != first && !Ascii.IsValid(id)))
            {
                int place = id.AsSpan().CommonPrefixLength(first);
                string character = place < id.Length && Rune.TryGetRuneAt(id, place, out Rune rune)
                    ? string.Create(CultureInfo.InvariantCulture, $" (U+{rune.Value:X4})")
                    : "";
                yield return (
                    id,
                    $"has an id that looks like that of another {noun}, '{Printable.Escaped(first)}', "
                        + $"and differs from it at character {place + 1}{character}; give it an id that looks different.");
            }
        }
    }
}
