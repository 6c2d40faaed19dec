using System.Collections.Immutable;

namespace Attribution;

/// <summary>The laws of <see cref="IReconciler"/>.</summary>
internal sealed class ReconcilerLaws
{
    private readonly ContractReport _report = new();
    private readonly IReconciler _reconciler;

    private ReconcilerLaws(IReconciler reconciler) => _reconciler = reconciler;

    public static ImmutableArray<Finding> Check(IReconciler reconciler, ClaimSet all)
    {
        ReconcilerLaws laws = new(reconciler);
        laws._report.Name(() => reconciler.Name);
        laws._report.Refuses("accepts-none", "A set without a claim", () => reconciler.Reconcile([]));
        if (all.Select(claim => claim.Topic.Id).Distinct().Count() > 1)
            laws._report.Refuses("accepts-topics", "A set on several topics", () => reconciler.Reconcile(all));
        foreach ((ClaimSet claims, ClaimSet[] orders) in SampleClaims.ByTopic(all))
        {
            laws.Check(claims, orders);
        }

        return laws._report.Findings;
    }

    private void Check(ClaimSet claims, ClaimSet[] orders)
    {
        if (Reconcile(claims) is not { } result) return;
        if (!result.Topic.Equals(claims[0].Topic))
        {
            _report.Add(
                "wrong-topic",
                $"The claims are on the topic '{claims[0].Topic.Id}', and the result is on '{result.Topic.Id}'.",
                "Reconcile the claims that were given.");
        }

        CheckAudit(result, claims);
        CheckMemory(claims);
        CheckRest(result, claims);
        _report.Repeats(What(claims), result, () => Reconcile(claims), Same);
        foreach (ClaimSet shuffled in orders)
        {
            if (Reconcile(shuffled) is { } other && !Same(result, other)) _report.OrderMatters(What(claims));
        }
    }

    private void CheckAudit(Reconciliation result, ClaimSet claims)
    {
        ILookup<string, AuditEntry> audit = result.Audit.ToLookup(entry => entry.Claim.Id, StringComparer.Ordinal);
        foreach (Claim claim in claims)
        {
            int entries = audit[claim.Id].Count();
            if (entries == 1) continue;
            _report.Add(
                "audit-misses",
                $"{What(claims)} has the claim '{claim.Id}' in its audit {(entries == 0 ? "not at all" : $"{entries} times")}.",
                "Give on every claim; to drop some, use a selection, which keeps the reason.");
        }

        if (audit.FirstOrDefault(entries => !claims.Contains(entries.First().Claim)) is { } stranger)
        {
            _report.Add(
                "audit-adds",
                $"{What(claims)} has the claim '{stranger.Key}' in its audit, which was not given, or not as it is there.",
                "Give on the claims as they are, and no others.");
        }
    }

    /// <summary>
    /// Other claims on the same topic, with the same ids, are other claims; and claims alone are not those in a larger set.
    /// </summary>
    private void CheckMemory(ClaimSet claims)
    {
        string topic = claims[0].Topic.Id;
        ClaimSet whole = claims.Whole;
        IEnumerable<Claim> reworded = whole.Select(claim => claim.Topic.Id == topic ? Reworded(claim) : claim);
        Reconciliation? result = Reconcile(ClaimSet.Create(reworded, whole.Topics, whole.Sources).On(topic));
        if (result?.Audit.FirstOrDefault(entry => claims.Contains(entry.Claim)) is { } old)
        {
            _report.Add(
                "remembers",
                $"{What(claims)} was asked again with changed claims, and its audit has the claim '{old.Claim.Id}' as it was before.",
                "Keep results by the set of claims, which compares by content, and not by topic or ids.");
        }

        if (!ClaimSet.TryCreate(claims, whole.Topics, whole.Sources, out ClaimSet? alone, out _)) return;
        IEnumerable<Claim> related = Reconcile(alone)?.Related.SelectMany(pair => new[] { pair.First, pair.Second }) ?? [];
        if (related.FirstOrDefault(claim => !alone.Contains(claim)) is { } other)
        {
            _report.Add(
                "remembers",
                $"{What(claims)} was asked again without the claims on other topics, "
                + $"and its result still has the claim '{other.Id}' on '{other.Topic.Id}'.",
                "Keep results by the set of claims, which compares by content together with the whole that it was narrowed from.");
        }
    }

    /// <summary>What is said on related topics bounds the answers, wherever the claims on both sides are used.</summary>
    private void CheckRest(Reconciliation result, ClaimSet claims)
    {
        HashSet<Claim> mine = [.. result.Used];
        foreach (Judgement pair in Reconciler.Default.Reconcile(claims).Related)
        {
            (Claim own, Claim other) = mine.Contains(pair.First) ? (pair.First, pair.Second) : (pair.Second, pair.First);
            if (!mine.Contains(own) || result.Related.Any(related => Joins(related, own, other))) continue;
            if (Reconcile(claims.Whole.On(other.Topic.Id)) is not { } theirs || !theirs.Used.Contains(other)) continue;
            _report.Add(
                "loses-rest",
                $"{What(claims)} does not hold the claim '{own.Id}' against '{other.Id}' on the related topic '{other.Topic.Id}'.",
                "Give on the set as it is: claims.On(topic) keeps what is said on other topics, a set made anew of its claims does not.");
        }
    }

    private static bool Joins(Judgement pair, Claim one, Claim other) =>
        (pair.First.Equals(one) && pair.Second.Equals(other)) || (pair.First.Equals(other) && pair.Second.Equals(one));

    /// <summary>The same claim, hedged in other words.</summary>
    private static Claim Reworded(Claim claim) => new(
        claim.Id, claim.Chain, claim.Topic, claim.Value, claim.Stance, claim.Scope, claim.Period, $"{claim.Modality} (in other words)",
        claim.Assessments, claim.Appearances, claim.RecordedAt, claim.Relations);

    private Reconciliation? Reconcile(ClaimSet claims) => _report.Call(What(claims), () => _reconciler.Reconcile(claims));

    private static string What(ClaimSet claims) => $"Reconcile, on the topic '{claims[0].Topic.Id}',";

    private static bool Same(Reconciliation one, Reconciliation other) => one.Equals(other) && one.ToString() == other.ToString();
}
