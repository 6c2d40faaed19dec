using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// Reconciles claims: select, group by witness, read, compare, grade, merge, explain. An immutable set of named policies:
/// <c>Reconciler.Default with { Reader = … }</c> changes one.
/// </summary>
/// <remarks>Two are equal when their policies are the same objects.</remarks>
public sealed partial record Reconciler : IBatchReconciler, IColumnReconciler
{
    /// <summary>
    /// The latest of each source; the literal reading beside that by significant digits; equal weight per witness; camps, and no invented
    /// number.
    /// </summary>
    public static Reconciler Default { get; } = new();

    /// <inheritdoc/>
    public string Name => "attribution";

    /// <summary>Which claims still stand. Default: <see cref="Selections.Latest"/>.</summary>
    public ISelection Selection
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Selection));
    }
    = Selections.Latest;

    /// <summary>How words are conventionally read, beside the literal reading. Default: <see cref="Readers.SignificantDigits"/>.</summary>
    public IEstimateReader Reader
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Reader));
    }
    = Readers.SignificantDigits;

    /// <summary>How much each used claim weighs when values are merged. Default: <see cref="Weightings.Equal"/>.</summary>
    public IWeighting Weighting
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Weighting));
    }
    = Weightings.Equal;

    /// <summary>How values are merged where a merged value is earned. Default: <see cref="Mergers.Camps"/>.</summary>
    public IMerger Merger
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Merger));
    }
    = Mergers.Camps;

    /// <summary>
    /// Whether values are merged although the verdict says that no merged value is earned. The result then has both, and says that it is
    /// against the verdict. Default: no.
    /// </summary>
    public bool MergeAgainstVerdict { get; init; }

    /// <summary>
    /// The most different answers on one topic that are compared, counted after the selection: however many claims give one figure for one
    /// scope and time, it counts once. A topic with more has a result that refuses, with the code too-many-claims, while all other topics
    /// are reconciled. Default: 2,000, which make two million pairs; ten times as many take a hundred times as long.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int MaximumClaims
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
    = 2_000;

    /// <summary>
    /// The most pairs of answers that a result keeps. Of a topic with more each two different answers are judged all the same, and
    /// <see cref="Reconciliation.Judgements"/> has the strongest of each kind; of as many with answers on related topics, and of as many
    /// sums, the first of each kind. Default: 100,000, the pairs of 447 answers. Of more than 10,000,000 the strongest are kept in any
    /// case.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0.</exception>
    public int MaximumPairs
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }
    = 100_000;

    /// <summary>
    /// The most sources that speak together, or one of which speaks, in all the chains of the claims on one topic, each time that they
    /// do; a source that speaks alone does not count. A topic with more has a result that refuses, with the code too-many-speakers.
    /// Default: 40,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0.</exception>
    public int MaximumSpeakers
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }
    = 40_000;

    /// <summary>
    /// The most relations that the claims on one topic have to others. A topic with more has a result that refuses, with the code
    /// too-many-relations. Default: 200,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0.</exception>
    public int MaximumRelations
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }
    = 200_000;

    /// <summary>
    /// The most parents of the sources of the claims on one topic, with the parents of these and so on; a source counts once. A topic with
    /// more has a result that refuses, with the code too-many-parents. Default: 200,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0.</exception>
    public int MaximumParents
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }
    = 200_000;

    /// <summary>
    /// The most comparisons that all rows of a <see cref="Sensitivity"/> may take: in a row each two answers, as much for each tie
    /// of a witness, speaker and parent of a source, three for each relation and objection, and sixteen for each claim. A table with more
    /// has no row, and a refusal with the code too-many-comparisons. Default: 36,000,000, as many as of 400 witnesses with an answer each:
    /// one to two seconds on two cores.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0.</exception>
    public long MaximumComparisons
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }
    = 36_000_000;

    /// <summary>The names of the policies, as a result carries them.</summary>
    public Policies Policies => new(Name, Selection.Name, Reader.Name, Weighting.Name, Merger.Name, MergeAgainstVerdict);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">There is no claim, or the claims are on several topics.</exception>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not.</exception>
    /// <example>
    /// <code language="cs">
    /// Source chiefs = new("jcs", "the Joint Chiefs", SourceKind.Organisation);
    /// Source president = new("president", "the president", SourceKind.Person);
    /// Topic losses = new("losses", "killed or wounded", "soldiers", Accrual.Cumulative, unit: Unit.Counted("soldiers"));
    /// ClaimSet claims =
    /// [
    ///     new Claim("1", Chain.From(chiefs), losses, Estimate.Parse("approximately 1,100")),
    ///     new Claim("2", Chain.From(president), losses, Estimate.Parse("already exceeded 3,000")),
    /// ];
    /// Reconciliation verdict = Reconciler.Default.Reconcile(claims);
    /// Console.WriteLine(verdict.Grade);    // Divided
    /// </code>
    /// </example>
    public Reconciliation Reconcile(ClaimSet claims) => Reconcile(claims, default(CancellationToken));

    /// <summary>Reconciles claims on one topic.</summary>
    /// <param name="claims">Claims on one topic, in any order; the order changes nothing in the result.</param>
    /// <param name="cancellationToken">Stops the work, also within the topic.</param>
    /// <exception cref="ArgumentException">There is no claim, or the claims are on several topics.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not.</exception>
    public Reconciliation Reconcile(ClaimSet claims, CancellationToken cancellationToken) => Reconcile(claims, null, cancellationToken);

    /// <summary>The same, with what is known of the claims by the same reader.</summary>
    internal Reconciliation Reconcile(ClaimSet claims, KnownClaims? known, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claims);
        string[] topics = [.. claims.Select(claim => claim.Topic.Id).Distinct()];
        return topics.Length switch
        {
            0 => throw new ArgumentException("There is no claim to reconcile; give at least one.", nameof(claims)),
            1 => ReconcilerOf(claims, known, cancellationToken)(claims),
            _ => throw new ArgumentException(
                Printable.Message($"The claims are on {topics.Length} topics; narrow them by claims.On(topic), or use ReconcileAll."),
                nameof(claims)),
        };
    }

    /// <summary>Reconciles the claims on every topic that has one, on all cores.</summary>
    /// <param name="claims">Claims on any topics.</param>
    /// <param name="progress">Told the number of topics done, one call after another, or null.</param>
    /// <param name="cancellationToken">Stops the work, also within a topic.</param>
    /// <returns>One result per topic, in ordinal order of the topics' ids; the same whatever the number of cores.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="PolicyException">
    /// A policy threw, or returned what it must not. Of several failures that of the first topic is given.
    /// </exception>
    /// <example>
    /// <code language="cs">
    /// Source chiefs = new("jcs", "the Joint Chiefs", SourceKind.Organisation);
    /// Source president = new("president", "the president", SourceKind.Person);
    /// Topic losses = new("losses", "killed or wounded", "soldiers", Accrual.Cumulative, unit: Unit.Counted("soldiers"));
    /// ClaimSet claims =
    /// [
    ///     new Claim("1", Chain.From(chiefs), losses, Estimate.Parse("approximately 1,100")),
    ///     new Claim("2", Chain.From(president), losses, Estimate.Parse("already exceeded 3,000")),
    /// ];
    /// foreach (Reconciliation verdict in Reconciler.Default.ReconcileAll(claims)) Console.WriteLine($"{verdict.Topic}: {verdict.Grade}");
    /// // soldiers: killed or wounded: Divided
    /// </code>
    /// </example>
    public ImmutableArray<Reconciliation> ReconcileAll(
        ClaimSet claims, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return TopicLoop.Run(claims, ReconcilerOf(claims, null, cancellationToken), progress, cancellationToken);
    }

    /// <summary>Reconciles sets of claims, each on one topic and narrowed from one set, which share what related topics ask.</summary>
    internal ImmutableArray<Reconciliation> ReconcileEach(
        ImmutableArray<ClaimSet> sets, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        ComparedTopics topics = new(Selection, Reader, Limits(cancellationToken));
        return InOrder.Run(sets.Length, i => Reconcile(sets[i], topics), progress, cancellationToken);
    }

    /// <summary>The names of the policies: "reconciler: attribution; selection: latest of each source; …".</summary>
    public override string ToString() => Policies.ToString();

    private Limits Limits(CancellationToken cancellation) =>
        new(MaximumClaims, MaximumPairs, MaximumSpeakers, MaximumRelations, MaximumParents, cancellation);
}
