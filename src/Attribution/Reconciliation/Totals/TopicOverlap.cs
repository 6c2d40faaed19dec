namespace Attribution;

/// <summary>Finds events whose topics are declared to be parts, floors, ceilings, peaks or sums of one another.</summary>
internal static class TopicOverlap
{
    /// <summary>Why two events overlap by what their topics declare, directly or through topics between them; or null.</summary>
    /// <param name="events">The events, in order.</param>
    public static Finding? Among(EventGround[] events)
    {
        if (events.All(ground => ground.Topic.Relations.IsEmpty)) return null;
        Dictionary<string, EventGround> byTopic = new(StringComparer.Ordinal);
        foreach (EventGround ground in events) byTopic.TryAdd(ground.Topic.Id, ground);

        // From each topic to those that contain what it counts.
        ILookup<string, string> above = byTopic.Values
            .SelectMany(ground => ground.Topic.Relations.SelectMany(relation => relation.Topics.Select(other =>
                IsAbove(relation.Kind) ? (From: other, To: ground.Topic.Id) : (From: ground.Topic.Id, To: other))))
            .ToLookup(edge => edge.From, edge => edge.To, StringComparer.Ordinal);
        // What contains a topic is asked once, from the topics that nothing contains downwards.
        Dictionary<string, string?> containing = new(StringComparer.Ordinal);
        foreach (EventGround ground in events)
        {
            Resolve(ground.Topic.Id);
            if (containing[ground.Topic.Id] is not { } other) continue;
            return new(
                "overlapping",
                $"{ground.Name} and {byTopic[other].Name} are declared to be related: {Declared(ground.Topic, byTopic[other].Topic)}.",
                "Leave one of them out.");
        }

        return null;

        // The way up may be long, so that it is followed with a stack; a topic is done when it is met for the second time.
        void Resolve(string topic)
        {
            HashSet<string> begun = new(StringComparer.Ordinal);
            Stack<string> open = new([topic]);
            while (open.TryPeek(out string? next))
            {
                string[] parents = [.. above[next].Where(parent => parent != next).Order(StringComparer.Ordinal)];
                if (!containing.ContainsKey(next) && begun.Add(next))
                {
                    foreach (string parent in parents.Where(parent => !containing.ContainsKey(parent))) open.Push(parent);
                    if (open.Peek() != next) continue;
                }

                open.Pop();
                if (containing.ContainsKey(next)) continue;
                containing.Add(
                    next,
                    Array.Find(parents, byTopic.ContainsKey)
                        ?? parents.Select(parent => containing.GetValueOrDefault(parent)).FirstOrDefault(each => each is not null));
            }
        }
    }

    private static bool IsAbove(TopicRelationKind kind) => kind is TopicRelationKind.SumOf or TopicRelationKind.CeilingOf;

    private static string Declared(Topic one, Topic other)
    {
        TopicRelation? relation = one.Relations.Concat(other.Relations)
            .FirstOrDefault(relation => relation.Topics.Contains(one.Id) || relation.Topics.Contains(other.Id));
        return relation is null ? "one is a part of the other through other topics" : relation.ToString();
    }
}
