using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// The ties of the claims on one topic, for verdicts on many parts of them: where what is left out leads nowhere, all ties of the others
/// are what they were. Any number of threads may ask.
/// </summary>
/// <param name="placeOf">The place of a claim among all, from 0.</param>
/// <param name="count">The number of claims.</param>
internal sealed class KnownTies(Func<Claim, int> placeOf, int count)
{
    private Kept? _kept;

    /// <summary>Keeps the ties of all claims; those of a part are not kept.</summary>
    /// <param name="audit">What was done with each claim.</param>
    /// <param name="graph">Which claims lead to which.</param>
    /// <param name="found">Their ties.</param>
    public void Keep(ImmutableArray<AuditEntry> audit, DataGraph graph, FoundTies found)
    {
        if (_kept is not null || audit.Length != count || !graph.IsOfTopic) return;
        Kept kept = new(found, new ClaimUse[count], new int[count], new bool[count]);
        HashSet<int> restedOn = [.. graph.RestedOn];
        foreach (AuditEntry entry in audit)
        {
            (int place, int node) = (placeOf(entry.Claim), graph.NodeOf(entry.Claim));
            if (place < 0) return;
            kept.Uses[place] = entry.Use;
            kept.Nodes[place] = node;
            kept.MayBeLeftOut[place] = !graph.LeadsOn(node) && !restedOn.Contains(node);
        }

        Interlocked.CompareExchange(ref _kept, kept, null);
    }

    /// <summary>
    /// The ties of some of the claims; null where they are to be followed anew, since a claim that is left out leads to others, or
    /// something else is done with one that is not.
    /// </summary>
    /// <param name="audit">What was done with each of them.</param>
    public FoundTies? Of(ImmutableArray<AuditEntry> audit)
    {
        if (_kept is not { } kept || audit.Length >= count) return null;
        bool[] isThere = new bool[count];
        foreach (AuditEntry entry in audit)
        {
            int place = placeOf(entry.Claim);
            if (place < 0 || kept.Uses[place] != entry.Use) return null;
            isThere[place] = true;
        }

        List<int> absent = [];
        for (int place = 0; place < count; place++)
        {
            if (isThere[place]) continue;
            if (!kept.MayBeLeftOut[place]) return null;
            absent.Add(kept.Nodes[place]);
        }

        return kept.Found with { Pairs = kept.Found.Pairs?.Without(absent) };
    }

    /// <param name="Found">The ties.</param>
    /// <param name="Uses">What was done with each claim.</param>
    /// <param name="Nodes">The node of each claim.</param>
    /// <param name="MayBeLeftOut">Whether a claim leads to no other, and no other rests on it.</param>
    private sealed record Kept(FoundTies Found, ClaimUse[] Uses, int[] Nodes, bool[] MayBeLeftOut);
}
