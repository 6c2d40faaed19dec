using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Attribution;

/// <summary>Groups claims by witness.</summary>
internal static class WitnessFinder
{
    /// <summary>Witnesses in ordinal order of their roots' ids, certain ones before those that the text leaves open.</summary>
    public static ImmutableArray<Witness> Group(IReadOnlyList<AuditEntry> audit)
    {
        (string Key, AuditEntry Entry, int Place)[] keyed = new (string, AuditEntry, int)[audit.Count];
        for (int i = 0; i < keyed.Length; i++)
        {
            Stop.IfAsked(i);
            keyed[i] = (KeyOf(audit[i]), audit[i], i);
        }

        Array.Sort(keyed, static (one, other) =>
            string.CompareOrdinal(one.Key, other.Key) is not 0 and int order ? order : one.Place.CompareTo(other.Place));
        int count = 0;
        for (int i = 0; i < keyed.Length; i++)
        {
            if (i == 0 || keyed[i].Key != keyed[i - 1].Key) count++;
        }

        Witness[] witnesses = new Witness[count];
        for (int from = 0, witness = 0; witness < count; witness++)
        {
            int to = from + 1;
            while (to < keyed.Length && keyed[to].Key == keyed[from].Key) to++;
            witnesses[witness] = Of(keyed.AsSpan(from, to - from));
            from = to;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(witnesses);
    }

    private static Witness Of(ReadOnlySpan<(string Key, AuditEntry Entry, int Place)> entries)
    {
        AuditEntry first = entries[0].Entry;
        bool isDisputed = first.Dispute is not null;
        ImmutableArray<Claim> claims = Ordered(entries, static _ => true);
        ImmutableArray<Claim> used = Ordered(entries, static entry => entry.Use == ClaimUse.Used);
        return new(
            Voice.Roots(AnsweringFor(first)),
            isDisputed ? null : Voice.LeftOpen(first.Claim.Chain),
            claims,
            used.Length == claims.Length ? claims : used,
            isDisputed);
    }

    private static string KeyOf(AuditEntry entry) => entry.Dispute is null
        ? Voice.Of(entry.Claim)
        : $"2\n{string.Join('\n', Voice.Roots(AnsweringFor(entry)).Select(root => root.Id))}";

    /// <summary>Who answers for a claim: its witness, or, for a disputed one, who reported it, if anybody did.</summary>
    private static Speaker AnsweringFor(AuditEntry entry)
    {
        Chain chain = entry.Claim.Chain;
        return entry.Dispute is null ? chain.Witness.Speaker : chain.Links[Math.Max(0, Authority.AuthorOf(chain) - 1)].Speaker;
    }

    private static ImmutableArray<Claim> Ordered(
        ReadOnlySpan<(string Key, AuditEntry Entry, int Place)> entries, Func<AuditEntry, bool> counts)
    {
        int count = 0;
        foreach ((_, AuditEntry entry, _) in entries)
        {
            if (counts(entry)) count++;
        }

        if (count == 0) return [];
        Claim[] claims = new Claim[count];
        bool isOrdered = true;
        int place = 0;
        foreach ((_, AuditEntry entry, _) in entries)
        {
            if (!counts(entry)) continue;
            claims[place] = entry.Claim;
            isOrdered &= place == 0 || string.CompareOrdinal(claims[place - 1].Id, claims[place].Id) < 0;
            place++;
        }

        if (!isOrdered) Array.Sort(claims, static (one, other) => string.CompareOrdinal(one.Id, other.Id));
        return ImmutableCollectionsMarshal.AsImmutableArray(claims);
    }
}
