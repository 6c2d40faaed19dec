using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Attribution;

/// <summary>
/// Claims that belong together, checked as a whole: one id has one definition, every relation leads to a member, nothing revises
/// itself in a circle. A collection expression builds one: <c>ClaimSet claims = [first, second];</c>.
/// </summary>
/// <remarks>Equal when claims, topics and sources are equal, in any order, and so are the sets that they were narrowed from.</remarks>
[CollectionBuilder(typeof(ClaimSet), nameof(Create))]
public sealed class ClaimSet : IEquatable<ClaimSet>, IReadOnlyList<Claim>
{
    private readonly Lazy<Dictionary<string, Claim>> _byId;
    private readonly Lazy<Dictionary<string, ImmutableArray<Claim>>> _byTopic;
    private readonly Lazy<ILookup<string, (Topic From, TopicRelation Relation)>> _relations;

    private ClaimSet(ImmutableArray<Claim> claims, ImmutableArray<Topic> topics, ImmutableArray<Source> sources, ClaimSet? whole = null)
    {
        Claims = claims;
        Topics = topics;
        Sources = sources;
        Whole = whole ?? this;
        _relations = new(() => Topics
            .SelectMany(topic => topic.Relations.SelectMany(relation => relation.Topics.Prepend(topic.Id).Select(end => (end, topic, relation))))
            .ToLookup(entry => entry.end, entry => (entry.topic, entry.relation), StringComparer.Ordinal));
        _byId = new(() => Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal));
        _byTopic = new(() => Topics
            .GroupJoin(Claims, topic => topic.Id, claim => claim.Topic.Id, (topic, on) => (topic.Id, On: on.ToImmutableArray()), StringComparer.Ordinal)
            .ToDictionary(topic => topic.Id, topic => topic.On, StringComparer.Ordinal));
    }

    /// <summary>The claims, in the order given.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The topics of the claims and those declared beside them, in ordinal order of their ids.</summary>
    public ImmutableArray<Topic> Topics { get; }

    /// <summary>The sources of the claims with all their parents, and those declared beside them, in ordinal order of their ids.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>The set that this one was narrowed from by <see cref="On(Topic)"/>, or else the set itself: what is said on related topics.</summary>
    public ClaimSet Whole { get; }

    /// <summary>The number of claims.</summary>
    public int Count => Claims.Length;

    /// <summary>The claim at a position, in the order given.</summary>
    /// <param name="index">The position, from 0.</param>
    public Claim this[int index] => Claims[index];

    /// <summary>The claim with an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">No claim of the set has the id.</exception>
    public Claim this[string id] =>
        _byId.Value.TryGetValue(id, out Claim? claim) ? claim : throw new KeyNotFoundException($"No claim of the set has the id '{id}'.");

    /// <summary>A set of the claims given.</summary>
    /// <param name="claims">The claims.</param>
    /// <exception cref="ClaimSetException">Something is wrong; the exception has every problem.</exception>
    /// <exception cref="ArgumentException">A null is among the elements.</exception>
    public static ClaimSet Create(ReadOnlySpan<Claim> claims) => Create(claims.ToArray(), [], []);

    /// <summary>A set of the claims given, with topics and sources that no claim need mention.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="topics">Further topics: those that relations of topics lead to.</param>
    /// <param name="sources">Further sources.</param>
    /// <exception cref="ClaimSetException">Something is wrong; the exception has every problem.</exception>
    /// <exception cref="ArgumentException">A null is among the elements.</exception>
    public static ClaimSet Create(IEnumerable<Claim> claims, IEnumerable<Topic> topics, IEnumerable<Source> sources) =>
        TryCreate(claims, topics, sources, out ClaimSet? set, out ImmutableArray<ClaimSetProblem> problems)
            ? set
            : throw new ClaimSetException(problems);

    /// <summary>A set of the claims given, or everything that keeps them from being one.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="topics">Further topics.</param>
    /// <param name="sources">Further sources.</param>
    /// <param name="set">The set, or null where there are problems.</param>
    /// <param name="problems">Every problem, in ordinal order of the ids; empty where there is none.</param>
    /// <exception cref="ArgumentException">A null is among the elements.</exception>
    public static bool TryCreate(
        IEnumerable<Claim> claims,
        IEnumerable<Topic> topics,
        IEnumerable<Source> sources,
        [NotNullWhen(true)] out ClaimSet? set,
        out ImmutableArray<ClaimSetProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(sources);
        ImmutableArray<Claim> all = Elements.Copied(claims);
        ClaimSetValidator validator = new(all, Elements.Copied(topics), Elements.Copied(sources));
        problems = validator.Problems();
        set = problems.IsEmpty ? new(all, validator.Topics, validator.Sources) : null;
        return set is not null;
    }

    /// <summary>
    /// The claims on one topic. Topics and sources all stay; a relation to a claim on another topic stays too, and leads outside of
    /// the narrowed set.
    /// </summary>
    /// <param name="topic">A topic of the set.</param>
    /// <exception cref="KeyNotFoundException">No topic of the set has the id of <paramref name="topic"/>.</exception>
    public ClaimSet On(Topic topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return On(topic.Id);
    }

    /// <summary>The claims on one topic, by its id.</summary>
    /// <param name="topicId">The id of a topic of the set.</param>
    /// <exception cref="KeyNotFoundException">No topic of the set has the id.</exception>
    public ClaimSet On(string topicId)
    {
        ArgumentNullException.ThrowIfNull(topicId);
        return _byTopic.Value.TryGetValue(topicId, out ImmutableArray<Claim> on)
            ? Narrowed(on)
            : throw new KeyNotFoundException($"No topic of the set has the id '{topicId}'.");
    }

    /// <summary>The claims on each topic that has one, in ordinal order of the topics' ids.</summary>
    internal IEnumerable<ClaimSet> ByTopic() =>
        Claims.GroupBy(claim => claim.Topic.Id).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Narrowed([.. group]));

    /// <summary>The set without some claims, also without those beyond it of the set that it was narrowed from. A relation to one of them stays and leads outside.</summary>
    internal ClaimSet Without(Func<Claim, bool> isLeftOut)
    {
        ClaimSet rest = new([.. Whole.Where(claim => !isLeftOut(claim))], Topics, Sources);
        return ReferenceEquals(Whole, this) ? rest : new([.. Claims.Where(claim => !isLeftOut(claim))], Topics, Sources, rest);
    }

    /// <summary>The relations declared by or with a topic, each with the topic that declares it.</summary>
    internal IEnumerable<(Topic From, TopicRelation Relation)> RelationsOf(string topicId) => Whole._relations.Value[topicId];

    /// <summary>The claims, in the order given.</summary>
    public IEnumerator<Claim> GetEnumerator() => ((IEnumerable<Claim>)Claims).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ClaimSet? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Count == other.Count
            && Claims.All(claim => other._byId.Value.TryGetValue(claim.Id, out Claim? match) && claim.Equals(match))
            && Topics.SequenceEqual(other.Topics)
            && Sources.SequenceEqual(other.Sources)
            && (Whole.Count == Count ? other.Whole.Count == Count : Whole.Equals(other.Whole)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClaimSet);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Topics.Length, Sources.Length);

    /// <summary>"42 claims on 20 topics": of the topics, those that a claim is on.</summary>
    public override string ToString() =>
        $"{Counted(Count, "claim")} on {Counted(Claims.Select(claim => claim.Topic.Id).Distinct(StringComparer.Ordinal).Count(), "topic")}";

    private ClaimSet Narrowed(ImmutableArray<Claim> on) => on.Length == Count ? this : new(on, Topics, Sources, Whole);

    private static string Counted(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
