using System.Collections.Immutable;

namespace Attribution;

/// <summary>Finds everything that keeps claims from being a set.</summary>
internal sealed class ClaimSetValidator
{
    private const int LongestPath = 12;

    private readonly ImmutableArray<Claim> _claims;
    private readonly List<ClaimSetProblem> _problems = [];

    public ClaimSetValidator(ImmutableArray<Claim> claims, IEnumerable<Topic> topics, IEnumerable<Source> sources)
    {
        _claims = claims;
        Topics = OneDefinitionEach(claims.Select(claim => claim.Topic).Concat(topics), topic => topic.Id, "topic");
        Sources = OneDefinitionEach(
            WithParents(claims.SelectMany(claim => claim.Chain.Links).SelectMany(link => link.Speaker.Sources).Concat(sources)),
            source => source.Id,
            "source");
    }

    public ImmutableArray<Topic> Topics { get; }

    public ImmutableArray<Source> Sources { get; }

    public ImmutableArray<ClaimSetProblem> Problems()
    {
        OneDefinitionEach(_claims, claim => claim.Id, "claim", evenIfEqual: true);
        CheckClaimRelations();
        CheckTopicRelations();
        return [.. _problems.Distinct().OrderBy(problem => problem.Id, StringComparer.Ordinal).ThenBy(problem => problem.Message, StringComparer.Ordinal)];
    }

    /// <summary>Every source object that can be reached, once: two objects under one id must both be seen, for they may differ.</summary>
    private static HashSet<Source> WithParents(IEnumerable<Source> sources)
    {
        HashSet<Source> reached = new(ReferenceEqualityComparer.Instance);
        Stack<Source> open = new(sources);
        while (open.TryPop(out Source? source))
        {
            if (!reached.Add(source)) continue;
            foreach (Source parent in source.PartOf)
            {
                open.Push(parent);
            }
        }

        return reached;
    }

    private ImmutableArray<T> OneDefinitionEach<T>(IEnumerable<T> items, Func<T, string> id, string noun, bool evenIfEqual = false)
        where T : class, IEquatable<T>
    {
        SortedDictionary<string, T> byId = new(StringComparer.Ordinal);
        foreach (T item in items)
        {
            if (byId.TryAdd(id(item), item)) continue;
            T first = byId[id(item)];
            if (!first.Equals(item))
                Report("conflicting-definition", id(item), $"two different {noun}s have this id; give each its own.");
            else if (evenIfEqual)
                Report("duplicate", id(item), $"the {noun} is given twice; give it once.");
        }

        return [.. byId.Values];
    }

    private void CheckClaimRelations()
    {
        HashSet<string> ids = new(_claims.Select(claim => claim.Id), StringComparer.Ordinal);
        foreach (Claim claim in _claims)
        {
            foreach (ClaimRelation relation in claim.Relations.Where(relation => !ids.Contains(relation.Claim)))
            {
                Report("unknown-claim", claim.Id, $"{relation.Name} '{relation.Claim}', which is no claim of the set; add it or drop the relation.");
            }
        }

        var replaces = _claims
            .SelectMany(claim => claim.Relations
                .Where(relation => relation.Kind is ClaimRelationKind.Revises or ClaimRelationKind.Retracts && ids.Contains(relation.Claim))
                .Select(relation => (From: claim.Id, To: relation.Claim)));
        foreach (ImmutableArray<string> cycle in Cycles.In(replaces))
        {
            Report("cycle", cycle[0], $"revises or retracts itself through {Path(cycle)}; a claim can only replace an earlier one.");
        }
    }

    private void CheckTopicRelations()
    {
        HashSet<string> ids = new(Topics.Select(topic => topic.Id), StringComparer.Ordinal);
        List<(string From, string To)> atMost = [];
        foreach (Topic topic in Topics)
        {
            foreach (TopicRelation relation in topic.Relations)
            {
                foreach (string other in relation.Topics)
                {
                    if (!ids.Contains(other))
                        Report("unknown-topic", topic.Id, $"{relation.Name} '{other}', which is no topic of the set; add it or drop the relation.");
                    else
                        atMost.Add(relation.Kind is TopicRelationKind.PartOf or TopicRelationKind.DocumentedFloorOf ? (topic.Id, other) : (other, topic.Id));
                }
            }
        }

        foreach (ImmutableArray<string> cycle in Cycles.In(atMost))
        {
            Report("cycle", cycle[0], $"is bounded by itself through {Path(cycle)}; a topic cannot be both part and whole of another.");
        }
    }

    /// <summary>The way round; of a long one, its first steps.</summary>
    private static string Path(ImmutableArray<string> cycle) =>
        cycle.Length <= LongestPath
            ? string.Join(" → ", cycle.Append(cycle[0]))
            : $"{string.Join(" → ", cycle.Take(LongestPath))} → … ({cycle.Length} in all) → {cycle[0]}";

    private void Report(string code, string id, string message) => _problems.Add(new(code, id, message));
}
