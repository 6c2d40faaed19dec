using System.Text.Json;
using System.Text.Unicode;

namespace Attribution;

/// <content>One walk over a document that has no problem and defines sources and topics before the claims, as most do.</content>
internal sealed partial class ClaimSetReader
{
    /// <summary>How many bytes a claim takes at least, most often: a list with room for so many need not grow.</summary>
    private const int BytesPerClaim = 256;

    /// <summary>Whether this walk is the only one, with all sources read before the claims: then equal texts are equal values.</summary>
    private bool _once;

    /// <summary>The set; null if the document has any problem, or defines something after the claims: then two walks tell.</summary>
    private static ClaimSet? ReadOnce(ReadOnlySpan<byte> document, DifferingWords words)
    {
        if (!Utf8.IsValid(document)) return null;
        ClaimSetReader reader = new(new(), inOrder: true) { _claims = new(document.Length / BytesPerClaim), _once = true };
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

        ClaimSet.TryCreate(reader._claims, reader._topics.Values, reader._sources.Values, words, out ClaimSet? set, out _);
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
                    ReadClaimsOnce(ref cursor);
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

    private void ReadClaimsOnce(ref JsonCursor cursor)
    {
        if (!cursor.OpensArray()) return;
        while (!_faults.Any && cursor.NextItem())
        {
            if (ReadClaim(ref cursor) is { } claim) _claims.Add(claim);
        }
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
            foreach (Reference parent in definition.PartOf) isEarly |= !_sources.ContainsKey(parent.Id);
            if (isEarly) early.Add(definition);
            else _sources.TryAdd(definition.Id.Id, SourceGraph.Build(definition, _sources, _faults));
        }

        if (early.Count > 0) new SourceGraph(early, _faults).BuildInto(_sources);
        if (_sources.Count < count) cursor.Fault("duplicate", "A source is defined twice.");
    }
}
