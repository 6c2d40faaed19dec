using System.Collections.Immutable;

namespace Attribution;

/// <summary>Claims on one topic that share a scope, a period or a basis; what they were not grouped by is null.</summary>
/// <param name="Keys">By what they were grouped.</param>
/// <param name="Scope">The scope that they share.</param>
/// <param name="Period">The period that they share, in its shortest words; null also where they name none.</param>
/// <param name="Basis">The basis that they share.</param>
/// <param name="Claims">The claims.</param>
internal sealed record ClaimGroup(GroupKeys Keys, Scope? Scope, Edtf? Period, CountBasis? Basis, ClaimSet Claims)
{
    /// <summary>
    /// The groups: by scope, the whole first and then ordinally; by period, by its first day and then its last, claims that name none at
    /// the end; then by basis.
    /// </summary>
    public static ImmutableArray<ClaimGroup> Of(ClaimSet claims, GroupKeys by)
    {
        bool byScope = by.HasFlag(GroupKeys.Scope), byPeriod = by.HasFlag(GroupKeys.Period), byBasis = by.HasFlag(GroupKeys.Basis);
        Dictionary<Edtf, Edtf> named = byPeriod ? Named(claims) : [];
        return
        [
            .. claims
                .GroupBy(claim => (
                    Scope: byScope ? claim.Scope : null,
                    Period: byPeriod && claim.Period is { } period ? named[period] : null,
                    Basis: byBasis ? claim.Basis : (CountBasis?)null))
                .Select(group => new ClaimGroup(by, group.Key.Scope, group.Key.Period, group.Key.Basis, claims.Narrowed([.. group])))
                .Order(Comparer<ClaimGroup>.Create(Compare)),
        ];
    }

    /// <summary>Each period with the one that it is told by: of those that take up the same days, the shortest, then the first.</summary>
    private static Dictionary<Edtf, Edtf> Named(ClaimSet claims)
    {
        Dictionary<Edtf, Edtf> named = [];
        Dictionary<(EdtfEnd, EdtfEnd, object?, object?), List<Edtf>> known = [];
        IEnumerable<Edtf> periods = claims
            .Select(claim => claim.Period)
            .OfType<Edtf>()
            .Distinct()
            .OrderBy(period => period.ToString().Length)
            .ThenBy(period => period.ToString(), StringComparer.Ordinal);
        foreach (Edtf period in periods)
        {
            (EdtfEnd, EdtfEnd, object?, object?) days = (period.Start, period.End, period.Earliest, period.Latest);
            if (!known.TryGetValue(days, out List<Edtf>? same)) known.Add(days, same = []);
            if (same.Find(period.IsSameTimeAs) is { } first)
            {
                named.Add(period, first);
                continue;
            }

            same.Add(period);
            named.Add(period, period);
        }

        return named;
    }

    private static int Compare(ClaimGroup one, ClaimGroup other)
    {
        int order = Compare(one.Scope, other.Scope);
        if (order == 0) order = Compare(one.Period, other.Period);
        return order == 0 ? Nullable.Compare(one.Basis, other.Basis) : order;
    }

    private static int Compare(Scope? one, Scope? other)
    {
        if (one is null || other is null) return 0;
        foreach (((string key, string value), (string otherKey, string otherValue)) in one.Zip(other))
        {
            int order = string.CompareOrdinal(key, otherKey);
            if (order == 0) order = string.CompareOrdinal(value, otherValue);
            if (order != 0) return order;
        }

        return one.Count.CompareTo(other.Count);
    }

    private static int Compare(Edtf? one, Edtf? other)
    {
        if (one is null || other is null) return (one is null).CompareTo(other is null);
        int order = Nullable.Compare(one.Earliest, other.Earliest);
        if (order == 0) order = Nullable.Compare(one.Latest, other.Latest);
        return order == 0 ? string.CompareOrdinal(one.ToString(), other.ToString()) : order;
    }
}
