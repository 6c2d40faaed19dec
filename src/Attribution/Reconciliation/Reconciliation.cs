using System.Collections.Immutable;

namespace Attribution;

/// <summary>What claims on one topic say together: who agrees, who contradicts whom, whether a merged value is earned, and why.</summary>
/// <remarks>
/// A result holds claims and names of policies, never live policies. It does not depend on the order in which the claims were given. Equal
/// when topic, policies, audit, judgements, grade, camps, merged value and refusals are equal.
/// </remarks>
public sealed partial class Reconciliation : IEquatable<Reconciliation>
{
    private ImmutableArray<Sentence> _explanation;
    private ImmutableArray<ClaimCamp> _camps;
    private ImmutableArray<AuditEntry> _known;

    internal Reconciliation(Topic topic, Policies policies, Independence independence)
    {
        Topic = topic;
        Policies = policies;
        Witnesses = independence.Witnesses;
        if (independence.HasData) Independence = independence;
    }

    private Reconciliation(Reconciliation other, ImmutableArray<AuditEntry> audit)
    {
        (Topic, Policies, Witnesses, WitnessCount, Grade) = (other.Topic, other.Policies, other.Witnesses, other.WitnessCount, other.Grade);
        (Judgements, PairCount, Comparisons) = (other.Judgements, other.PairCount, other.Comparisons);
        (Related, Sums) = (other.Related, other.Sums);
        (Figures, Factor, Merged, Refusals) = (other.Figures, other.Factor, other.Merged, other.Refusals);
        (Objections, Denials, Unused, WithoutImpugned) = (other.Objections, other.Denials, other.Unused, other.WithoutImpugned);
        Independence = other.Independence;
        Audit = audit;
    }

    /// <summary>What the claims are about.</summary>
    public Topic Topic { get; }

    /// <summary>The policies that made the result, by name.</summary>
    public Policies Policies { get; }

    /// <summary>What was done with each claim and why: every claim once, in ordinal order of the ids.</summary>
    public ImmutableArray<AuditEntry> Audit { get; internal init; }

    /// <summary>The entries of the claims that are known at the moment that the verdict is of: those that the texts tell of.</summary>
    internal ImmutableArray<AuditEntry> Known
    {
        get
        {
            if (!_known.IsDefault) return _known;
            _known = Audit.Any(static entry => entry.IsLater) ? Audit.RemoveAll(static entry => entry.IsLater) : Audit;
            return _known;
        }
    }

    /// <summary>
    /// Where the running totals of the topic fall, earlier answers of each source included: within one source, and from a total that its
    /// source did not correct to a later one of another. Empty for other topics. Only conflicts of used claims, which are among
    /// <see cref="Judgements"/>, count in the grade.
    /// </summary>
    public IReadOnlyList<Fall> Falls => field ??= Topic.Accrual == Accrual.Cumulative ? Attribution.Falls.Among(Known) : [];

    /// <summary>The claims by witness.</summary>
    public ImmutableArray<Witness> Witnesses { get; }

    /// <summary>How many independent witnesses there are among those who answer.</summary>
    public WitnessCount WitnessCount { get; internal init; }

    /// <summary>
    /// How each two answers relate to each other, also those outranked by their own witness's more direct words. Where these are more than
    /// <see cref="Reconciler.MaximumPairs"/>, only the strongest of each kind: see <see cref="PairCount"/>.
    /// </summary>
    public ImmutableArray<Judgement> Judgements { get; internal init; }

    /// <summary>The number of pairs of answers, of which <see cref="Judgements"/> has all, or the strongest of each kind.</summary>
    public long PairCount { get; internal init; }

    /// <summary>
    /// How the answers relate to those on topics that are declared to bound this one, or to be bounded by it: each with a lesser claim,
    /// which may not exceed the other, and a greater one. One of the two is on this topic. In ordinal order of the other topic's id.
    /// </summary>
    public ImmutableArray<Judgement> Related { get; internal init; }

    /// <summary>How the answers relate to those on the topics that this one is declared to be the sum of.</summary>
    public ImmutableArray<SumJudgement> Sums { get; internal init; }

