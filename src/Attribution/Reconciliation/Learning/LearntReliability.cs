using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>
/// How reliable each witness of a set of claims is, learnt from all its topics. It feeds back into a reconciler, as
/// <see cref="ToWeighting"/>, or into a count of votes, as <see cref="ToTrust"/>.
/// </summary>
/// <remarks>
/// Learnt weights decide how much a claim counts where a merged value is earned. They never decide whether it is: a conflict stays one,
/// however little a side weighs. Made by <see cref="ReliabilityLearning"/>.
/// </remarks>
public sealed class LearntReliability
{
    internal LearntReliability(
        TruthResult result,
        ImmutableArray<LearntWitness> witnesses,
        ImmutableArray<LearntTopic> topics,
        ImmutableArray<UnlearntClaim> leftOut,
        ImmutableArray<LearntOnPredicate> attributes,
        ImmutableArray<Finding> findings)
    {
        (Result, Witnesses, Topics, LeftOut) = (result, witnesses, topics, leftOut);
        (Attributes, Findings) = (attributes, findings);
    }

    /// <summary>
    /// The result in columns, whose sources are numbered as <see cref="Witnesses"/>, and whose topics as <see cref="Topics"/>.
    /// </summary>
    public TruthResult Result { get; }

    /// <summary>The name of the method, with its parameters.</summary>
    public string Method => Result.Method;

    /// <summary>Whether anything was learnt; otherwise <see cref="Findings"/> say why, and all weights are equal.</summary>
    public bool IsLearnt => Result.IsLearnt;

    /// <summary>What was learnt of each witness, in ordinal order of the ids of their roots.</summary>
    public ImmutableArray<LearntWitness> Witnesses { get; }

    /// <summary>
    /// The questions, in ordinal order of the ids of their topics, then by scope and period; where both kinds were learnt from, those in
    /// numbers before those in words.
    /// </summary>
    public ImmutableArray<LearntTopic> Topics { get; }

    /// <summary>The used claims from which nothing was learnt, each with the reason.</summary>
    public ImmutableArray<UnlearntClaim> LeftOut { get; }

    /// <summary>
    /// The errors of each witness on topics of each predicate by itself, in ordinal order of the predicates; empty where only words were
    /// learnt from. A witness that leans on one predicate may mean another thing by it: <see cref="Findings"/> tell.
    /// </summary>
    public ImmutableArray<LearntOnPredicate> Attributes { get; }

    /// <summary>What to beware of, each with a code and a remedy; sources are called by their names.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>
    /// Weights by what was learnt, for <see cref="Reconciler.Weighting"/>. A witness that was not tested by two claims at least is not
    /// trusted on its word: it weighs the median of those that were, and so does one that is not known. None weighs less than a billionth
    /// of the most, since 0 would leave it out. Where nothing was learnt all weigh the same.
    /// </summary>
    /// <returns>Named "reliability learnt from 1,172 topics by CATD (α = 0.05)".</returns>
    public IWeighting ToWeighting() => LearntWeighting.Of(
        Result, Witnesses.Select(witness => (LearntWitness.KeyOf(witness.Roots), witness.Reliability)));

    /// <summary>
    /// Trust by what was learnt, for fusing votes: the probability that what a witness says is true, in the sense of the method. No number
    /// of claims earns certainty: of n tested claims the trust lies between 1/(n + 2) and (n + 1)/(n + 2). A witness that was not tested by
    /// two claims at least, or is not known, has none.
    /// </summary>
    public Trust ToTrust() => LearntWeighting.TrustOf(
        Result, Witnesses.Select(witness => (LearntWitness.KeyOf(witness.Roots), witness.Reliability)));

    /// <summary>Such as "CATD (α = 0.05): 12 sources on 1172 topics, converged after 14 iterations".</summary>
    public override string ToString() => Result.ToString();
}
