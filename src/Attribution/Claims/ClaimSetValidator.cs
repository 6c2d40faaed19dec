using System.Collections.Immutable;
using System.Text;

namespace Attribution;

/// <summary>Finds every problem that keeps claims from being a set.</summary>
internal sealed partial class ClaimSetValidator
{
    private const int LongestPath = 12;

    private readonly ImmutableArray<Claim> _claims;
    private readonly DifferingWords _words;
    private readonly HashSet<string> _removed;
    private readonly List<ClaimSetProblem> _problems = [];

    /// <summary>Takes what a set would have.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="topics">Topics declared beside those of the claims.</param>
    /// <param name="sources">Sources declared beside those of the claims.</param>
    /// <param name="words">What becomes of words that differ from the numbers beside them.</param>
    /// <param name="removed">
    /// Ids of claims that are being removed, or cannot stay without those: a relation to one of them has a remedy of its own.
    /// </param>
    public ClaimSetValidator(
        ImmutableArray<Claim> claims,
        ImmutableArray<Topic> topics,
        ImmutableArray<Source> sources,
        DifferingWords words,
        IEnumerable<string>? removed = null)
    {
        _claims = claims;
        _words = words;
        _removed = new(removed ?? [], StringComparer.Ordinal);
        Topics = HasAllTopics(topics) ? topics : Sorted(DefinedTopics(topics), topic => topic.Id);
        Sources = HasAllSources(sources) ? sources : Sorted(DefinedSources(sources), source => source.Id);
    }

    public ImmutableArray<Topic> Topics { get; }

    public ImmutableArray<Source> Sources { get; }

    public ImmutableArray<ClaimSetProblem> Problems()
    {
        IdTable claims = DefinedClaims();
        CheckScales();
        CheckClaimRelations(claims);
        CheckTopicRelations();
        ReportLookAlikes(_claims, claim => claim.Id, "claim");
        ReportLookAlikes(Topics, topic => topic.Id, "topic");
        ReportLookAlikes(Sources, source => source.Id, "source");
        CheckIdentities();
        if (_words == DifferingWords.Refused) CheckWords();
        return
        [
            .. _problems.Distinct()
                .OrderBy(problem => problem.Id, StringComparer.Ordinal)
                .ThenBy(problem => problem.Message, StringComparer.Ordinal),
        ];
    }

    private IdMap<Topic> DefinedTopics(ImmutableArray<Topic> declared)
    {
        IdMap<Topic> defined = new(declared.Length);
        foreach (Topic topic in declared) Define(defined, topic.Id, topic, "topic");
        foreach (Claim claim in _claims) Define(defined, claim.Topic.Id, claim.Topic, "topic");
        return defined;
    }

    /// <summary>Every source that can be reached. Of two objects with one id the parents of both are, because they may differ.</summary>
    private IdMap<Source> DefinedSources(ImmutableArray<Source> declared)
    {
        IdMap<Source> defined = new(declared.Length);
        HashSet<Source> further = new(ReferenceEqualityComparer.Instance);
        Stack<Source> open = [];
        foreach (Source source in declared) Reach(source);
        foreach (Claim claim in _claims)
        {
            foreach (Link link in claim.Chain.Links)
            {
                foreach (Source source in link.Speaker.Sources) Reach(source);
            }
        }

        return defined;

        void Reach(Source source)
        {
            open.Push(source);
            while (open.TryPop(out Source? next))
            {
                Source? known = Define(defined, next.Id, next, "source");
                if (known is not null && (ReferenceEquals(known, next) || !further.Add(next))) continue;
                foreach (Source parent in next.PartOf) open.Push(parent);
            }
        }
    }

    private IdTable DefinedClaims()
    {
        IdTable defined = new(_claims.Length);
        IdMap<Claim>? first = null;
        foreach (Claim claim in _claims)
        {
            if (defined.TryAdd(claim.Id)) continue;
            first ??= First();
            if (first.Find(claim.Id)!.Equals(claim)) Report("duplicate", claim.Id, "the claim is given twice; give it once.");
            else Define(first, claim.Id, claim, "claim");
        }

        return defined;

        IdMap<Claim> First()
        {
            IdMap<Claim> all = new(_claims.Length);
            foreach (Claim claim in _claims) all.TryAdd(claim.Id, claim);
            return all;
        }
    }

    private void CheckScales()
    {
        IdMap<Scale> defined = new();
        foreach (Claim claim in _claims)
        {
            foreach (Assessment assessment in claim.Assessments) Define(defined, assessment.Scale.Id, assessment.Scale, "scale");
        }
    }

    /// <summary>What has an id already, or null; two different definitions of one are a problem.</summary>
    private T? Define<T>(IdMap<T> defined, string id, T item, string noun)
        where T : class, IEquatable<T>
    {
        T? known = defined.Add(id, item);
        if (known is not null && !ReferenceEquals(known, item) && !known.Equals(item))
        {
            Report("conflicting-definition", id, $"two different {noun}s have this id; give each its own.");
        }

        return known;
    }

    /// <summary>In ordinal order of the ids, in which they often are.</summary>
    private static ImmutableArray<T> Sorted<T>(IdMap<T> defined, Func<T, string> id)
        where T : class
    {
        ImmutableArray<T> items = defined.ToImmutableArray();
        for (int i = 1; i < items.Length; i++)
        {
            if (string.CompareOrdinal(id(items[i - 1]), id(items[i])) > 0)
            {
                return items.Sort((left, right) => string.CompareOrdinal(id(left), id(right)));
            }
        }

        return items;
    }

