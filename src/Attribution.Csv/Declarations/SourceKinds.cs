namespace Attribution;

/// <summary>
/// What a table says of the kinds of the sources that its names make. It may say so after it has named them, so that they are applied at
/// the end; where it says nothing, each is an organisation.
/// </summary>
internal sealed class SourceKinds(SourceNames names)
{
    private static readonly Dictionary<string, SourceKind> Synonyms = new(StringComparer.Ordinal)
    {
        ["ORGANIZATION"] = SourceKind.Organisation,
        ["INDIVIDUAL"] = SourceKind.Person,
        ["MEDIA"] = SourceKind.Publication,
        ["NEWSPAPER"] = SourceKind.Publication,
        ["OUTLET"] = SourceKind.Publication,
        ["NEWSOUTLET"] = SourceKind.Publication,
        ["NEWSAGENCY"] = SourceKind.Publication,
        ["REPORT"] = SourceKind.Document,
    };

    /// <summary>The headings of the column via that say of whom is named below that it publishes.</summary>
    private static readonly HashSet<string> Publishing = new(
        ((string[])["published by", "outlet", "publisher", "publication", "media", "media outlet", "newspaper"]).Select(ColumnNames.Key),
        StringComparer.Ordinal);

    private readonly Dictionary<Source, (SourceKind Kind, int Record, int Line)> _stated = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Source> _publishing = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Chain> _known = new(ReferenceEqualityComparer.Instance);
    private bool? _viaPublishes;

    /// <summary>Reads what a record says of the kinds of its sources.</summary>
    /// <param name="row">The record.</param>
    /// <param name="chain">Its chain.</param>
    /// <param name="basis">The number of links at the end of the chain that stand in other columns than those of source and route.</param>
    public void Read(ClaimRow row, Chain chain, int basis)
    {
        int speaker = chain.Links.Length - 1 - basis;
        _viaPublishes ??= row.Name(ClaimColumn.Via) is { } heading && Publishing.Contains(ColumnNames.Key(heading));
        if (speaker > 0 && _viaPublishes.Value && _known.Add(chain))
        {
            _publishing.UnionWith(chain.Links.Take(speaker).SelectMany(link => link.Speaker.Sources).Where(names.IsMade));
        }

        if (row[ClaimColumn.SourceKind] is not { } cell) return;
        string key = CellText.Key(cell);
        if ((Synonyms.TryGetValue(key, out SourceKind synonym) ? synonym : MemberCells.Word<SourceKind>(cell)) is not { } kind)
        {
            string remedy = Nearest.Remedy(cell, MemberCells.Spoken<SourceKind>());
            row.Refuse("unknown-word", ClaimColumn.SourceKind, $"{Quote.Of(cell)} is not a kind of source; {remedy}");
            return;
        }

        foreach (Source source in chain.Links[speaker].Speaker.Sources) State(row, source, kind);
    }

    /// <summary>Gives the sources of drafts the kinds that the table has said.</summary>
    public void Apply(List<ClaimDraft> drafts)
    {
        Dictionary<Source, Source> changed = new(ReferenceEqualityComparer.Instance);
        foreach (Source source in _stated.Keys.Union(_publishing, ReferenceEqualityComparer.Instance).Cast<Source>())
        {
            SourceKind kind = _stated.TryGetValue(source, out var said) ? said.Kind : SourceKind.Publication;
            if (kind != source.Kind) changed.Add(source, new(source.Id, source.Name, kind, source.IsNamed));
        }

        if (changed.Count == 0) return;
        Dictionary<Chain, Chain> chains = new(ReferenceEqualityComparer.Instance);
        foreach (ClaimDraft draft in drafts)
        {
            if (!chains.TryGetValue(draft.Chain, out Chain? chain)) chains.Add(draft.Chain, chain = Changed(draft.Chain, changed));
            draft.Chain = chain;
        }
    }

    private void State(ClaimRow row, Source source, SourceKind kind)
    {
        if (!names.IsMade(source))
        {
            if (source.Kind != kind) Refuse("among the sources that are given");
            return;
        }

        if (_stated.TryAdd(source, (kind, row.Record, row.Line))) return;
        (SourceKind before, int record, int line) = _stated[source];
        if (before != kind) Refuse($"in record {record}, line {line}", before);

        void Refuse(string where, SourceKind? other = null) => row.Refuse(
            "conflicting-definition", ClaimColumn.SourceKind,
            $"{Quote.Of(source.Name)} is of the kind '{MemberCells.Spoken(kind)}' here, and '{MemberCells.Spoken(other ?? source.Kind)}' "
                + $"{where}; write one of the two in both.");
    }

    private static Chain Changed(Chain chain, Dictionary<Source, Source> changed) =>
        chain.Links.Any(link => link.Speaker.Sources.Any(changed.ContainsKey))
            ? Chain.FromLinks(chain.Links.Select(link => (Changed(link.Speaker, changed), link.Relation, link.Date, link.Medium)))
            : chain;

    private static Speaker Changed(Speaker speaker, Dictionary<Source, Source> changed)
    {
        Source[] sources = [.. speaker.Sources.Select(source => changed.GetValueOrDefault(source, source))];
        return speaker.Kind switch
        {
            SpeakerKind.OneOf => Speaker.OneOf(sources),
            SpeakerKind.Joint => Speaker.Joint(sources),
            _ => sources[0],
        };
    }
}
