using System.Collections.Immutable;

namespace Attribution;

/// <summary>Finds the largest sets of used claims that can all be right.</summary>
internal sealed class ClaimCamps
{
    private readonly ImmutableArray<Statement> _estimates;
    private readonly Func<Statement, Statement, bool> _areApart;

    private ClaimCamps(ComparedClaims compared)
    {
        _estimates = compared.Estimates;
        _areApart = compared.AreApart;
    }

    /// <summary>
    /// Camps of the widest scope first, then by ascending common interval. Each has one date and one scope: every two of its members are
    /// about one quantity. Every estimate is in at least one camp, and no camp lies within another.
    /// </summary>
    public static ImmutableArray<ClaimCamp> Find(ComparedClaims compared)
    {
        ClaimCamps camps = new(compared);
        return
        [
            .. Largest([.. camps.Heads().SelectMany(camps.Around)])
                .OrderBy(camp => camp.Scope.Count)
                .ThenBy(camp => camp.Common.Lower)
                .ThenBy(camp => camp.Common.Upper)
                .ThenBy(camp => camp.Scope.ToString(), StringComparer.Ordinal)
                .ThenBy(camp => camp.Claims[0].Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>One claim per quantity, in an order that does not depend on ids.</summary>
    private IEnumerable<Statement> Heads() => _estimates
        .DistinctBy(head => (head.Claim.Scope, head.Claim.Period))
        .OrderBy(head => head.Claim.Scope.ToString(), StringComparer.Ordinal)
        .ThenBy(head => head.Claim.Period?.ToString() ?? "", StringComparer.Ordinal);

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

        ClaimCamp Camp(IEnumerable<int> indices) => CampOf([.. indices.Order().Select(index => members[index])]);
    }

    private static ClaimCamp CampOf(Statement[] members)
    {
        RealInterval range = members.Select(member => member.Extent).Aggregate((one, other) => one.Hull(other));
        RealInterval[] varying =
        [
            .. members.Where(member => member.Claim.Value is Estimate { Varies: true }).Select(member => member.Extent),
        ];
        RealInterval common = varying.Length > 0
            ? varying.Aggregate((one, other) => one.Hull(other))
            : members.Select(member => member.Extent).Aggregate((one, other) => one.Intersection(other) ?? one);
        return new([.. members.Select(member => member.Claim)], members[0].Claim.Scope, PeriodOf(members), range, common);
    }

    /// <summary>The time that the most exact of them name: of a day and the month around it, the day.</summary>
    private static Edtf? PeriodOf(Statement[] members) => members
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
