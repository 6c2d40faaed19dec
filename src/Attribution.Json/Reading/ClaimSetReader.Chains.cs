namespace Attribution;

/// <content>Chains and who speaks in them.</content>
internal sealed partial class ClaimSetReader
{
    private static readonly Shape LinkShape = new("a link", 0, "source", "jointly", "oneOf", "relation", "date", "medium");

    /// <summary>The links of the chain that is being read.</summary>
    private readonly List<(Speaker Speaker, LinkRelation Relation, Edtf? Date, string? Medium)> _links = [];

    /// <summary>Whether the link that was read last does not say how it relates to another.</summary>
    private bool _lacksRelation;

    private Chain? ReadChain(ref JsonCursor cursor) => ReadRepeated(ref cursor, _chains, _readChain ??= ReadNewChain);

    private Chain? ReadNewChain(ref JsonCursor cursor)
    {
        int start = cursor.Offset;
        int faults = _faults.Count;
        bool isRead = true;
        int? unrelated = null;
        _links.Clear();
        if (cursor.OpensArray())
        {
            while (cursor.NextItem())
            {
                // What was taken for the last link is not.
                if (_links.Count > 0 && _lacksRelation) unrelated ??= _links.Count;
                _lacksRelation = false;
                if (ReadLink(ref cursor) is not { } link) continue;
                isRead &= link.Relation is not null;
                _links.Add((link.Speaker, link.Relation ?? default, link.Date, link.Medium));
            }
        }

        if (unrelated is { } first)
        {
            _faults.Add(
                start,
                "chain",
                $"Link {first} does not say how it relates to the next; give it the member 'relation': 'quotes', 'paraphrases' or "
                    + "'isBasedOn'.");
            return null;
        }

        // The places of the relations can be checked only if all of them were read.
        if (!isRead || (_links.Count == 0 && _faults.Count > faults)) return null;
        try
        {
            return Chain.FromLinks(_links);
        }
        catch (Exception refusal) when (Faults.IsRefusal(refusal))
        {
            _faults.Add(start, "chain", refusal);
            return null;
        }
    }

    private DefinedLink? ReadLink(ref JsonCursor cursor) => ReadLink(ref cursor, LinkShape);

    private DefinedLink? ReadLink(ref JsonCursor cursor, Shape shape)
    {
        if (!cursor.OpensObject(shape)) return null;
        Speaker? speaker = null;
        LinkRelation? relation = LinkRelation.Asserts;
        Edtf? date = null;
        string? medium = null;
        int speakers = 0;
        uint seen = 0;
        int start = cursor.Offset;
        while (cursor.NextMember(shape, ref seen, start, out string member))
        {
            switch (member)
            {
                case "relation": relation = cursor.Word<LinkRelation>(); break;
                case "date": date = ReadDate(ref cursor); break;
                case "medium": medium = cursor.Text(); break;
                case "sources": cursor.Skip(); break;
                default:
                    speakers++;
                    speaker = ReadSpeaker(ref cursor, member);
                    break;
            }
        }

        _lacksRelation = !shape.Has(seen, "relation");
        if (speakers != 1) _faults.Add(start, "speaker", "A link has exactly one of 'source', 'jointly' and 'oneOf': who speaks.");
        return new(speaker ?? StandIn.Source, relation, date, medium);
    }

    private Speaker? ReadSpeaker(ref JsonCursor cursor, string member)
    {
        if (member == "source")
        {
            if (cursor.TryFind(_sources, out Source? source)) return source;
            if (ReadReference(ref cursor) is not { } id) return null;
            return FindSource(id);
        }

        int start = cursor.Offset;
        List<Reference> ids = Reference.ReadAll(ref cursor);
        List<Source> sources = [.. ids.Select(FindSource).Where(source => source != StandIn.Source)];
        if (sources.Count < ids.Count) return null;
        try
        {
            return member == "jointly" ? Speaker.Joint(sources) : Speaker.OneOf(sources);
        }
        catch (Exception refusal) when (Faults.IsRefusal(refusal))
        {
            _faults.Add(start, "speaker", refusal);
            return null;
        }
    }

    private Source FindSource(Reference id) => Find(id, _sources, StandIn.Source, "source");

    private readonly record struct DefinedLink(Speaker Speaker, LinkRelation? Relation, Edtf? Date, string? Medium);
}
