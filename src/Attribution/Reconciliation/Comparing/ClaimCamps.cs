using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Attribution;

/// <summary>Finds the largest sets of used claims that can all be right.</summary>
internal sealed class ClaimCamps
{
    private readonly ImmutableArray<Statement> _estimates;
    private readonly Func<Statement, Statement, bool> _areApart;

    private ClaimCamps(ImmutableArray<Statement> estimates, Func<Statement, Statement, bool> areApart) =>
        (_estimates, _areApart) = (estimates, areApart);

    /// <summary>
    /// Camps of the widest scope first, then by ascending common interval. Each has one date and one scope: every two of its members are
    /// about one quantity. Every estimate is in at least one camp, and no camp lies within another.
    /// </summary>
    /// <param name="estimates">The used figures.</param>
    /// <param name="areApart">Whether two of them conflict; null where <paramref name="judgements"/> has every pair.</param>
    /// <param name="judgements">How they relate to each other.</param>
    public static ImmutableArray<ClaimCamp> Find(
        ImmutableArray<Statement> estimates, Func<Statement, Statement, bool>? areApart, ImmutableArray<Judgement> judgements)
    {
        if (estimates.IsEmpty) return [];
        ClaimCamps camps = new(estimates, areApart ?? ByPair(judgements));
        List<ClaimCamp> all = [];
        int heads = 0;
        foreach (Statement head in camps.Heads())
        {
            all.AddRange(camps.Around(head));
            heads++;
        }

        // Of those around one claim none lies within another.
        ClaimCamp[] largest = [.. heads == 1 ? all : Largest(all)];
        Array.Sort(largest, Compare);
        return ImmutableCollectionsMarshal.AsImmutableArray(largest);
    }

    private static int Compare(ClaimCamp one, ClaimCamp other)
    {
        int order = one.Scope.Count.CompareTo(other.Scope.Count);
        if (order == 0) order = one.Common.Lower.CompareTo(other.Common.Lower);
        if (order == 0) order = one.Common.Upper.CompareTo(other.Common.Upper);
        if (order == 0 && one.Scope.Count > 0) order = string.CompareOrdinal(one.Scope.ToString(), other.Scope.ToString());
        for (int i = 0; order == 0 && i < Math.Min(one.Claims.Length, other.Claims.Length); i++)
        {
            order = string.CompareOrdinal(one.Claims[i].Id, other.Claims[i].Id);
        }

        return order == 0 ? one.Claims.Length.CompareTo(other.Claims.Length) : order;
    }

    private static Func<Statement, Statement, bool> ByPair(ImmutableArray<Judgement> judgements)
    {
        HashSet<(Claim, Claim)> conflicts = [];
        foreach (Judgement pair in judgements)
        {
            if (pair.IsConflict) conflicts.Add((pair.First, pair.Second));
        }

        return (one, other) =>
            conflicts.Contains((one.Claim, other.Claim)) || conflicts.Contains((other.Claim, one.Claim));
    }

    /// <summary>One claim per quantity, in an order that does not depend on ids.</summary>
    private IEnumerable<Statement> Heads()
    {
        Claim first = _estimates[0].Claim;
        bool isOne = true;
        foreach (Statement other in _estimates)
        {
            isOne &= Equals(other.Claim.Scope, first.Scope) && Equals(other.Claim.Period, first.Period);
        }

        return isOne ? [_estimates[0]] : _estimates
            .DistinctBy(head => (head.Claim.Scope, head.Claim.Period))
            .OrderBy(head => head.Claim.Scope.ToString(), StringComparer.Ordinal)
            .ThenBy(head => head.Claim.Period?.ToString() ?? "", StringComparer.Ordinal);
    }

