using System.Collections.Immutable;

namespace Attribution;

/// <summary>The laws of <see cref="IReconciler"/>.</summary>
internal static class ReconcilerLaws
{
    public static ImmutableArray<Finding> Check(IReconciler reconciler, ClaimSet all)
    {
        ContractReport report = new();
        report.Name(() => reconciler.Name);
        report.Refuses("accepts-none", "A set without a claim", () => reconciler.Reconcile([]));
        if (all.Select(claim => claim.Topic.Id).Distinct().Count() > 1)
            report.Refuses("accepts-topics", "A set on several topics", () => reconciler.Reconcile(all));
        foreach ((ClaimSet claims, ClaimSet[] orders) in ContractSample.ByTopic(all))
        {
            Check(reconciler, claims, orders, report);
        }

        return report.Findings;
    }

    private static void Check(IReconciler reconciler, ClaimSet claims, ClaimSet[] orders, ContractReport report)
    {
        string what = $"Reconcile, on the topic '{claims[0].Topic.Id}',";
        if (report.Call(what, () => reconciler.Reconcile(claims)) is not { } result) return;
        if (!result.Topic.Equals(claims[0].Topic))
            report.Add("wrong-topic", $"The claims are on '{claims[0].Topic.Id}', the result on '{result.Topic.Id}'.", "Reconcile the claims that were given.");
        CheckAudit(result, claims, report);
        if (!Same(result, report.Call(what, () => reconciler.Reconcile(claims)))) report.NotRepeatable(what);
        foreach (ClaimSet shuffled in orders)
        {
            if (!Same(result, report.Call(what, () => reconciler.Reconcile(shuffled)))) report.OrderMatters(what);
        }
    }

    private static void CheckAudit(Reconciliation result, ClaimSet claims, ContractReport report)
    {
        ILookup<string, AuditEntry> audit = result.Audit.ToLookup(entry => entry.Claim.Id, StringComparer.Ordinal);
        foreach (Claim claim in claims)
        {
            int entries = audit[claim.Id].Count();
            if (entries == 1) continue;
            report.Add(
                "audit-misses",
                $"The claim '{claim.Id}' is {entries} times in the audit, and not once.",
                "Drop claims by a selection, which gives the reason, and never before.");
        }

        if (audit.FirstOrDefault(entries => !claims.Contains(entries.First().Claim)) is { } stranger)
            report.Add("audit-adds", $"The claim '{stranger.Key}' of the audit was not given, or not so.", "Give claims on as they are.");
    }

    private static bool Same(Reconciliation one, Reconciliation? other) => other is null || (one.Equals(other) && one.ToString() == other.ToString());
}