    /// <summary>
    /// The conflicts between used claims of different voices, in the order in which they are told: first by how many voices stand in them,
    /// on the side of fewer and then on both, then by their relation, then by their size.
    /// </summary>
    public IReadOnlyList<Judgement> Conflicts => field ??= [.. RankedConflicts.Select(conflict => conflict.Pair)];

    /// <summary>What the claims amount to.</summary>
    public Grade Grade { get; internal init; }

    /// <summary>The largest sets of used claims that can all be right.</summary>
    public ImmutableArray<ClaimCamp> Camps
    {
        get
        {
            // Found when they are asked for: no grade and no merged value depends on them.
            if (_camps.IsDefault)
            {
                ImmutableArray<ClaimCamp> found = ClaimCamps.Find(Figures.Used, Figures.Apart, Judgements, Figures.Known);
                ImmutableInterlocked.InterlockedInitialize(ref _camps, found);
            }

            return _camps;
        }
    }

    /// <summary>
    /// The largest ratio between the figures of two used claims that are comparable or in conflict; a range counts with both ends. Null
    /// where there are no such two, or one of their figures is not positive.
    /// </summary>
    public double? Factor { get; internal init; }

    /// <summary>
    /// The share of the weight of all used estimates that is in the largest camp, above 0 and at most 1; null where there is no estimate,
    /// or all weigh 0.
    /// </summary>
    public double? LargestCampShare
    {
        get
        {
            Dictionary<Claim, double> weights = Audit
                .Where(entry => entry is { Use: ClaimUse.Used, Claim.Value: Estimate })
                .ToDictionary(entry => entry.Claim, entry => entry.Weight!.Value);
            double all = weights.Values.Sum();
            return all > 0 ? Camps.Max(camp => camp.Claims.Sum(claim => weights[claim])) / all : null;
        }
    }

    /// <summary>Whether <see cref="Merged"/> was asked for although no merged value is earned.</summary>
    public bool IsAgainstVerdict => Merged is { Refusal: null } && !Refusals.IsEmpty;

    /// <summary>
    /// The merged value, or null where none is earned: <see cref="Refusals"/> says why. With <see cref="Reconciler.MergeAgainstVerdict"/>
    /// there may be one even then.
    /// </summary>
    public Merged? Merged { get; internal init; }

    /// <summary>Every reason against a merged value, with what would help; empty where one is earned.</summary>
    public ImmutableArray<Finding> Refusals { get; internal init; }

    /// <summary>
    /// The verdict without the used claims that a third party calls into question; null where there are none, or where no other claim is
    /// used. Such claims are never dropped on another's word: what is earned without them as well, stands. Same selection of the others and
    /// same reader; weights are equal, and the merger gives camps.
    /// </summary>
    public Reconciliation? WithoutImpugned { get; internal init; }

    /// <summary>The verdict in sentences fit to print, each with the claims that it rests on.</summary>
    public ImmutableArray<Sentence> Explanation
    {
        get
        {
            if (_explanation.IsDefault) ImmutableInterlocked.InterlockedInitialize(ref _explanation, [.. Explainer.Explain(this)]);
            return _explanation;
        }
    }

    /// <summary>The answers in words, yes and no among them, and who gives each; empty where all answers are figures.</summary>
    public Votes Votes => field ??= Votes.Of(this);

    /// <summary>The used claims, in ordinal order of the ids.</summary>
    public IEnumerable<Claim> Used => Audit.Where(entry => entry.Use == ClaimUse.Used).Select(entry => entry.Claim);

    /// <summary>
    /// The outlet through which all used claims came, each the word of another source: both through one wire, say. Null where there is no
    /// such outlet, or a source spoke itself. It does not lower <see cref="WitnessCount"/>, and its mistake would be that of every witness.
    /// </summary>
    public Speaker? OnlyRoute => OneRoute.Of(Used);

    /// <summary>
    /// How two claims on the topic relate to each other, or null where one of them has no answer to compare, or their pair is not among
    /// <see cref="Judgements"/>.
    /// </summary>
    /// <param name="one">The id of a claim.</param>
    /// <param name="other">The id of another.</param>
    /// <exception cref="ArgumentNullException">An id is null.</exception>
    public Judgement? Between(string one, string other)
    {
        const int Few = 64;
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (Judgements.Length > Few)
        {
            return string.CompareOrdinal(one, other) <= 0 ? Pairs.GetValueOrDefault((one, other)) : Pairs.GetValueOrDefault((other, one));
        }

        foreach (Judgement pair in Judgements)
        {
            (string first, string second) = (pair.First.Id, pair.Second.Id);
            if ((first == one && second == other) || (first == other && second == one)) return pair;
        }

        return null;
    }

