using System.Text.Json;
using System.Text.Unicode;

namespace Attribution;

/// <content>One walk over a document that has no problem and defines sources and topics before the claims, as most do.</content>
internal sealed partial class ClaimSetReader
{
    /// <summary>Whether this walk is the only one, with all sources read before the claims: then equal texts are equal values.</summary>
    private bool _once;

    /// <summary>The set; null if the document has any problem, or defines something after the claims: then two walks tell.</summary>
    private static ClaimSet? ReadOnce(ReadOnlySpan<byte> document, DifferingWords words)
    {
        if (!Utf8.IsValid(document)) return null;
        ClaimSetReader reader = new(new(), inOrder: true) { _once = true };
        try
        {
            JsonCursor cursor = new(new(document, Format.ReaderOptions), reader._faults, document);
            cursor.Advance();
            if (!reader.WalkOnce(ref cursor)) return null;
            cursor.Advance();
        }
        catch (JsonException)
        {
            return null;
        }

        ClaimSet.TryCreate(
            reader._claims.ToImmutableArray(),
            reader._topics.ToImmutableArray(),
            reader._sources.ToImmutableArray(),
            words,
            out ClaimSet? set,
            out _);
        return set;
    }

    /// <summary>Reads all parts, up to the first problem.</summary>
    private bool WalkOnce(ref JsonCursor cursor)
    {
        if (!cursor.OpensObject(DocumentShape)) return false;
        bool hasClaims = false;
        uint seen = 0;
        int start = cursor.Offset;
        while (!_faults.Any && cursor.NextMember(DocumentShape, ref seen, start, out string member))
        {
            switch (member)
            {
                case "claims":
                    hasClaims = true;
                    ReadClaims(ref cursor);
                    break;
                case "scales" or "sources" or "topics" when hasClaims: return false;
                case "scales": cursor.Items(ReadScale); break;
                case "sources": ReadSourcesOnce(ref cursor); break;
                case "topics": cursor.Items(ReadTopic); break;
                default: ReadHeader(ref cursor, member, Format.Name, Format.OfLines, nameof(ClaimLines)); break;
            }
        }

        return !_faults.Any;
    }

    /// <summary>Makes each source when it is read, but for those whose parents come later.</summary>
    private void ReadSourcesOnce(ref JsonCursor cursor)
    {
        List<SourceDefinition> early = [];
        int count = 0;
        if (!cursor.OpensArray()) return;
        while (!_faults.Any && cursor.NextItem())
        {
            if (ReadSource(ref cursor) is not { } definition) return;
            count++;
            bool isEarly = false;
            foreach (Reference parent in definition.PartOf) isEarly |= _sources.Find(parent.Id) is null;
            if (isEarly) early.Add(definition);
            else _sources.TryAdd(definition.Id.Id, SourceGraph.Build(definition, _sources, _faults));
        }

        if (early.Count > 0) new SourceGraph(early, _faults).BuildInto(_sources);
        if (_sources.Count < count) cursor.Fault("duplicate", "A source is defined twice.");
    }
}
