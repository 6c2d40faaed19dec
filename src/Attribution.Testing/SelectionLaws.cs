using System.Collections.Immutable;

namespace Attribution;

/// <summary>The laws of <see cref="ISelection"/>.</summary>
internal static class SelectionLaws
{
    public static ImmutableArray<Finding> Check(ISelection selection, ClaimSet all)
    {
        ContractReport report = new();
        report.Name(() => selection.Name);
        foreach ((ClaimSet claims, ClaimSet[] orders) in SampleClaims.ByTopic(all))
        {
            Check(selection, claims, orders, report);
        }

        return report.Findings;
    }

    private static void Check(ISelection selection, ClaimSet claims, ClaimSet[] orders, ContractReport report)
    {
        string topic = claims[0].Topic.Id, what = $"Drop, on the topic '{topic}',";
        if (Drops(claims) is not { } drops) return;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (Dropped? drop in drops)
        {
            if (drop is null || string.IsNullOrWhiteSpace(drop.Reason.Code) || string.IsNullOrWhiteSpace(drop.Reason.Message))
            {
                report.Add(
                    "no-reason",
                    $"On the topic '{topic}' the drop of '{drop?.Claim.Id}' has no code or no sentence.",
                    "Give each dropped claim a reason with a code and a sentence.");
            }
            else if (!claims.Contains(drop.Claim))
            {
                report.Add(
                    "drops-stranger",
                    $"On the topic '{topic}' the selection dropped '{drop.Claim.Id}', which is not in the set that it was given.",
                    "Drop claims of the set, unchanged.");
            }
            else if (!seen.Add(drop.Claim.Id))
            {
                report.Add(
                    "drops-twice",
                    $"On the topic '{topic}' the claim '{drop.Claim.Id}' was dropped more than once.",
                    "Drop it once, for the reason that weighs most.");
            }
        }

        report.Repeats(what, drops, () => Drops(claims), Same);
        foreach (ClaimSet shuffled in orders)
        {
            if (Drops(shuffled) is { } other && !Same(drops, other)) report.OrderMatters(what);
        }

        Dropped[]? Drops(ClaimSet from) => report.Call(what, () => selection.Drop(from)?.ToArray());
    }

    /// <summary>Whether the same claims are dropped for the same reasons, in whatever order.</summary>
    private static bool Same(Dropped[] one, Dropped[] other) => new HashSet<Dropped>(one).SetEquals(other);
}
