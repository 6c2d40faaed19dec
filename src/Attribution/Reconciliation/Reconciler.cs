using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// Reconciles claims: select, group by witness, read, compare, grade, merge, explain. An immutable set of named policies:
/// <c>Reconciler.Default with { Reader = … }</c> changes one.
/// </summary>
/// <remarks>Two are equal when their policies are the same objects.</remarks>
public sealed record Reconciler : IReconciler
{
    /// <summary>
    /// The latest of each source; the literal reading beside that by significant digits; equal weight per witness; camps, and no
    /// invented number.
    /// </summary>
    public static Reconciler Default { get; } = new();

    /// <summary>
    /// The most claims on one topic that are reconciled, 2,000: every two answers are compared, and the result keeps each comparison.
    /// </summary>
    public const int MaximumClaims = 2000;

    /// <inheritdoc/>
    public string Name => "attribution";

    /// <summary>Which claims still stand. Default: <see cref="Selections.Latest"/>.</summary>
    public ISelection Selection
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Selection));
    }
    = Selections.Latest;

    /// <summary>How words are conventionally read; the literal reading always stands beside it. Default: <see cref="Readers.SignificantDigits"/>.</summary>
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

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">There is no claim, the claims are on several topics, or there are more than <see cref="MaximumClaims"/>.</exception>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not.</exception>
    public Reconciliation Reconcile(ClaimSet claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        string[] topics = [.. claims.Select(claim => claim.Topic.Id).Distinct()];
        if (topics.Length != 1)
        {
            throw new ArgumentException(
                topics.Length == 0
                    ? "There is no claim to reconcile."
                    : $"The claims are on {topics.Length} topics; narrow them by claims.On(topic), or use ReconcileAll.",
                nameof(claims));
        }

        return claims.Count <= MaximumClaims
            ? Reconcile(claims, claims[0].Topic)
            : throw new ArgumentException($"There are {claims.Count} claims on the topic '{claims[0].Topic.Id}', and at most {MaximumClaims} are compared; narrow them first.", nameof(claims));
    }

    /// <summary>Reconciles the claims on every topic that has one.</summary>
    /// <param name="claims">Claims on any topics.</param>
    /// <param name="progress">Told the number of topics done, or null.</param>
    /// <param name="cancellation">Stops between two topics.</param>
    /// <returns>A result a topic, in ordinal order of the topics' ids.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not.</exception>
    public ImmutableArray<Reconciliation> ReconcileAll(ClaimSet claims, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ImmutableArray<Reconciliation>.Builder results = ImmutableArray.CreateBuilder<Reconciliation>();
        foreach (ClaimSet onOne in claims.ByTopic())
        {
            cancellation.ThrowIfCancellationRequested();
            results.Add(Reconcile(onOne));
            progress?.Report(results.Count);
        }

        return results.DrainToImmutable();
    }

    private Reconciliation Reconcile(ClaimSet claims, Topic topic)
    {
        ImmutableArray<AuditEntry> sorted = Triage.Sort(claims, Selection);
        Statement[] statements = [.. sorted.Where(entry => entry.Use == ClaimUse.Used).Select(entry => Statement.Of(entry.Claim, Reader))];
        ImmutableArray<Judgement> judgements = Compare(statements);
        ImmutableArray<AuditEntry> audit = Outrank(sorted, judgements);

        ImmutableArray<Witness> witnesses = WitnessFinder.Group(audit);
        Independence independence = new(witnesses);
        WitnessCount count = independence.Count();
        Grade grade = Grader.Of(witnesses, judgements, independence);

        HashSet<Claim> used = [.. audit.Where(entry => entry.Use == ClaimUse.Used).Select(entry => entry.Claim)];
        Statement[] kept = [.. statements.Where(statement => used.Contains(statement.Claim))];
        ImmutableArray<Finding> refusals = MergeRules.Against(grade, count, audit, judgements);
        return new(
            topic,
            new(Name, Selection.Name, Reader.Name, Weighting.Name, Merger.Name),
            audit,
            witnesses,
            count,
            judgements,
            grade,
            CampFinder.Find(kept),
            FactorOf(kept, judgements),
            refusals.IsEmpty ? Merge(kept, witnesses) : null,
            refusals);
    }

    private static ImmutableArray<Judgement> Compare(Statement[] statements)
    {
        ImmutableArray<Judgement>.Builder judgements = ImmutableArray.CreateBuilder<Judgement>();
        for (int i = 0; i < statements.Length; i++)
        {
            for (int j = i + 1; j < statements.Length; j++)
            {
                judgements.Add(PairJudge.Judge(statements[i], statements[j]));
            }
        }

        return judgements.DrainToImmutable();
    }

    /// <summary>Where one voice conflicts with itself, its more direct words are used: quotation before paraphrase before headline.</summary>
    private static ImmutableArray<AuditEntry> Outrank(ImmutableArray<AuditEntry> audit, ImmutableArray<Judgement> judgements)
    {
        Dictionary<Claim, Claim> outranked = [];
        var ranked = judgements
            .Where(pair => pair.IsConflict && pair.IsOneVoice)
            .Select(pair => Voice.DirectnessOf(pair.First) < Voice.DirectnessOf(pair.Second) ? (Less: pair.First, More: pair.Second) : (Less: pair.Second, More: pair.First))
            .Where(pair => Voice.DirectnessOf(pair.Less) < Voice.DirectnessOf(pair.More))
            .OrderByDescending(pair => Voice.DirectnessOf(pair.More));
        foreach ((Claim less, Claim more) in ranked)
        {
            // The most direct come first: what they outrank outranks nothing itself.
            if (!outranked.ContainsKey(more)) outranked.TryAdd(less, more);
        }

        return
        [
            .. audit.Select(entry => outranked.TryGetValue(entry.Claim, out Claim? direct)
                ? entry with { Use = ClaimUse.Discounted, Reason = new("outranked", $"It conflicts with the more direct words of {direct.Id}.") }
                : entry),
        ];
    }

    /// <summary>
    /// The most by which the figures of two used claims differ that are about one quantity, or conflict. A part that fits its whole says
    /// nothing by being smaller.
    /// </summary>
    private static double? FactorOf(Statement[] kept, ImmutableArray<Judgement> judgements)
    {
        Dictionary<string, double[]> figures = kept
            .Where(statement => statement.Conventional is not null)
            .ToDictionary(statement => statement.Claim.Id, statement => Figures(statement.Literal!.Estimate), StringComparer.Ordinal);
        double? largest = null;
        foreach (Judgement pair in judgements.Where(pair => pair.Basis == PairBasis.SameQuantity || pair.IsConflict))
        {
            if (!figures.TryGetValue(pair.First.Id, out double[]? mine) || !figures.TryGetValue(pair.Second.Id, out double[]? theirs)) continue;
            double low = Math.Min(mine[0], theirs[0]), high = Math.Max(mine[^1], theirs[^1]);
            if (low <= 0) return null;
            largest = Math.Max(largest ?? 1, high / low);
        }

        return largest;
    }

    /// <summary>The best figure, or else what is stated of the ends, in ascending order.</summary>
    private static double[] Figures(Estimate estimate) =>
        [.. (estimate.Best is { } best ? [best] : new[] { estimate.Lower?.Value, estimate.Upper?.Value }.OfType<decimal>()).Select(NearestDouble.Of)];

    private Merged Merge(Statement[] kept, ImmutableArray<Witness> witnesses)
    {
        Dictionary<Claim, Witness> witnessOf = witnesses.SelectMany(witness => witness.Used.Select(claim => (claim, witness))).ToDictionary(pair => pair.claim, pair => pair.witness);
        Statement[] estimates = [.. kept.Where(statement => statement.Conventional is not null)];
        Reading[] readings = [.. estimates.Select(statement => statement.Conventional!)];
        double[] weights = [.. estimates.Select(statement => Weigh(statement.Claim, witnessOf[statement.Claim]))];
        return PolicyException.Guard(
            Merger.Name, null, () => Merger.Merge(readings, weights) ?? throw new InvalidOperationException("It returned no result."));
    }

    private double Weigh(Claim claim, Witness witness) => PolicyException.Guard(Weighting.Name, claim.Id, () =>
    {
        double weight = Weighting.Weigh(claim, witness);
        return double.IsFinite(weight) && weight >= 0
            ? weight
            : throw new InvalidOperationException($"The weight is {weight}; a weight is finite and not negative.");
    });
}
