using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>Tells of sources that may be one, because their names look alike.</summary>
internal static class LookAlikeSentences
{
    /// <summary>The most sources that are named of those that look alike.</summary>
    private const int Most = 4;

    public static IEnumerable<Sentence> Of(Reconciliation result) => LookAlikes.Among(result.Witnesses).Groups
        .Select(group => new Sentence(
            $"{Named(group)} may be one source: their names look alike. If they are not, say what each is part of, or name them apart.",
            result.Used.Where(claim => claim.Chain.Witness.Speaker.Sources.Any(source => source.Lineage.Any(group.Contains)))));

    private static string Named(ImmutableArray<Source> group)
    {
        string[] names = [.. group.Take(Most).Select(source => $"{source} ({Printable.Name(source.Id)})")];
        return Wording.List(group.Length <= Most
            ? names
            : [.. names, string.Create(CultureInfo.InvariantCulture, $"{group.Length - Most} more")]);
    }
}
