using System.Collections.Immutable;

namespace Attribution;

/// <summary>The laws of <see cref="ISelection"/>.</summary>
internal static class SelectionLaws
{
    public static ImmutableArray<Finding> Check(ISelection selection, ClaimSet all)
    {
        ContractReport report = new();
        report.Name(() => selection.Name);
        foreach ((ClaimSet claims, ClaimSet[] orders) in ContractSample.ByTopic(all))
        {
            Check(selection, claims, orders, report);
        }

        return report.Findings;
    }

    private static void Check(ISelection selection, ClaimSet claims, ClaimSet[] orders, ContractReport report)
    {
        string what = $"Drop, on the topic '{claims[0].Topic.Id}',";
        if (Drops(claims) is not { } drops) return;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (Dropped drop in drops)
        {
            if (drop is null || string.IsNullOrWhiteSpace(drop.Reason.Code) || string.IsNullOrWhiteSpace(drop.Reason.Message))
                report.Add("no-reason", $"The drop of '{drop?.Claim.Id}' has no code or no sentence.", "Say of each claim why it no longer stands.");
            else if (!claims.Contains(drop.Claim))
                report.Add("drops-stranger", $"The claim '{drop.Claim.Id}' was dropped and not given, or not so.", "Drop claims of the set, as they are.");
            else if (!seen.Add(drop.Claim.Id))
                report.Add("drops-twice", $"The claim '{drop.Claim.Id}' was dropped more than once.", "Give the reason that weighs most.");
        }

        if (!Same(drops, Drops(claims))) report.NotRepeatable(what);
        foreach (ClaimSet shuffled in orders)
        {
            if (!Same(drops, Drops(shuffled))) report.OrderMatters(what);
        }

        Dropped[]? Drops(ClaimSet from) => report.Call(what, () => selection.Drop(from)?.ToArray());
    }

    /// <summary>Whether the same claims are dropped for the same reasons; the order of the drops is nobody's concern.</summary>
    private static bool Same(Dropped[] one, Dropped[]? other) => other is null || new HashSet<Dropped>(one).SetEquals(other);
}
