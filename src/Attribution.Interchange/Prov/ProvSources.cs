namespace Attribution;

/// <summary>Reads agents as sources, parents before those that speak for them.</summary>
internal sealed class ProvSources
{
    /// <summary>A source has at most 32 levels of parents; one more is refused by the source itself, with its place.</summary>
    private const int Deepest = 34;

    private readonly ProvGraph _graph;
    private readonly Dictionary<string, (string Name, Json Record)> _agents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Source?> _made = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Speaker?> _oneOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public ProvSources(ProvGraph graph)
    {
        _graph = graph;
        foreach ((string name, Json record) in graph.Records("agent"))
        {
            if (!_agents.TryAdd(graph.Resolve(name), (name, record)))
            {
                record.Left(LossCodes.Ignored, "A second record of one agent was not read.");
            }
        }
    }

    /// <summary>All sources of the document.</summary>
    public IEnumerable<Source> All => _agents
        .Where(agent => !_graph.HasOwnType(agent.Value.Record, "OneOf"))
        .Select(agent => Find(agent.Key, agent.Value.Record))
        .OfType<Source>();

    /// <summary>The speaker that an entity is attributed to; null where it is attributed to no agent.</summary>
    public Speaker? SpeakerOf(string entity, Json place)
    {
        string[] agents = [.. _graph.Attributions[entity].Distinct()];
        if (agents.Length == 0) return null;
        if (agents.Length == 1 && _agents.TryGetValue(agents[0], out (string Name, Json Record) one)
            && _graph.HasOwnType(one.Record, "OneOf"))
        {
            if (_oneOf.TryGetValue(agents[0], out Speaker? known)) return known;
            Source[] candidates =
            [
                .. ProvValue.Texts(_graph.Own(one.Record, "candidate")).Select(name => Find(_graph.Resolve(name.Text), name.Place))
                    .OfType<Source>(),
            ];
            return _oneOf[agents[0]] = one.Record.Notes.HasProblems ? null : one.Record.Try("speaker", () => Speaker.OneOf(candidates));
        }

        Source[] sources = [.. agents.Select(agent => Find(agent, place)).OfType<Source>()];
        if (sources.Length < agents.Length) return null;
        return sources.Length == 1 ? sources[0] : place.Try("speaker", () => Speaker.Joint(sources));
    }

    /// <summary>The source that an entity stands for where no agent is named: a document with its label.</summary>
    public Source? OfEntity(string uri, string name, Json record)
    {
        if (_made.TryGetValue(uri, out Source? made)) return made;
        string id = Id(name);
        string label = _graph.Prov(record, "label") is { } told && ProvValue.Texts(told).FirstOrDefault().Text is { Length: > 0 } text
            ? text : id;
        return _made[uri] = record.Try("source", () => new Source(id, label, SourceKind.Document));
    }

    private Source? Find(string uri, Json place, int depth = 0)
    {
        if (_made.TryGetValue(uri, out Source? made))
        {
            if (made is null && !place.Notes.HasProblems)
            {
                place.Problem("cycle", "An agent acts, through others, on behalf of itself; break the circle.");
            }
            return made;
        }

        if (!_agents.TryGetValue(uri, out (string Name, Json Record) agent))
        {
            place.Problem(
                "unknown-name",
                uri.Length == 0
                    ? "The entity is attributed by a relation without an agent; add prov:agent to it."
                    : $"'{Printable.Escaped(uri)}' is not among the agents; add it.");
            return null;
        }

        if (depth > Deepest)
        {
            place.Problem("too-deep", "Agents act on behalf of others through more than 32 levels; leave levels out.");
            return null;
        }

        _made[uri] = null;
        Source[] parents = [.. _graph.Parents[uri].Distinct().Select(parent => Find(parent, agent.Record, depth + 1)).OfType<Source>()];
        return _made[uri] = agent.Record.Notes.HasProblems ? null : Make(agent.Name, agent.Record, parents);
    }

    private Source? Make(string name, Json record, Source[] parents)
    {
        string id = Id(name);
        (Json Place, string Text)[] labels = [.. ProvValue.Texts(_graph.Prov(record, "label"))];
        foreach ((Json place, _) in labels.Skip(1)) place.Left(LossCodes.Source, "The agent has several labels; the first was read.");
        string label = labels.FirstOrDefault().Text ?? id;
        SourceKind? kind = _graph.Own(record, "kind") is { } own ? ProvWords<SourceKind>.Read(own) : KindOf(record);
        bool named = _graph.Own(record, "named")?.Flag() ?? true, secret = _graph.Own(record, "confidential")?.Flag() ?? false;
        string[] aliases = [.. ProvValue.Texts(_graph.Own(record, "alias")).Select(alias => alias.Text)];
        if (kind is not { } what) return null;
        return record.Try(
            "source",
            () => (secret ? Source.Confidential(id, label, what, parents) : new Source(id, label, what, named, aliases, parents))
                .WithExtensions(ProvRecord.ReadExtensions(_graph, record)));
    }

    private SourceKind KindOf(Json record)
    {
        if (_graph.HasProvType(record, "Person")) return SourceKind.Person;
        if (_graph.HasProvType(record, "SoftwareAgent")) return SourceKind.Sensor;
        if (!_graph.HasProvType(record, "Organization"))
        {
            record.Left(LossCodes.Source, "The agent has no type of PROV; it is taken for an organisation.");
        }

        return SourceKind.Organisation;
    }

    /// <summary>The local part, or the whole name where another source has that id already.</summary>
    private string Id(string name)
    {
        string id = ProvName.Unescape(name);
        if (id.Length > 0 && _ids.Add(id)) return id;
        _ids.Add(name);
        return name;
    }
}
