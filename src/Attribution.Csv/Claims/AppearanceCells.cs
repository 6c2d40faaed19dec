using NodaTime;

namespace Attribution;

/// <summary>Reads where a claim was printed, and where, when and as what the first of those places was found.</summary>
internal sealed class AppearanceCells(DateCells dates)
{
    private const int MostKept = 10_000;

    private static readonly ClaimColumn[] Findings =
        [ClaimColumn.Link, ClaimColumn.Archive, ClaimColumn.Retrieved, ClaimColumn.Hash];

    private static readonly (string Words, AppearancePlace Place)[] PlaceNames =
    [
        ("headline", AppearancePlace.Headline), ("subheading", AppearancePlace.Subheading), ("subhead", AppearancePlace.Subheading),
        ("lede", AppearancePlace.Lede), ("lead", AppearancePlace.Lede), ("caption", AppearancePlace.Caption),
        ("body", AppearancePlace.Body),
    ];

    private readonly Dictionary<string, IReadOnlyList<Appearance>> _known = new(StringComparer.Ordinal);

    /// <summary>Reads the places of a record; what was found is that of the first, which is the body where none is named.</summary>
    public IReadOnlyList<Appearance> Read(ClaimRow row)
    {
        IReadOnlyList<Appearance> places = row[ClaimColumn.PrintedIn] is { } cell ? Places(cell) : [];
        if (!Findings.Any(column => row[column] is not null)) return places;
        Appearance first = places.Count > 0 ? places[0] : new(AppearancePlace.Body);
        if (row[ClaimColumn.Link] is { } link) first = Linked(row, ClaimColumn.Link, link, first);
        if (row[ClaimColumn.Archive] is { } archive) first = Linked(row, ClaimColumn.Archive, archive, first);
        if (row[ClaimColumn.Retrieved] is { } day) first = first with { Retrieved = Day(row, day) };
        if (row[ClaimColumn.Hash] is { } hash) first = first with { Hash = Hash(row, hash) };
        return [first, .. places.Skip(1)];
    }

    private IReadOnlyList<Appearance> Places(string cell)
    {
        if (_known.TryGetValue(cell, out IReadOnlyList<Appearance>? known)) return known;
        Appearance[] places = [.. CellText.Of(cell, ';').Select(Place)];
        if (_known.Count < MostKept) _known.Add(cell, places);
        return places;
    }

    private static Appearance Linked(ClaimRow row, ClaimColumn column, string cell, Appearance appearance)
    {
        try
        {
            Uri address = new(cell, UriKind.Absolute);
            return column == ClaimColumn.Link ? appearance with { Url = address } : appearance with { Archive = address };
        }
        catch (Exception refusal) when (refusal is UriFormatException or ArgumentException)
        {
            row.Refuse(
                "link", column,
                $"{Quote.Of(cell)} is not one address of the web; write one and whole, as in https://example.org/page, and others into the "
                    + "note.");
            return appearance;
        }
    }

    private LocalDate? Day(ClaimRow row, string cell)
    {
        if (!dates.TryRead(cell, out Edtf? date, out string? code, out string? message))
        {
            row.Refuse(code, ClaimColumn.Retrieved, message);
            return null;
        }

        if (date.Earliest is { } day && date == Edtf.On(day)) return day;
        row.Refuse("date", ClaimColumn.Retrieved, $"{Quote.Of(cell)} is not one day; write the day of the retrieval, as in 2024-03-05.");
        return null;
    }

    /// <summary>Reads "sha256:9f86…", or the digits alone below a heading that names their algorithm.</summary>
    private static ContentHash? Hash(ClaimRow row, string cell)
    {
        if (ContentHash.TryParse(cell, out ContentHash? hash)) return hash;
        string heading = row.Name(ClaimColumn.Hash)!;
        if (ContentHash.TryParse($"{CellText.Key(heading)}:{cell}", out hash)) return hash;
        string algorithm = cell.Contains(':', StringComparison.Ordinal) ? "" : ", or the digits alone below a heading such as SHA-256";
        row.Refuse(
            "hash", ClaimColumn.Hash,
            $"{Quote.Of(cell)} is not a hash; write its algorithm and all of its digits, as sha256:9f86…{algorithm}.");
        return null;
    }

    /// <summary>Reads "headline (second printing)", "paragraph 2", "lede “exceeded 3,000”".</summary>
    private static Appearance Place(string text)
    {
        string? words = null;
        int quote = text.IndexOf('“', StringComparison.Ordinal);
        if (quote >= 0 && text.EndsWith('”') && text.Length - quote > 2)
        {
            words = text[(quote + 1)..^1];
            text = text[..quote].TrimEnd();
        }

        foreach ((string start, AppearancePlace place) in PlaceNames)
        {
            if (!text.StartsWith(start, StringComparison.OrdinalIgnoreCase)) continue;
            string rest = text[start.Length..];
            if (rest.Length == 0) return new(place, null, words);
            if (rest[0] == ',' && rest.AsSpan(1).Trim() is { IsEmpty: false } after) return new(place, after.ToString(), words);
            (string before, string? bracket) = CellText.Bracketed(rest);
            if (before.Length == 0 && !string.IsNullOrWhiteSpace(bracket)) return new(place, bracket, words);
        }

        return new(AppearancePlace.Body, text.Length == 0 ? null : text, words);
    }
}
