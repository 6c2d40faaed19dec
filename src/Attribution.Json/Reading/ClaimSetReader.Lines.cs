using System.Text.Json;
using System.Text.Unicode;

namespace Attribution;

/// <content>Lines, each a document of one item.</content>
internal sealed partial class ClaimSetReader
{
    private static readonly Shape HeaderShape = new("a header", 2, "format", "version", "$schema");
    private static readonly Shape LineShape = new("a line", 0, "claim", "source", "topic", "scale", "format", "version", "$schema");

    /// <summary>A reader that keeps scales, sources and topics from line to line, and nothing of claims.</summary>
    public static ClaimSetReader OfLines() => new(new(), lines: true);

    /// <summary>The problems of the line that was read last.</summary>
    public Faults Faults => _faults;

    /// <summary>The topics of all lines.</summary>
    public IReadOnlyCollection<Topic> Topics => _topics;

    /// <summary>The sources of all lines.</summary>
    public IReadOnlyCollection<Source> Sources => _sources;

    /// <summary>Whether a line was not JSON: what it defines is not known, and unknown ids are not reported from there on.</summary>
    private bool HasLostLines { get; set; }

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line, without what ends it.</param>
    /// <param name="isFirst">Whether it is the one that the header is on.</param>
    public LineItem ReadLine(ReadOnlySpan<byte> line, bool isFirst)
    {
        _faults.Clear();
        _declared = null;
        if (!Utf8.IsValid(line))
        {
            HasLostLines = true;
            _faults.Add(FirstInvalid(line), "encoding", "The line is not valid UTF-8; save the document as UTF-8.");
            return default;
        }

        try
        {
            JsonCursor cursor = new(new(line, Format.ReaderOptions), _faults);
            cursor.Advance();
            LineItem item = isFirst ? ReadHeader(ref cursor) : ReadItem(ref cursor);
            cursor.Advance();
            return item with { Id = _declared };
        }
        catch (JsonException refusal)
        {
            HasLostLines = true;
            _faults.Add(OffsetOf(refusal, line), "syntax", Sentence(refusal, "line"));
            return default;
        }
    }

    private LineItem ReadHeader(ref JsonCursor cursor)
    {
        if (!cursor.OpensObject(HeaderShape)) return default;
        uint seen = 0;
        int start = cursor.Offset;
        while (cursor.NextMember(HeaderShape, ref seen, start, out string member))
        {
            ReadHeader(ref cursor, member, Format.OfLines, Format.Name, nameof(ClaimSetJson));
        }

        return HeaderShape.Has(seen, "format") ? new(LineItemKind.Header) : default;
    }

    private LineItem ReadItem(ref JsonCursor cursor)
    {
        if (!cursor.OpensObject(LineShape)) return default;
        LineItem item = default;
        int items = 0, before = _faults.Count;
        bool isHeader = false;
        uint seen = 0;
        int start = cursor.Offset;
        while (cursor.NextMember(LineShape, ref seen, start, out string member))
        {
            items++;
            switch (member)
            {
                case "claim": item = new(LineItemKind.Claim, ReadClaim(ref cursor)); break;
                case "source":
                    item = new(LineItemKind.Source);
                    if (ReadSource(ref cursor) is { } definition) DefineSource(definition);
                    break;
                case "topic":
                    item = new(LineItemKind.Topic);
                    ReadTopic(ref cursor);
                    break;
                case "scale":
                    item = new(LineItemKind.Scale);
                    ReadScale(ref cursor);
                    break;
                default:
                    items--;
                    isHeader = true;
                    ReadHeader(ref cursor, member, Format.OfLines, Format.Name, nameof(ClaimSetJson));
                    break;
            }
        }

        if (isHeader && !(LineShape.Has(seen, "format") && LineShape.Has(seen, "version")))
        {
            _faults.Add(start, "missing-member", "A header has both 'format' and 'version'; give the other one.");
        }
        else if (items + (isHeader ? 1 : 0) != 1 && (items > 0 || _faults.Count == before))
        {
            _faults.Add(start, "line", "A line has exactly one of 'claim', 'source', 'topic' and 'scale', or is a header; part them.");
        }

        return item;
    }

    private void DefineSource(SourceDefinition definition)
    {
        foreach (Reference parent in definition.PartOf) FindSource(parent);
        Define(_sources, definition.Id, SourceGraph.Build(definition, _sources, _faults), StandIn.Source, "source");
    }
}
