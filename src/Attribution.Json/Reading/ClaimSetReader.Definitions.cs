namespace Attribution;

/// <content>Topics.</content>
internal sealed partial class ClaimSetReader
{
    private static readonly Shape TopicShape = new(
        "a topic", 4, "id", "predicate", "subject", "accrual", "definition", "unit", "nouns", "parts", "partsAddUp", "relations",
        "extensions");

    private static readonly Shape TopicRelationShape = new("a relation of topics", 2, "kind", "topics");

    private Topic? ReadTopic(ref JsonCursor cursor)
    {
        if (!cursor.OpensObject(TopicShape)) return null;
        Reference? id = null;
        string predicate = StandIn.Id, subject = StandIn.Id;
        Accrual accrual = default;
        string? definition = null;
        Unit? unit = null;
        bool partsAddUp = false;
        Parts? parts = null;
        Extensions? extensions = null;
        IReadOnlyList<string> nouns = [];
        IReadOnlyList<TopicRelation> relations = [];
        uint seen = 0;
        int start = cursor.Offset;
        while (cursor.NextMember(TopicShape, ref seen, start, out string member))
        {
            switch (member)
            {
                case "id": id = ReadReference(ref cursor); break;
                case "predicate": predicate = ReadName(ref cursor) ?? predicate; break;
                case "subject": subject = ReadName(ref cursor) ?? subject; break;
                case "accrual": accrual = cursor.Word<Accrual>() ?? accrual; break;
                case "definition": definition = cursor.Text(); break;
                case "unit": unit = ReadUnit(ref cursor); break;
                case "nouns": nouns = cursor.Items(ReadText); break;
                case "parts": parts = cursor.Word<Parts>(); break;
                case "partsAddUp": partsAddUp = cursor.Flag() ?? partsAddUp; break;
                case "extensions": extensions = ReadExtensions(ref cursor); break;
                default: relations = cursor.Items(ReadTopicRelation); break;
            }
        }

        // The nouns can be checked against the unit only if the unit was read.
        if (unit is null && TopicShape.Has(seen, "unit")) nouns = [];
        if (id is not { } own || !Declare(_topicOffsets, own, "topic")) return null;
        Topic? topic = null;
        try
        {
            topic = new(own.Id, predicate, subject, accrual, definition, unit, nouns, PartsOf(own.Id, parts, partsAddUp), relations);
            if (extensions is not null) topic = topic.WithExtensions(extensions);
        }
        catch (Exception refusal) when (Faults.IsRefusal(refusal))
        {
            _faults.Add(own.Offset, "invalid", refusal);
        }

        Define(_topics, own, topic ?? StandIn.Topic, StandIn.Topic, "topic");
        return topic;
    }

    /// <summary>How parts relate, by "parts" or by its short form.</summary>
    private static Parts PartsOf(string id, Parts? parts, bool addUp) =>
        addUp && parts is not (null or Parts.AddUp)
            ? throw new ArgumentException(
                $"The parts of the topic {Quote.Of(id)} add up by \"partsAddUp\", and do not by \"parts\"; leave \"partsAddUp\" out.")
            : parts ?? (addUp ? Parts.AddUp : Parts.Unrelated);

    private TopicRelation? ReadTopicRelation(ref JsonCursor cursor)
    {
        if (!cursor.OpensObject(TopicRelationShape)) return null;
        TopicRelationKind? kind = null;
        List<Reference> topics = [];
        uint seen = 0;
        int start = cursor.Offset;
        while (cursor.NextMember(TopicRelationShape, ref seen, start, out string member))
        {
            if (member == "kind") kind = cursor.Word<TopicRelationKind>();
            else topics = Reference.ReadAll(ref cursor);
        }

        if (!_inOrder) _topicReferences.AddRange(topics);
        return kind is { } relation
            ? _faults.Try(start, "invalid", () => new TopicRelation(relation, topics.Select(topic => topic.Id)))
            : null;
    }
}
