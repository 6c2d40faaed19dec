using System.Text.Json.Nodes;

namespace Attribution;

/// <summary>Writes a set of claims.</summary>
internal sealed partial class ProvWriter
{
    private readonly ClaimSet _set;
    private readonly ProvOptions _options;
    private readonly LossList _losses;
    private readonly ProvDocument _document = new();
    private readonly HashSet<string> _ids;

    public ProvWriter(ClaimSet set, ProvOptions options)
    {
        _set = set;
        _options = options;
        _losses = new(ProvJson.Format, options.OnLoss);
        _ids = set.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
    }

    public Exported Export()
    {
        _document.Root["prefix"] = new JsonObject
        {
            [_options.Prefix] = _options.Namespace,
            [ProvName.Source] = _options.Namespace + "source/",
            [ProvName.Topic] = _options.Namespace + "topic/",
            [ProvName.Link] = _options.Namespace + "link/",
            [ProvName.Print] = _options.Namespace + "print/",
            [ProvName.Term] = ProvName.Terms,
        };
        foreach (Topic topic in _set.Topics) Write(topic);
        for (int i = 0; i < _set.Claims.Length; i++) Write(_set.Claims[i], FormattableString.Invariant($"claims[{i}]"));
        foreach (Source source in _set.Sources.DistinctBy(source => PublicNames.Id(source, _options))) Write(source);
        return _losses.Finish(() => JsonOutput.Write(_options, json => _document.Root.WriteTo(json)));
    }

    private void Write(Topic topic)
    {
        JsonObject entity = _document.Add("entity", TopicName(topic.Id));
        Type(entity, "at:Topic");
        entity["prov:label"] = Whole($"{topic.Subject}: {topic.Predicate}");
        entity["at:predicate"] = Whole(topic.Predicate);
        entity["at:subject"] = Whole(topic.Subject);
        entity["at:accrual"] = ProvWords<Accrual>.Of(topic.Accrual);
        Text(entity, "at:definition", topic.Definition);
        Text(entity, "at:unit", topic.Unit?.Code);
        List(entity, "at:noun", topic.Nouns.Select(noun => noun.Code[1..^1]));
        if (topic.Parts != Parts.Unrelated) entity["at:parts"] = ProvWords<Parts>.Of(topic.Parts);
        List(entity, "at:relation", topic.Relations.Select(relation =>
            $"{ProvWords<TopicRelationKind>.Of(relation.Kind)} {string.Join(' ', relation.Topics.Select(TopicName))}"));
        Text(entity, "at:extensions", topic.Extensions?.ToString());
    }

    private void Write(Source written)
    {
        Source source = PublicNames.Told(written, _options);
        if (written.IsConfidential && written.Reveal() != written)
        {
            _losses.Add(
                "sources",
                LossCodes.Source,
                $"Of '{Printable.Escaped(source.Name)}', "
                    + $"{(_options.RevealConfidential ? "that it is confidential" : "who it is")} is not told.");
        }

        JsonObject agent = _document.Add("agent", SourceName(written));
        if (source.Kind == SourceKind.Person) Type(agent, "prov:Person");
        if (source.Kind is SourceKind.Organisation or SourceKind.Government or SourceKind.Publication) Type(agent, "prov:Organization");
        agent["prov:label"] = Whole(source.Name);
        agent["at:kind"] = ProvWords<SourceKind>.Of(source.Kind);
        if (!source.IsNamed) agent["at:named"] = false;
        if (source.IsConfidential) agent["at:confidential"] = true;
        List(agent, "at:alias", source.Aliases);
        Text(agent, "at:extensions", source.Extensions?.ToString());
        foreach (Source parent in source.PartOf)
        {
            Type(
                _document.Relate("actedOnBehalfOf", "prov:delegate", SourceName(written), "prov:responsible", SourceName(parent)),
                "at:PartOf");
        }
    }

    private string ClaimName(string id) => $"{_options.Prefix}:{ProvName.Escape(id)}";

    private string SourceName(Source source) => $"{ProvName.Source}:{ProvName.Escape(PublicNames.Id(source, _options))}";

    private static string TopicName(string id) => $"{ProvName.Topic}:{ProvName.Escape(id)}";

    private static string Whole(string text) => JsonOutput.Whole(text);

    private static void Type(JsonObject record, string type) => record["prov:type"] = ProvDocument.Name(type);

    private static void Text(JsonObject record, string attribute, string? text)
    {
        if (text is not null) record[attribute] = Whole(text);
    }

    private static void List(JsonObject record, string attribute, IEnumerable<string> texts)
    {
        JsonArray array = [.. texts.Select(text => (JsonNode?)JsonValue.Create(Whole(text)))];
        if (array.Count > 0) record[attribute] = array;
    }
}
