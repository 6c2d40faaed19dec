using System.Collections.Immutable;

namespace Attribution;

/// <summary>What claims have in common by the data that they rest on.</summary>
internal static class DataTies
{
    /// <summary>
    /// For each claim the names of what it rests on: two claims with a name in common are no two pieces of evidence. Whatever is computed from a claim, or
    /// sums it up, rests on that claim; shared data ties just the two that share it.
    /// </summary>
    public static ILookup<string, string> Of(ImmutableArray<AuditEntry> audit)
    {
        Dictionary<string, Claim> present = audit.ToDictionary(entry => entry.Claim.Id, entry => entry.Claim, StringComparer.Ordinal);
        List<(string Claim, string Tie)> ties = [];
        foreach (Claim claim in present.Values)
        {
            string[] ends = [.. From(claim, present, IsRepeat)];
            foreach (ClaimRelation relation in claim.Relations)
            {
                string[] targets = present.TryGetValue(relation.Claim, out Claim? target) ? [.. From(target, present, relation => IsRepeat(relation) || RestsOn(relation))] : [relation.Claim];
                switch (relation.Kind)
                {
                    case ClaimRelationKind.ComputesFrom or ClaimRelationKind.Synthesises:
                        ties.AddRange(ends.Concat(targets).SelectMany(end => targets.Select(on => (end, $"data\n{on}"))));
                        break;
                    case ClaimRelationKind.SharesDataWith:
                        ties.AddRange(ends.SelectMany(end => targets.SelectMany(on => new[] { (end, $"shared\n{end}\n{on}"), (on, $"shared\n{end}\n{on}") })));
                        break;
                }
            }
        }

        return ties.ToLookup(tie => tie.Claim, tie => tie.Tie, StringComparer.Ordinal);
    }

    private static bool IsRepeat(ClaimRelation relation) => relation.Kind is ClaimRelationKind.SameAs or ClaimRelationKind.Relays;

    private static bool RestsOn(ClaimRelation relation) => relation.Kind is ClaimRelationKind.ComputesFrom or ClaimRelationKind.Synthesises;

    /// <summary>The ids of a claim and of all that it leads to by such relations.</summary>
    private static HashSet<string> From(Claim claim, Dictionary<string, Claim> present, Func<ClaimRelation, bool> follow)
    {
        HashSet<string> seen = new(StringComparer.Ordinal) { claim.Id };
        Stack<Claim> open = new([claim]);
        while (open.TryPop(out Claim? next))
        {
            foreach (ClaimRelation relation in next.Relations.Where(follow))
            {
                if (present.TryGetValue(relation.Claim, out Claim? other) && seen.Add(other.Id)) open.Push(other);
            }
        }

        return seen;
    }
}