    private void CheckClaimRelations(IdTable claims)
    {
        if (_claims.All(claim => claim.Relations.IsEmpty)) return;
        foreach (Claim claim in _claims)
        {
            foreach (ClaimRelation relation in claim.Relations)
            {
                string stated = $"{relation.Name} '{Printable.Escaped(relation.Claim)}'";
                if (_removed.Contains(relation.Claim))
                {
                    Report(
                        "removed-claim",
                        claim.Id,
                        $"{stated}, which is being removed; remove '{claim.Id}' too or drop the relation first.");
                }
                else if (claims.IndexOf(relation.Claim) < 0)
                {
                    Report("unknown-claim", claim.Id, $"{stated}, which is not a claim in the set; add it or drop the relation.");
                }
            }
        }

        var replaces = _claims
            .SelectMany(claim => claim.Relations
                .Where(relation => IsReplacement(relation.Kind) && claims.IndexOf(relation.Claim) >= 0)
                .Select(relation => (From: claim.Id, To: relation.Claim)));
        foreach (ImmutableArray<string> cycle in Cycles.In(replaces))
        {
            Report("cycle", cycle[0], $"revises or retracts itself through {Path(cycle)}; a claim can only replace an earlier one.");
        }
    }

    private void ReportLookAlikes<T>(ImmutableArray<T> items, Func<T, string> idOf, string noun)
    {
        // Most sets have ids of ASCII alone: then no list of them is made.
        if (items.All(item => Ascii.IsValid(idOf(item)))) return;
        foreach ((string id, string message) in LookAlikeIds.Among([.. items.Select(idOf)], noun)) Report("look-alike", id, message);
    }

    /// <summary>One source under two ids, which a confidential one makes easy: it would be counted twice. Nothing secret is told.</summary>
    private void CheckIdentities()
    {
        if (!Sources.Any(source => source.IsConfidential)) return;
        HashSet<string> ids = new(Sources.Select(source => source.Id), StringComparer.Ordinal);
        Dictionary<string, string> faces = new(StringComparer.Ordinal);
        foreach (Source source in Sources.Where(source => source.IsConfidential))
        {
            if (source.Reveal() is not { IsConfidential: false } identity) continue;
            if (ids.Contains(identity.Id))
            {
                Report(
                    "same-source",
                    source.Id,
                    "keeps an id that a source of the set has openly; make that source confidential too, or correct the id that is kept.");
            }
            else if (!faces.TryAdd(identity.Id, source.Id))
            {
                Report(
                    "same-source",
                    source.Id,
                    $"is the same source as '{Printable.Escaped(faces[identity.Id])}' under another label; use one of them for both.");
            }
        }
    }

    private void CheckWords()
    {
        // Claims may share a value, down to its words: it is looked at once, as long as it is in one unit.
        const int MostKept = 4_096;
        Dictionary<Estimate, Unit?> agreeing = new(ReferenceEqualityComparer.Instance);
        foreach (Claim claim in _claims)
        {
            if (claim.Value is not Estimate { Text: not null } numbers) continue;
            Unit? unit = numbers.Unit ?? claim.Topic.Unit;
            if (agreeing.TryGetValue(numbers, out Unit? known) && known == unit) continue;
            if (claim.DifferingWords is not { } words)
            {
                if (agreeing.Count < MostKept) agreeing[numbers] = unit;
                continue;
            }

            Estimate value = words.Unit is null || unit is null ? numbers : numbers.WithUnit(unit);
            Report(
                "words-differ",
                claim.Id,
                $"has the words {Printable.Quoted(numbers.Text, Printable.LongestInMessage)}, which say {words.WithText(null)}, "
                    + $"but its numbers say {value.WithText(null)}; correct either, or let each verdict tell of it by "
                    + $"{nameof(DifferingWords)}.{nameof(DifferingWords.Told)}.");
        }
    }

    private static bool IsReplacement(ClaimRelationKind kind) =>
        kind is ClaimRelationKind.Revises or ClaimRelationKind.RevisesSeries or ClaimRelationKind.Retracts;

    private void CheckTopicRelations()
    {
        if (Topics.All(topic => topic.Relations.IsEmpty)) return;
        HashSet<string> ids = new(Topics.Select(topic => topic.Id), StringComparer.Ordinal);
        Dictionary<string, Topic> defined = Topics.ToDictionary(topic => topic.Id, StringComparer.Ordinal);
        List<(string From, string To)> atMost = [];
        var declared =
            from topic in Topics
            from relation in topic.Relations
            from other in relation.Topics
            select (topic.Id, Relation: relation, Other: other);
        foreach ((string id, TopicRelation relation, string other) in declared)
        {
            if (!ids.Contains(other))
            {
                string stated = $"{relation.Name} '{Printable.Escaped(other)}'";
                Report("unknown-topic", id, $"{stated}, which is not a topic in the set; add it or drop the relation.");
                continue;
            }

            atMost.Add(relation.IsBelow(defined.GetValueOrDefault(other)) ? (id, other) : (other, id));
        }

        foreach (ImmutableArray<string> cycle in Cycles.In(atMost))
        {
            Report("cycle", cycle[0], $"is bounded by itself through {Path(cycle)}; a topic cannot be both part and whole of another.");
        }
    }

    /// <summary>The cycle as text, abbreviated if it is long.</summary>
    private static string Path(ImmutableArray<string> cycle) =>
        cycle.Length <= LongestPath
            ? string.Join(" → ", cycle.Append(cycle[0]))
            : $"{string.Join(" → ", cycle.Take(LongestPath))} → … ({cycle.Length} in all) → {cycle[0]}";

    private void Report(string code, string id, string message) => _problems.Add(new(code, id, message));
}
