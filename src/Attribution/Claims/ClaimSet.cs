using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Attribution;

/// <summary>
/// Claims that belong together, checked as a whole: one id has one definition, every relation leads to a member, and no claim revises
/// itself through others. A collection expression builds one: <c>ClaimSet claims = [first, second];</c>.
/// </summary>
/// <remarks>
/// <para>
/// Equal when claims, topics and sources are equal, in any order, and so are the sets that they were narrowed from. Claims that differ
/// only in the words of their values differ.
/// </para>
/// <para>
/// The spread <c>[.. set, claim]</c> makes a set of the claims alone: topics and sources that no claim mentions are lost, and so is the
/// set that <c>set</c> was narrowed from. <see cref="Add"/> keeps them.
/// </para>
/// </remarks>
/// <example>
/// <code language="cs">
/// Topic losses = new("losses", "killed or wounded", "soldiers");
/// Source chiefs = new("jcs", "the Joint Chiefs", SourceKind.Organisation);
/// ClaimSet claims = [new Claim("1", Chain.From(chiefs), losses, Estimate.Parse("approximately 1,100"))];
/// Console.WriteLine(claims["1"].Value);    // about 1,100
/// </code>
/// </example>
[CollectionBuilder(typeof(ClaimSet), nameof(Create))]
public sealed partial class ClaimSet : IEquatable<ClaimSet>, IReadOnlyList<Claim>
{
    private readonly DifferingWords _words;

    private ClaimSet(
        ImmutableArray<Claim> claims,
        ImmutableArray<Topic> topics,
        ImmutableArray<Source> sources,
        DifferingWords words,
        ClaimSet? whole = null)
    {
        _words = words;
        Claims = claims;
        Topics = topics;
        Sources = sources;
        Whole = whole ?? this;
    }

    /// <summary>The claims, in the order given.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The topics of the claims and those declared beside them, in ordinal order of their ids.</summary>
    public ImmutableArray<Topic> Topics { get; }

    /// <summary>The sources of the claims with all their parents, and those declared beside them, in ordinal order of their ids.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>
    /// The set that this one was narrowed from by <see cref="On(Topic)"/> or <see cref="Narrow"/>, or else the set itself. It has the
    /// claims on related topics.
    /// </summary>
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
        ById.TryGetValue(id, out Claim? claim) ? claim : throw Missing(id);

    /// <summary>A set of the claims given.</summary>
    /// <param name="claims">The claims.</param>
    /// <exception cref="ClaimSetException">The claims are not a set; the exception has every problem.</exception>
    /// <exception cref="ArgumentException">A null is among the elements.</exception>
    public static ClaimSet Create(ReadOnlySpan<Claim> claims) => Create(claims.ToArray(), [], []);

    /// <summary>A set of the claims given, with further topics and sources, which may be ones that no claim mentions.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="topics">Further topics, such as those that relations of topics lead to.</param>
    /// <param name="sources">Further sources.</param>
    /// <exception cref="ClaimSetException">The claims are not a set; the exception has every problem.</exception>
    /// <exception cref="ArgumentException">A null is among the elements.</exception>
    /// <param name="words">What becomes of words that differ from the numbers beside them.</param>
    public static ClaimSet Create(
        IEnumerable<Claim> claims,
        IEnumerable<Topic> topics,
        IEnumerable<Source> sources,
        DifferingWords words = DifferingWords.Refused) =>
        TryCreate(claims, topics, sources, words, out ClaimSet? set, out ImmutableArray<ClaimSetProblem> problems)
            ? set
            : throw new ClaimSetException(problems);

    /// <summary>A set of the claims given, or every problem that keeps them from being one. Does not throw for such problems.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="topics">Further topics.</param>
    /// <param name="sources">Further sources.</param>
    /// <param name="set">The set, or null if there are problems.</param>
    /// <param name="problems">Every problem, in ordinal order of the ids; empty if there are none.</param>
    /// <exception cref="ArgumentException">A null is among the elements.</exception>
    public static bool TryCreate(
        IEnumerable<Claim> claims,
        IEnumerable<Topic> topics,
        IEnumerable<Source> sources,
        [NotNullWhen(true)] out ClaimSet? set,
        out ImmutableArray<ClaimSetProblem> problems) =>
        TryCreate(claims, topics, sources, DifferingWords.Refused, out set, out problems);

    /// <summary>A set of the claims given, or every problem that keeps them from being one. Does not throw for such problems.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="topics">Further topics.</param>
    /// <param name="sources">Further sources.</param>
    /// <param name="words">What becomes of words that differ from the numbers beside them.</param>
    /// <param name="set">The set, or null if there are problems.</param>
    /// <param name="problems">Every problem, in ordinal order of the ids; empty if there are none.</param>
    /// <exception cref="ArgumentException">A null is among the elements, or <paramref name="words"/> is not defined.</exception>
    public static bool TryCreate(
        IEnumerable<Claim> claims,
        IEnumerable<Topic> topics,
        IEnumerable<Source> sources,
        DifferingWords words,
        [NotNullWhen(true)] out ClaimSet? set,
        out ImmutableArray<ClaimSetProblem> problems)
    {
        ImmutableArray<Claim> all = Elements.Required(claims);
        ClaimSetValidator validator = new(all, Elements.Required(topics), Elements.Required(sources), Argument.Defined(words));
        problems = validator.Problems();
        set = problems.IsEmpty ? new(all, validator.Topics, validator.Sources, words) : null;
        return set is not null;
    }

