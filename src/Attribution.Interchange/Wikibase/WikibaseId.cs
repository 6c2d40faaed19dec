namespace Attribution;

/// <summary>Ids of the entities of a wiki, and the ids that this package writes and reads in a fixed sense.</summary>
internal static class WikibaseId
{
    public const string Circa = "Q5727902";
    public const string Gregorian = "http://www.wikidata.org/entity/Q1985727";

    public const string StatedIn = "P248";
    public const string PublicationDate = "P577";
    public const string StartTime = "P580";
    public const string EndTime = "P582";
    public const string PointInTime = "P585";
    public const string ReferenceUrl = "P854";
    public const string EarliestDate = "P1319";
    public const string LatestDate = "P1326";
    public const string SourcingCircumstances = "P1480";
    public const string AuthorName = "P2093";
    public const string ReasonForDeprecation = "P2241";

    /// <summary>Whether a text is a letter and a number from 1, as "Q42".</summary>
    public static bool Is(string? text, char kind) =>
        text is { Length: > 1 and < 20 } && text[0] == kind && text[1] is >= '1' and <= '9'
            && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Whether a text is the id of a statement: an entity, a dollar sign and a UUID.</summary>
    public static bool IsStatement(string id)
    {
        int dollar = id.IndexOf('$', StringComparison.Ordinal);
        return dollar > 0
            && (Is(id[..dollar].ToUpperInvariant(), 'Q') || Is(id[..dollar].ToUpperInvariant(), 'P'))
            && Guid.TryParseExact(id.AsSpan(dollar + 1), "D", out _);
    }

    /// <summary>The last part of an address, "Q42" of "http://www.wikidata.org/entity/Q42".</summary>
    public static string Last(string address) => address[(address.LastIndexOf('/') + 1)..];
}
