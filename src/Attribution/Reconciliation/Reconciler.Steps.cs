using System.Collections.Immutable;

namespace Attribution;

/// <content>The steps from the claims on one topic to the verdict.</content>
public sealed partial record Reconciler
{
    /// <summary>What reconciles the claims on one topic of a set. What is not known at the moment asked for is not among them.</summary>
    private Func<ClaimSet, Reconciliation> ReconcilerOf(ClaimSet claims, KnownClaims? read, CancellationToken cancellation)
    {
        ComparedTopics topics = new(Selection, Reader, Limits(cancellation), read);
        if (Selection is LatestSelection { Time: { } time }) return onOne => Reconcile(onOne, topics).Dated(time.DateOf);
        if (Selection is not MomentSelection moment) return onOne => Reconcile(onOne, topics);
        MomentView view = new(claims, moment);
        ComparedTopics known = new(moment.Rest, Reader, Limits(cancellation), read);
        return onOne =>
        {
            string topic = onOne[0].Topic.Id;
            ClaimSet left = view.Known.On(topic);
            Reconciliation result = left.Count == 0 ? Reconcile(onOne, topics) : Reconcile(left, known);
            return result.Of(view.WithUnknown(result.Audit, topic));
        };
    }

    private Reconciliation Reconcile(ClaimSet claims, ComparedTopics topics)
    {
        using Stop.Scope work = Stop.By(topics.Limits.Cancellation);
        ComparedClaims compared = topics.Of(claims);
        Reconciliation? without = WithoutImpugned(claims, compared, topics);
        Independence independence = compared.Independence;
        WitnessCount count = compared.Excess is null ? independence.Count() : independence.AnyNumber();
        Dictionary<Claim, double> weights = Weigh(independence.Witnesses);
        IReadOnlyDictionary<Claim, int> origins = independence.Origins(withLookAlikes: true);

        Stop.IfAsked();
        RelatedTopics related = new(claims, compared, topics);
        ImmutableArray<Judgement> bounds = related.Pairs();
        ImmutableArray<SumJudgement> sums = related.Sums();

        Grade grade = Grader.Of(
            compared,
            independence,
            count,
            bounds.IsEmpty && sums.IsEmpty
                ? []
                : [.. bounds.Select(pair => (pair.Relation, pair.IsOneVoice)), .. sums.Select(sum => (sum.Relation, sum.IsOneVoice))]);
        ImmutableArray<Finding> refusals = MergeRules.Against(grade, count, compared, origins);
        if (refusals.IsEmpty && without is { Refusals.IsEmpty: false }) refusals = [Impugned];
        Merged? merged = refusals.IsEmpty || (MergeAgainstVerdict && !compared.Estimates.IsEmpty)
            ? Merge(new(compared.Estimates, weights, independence, Weighting))
            : null;
        if (refusals.IsEmpty && MergeRules.AgainstOpenEnd(merged!, Merger) is { } open)
        {
            refusals = [open];
            if (!MergeAgainstVerdict) merged = null;
        }

        return new(claims[0].Topic, topics.Policies ??= Policies, independence)
        {
            Audit = ImmutableArray.CreateRange(
                compared.Audit,
                static (entry, weights) => entry.Use == ClaimUse.Used ? Weighed(entry, weights) : entry,
                weights),
            WitnessCount = count,
            Judgements = compared.Judgements,
            PairCount = compared.PairCount,
            Related = bounds,
            Sums = sums,
            Grade = grade,
            Figures = (compared.Estimates, compared.Apart, topics.Known),
            Factor = FigureFactor.Of(compared),
            Merged = merged,
            Refusals = refusals,
            Objections = compared.Objections,
            Denials = compared.Denials,
            Unused = related.Unused(),
            WithoutImpugned = without,
            Comparisons = compared.Comparisons
                + independence.TieCount
                + (TopicSize.OfRelation * compared.Objections.Length)
                + (without?.Comparisons ?? 0),
        };
    }

    private static Finding Impugned => new(
        "impugned",
        "Without the claims that others call into question no merged value would be earned.",
        "Find out whether the objections are right.");

    /// <summary>
    /// The verdict without the used claims that a third party calls into question; null where there are none, or no others.
    /// </summary>
    private Reconciliation? WithoutImpugned(ClaimSet claims, ComparedClaims compared, ComparedTopics topics)
    {
        if (!compared.Objections.Any(objection => objection.Kind == ObjectionKind.Impugned)) return null;
        HashSet<string> used = new(compared.Used.Select(statement => statement.Claim.Id), StringComparer.Ordinal);
        HashSet<string> impugned = new(
            compared.Objections.Where(objection => objection.Kind == ObjectionKind.Impugned).Select(objection => objection.Target.Id),
            StringComparer.Ordinal);
        if (!used.Overlaps(impugned) || used.All(impugned.Contains)) return null;
        ISelection without = Selections.Without(impugned, "It is called into question.");
        Reconciler plain = new() { Selection = Selections.InTurn(without, Selection), Reader = Reader };
        return plain.Reconcile(claims, topics.With(Selections.InTurn(without, topics.Selection)));
    }

    private Merged Merge(MergeInput input)
    {
        (double[] weights, int[] origins) = input.For(Merger);
        return PolicyException.Guard(
            Merger.Name,
            null,
            () => Merged() ?? throw new InvalidOperationException("It returned null; return Merged.Refused(…) for no result."));

        Merged? Merged() => Merger switch
        {
            _ when origins.Length == 0 => Merger.Merge(input.Readings, weights),
            IOriginMerger aware => aware.Merge(input.Readings, weights, origins),
            ReadingMerger own => own.Merge(input.Readings, weights, origins),
            _ => Merger.Merge(input.Readings, weights),
        };
    }

    private static AuditEntry Weighed(AuditEntry entry, Dictionary<Claim, double> weights) =>
        new(entry.Claim, entry.Use, null, weights[entry.Claim], entry.Dispute, entry.Date);

    /// <summary>The weight of each used claim.</summary>
    private Dictionary<Claim, double> Weigh(ImmutableArray<Witness> witnesses)
    {
        Dictionary<Claim, double> weights = new(witnesses.Sum(witness => witness.Used.Length));
        foreach (Witness witness in witnesses)
        {
            Stop.IfAsked();
            foreach (Claim claim in witness.Used)
            {
                weights.Add(claim, Weigh(claim, witness));
            }
        }

        return weights;
    }

    private double Weigh(Claim claim, Witness witness) => PolicyException.Guard(
        Weighting.Name,
        claim.Id,
        static (weighting, given) =>
        {
            double weight = weighting.Weigh(given.Claim, given.Witness);
            return Argument.IsWeight(weight)
                ? weight
                : throw new InvalidOperationException(
                    Printable.Message($"The weight is {weight}; {Argument.WeightRule}."));
        },
        Weighting,
        (Claim: claim, Witness: witness));
}
