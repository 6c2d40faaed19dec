namespace Attribution;

/// <summary>Reads the topics of a document that this package wrote.</summary>
internal sealed class ProvTopics(ProvGraph graph)
{
    public Dictionary<string, Topic> Read(Dictionary<string, (string Name, Json Record)> entities)
    {
        Dictionary<string, Topic> topics = new(StringComparer.Ordinal);
        foreach ((string uri, (string name, Json record)) in entities)
        {
            if (graph.HasOwnType(record, "Topic") && Read(name, record) is { } topic) topics.Add(uri, topic);
        }

        return topics;
    }

    private Topic? Read(string name, Json record)
    {
        string? predicate = Needed(record, "predicate"), subject = Needed(record, "subject");
        Accrual? accrual = graph.Own(record, "accrual") is { } word ? ProvWords<Accrual>.Read(word) : Accrual.State;
        Parts? parts = graph.Own(record, "parts") is { } part ? ProvWords<Parts>.Read(part) : Parts.Unrelated;
        Unit? unit = Text(record, "unit") is { } code ? record.Try("unit", () => Unit.Parse(code)) : null;
        string[] nouns = [.. ProvValue.Texts(graph.Own(record, "noun")).Select(noun => noun.Text)];
        TopicRelation[] relations = [.. ProvValue.Texts(graph.Own(record, "relation")).Select(Relation).OfType<TopicRelation>()];
        if (record.Notes.HasProblems || accrual is not { } how || parts is not { } whole) return null;
        return record.Try(
            "topic",
            () => new Topic(
                    ProvName.Unescape(name), predicate!, subject!, how, Text(record, "definition"), unit, nouns, whole, relations)
                .WithExtensions(ProvRecord.ReadExtensions(graph, record)));
    }

    /// <summary>"partOf topic:losses".</summary>
    private static TopicRelation? Relation((Json Place, string Text) relation)
    {
        string[] parts = relation.Text.Split(' ');
        if (Enum.TryParse(parts[0], ignoreCase: true, out TopicRelationKind kind) && Enum.IsDefined(kind)
            && !char.IsAsciiDigit(parts[0][0]))
        {
            return relation.Place.Try("topic", () => new TopicRelation(kind, parts.Skip(1).Select(ProvName.Unescape)));
        }

        relation.Place.Problem("unknown-word", $"'{Printable.Escaped(relation.Text)}' is not a relation and the topics that it leads to.");
        return null;
    }

    private string? Needed(Json record, string attribute)
    {
        string? text = Text(record, attribute);
        if (text is null) record.Problem("missing", $"The topic has no {attribute}; add it.");
        return text;
    }

    private string? Text(Json record, string attribute) => graph.Own(record, attribute) is { } text ? ProvValue.Text(text) : null;
}
