namespace Attribution;

/// <summary>
/// Finds events of which one is a part of another: by declared relations of their topics, by one topic, and by scope and time. Events are
/// looked up by the scopes that theirs may lie within, and there by their days, so that n events take about n log n steps.
/// </summary>
internal sealed class EventOverlap
{
    /// <summary>The most scopes that one scope may lie within that are looked up.</summary>
    private const int MostScopes = 4_096;

    private readonly Dictionary<Scope, ScopedEvents> _byScope;
    private readonly EventGround[] _events;

    private EventOverlap(EventGround[] events)
    {
        _events = events;
        _byScope = Enumerable.Range(0, events.Length)
            .GroupBy(index => events[index].Scope)
            .ToDictionary(group => group.Key, group => new ScopedEvents(events, [.. group]));
    }

    /// <summary>Why events overlap, or null where none is seen to.</summary>
    /// <param name="parts">The events that are in a total, in the order of their grounds.</param>
    /// <param name="areDisjoint">Whether the caller knows that no event is a part of another.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static Finding? Among(TotalPart[] parts, bool areDisjoint, CancellationToken cancellationToken)
    {
        EventGround[] events = [.. parts.Select(part => EventGround.Of(part.Verdict))];
        return TopicOverlap.Among(events) ?? new EventOverlap(events).Find(areDisjoint, cancellationToken);
    }

    private Finding? Find(bool areDisjoint, CancellationToken cancellationToken)
    {
        for (int i = 0; i < _events.Length; i++)
        {
            if (i % 1_024 == 0) cancellationToken.ThrowIfCancellationRequested();
            if (Around(_events[i].Scope) is not { } scopes)
            {
                if (areDisjoint) continue;
                return new(
                    "overlap-unknown",
                    $"The scope of {_events[i].Name} has too many qualifiers to see whether another event contains it.",
                    "Give areDisjoint: true if no event is a part of another.");
            }

            foreach (Scope scope in scopes)
            {
                if (!_byScope.TryGetValue(scope, out ScopedEvents? there)) continue;
                if (there.OnSameTopic(i) is { } same) return Same(i, same);
                if (!areDisjoint && there.OnAnother(i) is { } other) return Another(i, other);
            }
        }

        return null;
    }

    private Finding Same(int one, int other)
    {
        (EventGround first, EventGround second) = Ordered(one, other);
        string why = first.Topic.Accrual is Accrual.Cumulative or Accrual.Rate
            ? "are about one topic, for scopes and times that overlap"
            : "are about one topic at different times, and a level does not add up over time";
        return new("overlapping", $"{first.Name} and {second.Name} {why}.", "Leave one of them out.");
    }

    private Finding Another(int one, int other)
    {
        (EventGround first, EventGround second) = Ordered(one, other);
        return new(
            "overlapping",
            $"{first.Name} and {second.Name} name the same days, and the scope of one lies within that of the other, "
                + "so that one may be a part of the other.",
            "Leave one of them out, or give areDisjoint: true if no event is a part of another.");
    }

    private (EventGround, EventGround) Ordered(int one, int other) => (_events[Math.Min(one, other)], _events[Math.Max(one, other)]);

    /// <summary>
    /// The scopes that a scope may lie within, itself among them; null where they are too many to look up.
    /// </summary>
    private static List<Scope>? Around(Scope scope)
    {
        List<Scope> around = [Scope.Whole];
        foreach ((string key, string value) in scope)
        {
            List<string> wider = Wider(value);
            if ((long)around.Count * (wider.Count + 1) > MostScopes) return null;
            around = [.. around.SelectMany(each => wider.Select(within => each.And(key, within)).Append(each))];
        }

        return around;
    }

    /// <summary>A value and those that it lies within: "Russia > Kursk", "Russia".</summary>
    private static List<string> Wider(string value)
    {
        List<string> wider = [value];
        for (int at = End(value); at > 0; at = End(value[..at])) wider.Add(value[..at]);

        return wider;

        static int End(string value) => value.LastIndexOf(" > ", StringComparison.Ordinal);
    }
}
