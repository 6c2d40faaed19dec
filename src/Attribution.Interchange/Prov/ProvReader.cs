using System.Collections.Immutable;

namespace Attribution;

/// <summary>Reads a document: one that this package wrote, whole; one of another program, for its chains.</summary>
internal sealed class ProvReader
{
    private static readonly string[] Known =
    [
        "prefix", "entity", "agent", "activity", "wasDerivedFrom", "wasAttributedTo", "actedOnBehalfOf", "specializationOf",
        "wasInvalidatedBy", "wasInfluencedBy", "alternateOf", "wasStartedBy",
    ];

    private readonly ProvOptions _options;
    private readonly ProvGraph _graph;
    private readonly ProvSources _sources;
    private readonly Dictionary<string, (string Name, Json Record)> _entities = new(StringComparer.Ordinal);

    private ProvReader(Json document, ProvOptions options)
    {
        _options = options;
        _graph = new(document);
        _sources = new(_graph);
        foreach ((string name, Json record) in _graph.Records("entity"))
        {
            if (!_entities.TryAdd(_graph.Resolve(name), (name, record)))
            {
                record.Problem("duplicate", $"The entity '{Printable.Escaped(name)}' is described twice; describe it once.");
            }
        }
    }

    public static ClaimSet? Read(Json document, ProvOptions options)
    {
        if (!document.IsObject)
        {
            document.WrongType("an object");
            return null;
        }

        document.LeaveAllBut(Known);
        ProvReader reader = new(document, options);
        if (document.Notes.HasProblems) return null;
        return reader._graph.HasOwnTerms ? reader.Own() : reader.Foreign();
    }

    private ClaimSet? Own()
    {
        Json document = _graph.Document;
        Source[] sources = [.. _sources.All];
        Dictionary<string, Topic> topics = new ProvTopics(_graph).Read(_entities);
        ProvClaims claims = new(_graph, _entities, _sources, topics);
        ProvChains chains = new(_graph, _entities, _sources, isForeign: false);
        List<Claim> made = [];
        foreach ((string uri, (string name, Json record)) in _entities)
        {
            if (!_graph.HasOwnType(record, "Claim")) continue;
            if (chains.Read(uri, record) is { } chain && claims.Read(uri, name, record, chain) is { } claim) made.Add(claim);
        }

        return document.Notes.HasProblems ? null : Set(made, topics.Values, sources);
    }

    private ClaimSet? Foreign()
    {
        Json document = _graph.Document;
        HashSet<string> used = [.. ChainDerivations().Select(derivation => _graph.End(derivation, "usedEntity"))];
        ProvChains chains = new(_graph, _entities, _sources, isForeign: true);
        List<Claim> made = [];
        foreach ((string uri, (string name, Json record)) in _entities)
        {
            if (used.Contains(uri)) continue;
            if (!_graph.Derivations[uri].Any() && !_graph.Attributions[uri].Any())
            {
                record.Left(LossCodes.Ignored, "The entity is derived from no other and attributed to no agent; it was not read.");
                continue;
            }

            if (chains.Read(uri, record) is { } chain && Foreign(uri, name, record, chain) is { } claim) made.Add(claim);
        }

        foreach (string section in (string[])["activity", "wasInvalidatedBy", "wasInfluencedBy", "alternateOf", "wasStartedBy",
            "specializationOf"])
        {
            document[section]?.Left(LossCodes.Ignored, $"The section '{section}' was not read.");
        }

        if (made.Count > 0 && !document.Notes.HasProblems) return Set(made, [], []);
        if (document.Notes.HasProblems) return null;
        if (used.Count > 0) document.Problem("cycle", "Every entity is derived, through others, from itself; break the circle.");
        else document.Problem("no-claim", "No entity is derived from another or attributed to an agent; a claim needs either.");
        return null;
    }

    /// <summary>Derivations but revisions, which are of one claim to another.</summary>
    private IEnumerable<Json> ChainDerivations() =>
        _graph.Records("wasDerivedFrom").Select(record => record.Value).Where(record => !_graph.HasProvType(record, "Revision"));

    private Claim? Foreign(string uri, string name, Json record, Chain chain)
    {
        string? words = (_graph.Prov(record, "value") ?? _graph.Prov(record, "label")) is { } told
            ? ProvValue.Texts(told).FirstOrDefault().Text : null;
        IEnumerable<ClaimRelation> revised = _graph.Derivations[uri]
            .Where(derivation => _graph.HasProvType(derivation, "Revision"))
            .Select(derivation => _entities.TryGetValue(_graph.End(derivation, "usedEntity"), out (string Name, Json Record) other)
                ? other.Name : null)
            .OfType<string>()
            .Select(other => new ClaimRelation(ClaimRelationKind.Revises, ProvName.Unescape(other)));
        return record.Try("claim", () => new Claim(
            ProvName.Unescape(name),
            chain,
            _options.Topic,
            string.IsNullOrWhiteSpace(words) ? null : new TextValue(words),
            relations: revised));
    }

    private ClaimSet? Set(List<Claim> claims, IEnumerable<Topic> topics, IEnumerable<Source> sources)
    {
        bool isSet = ClaimSet.TryCreate(
            claims, topics, sources, _options.Words, out ClaimSet? set, out ImmutableArray<ClaimSetProblem> problems);
        if (isSet) return set;
        foreach (ClaimSetProblem problem in problems)
        {
            _graph.Document.Problem("claim-set", problem.ToString());
        }

        return null;
    }
}