    /// <summary>
    /// The claims on one topic. All topics and sources stay, and so does a relation to a claim on another topic, which is in
    /// <see cref="Whole"/> only.
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
        return OnTopics.TryGetValue(topicId, out ImmutableArray<Claim> on)
            ? Narrowed(on)
            : throw new KeyNotFoundException(Printable.Message($"No topic of the set has the id '{topicId}'."));
    }

    /// <summary>The claims on each topic that has one, in ordinal order of the topics' ids.</summary>
    internal ImmutableArray<ImmutableArray<Claim>> ByTopic() =>
    [
        .. Claims
            .GroupBy(claim => claim.Topic.Id)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => ImmutableArray.CreateRange(group)),
    ];

    /// <summary>The claims whose series is revised by a claim of the set, on whatever topic.</summary>
    internal ImmutableArray<Claim> RevisedInSeries => ImmutableCollectionsMarshal.AsImmutableArray(Revised);

    /// <summary>The claims, in the order given.</summary>
    public IEnumerator<Claim> GetEnumerator() => ((IEnumerable<Claim>)Claims).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether claims, topics and sources are equal, in any order, and so are the sets that they were narrowed from.</summary>
    public static bool operator ==(ClaimSet? left, ClaimSet? right) =>
        ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Whether a claim, a topic or a source differs, or the sets that they were narrowed from.</summary>
    public static bool operator !=(ClaimSet? left, ClaimSet? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ClaimSet? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Count == other.Count
            && Claims.All(claim => other.ById.TryGetValue(claim.Id, out Claim? match) && claim.Equals(match))
            && Topics.SequenceEqual(other.Topics)
            && Sources.SequenceEqual(other.Sources)
            && (Whole.Count == Count ? other.Whole.Count == Count : Whole.Equals(other.Whole)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClaimSet);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Topics.Length, Sources.Length);

    /// <summary>"42 claims on 20 topics": only topics that have claims are counted.</summary>
    public override string ToString() =>
        $"{Counted(Count, "claim")} on {Counted(Claims.Select(claim => claim.Topic.Id).Distinct(StringComparer.Ordinal).Count(), "topic")}";

    // Found when they are first asked for, by two threads perhaps twice: a set narrowed to one topic needs few of them, and there are many.
    private Dictionary<string, Claim> ById => field ??= Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);

    private Dictionary<string, ImmutableArray<Claim>> OnTopics => field ??= FindOnTopics();

    private ILookup<string, (Topic From, TopicRelation Relation)> TopicRelations => field ??= Topics
        .SelectMany(topic => topic.Relations.Select(relation => (topic, relation)))
        .SelectMany(pair => pair.relation.Topics.Prepend(pair.topic.Id).Select(end => (end, pair.topic, pair.relation)))
        .ToLookup(entry => entry.end, entry => (entry.topic, entry.relation), StringComparer.Ordinal);

    private ILookup<string, (Claim From, ClaimRelation Relation)> ClaimRelations => field ??= Claims
        .SelectMany(claim => claim.Relations.Select(relation => (claim, relation)))
        .ToLookup(entry => entry.relation.Claim, entry => (entry.claim, entry.relation), StringComparer.Ordinal);

    private ILookup<string, (Claim From, ClaimRelation Relation)> Objections => field ??= Claims
        .SelectMany(claim => claim.Relations.Where(relation => relation.IsAgainst).Select(relation => (claim, relation)))
        .ToLookup(entry => entry.relation.Claim, entry => (entry.claim, entry.relation), StringComparer.Ordinal);

    private Claim[] Revised => field ??= _from?.Set.Revised is [] ? [] : FindRevised();

    private Claim[] FindRevised() =>
    [
        .. Claims
            .SelectMany(claim => claim.Relations)
            .Where(relation => relation.Kind == ClaimRelationKind.RevisesSeries)
            .Select(relation => Find(relation.Claim))
            .OfType<Claim>()
            .Distinct(),
    ];

    private Dictionary<string, ImmutableArray<Claim>> FindOnTopics()
    {
        ILookup<string, Claim> claimsOn = Claims.ToLookup(claim => claim.Topic.Id, StringComparer.Ordinal);
        return Topics.ToDictionary(topic => topic.Id, topic => claimsOn[topic.Id].ToImmutableArray(), StringComparer.Ordinal);
    }

    private static KeyNotFoundException Missing(string id) => new(Printable.Message($"No claim of the set has the id '{id}'."));

    /// <summary>Some of the claims, with all topics and sources.</summary>
    internal ClaimSet Narrowed(ImmutableArray<Claim> on) => on.Length == Count ? this : new(on, Topics, Sources, _words, Whole);

    /// <summary>Some of the claims, in a set that has no others than those given, on topics that are given as well.</summary>
    internal ClaimSet Within(ImmutableArray<Claim> claims, ImmutableArray<Claim> whole, ImmutableArray<Topic> topics)
    {
        ClaimSet all = new(whole, topics, Sources, _words);
        return claims.Length == whole.Length ? all : new(claims, topics, Sources, _words, all);
    }

    private static string Counted(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
