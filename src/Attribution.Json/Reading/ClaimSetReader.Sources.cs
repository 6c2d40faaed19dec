namespace Attribution;

/// <content>Sources, named, unnamed and confidential.</content>
internal sealed partial class ClaimSetReader
{
    private static readonly Shape SourceShape = new(
        "a source", 2, "id", "kind", "name", "label", "named", "aliases", "partOf", "secret", "extensions");

    private static readonly Shape SecretShape = new("a secret", 2, "id", "name", "aliases", "extensions");

    private readonly Dictionary<string, int> _sourceOffsets = new(StringComparer.Ordinal);

    private List<SourceDefinition> ReadSources(ref JsonCursor cursor)
    {
        List<SourceDefinition> sources = [];
        if (!cursor.OpensArray()) return sources;
        while (cursor.NextItem())
        {
            if (ReadSource(ref cursor) is { } source) sources.Add(source);
        }

        return sources;
    }

    private SourceDefinition? ReadSource(ref JsonCursor cursor) => ReadSource(ref cursor, SourceShape);

    private SourceDefinition? ReadSource(ref JsonCursor cursor, Shape shape)
    {
        if (!cursor.OpensObject(shape)) return null;
        Reference? id = null;
        string name = StandIn.Id;
        SourceKind kind = default;
        bool named = true;
        IReadOnlyList<string> aliases = [];
        IReadOnlyList<Reference> partOf = [];
        SecretDefinition? secret = null;
        Extensions? extensions = null;
        uint seen = 0;
        int start = cursor.Offset;
        while (cursor.NextMember(shape, ref seen, start, out string member))
        {
            switch (member)
            {
                case "id": id = ReadReference(ref cursor); break;
                case "kind": kind = cursor.Word<SourceKind>() ?? kind; break;
                case "name" or "label": name = ReadName(ref cursor) ?? name; break;
                case "named": named = cursor.Flag() ?? named; break;
                case "aliases": aliases = cursor.Items(ReadText); break;
                case "partOf": partOf = Reference.ReadAll(ref cursor); break;
                case "sources": cursor.Skip(); break;
                case "secret": secret = ReadSecret(ref cursor); break;
                default: extensions = ReadExtensions(ref cursor); break;
            }
        }

        CheckState(seen, start);
        if (id is not { } own) return null;
        _declared = own;
        if (!_inOrder) _sourceOffsets.TryAdd(own.Id, own.Offset);
        return new(own, name, kind, named, aliases, partOf, SourceShape.Has(seen, "label"), secret, extensions);
    }

    /// <summary>A source has a name; a confidential one has a label in its place, and tells no more.</summary>
    private void CheckState(uint seen, int start)
    {
        bool isConfidential = Has("label");
        if (!isConfidential && !Has("name"))
        {
            _faults.Add(start, "missing-member", "The member 'name' is missing; a source needs it, or a 'label' if it is confidential.");
        }
        else if (isConfidential && (Has("name") || Has("named") || Has("aliases")))
        {
            _faults.Add(
                start,
                "confidential",
                "A confidential source has a 'label' alone: drop 'name', 'named' and 'aliases', or have name and aliases in 'secret'.");
        }
        else if (!isConfidential && Has("secret"))
        {
            _faults.Add(
                start,
                "confidential",
                "'secret' is given without 'label'; give the label that is told in place of the name, or drop 'secret'.");
        }

        bool Has(string member) => SourceShape.Has(seen, member);
    }

    /// <summary>Who a confidential source is. No message quotes any of it.</summary>
    private SecretDefinition? ReadSecret(ref JsonCursor cursor)
    {
        if (!cursor.OpensObject(SecretShape)) return null;
        Reference? id = null;
        string? name = null;
        List<string> aliases = [];
        Extensions? extensions = null;
        uint seen = 0;
        int start = cursor.Offset;
        while (cursor.NextMember(SecretShape, ref seen, start, out string member))
        {
            switch (member)
            {
                case "id": id = ReadReference(ref cursor); break;
                case "name": name = cursor.Text(); break;
                case "aliases": aliases = cursor.Items(ReadText); break;
                default: extensions = ReadExtensions(ref cursor); break;
            }
        }

        return id is not { } own || name is null ? null : new(own, name, aliases, extensions);
    }
}
