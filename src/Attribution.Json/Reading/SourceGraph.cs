namespace Attribution;

/// <summary>Makes sources from definitions that name their parents by ids: parents first, whatever the order of the definitions.</summary>
internal sealed class SourceGraph
{
    private readonly Dictionary<string, SourceDefinition> _definitions = new(StringComparer.Ordinal);
    private readonly Faults _faults;

    public SourceGraph(IEnumerable<SourceDefinition> definitions, Faults faults)
    {
        _faults = faults;
        foreach (SourceDefinition definition in definitions)
        {
            if (!_definitions.TryAdd(definition.Id.Id, definition))
            {
                string id = Quote.Of(definition.Id.Id);
                faults.Add(definition.Id.Offset, "duplicate", $"Another source has the id {id}; give each its own.");
            }
        }
    }

    /// <summary>
    /// Makes every source. A parent that is unknown, or that closes a cycle, is reported and left out, so that the others are still made
    /// and checked.
    /// </summary>
    public void BuildInto(IdMap<Source> sources)
    {
        // Depth first with an explicit stack: a hostile document could nest deeper than the thread's stack allows.
        List<(SourceDefinition Definition, int Next)> path = [];
        Dictionary<string, int> placeOf = new(StringComparer.Ordinal);
        foreach (SourceDefinition root in _definitions.Values)
        {
            Enter(root);
            while (path is [.., (SourceDefinition top, int next)])
            {
                if (next == top.PartOf.Count)
                {
                    path.RemoveAt(path.Count - 1);
                    placeOf.Remove(top.Id.Id);
                    sources.TryAdd(top.Id.Id, Build(top, sources, _faults));
                    continue;
                }

                path[^1] = (top, next + 1);
                Reference parent = top.PartOf[next];
                if (placeOf.TryGetValue(parent.Id, out int place))
                {
                    _faults.Add(parent.Offset, "cycle", Circle(path, place));
                }
                else if (_definitions.TryGetValue(parent.Id, out SourceDefinition definition))
                {
                    Enter(definition);
                }
                else if (sources.Find(parent.Id) is null)
                {
                    _faults.Add(parent.Offset, "unknown-source", $"No source has the id {Quote.Of(parent.Id)}; add it or correct the id.");
                }
            }
        }

        void Enter(SourceDefinition definition)
        {
            if (sources.Find(definition.Id.Id) is not null) return;
            placeOf.Add(definition.Id.Id, path.Count);
            path.Add((definition, 0));
        }
    }

    /// <summary>Makes a source whose parents are made; parents that are not are left out.</summary>
    public static Source Build(in SourceDefinition definition, IdMap<Source> sources, Faults faults)
    {
        // A parent on the path closes a cycle and is not made yet; one given twice is refused by the constructor of the source.
        Source[] parents = definition.PartOf.Count == 0 ? [] : Made(definition.PartOf, sources);
        try
        {
            Source source = definition.IsConfidential
                ? Known(definition, Source.Confidential(definition.Id.Id, definition.Name, definition.Kind, parents), faults)
                : new(definition.Id.Id, definition.Name, definition.Kind, definition.IsNamed, definition.Aliases, parents);
            return With(definition.Extensions, source);
        }
        catch (Exception refusal) when (Faults.IsRefusal(refusal))
        {
            faults.Add(definition.Id.Offset, "invalid", refusal);
            return StandIn.Source;
        }
    }

    private static Source[] Made(IEnumerable<Reference> ids, IdMap<Source> sources) =>
        [.. ids.Select(id => sources.Find(id.Id)).OfType<Source>()];

    /// <summary>The source with its identity, where the document reveals that.</summary>
    private static Source Known(SourceDefinition definition, Source face, Faults faults)
    {
        if (!definition.IsConfidential || definition.Secret is not { } secret) return face;
        try
        {
            Source identity = new(secret.Id.Id, secret.Name, face.Kind, aliases: secret.Aliases, partOf: face.PartOf);
            return faults.Try(
                definition.Id.Offset,
                "confidential",
                () => Source.Confidential(With(secret.Extensions, identity), definition.Name, definition.Id.Id)) ?? face;
        }
        catch (ArgumentException)
        {
            // The message of the constructor would tell the id.
            faults.Add(
                secret.Id.Offset,
                "confidential",
                "The secret has a malformed id or alias; an id has at most 200 characters, all of which show, and no alias is blank.");
            return face;
        }
    }

    private static Source With(Extensions? extensions, Source source) =>
        extensions is null ? source : source.WithExtensions(extensions);

    /// <summary>The circle that the path from a place on closes, shortened where it is long, since a document can have many such.</summary>
    private static string Circle(List<(SourceDefinition Definition, int Next)> path, int place)
    {
        int count = path.Count - place + 1;
        string IdAt(int i) => path[i == count - 1 ? place : place + i].Definition.Id.Id;
        IEnumerable<string> shown = count <= 10
            ? Enumerable.Range(0, count).Select(IdAt)
            : [.. Enumerable.Range(0, 5).Select(IdAt), "…", .. Enumerable.Range(count - 4, 4).Select(IdAt)];
        return $"A source cannot be part of itself, as here: {string.Join(" → ", shown.Select(Quote.Of))}; drop one of the parents.";
    }
}
