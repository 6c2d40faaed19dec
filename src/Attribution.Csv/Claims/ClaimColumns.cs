namespace Attribution;

/// <summary>The headings by which the columns of a table of claims are known.</summary>
internal static class ClaimColumns
{
    public static ColumnNames Names { get; } = new(
        ("id", ["claim id", "ref", "reference", "key", "nr", "no"]),
        ("source", ["who", "who said it", "who says", "said by", "speaker", "according to", "author", "attributed to", "witness",
            "source name", "claimant"]),
        ("via", ["through", "through whom", "reported by", "published by", "passed on by", "outlet", "publisher", "publication", "media",
            "media outlet", "newspaper"]),
        ("said", ["said on", "said at", "date said", "date", "when", "when said", "date of statement", "statement date", "spoken on"]),
        ("topic", ["about", "what about", "question", "quantity", "topic id", "measure"]),
        ("words", ["quote", "quotation", "wording", "as said", "what was said", "in words", "figure", "figures", "value", "number", "claim",
            "statement", "amount", "estimate", "what", "figure given", "figure reported", "reported figure", "figure claimed",
            "number given", "number reported", "reported number"]),
        ("scope", ["restricted to", "of which"]),
        ("period", ["as of", "period covered", "covers", "refers to", "valid for", "time of value"]),
        ("stance", ["position", "attitude"]),
        ("printed_in", ["printed", "where printed", "appears in", "appearance", "appearances", "page", "passage", "location in text"]),
        ("note", ["notes", "remark", "remarks", "comment", "comments"]),
        ("unit", ["units", "unit of measure"]),
        ("varies", ["limits of what varies"]),
        ("medium", ["channel", "said through"]),
        ("modality", ["hedge", "as hedged"]),
        ("basis", ["count basis", "basis of count", "rests on"]),
        ("based_on", ["data from", "draws on"]),
        ("observed", ["saw it", "measured it"]),
        ("assessments", ["assessment", "rating", "ratings"]),
        ("reliability", ["source reliability"]),
        ("credibility", ["information credibility"]),
        ("place", ["location", "region"]),
        ("link", ["url", "links", "hyperlink", "source url", "source link", "web", "web address", "href"]),
        ("archive", ["archive link", "archive url", "archived", "archived at", "archived copy", "snapshot", "wayback"]),
        ("retrieved", ["day retrieved", "retrieved on", "date retrieved", "accessed", "accessed on", "date accessed", "access date",
            "last accessed"]),
        ("hash", ["content hash", "file hash", "checksum", "sha256", "sha512", "sha1", "md5"]),
        ("source_kind", ["kind of source", "source type", "type of source", "speaker type", "type of speaker"]),
        ("recorded_at", ["recorded", "entered", "entered at", "entered on"]),
        ("relations", ["relation", "related claims"]),
        ("same_as", ["repeats"]),
        ("relays", ["passes on"]),
        ("computes_from", ["computed from", "calculated from"]),
        ("synthesises", ["synthesizes", "sums up"]),
        ("shares_data_with", ["shares data"]),
        ("revises", ["replaces", "corrects"]),
        ("retracts", ["withdraws"]),
        ("disowns", []),
        ("impugns", ["disputes"]),
        ("contradicts", []),
        ("revises_series", ["revises the series of"]),
        ("alternative_to", ["is an alternative to"]))
    {
        // Beside "who", it may be where the record was found.
        Unclear = (int)ClaimColumn.Source,
    };

    /// <summary>The relation that a column holds.</summary>
    public static ClaimRelationKind Relation(ClaimColumn column) => Enum.Parse<ClaimRelationKind>(column.ToString());
}
