namespace Attribution;

/// <summary>A document that is being read: its records by section, its names by what they stand for.</summary>
internal sealed class ProvGraph
{
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);
    private readonly string _prov;
    private readonly string? _at;

    public ProvGraph(Json document)
    {
        Document = document;
        foreach ((string prefix, Json uri) in document["prefix"] is { IsObject: true } prefixes ? prefixes.Members() : [])
        {
            if (uri.Text() is { } text) _prefixes[prefix] = text;
        }

        _prov = _prefixes.FirstOrDefault(pair => pair.Value == ProvName.ProvNamespace).Key ?? "prov";
        if (_prefixes.TryGetValue(_prov, out string? bound) && bound != ProvName.ProvNamespace)
        {
            document.Problem("prefix", $"The prefix '{_prov}' stands for '{Printable.Escaped(bound)}'; PROV is {ProvName.ProvNamespace}.");
        }

        _at = _prefixes.FirstOrDefault(pair => pair.Value == ProvName.Terms).Key;
        Derivations = Records("wasDerivedFrom").ToLookup(record => End(record.Value, "generatedEntity"), record => record.Value);
        Attributions = Records("wasAttributedTo").ToLookup(record => End(record.Value, "entity"), record => End(record.Value, "agent"));
        Parents = Records("actedOnBehalfOf").ToLookup(record => End(record.Value, "delegate"), record => End(record.Value, "responsible"));
    }

    public Json Document { get; }

    /// <summary>
    /// Whether the document is one of this package: it declares the prefix for its terms, and something is of one of its types. Other
    /// programs may use a single term.
    /// </summary>
    public bool IsOwn => _at is not null
        && (!Records("entity").Any()
            || Records("entity").Any(entity => HasOwnType(entity.Value, "Claim") || HasOwnType(entity.Value, "Topic")));

    /// <summary>Derivations by what was derived.</summary>
    public ILookup<string, Json> Derivations { get; }

    /// <summary>The agents of an entity.</summary>
    public ILookup<string, string> Attributions { get; }

    /// <summary>Those on whose behalf an agent acted.</summary>
    public ILookup<string, string> Parents { get; }

    /// <summary>The records of a section with their names; one name may have several.</summary>
    public IEnumerable<(string Name, Json Value)> Records(string section)
    {
        if (Document[section] is not { } all) yield break;
        if (!all.IsObject)
        {
            all.WrongType("an object");
            yield break;
        }

        foreach ((string name, Json records) in all.Members())
        {
            foreach (Json record in records.OneOrMany())
            {
                if (record.IsObject) yield return (name, record);
                else record.WrongType("an object");
            }
        }
    }

    /// <summary>What a qualified name stands for.</summary>
    public string Resolve(string name)
    {
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        string prefix = colon < 0 ? "default" : name[..colon];
        return _prefixes.TryGetValue(prefix, out string? uri) ? uri + name[(colon + 1)..] : name;
    }

    /// <summary>The resolved name under a role of PROV; empty where there is none.</summary>
    public string End(Json record, string role) =>
        record[$"{_prov}:{role}"] is { } end && ProvValue.Name(end) is { } name ? Resolve(name) : "";

    /// <summary>Notes each attribute that is not one of those that are read.</summary>
    public void LeaveAttributes(string section, string[] prov, string[] own)
    {
        string[] known = [.. prov.Select(name => $"{_prov}:{name}"), .. _at is null ? [] : own.Select(name => $"{_at}:{name}")];
        foreach ((_, Json record) in Records(section)) record.LeaveAllBut(known);
    }

    public Json? Prov(Json record, string attribute) => record[$"{_prov}:{attribute}"];

    /// <summary>An attribute of this package's own terms.</summary>
    public Json? Own(Json record, string attribute) => _at is null ? null : record[$"{_at}:{attribute}"];

    public bool HasProvType(Json record, string type) => HasType(record, ProvName.ProvNamespace, $"{_prov}:", type);

    public bool HasOwnType(Json record, string type) => _at is not null && HasType(record, ProvName.Terms, $"{_at}:", type);

    private bool HasType(Json record, string uri, string prefix, string type) =>
        Prov(record, "type") is { } types
        && ProvValue.Texts(types).Any(text => text.Text == prefix + type || Resolve(text.Text) == uri + type || text.Text == uri + type);
}