    /// <summary>How many <see cref="Camps"/> there are, without their members where these are not known.</summary>
    internal int CampCount => _camps.IsDefault ? ClaimCamps.Count(Figures.Used, Figures.Apart, Judgements, Figures.Known) : _camps.Length;

    /// <summary>About how much was done for the verdict, measured by the comparison of two answers.</summary>
    internal long Comparisons { get; init; }

    /// <summary>
    /// The used figures, and whether two of them conflict, by their places, where <see cref="Judgements"/> does not have every pair.
    /// </summary>
    internal (ImmutableArray<Statement> Used, Func<ImmutableArray<Statement>, Func<int, int, bool>>? Apart, KnownClaims? Known) Figures
    {
        get;
        init;
    }

    /// <summary>The denials, which are told and decide no number.</summary>
    internal ImmutableArray<Denial> Denials { get; init; } = [];

    /// <summary>Answers on related topics that could be held against none on this topic, each with one of these and the reason.</summary>
    internal ImmutableArray<(Claim Own, Claim Other, string Reason)> Unused { get; init; } = [];

    /// <summary>What is objected to the claims.</summary>
    internal ImmutableArray<Objection> Objections { get; init; } = [];

    /// <summary>The used claims, to look one up.</summary>
    internal HashSet<Claim> UsedSet => field ??= new(Used, ReferenceEqualityComparer.Instance);

    /// <summary>Whether both claims of a pair are used.</summary>
    internal bool AreUsed(Judgement pair) => UsedSet.Contains(pair.First) && UsedSet.Contains(pair.Second);

    /// <summary>The names under which the voices are told.</summary>
    internal Names Names => field ??= new(this);

    /// <summary>The same, with how many voices stand with the first and with the second claim of each.</summary>
    internal IReadOnlyList<(Judgement Pair, int WithFirst, int WithSecond)> RankedConflicts => field ??= RankConflicts();

    /// <summary>Which of the witnesses depend on one another.</summary>
    internal Independence Independence
    {
        get => field ??= Independence.ByRoots(Witnesses);
        private init;
    }

    /// <summary>The same result with another audit, of the same claims and more.</summary>
    internal Reconciliation Of(ImmutableArray<AuditEntry> audit) => new(this, audit);

    /// <summary>The same result, its audit with the dates that a selection went by.</summary>
    internal Reconciliation Dated(Func<Claim, string> dateOf) => Of([.. Audit.Select(entry => entry.Dated(dateOf(entry.Claim)))]);

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(Reconciliation? left, Reconciliation? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(Reconciliation? left, Reconciliation? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Reconciliation? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Grade == other.Grade
            && Topic.Equals(other.Topic)
            && Policies == other.Policies
            && Audit.SequenceEqual(other.Audit)
            && Judgements.SequenceEqual(other.Judgements)
            && Related.SequenceEqual(other.Related)
            && Sums.SequenceEqual(other.Sums)
            && Camps.SequenceEqual(other.Camps)
            && Equals(Merged, other.Merged)
            && Refusals.SequenceEqual(other.Refusals));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Reconciliation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Topic, Grade, Audit.Length);

    /// <summary>The judgements by the ids of their claims, in ordinal order.</summary>
    private Dictionary<(string, string), Judgement> Pairs => field ??= Judgements.ToDictionary(pair =>
        string.CompareOrdinal(pair.First.Id, pair.Second.Id) <= 0 ? (pair.First.Id, pair.Second.Id) : (pair.Second.Id, pair.First.Id));

    private IReadOnlyList<(Judgement Pair, int WithFirst, int WithSecond)> RankConflicts()
    {
        List<Judgement> conflicts = [];
        foreach (Judgement pair in Judgements)
        {
            if (pair.IsConflict && !pair.IsOneVoice && AreUsed(pair)) conflicts.Add(pair);
        }

        return ConflictOrder.Of(conflicts);
    }
}