    private IEnumerable<ClaimCamp> Around(Statement head)
    {
        Statement[] members = [.. _estimates.Where(statement => statement == head || AreOneQuantity(statement, head))];

        // Hard ends conflict where they do not meet; spreads can conflict where they do. Two dates can each overlap a third.
        bool isMixed = members.Any(member => !HasTimeOf(member, head));
        if ((isMixed || members.Any(member => member.Spread is not null)) && Cliques.Maximal(members.Length, CanAgree) is { } cliques)
        {
            return cliques.Select(Camp);
        }

        // Too many combinations: give each date its own.
        members = [.. members.Where(member => HasTimeOf(member, head))];
        return Attribution.Camp.AllOf([.. members.Select(member => member.Extent)]).Select(camp => Camp(camp.Members));

        bool CanAgree(int one, int other) =>
            members[one].Extent.Intersects(members[other].Extent)
            && !_areApart(members[one], members[other])
            && (!isMixed || AreOneQuantity(members[one], members[other]));

        ClaimCamp Camp(IEnumerable<int> indices)
        {
            int[] places = [.. indices];
            Array.Sort(places);
            return CampOf(Array.ConvertAll(places, place => members[place]));
        }
    }

    private static ClaimCamp CampOf(Statement[] members)
    {
        RealInterval range = Said(members[0]), common = members[0].Extent;
        RealInterval? varying = null;
        Claim[] claims = new Claim[members.Length];
        for (int i = 0; i < members.Length; i++)
        {
            RealInterval extent = members[i].Extent;
            claims[i] = members[i].Claim;
            range = range.Hull(Said(members[i]));
            common = common.Intersection(extent) ?? common;
            if (claims[i].Value is Estimate { Varies: true }) varying = varying is { } others ? others.Hull(extent) : extent;
        }

        return new(
            ImmutableCollectionsMarshal.AsImmutableArray(claims), members[0].Claim.Scope, PeriodOf(members), range, varying ?? common);
    }

    /// <summary>The values that the words name: of a figure with an error the ends that it states, however far they reach.</summary>
    private static RealInterval Said(Statement statement) =>
        statement is { Spread: not null, Conventional.Estimate: var said } ? Ends.Stated(said) : statement.Extent;

    /// <summary>The time that the most exact of them name: of a day and the month around it, the day.</summary>
    private static Edtf? PeriodOf(Statement[] members) => Array.TrueForAll(members, member => HasTimeOf(member, members[0]))
        ? members[0].Claim.Period
        : members
            .Select(member => member.Claim.Period)
            .OfType<Edtf>()
            .Distinct()
            .OrderBy(period => period.ToString(), StringComparer.Ordinal)
            .MinBy(period => period is { Earliest: { } from, Latest: { } to } ? NodaTime.Period.DaysBetween(from, to) : int.MaxValue);

    private static bool AreOneQuantity(Statement one, Statement other) =>
        Comparability.Of(one.Claim, other.Claim).Basis == PairBasis.SameQuantity;

    private static bool HasTimeOf(Statement one, Statement other) => Equals(one.Claim.Period, other.Claim.Period);

    /// <summary>Without those that lie within another.</summary>
    private static List<ClaimCamp> Largest(List<ClaimCamp> camps)
    {
        List<ClaimCamp> kept = [];
        Dictionary<Claim, List<HashSet<Claim>>> having = [];
        foreach (ClaimCamp camp in camps.OrderByDescending(camp => camp.Claims.Length))
        {
            // A camp that holds this one holds each of its claims, the one that is in the fewest as well.
            List<HashSet<Claim>> candidates = camp.Claims.Select(claim => having.GetValueOrDefault(claim) ?? []).MinBy(sets => sets.Count)!;
            if (candidates.Exists(other => camp.Claims.All(other.Contains))) continue;
            kept.Add(camp);
            HashSet<Claim> claims = [.. camp.Claims];
            foreach (Claim claim in claims)
            {
                if (having.TryGetValue(claim, out List<HashSet<Claim>>? sets)) sets.Add(claims);
                else having.Add(claim, [claims]);
            }
        }

        return kept;
    }
}
