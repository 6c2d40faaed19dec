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

    /// <summary>The item of an address in a wiki, "Q42" of "http://www.wikidata.org/entity/Q42"; null for that of another.</summary>
    /// <param name="address">The address, whose scheme does not count.</param>
    /// <param name="entityBase">What addresses of the wiki begin with.</param>
    public static string? ItemAt(string address, string entityBase)
    {
        string place = WithoutScheme(address), wiki = WithoutScheme(entityBase);
        return place.StartsWith(wiki, StringComparison.Ordinal) ? place[wiki.Length..] : null;
    }

    /// <summary>Notes where a snak stands under a property that is not its own.</summary>
    public static void CheckProperty(Json snak, string property)
    {
        if (!snak.IsObject || snak["property"] is not { IsText: true } own) return;
        if (own.Text() is not { } said || said == property || !Is(said, 'P')) return;
        own.Problem(
            "wrong-id", $"The property is '{Printable.Escaped(said)}', and it stands under '{Printable.Escaped(property)}'; correct one.");
    }

    /// <summary>Notes where snaks stand under properties that are not their own.</summary>
    public static void CheckProperties(Json grouped)
    {
        foreach ((string property, Json snaks) in grouped.Members())
        {
            if (!snaks.IsArray) continue;
            foreach (Json snak in snaks.Items()) CheckProperty(snak, property);
        }
    }

    private static string WithoutScheme(string address) =>
        address.StartsWith("https://", StringComparison.Ordinal) ? address[8..]
        : address.StartsWith("http://", StringComparison.Ordinal) ? address[7..]
        : address;
}
