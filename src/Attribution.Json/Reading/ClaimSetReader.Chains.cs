namespace Attribution;

/// <content>Chains and who speaks in them.</content>
internal sealed partial class ClaimSetReader
{
    private static readonly Shape LinkShape = new("a link", 0, "source", "jointly", "oneOf", "relation", "date", "medium");

    private Chain? ReadChain(ref JsonCursor cursor)
    {
        int start = cursor.Offset;
        int faults = _faults.Count;
        List<DefinedLink> links = cursor.Items(ReadLink);

        // The places of the relations can be checked only if all of them were read.
        return (links.Count == 0 && _faults.Count > faults) || links.Any(link => link.Relation is null)
            ? null
            : _faults.Try(
                start,
                "chain",
                () => Chain.FromLinks(links.Select(link => (link.Speaker, link.Relation!.Value, link.Date, link.Medium))));
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

        if (speakers != 1) _faults.Add(start, "speaker", "A link has exactly one of 'source', 'jointly' and 'oneOf': who speaks.");
        return new(speaker ?? StandIn.Source, relation, date, medium);
    }

    private Speaker? ReadSpeaker(ref JsonCursor cursor, string member)
    {
        if (member == "source")
        {
            if (ReadReference(ref cursor) is not { } id) return null;
            return Find(id);
        }

        int start = cursor.Offset;
        List<Reference> ids = cursor.Items(ReadReference);
        List<Source> sources = [.. ids.Select(Find).Where(source => source != StandIn.Source)];
        return sources.Count < ids.Count
            ? null
            : _faults.Try(start, "speaker", () => member == "jointly" ? Speaker.Joint(sources) : Speaker.OneOf(sources));
    }

    private Source Find(Reference id)
    {
        if (_sources.TryGetValue(id.Id, out Source? source)) return source;
        _faults.Add(id.Offset, "unknown-source", Unknown("source", id.Id));
        return StandIn.Source;
    }

    private sealed record DefinedLink(Speaker Speaker, LinkRelation? Relation, Edtf? Date, string? Medium);
}
