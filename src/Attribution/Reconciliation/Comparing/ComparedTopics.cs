using System.Collections.Concurrent;

namespace Attribution;

/// <summary>
/// The claims on each topic of one set, compared under one selection and one reader. What topics that are related to one another ask of
/// each other is computed once, on whichever thread needs it first; a topic without relations is asked for once only, and not kept.
/// </summary>
/// <param name="selection">Which claims still stand.</param>
/// <param name="reader">How words are conventionally read.</param>
/// <param name="limits">How much is compared and kept.</param>
/// <param name="known">What is known of the claims by the same reader, or null.</param>
internal sealed class ComparedTopics(ISelection selection, IEstimateReader reader, Limits limits, KnownClaims? known = null)
{
    // A failure is kept as well, and is the same for every topic that asks.
    private readonly ConcurrentDictionary<string, Lazy<ComparedClaims>> _topics = new(StringComparer.Ordinal);

    /// <summary>The names of the policies, one object for all topics; null until it is first asked for.</summary>
    public Policies? Policies { get; set; }

    /// <summary>Which claims still stand.</summary>
    public ISelection Selection => selection;

    /// <summary>How words are conventionally read.</summary>
    public IEstimateReader Reader => reader;

    /// <summary>How much is compared and kept.</summary>
    public Limits Limits => limits;

    /// <summary>What is known of the claims by the same reader, or null.</summary>
    public KnownClaims? Known => known;

    /// <summary>The same under another selection; nothing is computed yet.</summary>
    /// <param name="other">The selection.</param>
    public ComparedTopics With(ISelection other) => new(other, reader, limits, known);

    /// <summary>The claims on one topic, compared.</summary>
    /// <param name="claims">Claims on one topic, at least one. All calls are for the topics of one set.</param>
    public ComparedClaims Of(ClaimSet claims)
    {
        string topic = claims[0].Topic.Id;
        bool isShared = claims.RelationsOf(topic).Any() && claims.Count == claims.Whole.On(topic).Count;
        return isShared
            ? _topics.GetOrAdd(topic, _ => new(() => ComparedClaims.Of(claims, selection, reader, limits, known))).Value
            : ComparedClaims.Of(claims, selection, reader, limits, known);
    }
}
