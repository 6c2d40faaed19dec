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

    /// <summary>The attributes that are read, of PROV and of this package, by section.</summary>
    private static readonly (string Section, string[] Prov, string[] Own)[] Attributes =
    [
        ("entity", ["type", "label", "value"],
        [
            "topic", "value", "stance", "basis", "scope", "period", "modality", "recordedAt", "extensions", "enteredBy", "reviewed",
            "corrected", "assessment", "date", "medium", "observed", "order", "place", "locator", "url", "archive", "retrieved", "hash",
            "language", "original", "translator", "predicate", "subject", "accrual", "definition", "unit", "noun", "parts", "relation",
        ]),
        ("agent", ["type", "label"], ["kind", "named", "confidential", "alias", "extensions", "candidate"]),
        ("wasDerivedFrom", ["generatedEntity", "usedEntity", "type"], ["relation", "claim", "order", "reason", "upheld"]),
        ("wasAttributedTo", ["entity", "agent"], []),
        ("actedOnBehalfOf", ["delegate", "responsible", "type"], []),
    ];

    private readonly ProvOptions _options;
    private readonly ProvGraph _graph;
    private readonly ProvSources _sources;
    private readonly Dictionary<string, (string Name, Json Record)> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ofLocal = new(StringComparer.Ordinal);

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
        ClaimSet? set = reader._graph.IsOwn ? reader.Own() : reader.Foreign();
        foreach ((string section, string[] prov, string[] own) in Attributes) reader._graph.LeaveAttributes(section, prov, own);
        return set;
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

        LeaveOthers(chains);
        return document.Notes.HasProblems ? null : Set(made, topics.Values, sources);
    }

    /// <summary>Notes what another program has added to a document of this package, and what it has cut off.</summary>
    private void LeaveOthers(ProvChains chains)
    {
        foreach ((string uri, (_, Json record)) in _entities)
        {
            if (chains.Has(uri) || _graph.HasOwnType(record, "Topic") || _graph.HasOwnType(record, "Appearance")) continue;
            record.Left(LossCodes.Ignored, "The entity is no part of a claim of this package; it was not read.");
        }

        foreach (string section in (string[])[ProvRelations.Alternate, ProvRelations.Influence, ProvRelations.Invalidation])
        {
            foreach ((_, Json record) in _graph.Records(section).Where(record => _graph.Own(record.Value, "relation") is null))
            {
                record.Left(LossCodes.Relation, "The relation has no at:relation, which says how the claims are related; it was not read.");
            }
        }
    }

    /// <summary>Notes the relations of entities that are not described, which lead nowhere.</summary>
    private void LeaveLoose()
    {
        (string, string)[] ends = [("wasDerivedFrom", "generatedEntity"), ("wasAttributedTo", "entity")];
        foreach ((string section, string role) in ends)
        {
            foreach ((_, Json record) in _graph.Records(section))
            {
                if (_entities.ContainsKey(_graph.End(record, role))) continue;
                record.Left(LossCodes.Ignored, "The relation is of an entity that is not described; it was not read.");
            }
        }

        foreach (Json derivation in ChainDerivations().Where(derivation => _graph.End(derivation, "usedEntity").Length == 0))
        {
            derivation.Problem("missing", "The derivation does not say from what; add prov:usedEntity.");
        }
    }

    private ClaimSet? Foreign()
    {
        Json document = _graph.Document;
        LeaveLoose();
        if (document.Notes.HasProblems) return null;
        HashSet<string> used = [.. ChainDerivations().Select(derivation => _graph.End(derivation, "usedEntity"))];
        ProvChains chains = new(_graph, _entities, _sources, isForeign: true);
        List<Claim> made = [];
        foreach ((string uri, (_, Json record)) in _entities)
        {
            if (used.Contains(uri)) continue;
            if (!_graph.Derivations[uri].Any() && !_graph.Attributions[uri].Any())
            {
                record.Left(LossCodes.Ignored, "The entity is derived from no other and attributed to no agent; it was not read.");
                continue;
            }

            if (chains.Read(uri, record) is { } chain && Foreign(uri, record, chain) is { } claim) made.Add(claim);
        }

        if (document.Notes.HasProblems) return null;
        foreach ((string uri, (_, Json record)) in _entities)
        {
            if (chains.Has(uri) || !used.Contains(uri) || !_graph.Derivations[uri].Any()) continue;
            record.Problem("cycle", "The entity is derived, through others, from itself; break the circle.");
        }

        foreach (string section in (string[])["activity", "wasInvalidatedBy", "wasInfluencedBy", "alternateOf", "wasStartedBy",
            "specializationOf"])
        {
            document[section]?.Left(LossCodes.Ignored, $"The section '{section}' was not read.");
        }

        if (made.Count > 0 && !document.Notes.HasProblems) return Set(made, [], []);
        if (document.Notes.HasProblems) return null;
        document.Problem("no-claim", "No entity is derived from another or attributed to an agent; a claim needs either.");
        return null;
    }

    /// <summary>Derivations but revisions, which are of one claim to another.</summary>
    private IEnumerable<Json> ChainDerivations() =>
        _graph.Records("wasDerivedFrom").Select(record => record.Value).Where(record => !_graph.HasProvType(record, "Revision"));

    /// <summary>The local part of an entity's name, or the whole name where another entity has that local part before it.</summary>
    private string IdOf(string uri)
    {
        string name = _entities[uri].Name, local = ProvName.Unescape(name);
        if (local.Length == 0) return name;
        _ofLocal.TryAdd(local, uri);
        return _ofLocal[local] == uri ? local : name;
    }

    private Claim? Foreign(string uri, Json record, Chain chain)
    {
        Json? value = _graph.Prov(record, "value"), label = _graph.Prov(record, "label");
        (Json Place, string Text)[] texts = [.. ProvValue.Texts(value ?? label)];
        string? words = texts.FirstOrDefault().Text;
        foreach ((Json place, _) in texts.Skip(1)) place.Left(LossCodes.Words, "The entity has several values; the first was read.");
        if (value is not null) label?.Left(LossCodes.Words, "The entity has a value; its label was not read.");
        IEnumerable<ClaimRelation> revised = _graph.Derivations[uri]
            .Where(derivation => _graph.HasProvType(derivation, "Revision"))
            .Select(derivation => _graph.End(derivation, "usedEntity"))
            .Where(_entities.ContainsKey)
            .Select(other => new ClaimRelation(ClaimRelationKind.Revises, IdOf(other)));
        return record.Try("claim", () => new Claim(
            IdOf(uri),
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
        _graph.Document.Problems(problems);
        return null;
    }
}
