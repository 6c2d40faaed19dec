using System.Collections.Immutable;

namespace Attribution;

/// <summary>Finds the data that claims have in common.</summary>
internal static class DataTies
{
    /// <summary>
    /// For each claim the names of what it rests on: two claims with a name in common are one piece of evidence. What is computed from a
    /// claim, or sums it up, rests on that claim; shared data ties only the two claims that share it. What rests on a claim also depends on
    /// who made it, on whatever topic that claim is.
    /// </summary>
    /// <param name="audit">What was done with each claim on a topic.</param>
    /// <param name="whole">The claims on all topics.</param>
    public static ILookup<string, string> Of(ImmutableArray<AuditEntry> audit, ClaimSet whole)
    {
        List<(string Claim, string Tie)> ties = [];
        if (!audit.Any(entry => entry.Claim.Relations.Any(relation => RestsOn(relation) || SharesData(relation)))) return Named(ties);

        Dictionary<string, Claim> present = audit.ToDictionary(entry => entry.Claim.Id, entry => entry.Claim, StringComparer.Ordinal);
        Dictionary<string, List<Claim>> same = Repeats.Groups(present.Values);
        AddReached(present, whole);
        foreach (Claim claim in audit.Where(entry => entry.Use != ClaimUse.Dropped).Select(entry => entry.Claim))
        {
            string[] ends = [.. From(claim, present, same, IsRepeat)];
            foreach (ClaimRelation relation in claim.Relations)
            {
                string[] targets = present.TryGetValue(relation.Claim, out Claim? target)
                    ? [.. From(target, present, same, relation => IsRepeat(relation) || RestsOn(relation))]
                    : [relation.Claim];
                switch (relation.Kind)
                {
                    case ClaimRelationKind.ComputesFrom or ClaimRelationKind.Synthesises:
                        ties.AddRange(targets.SelectMany(on => ends.Append(on).Select(end => (end, $"data\n{on}"))));
                        ties.AddRange(targets.SelectMany(AuthorsOf).SelectMany(author => ends.Select(end => (end, author))));
                        break;
                    case ClaimRelationKind.SharesDataWith:
                        foreach ((string end, string on) in ends.SelectMany(end => targets.Select(on => (end, on))))
                        {
                            ties.Add((end, $"shared\n{end}\n{on}"));
                            ties.Add((on, $"shared\n{end}\n{on}"));
                            if (!same.ContainsKey(on)) ties.AddRange(AuthorsOf(on).Select(author => (end, author)));
                        }

                        break;
                }
            }
        }

        return Named(ties);

        IEnumerable<string> AuthorsOf(string id) => present.TryGetValue(id, out Claim? claim) ? Of(claim.Chain.Witness.Speaker) : [];
    }

    /// <summary>What ties a witness to a speaker on whose word or data it rests: the roots that are named.</summary>
    public static IEnumerable<string> Of(Speaker speaker) =>
        speaker.Kind == SpeakerKind.OneOf ? [] : Voice.Roots(speaker).Where(root => root.IsNamed).Select(root => root.Id);

    /// <summary>Adds the claims on other topics that those present rest on or share data with.</summary>
    private static void AddReached(Dictionary<string, Claim> present, ClaimSet whole)
    {
        Stack<Claim> open = new(present.Values);
        while (open.TryPop(out Claim? claim))
        {
            foreach (ClaimRelation relation in claim.Relations)
            {
                if (!RestsOn(relation) && !SharesData(relation) && !IsRepeat(relation)) continue;
                if (whole.Find(relation.Claim) is { } reached && present.TryAdd(reached.Id, reached)) open.Push(reached);
            }
        }
    }

    private static ILookup<string, string> Named(List<(string Claim, string Tie)> ties) =>
        ties.ToLookup(tie => tie.Claim, tie => tie.Tie, StringComparer.Ordinal);

    private static bool IsRepeat(ClaimRelation relation) => relation.Kind is ClaimRelationKind.SameAs or ClaimRelationKind.Relays;

    private static bool SharesData(ClaimRelation relation) => relation.Kind == ClaimRelationKind.SharesDataWith;

    private static bool RestsOn(ClaimRelation relation) => relation.Kind is ClaimRelationKind.ComputesFrom or ClaimRelationKind.Synthesises;

    /// <summary>The ids of a claim and of all that it leads to by such relations, with the claims that say the same.</summary>
    private static HashSet<string> From(
        Claim claim, Dictionary<string, Claim> present, Dictionary<string, List<Claim>> same, Func<ClaimRelation, bool> follow)
    {
        HashSet<string> seen = new(StringComparer.Ordinal) { claim.Id };
        Stack<Claim> open = new([claim]);
        while (open.TryPop(out Claim? next))
        {
            IEnumerable<Claim> led = next.Relations
                .Where(relation => follow(relation) && present.ContainsKey(relation.Claim))
                .Select(relation => present[relation.Claim]);
            foreach (Claim other in led.Concat(same.GetValueOrDefault(next.Id) ?? []))
            {
                if (seen.Add(other.Id)) open.Push(other);
            }
        }

        return seen;
    }
}
