using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <content>The steps from the claims on one topic to the verdict.</content>
public sealed partial record Reconciler
{
    private Reconciliation Reconcile(ClaimSet claims, Topic topic)
    {
        (Statement[] statements, ImmutableArray<Judgement> judgements, ImmutableArray<AuditEntry> audit) = Answers(claims);
        ImmutableArray<Witness> witnesses = WitnessFinder.Group(audit);
        Independence independence = new(witnesses, audit);
        WitnessCount count = independence.Count();
        Dictionary<Claim, double> weights = Weigh(witnesses);
        audit = [.. audit.Select(entry => entry.Use == ClaimUse.Used ? entry with { Weight = weights[entry.Claim] } : entry)];

        Statement[] kept = [.. statements.Where(statement => weights.ContainsKey(statement.Claim))];
        RelatedTopics related = new(claims, kept, this);
        ImmutableArray<Judgement> bounds = related.Pairs();
        ImmutableArray<SumJudgement> sums = related.Sums();

        Grade grade = Grader.Of(witnesses, judgements, [.. bounds.Select(pair => (pair.Relation, pair.IsOneVoice)), .. sums.Select(sum => (sum.Relation, sum.IsOneVoice))], count, independence);
        ImmutableArray<Finding> refusals = MergeRules.Against(grade, count, audit, judgements);
        return new(topic, new(Name, Selection.Name, Reader.Name, Weighting.Name, Merger.Name, MergeAgainstVerdict))
        {
            Audit = audit,
            Witnesses = witnesses,
            WitnessCount = count,
            Judgements = judgements,
            Related = bounds,
            Sums = sums,
            Grade = grade,
            Camps = CampFinder.Find(kept, judgements),
            Factor = FactorOf(kept, judgements),
            Merged = refusals.IsEmpty || (MergeAgainstVerdict && kept.Any(statement => statement.Conventional is not null)) ? Merge(kept, weights) : null,
            Refusals = refusals,
        };
    }

    /// <summary>The answers on one topic as they are read, how each two of them stand to each other, and what is done with each claim.</summary>
    private (Statement[] Statements, ImmutableArray<Judgement> Judgements, ImmutableArray<AuditEntry> Audit) Answers(ClaimSet claims)
    {
        if (claims.Count > MaximumClaims) throw TooMany(claims);
        ImmutableArray<AuditEntry> sorted = Triage.Sort(claims, Selection);
        Statement[] statements = [.. sorted.Where(entry => entry.Use == ClaimUse.Used).Select(entry => Statement.Of(entry.Claim, Reader))];
        ImmutableArray<Judgement> judgements = Compare(statements);
        return (statements, judgements, Outrank(sorted, judgements));
    }

    internal static ImmutableArray<Judgement> Compare(Statement[] statements)
    {
        ImmutableArray<Judgement>.Builder judgements = ImmutableArray.CreateBuilder<Judgement>(statements.Length * (statements.Length - 1) / 2);
        Dictionary<(int, int), SpreadTest>? tests = statements.Any(statement => statement.Spread is not null) ? SpreadTest.All(statements) : null;
        for (int i = 0; i < statements.Length; i++)
        {
            for (int j = i + 1; j < statements.Length; j++)
            {
                judgements.Add(PairJudge.Judge(statements[i], statements[j], tests?.GetValueOrDefault((i, j))));
            }
        }

        return judgements.DrainToImmutable();
    }

    /// <summary>Where one voice conflicts with itself, its more direct words are used: quotation before paraphrase before headline.</summary>
    internal static ImmutableArray<AuditEntry> Outrank(ImmutableArray<AuditEntry> audit, ImmutableArray<Judgement> judgements)
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

    private Merged Merge(Statement[] kept, Dictionary<Claim, double> weightOf)
    {
        Statement[] estimates = [.. kept.Where(statement => statement.Conventional is not null)];
        Reading[] readings = [.. estimates.Select(statement => statement.Conventional!)];
        double[] weights = [.. estimates.Select(statement => weightOf[statement.Claim])];
        return PolicyException.Guard(
            Merger.Name, null, () => Merger.Merge(readings, weights) ?? throw new InvalidOperationException("It returned no result."));
    }

    /// <summary>The weight of each used claim.</summary>
    private Dictionary<Claim, double> Weigh(ImmutableArray<Witness> witnesses)
    {
        Dictionary<Claim, double> weights = [];
        foreach (Witness witness in witnesses)
        {
            foreach (Claim claim in witness.Used)
            {
                weights.Add(claim, Weigh(claim, witness));
            }
        }

        return weights;
    }

    private double Weigh(Claim claim, Witness witness) => PolicyException.Guard(Weighting.Name, claim.Id, () =>
    {
        double weight = Weighting.Weigh(claim, witness);
        return double.IsFinite(weight) && weight >= 0
            ? weight
            : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The weight is {weight}; a weight is finite and not negative."));
    });
}
