using System.Collections.Immutable;
using Attribution.Merging;

namespace Attribution;

/// <summary>Finds the largest sets of used claims that can all be right.</summary>
internal static class CampFinder
{
    /// <summary>
    /// Camps by ascending common interval. Each set is about one quantity: that of a claim which is no part of another's. A part
    /// bounds its whole from below.
    /// </summary>
    public static ImmutableArray<ClaimCamp> Find(IReadOnlyList<Statement> used)
    {
        Statement[] estimates = [.. used.Where(statement => statement.Conventional is not null)];
        return
        [
            .. estimates
                .DistinctBy(head => (head.Claim.Scope, head.Claim.Period))
                .Where(head => !estimates.Any(other => other != head && IsPart(head.Claim, other.Claim)))
                .SelectMany(head => Around(head, estimates))
                .DistinctBy(camp => string.Join('\n', camp.Claims.Select(claim => claim.Id)))
                .OrderBy(camp => camp.Scope.ToString(), StringComparer.Ordinal)
                .ThenBy(camp => camp.Common.Lower)
                .ThenBy(camp => camp.Common.Upper)
                .ThenBy(camp => camp.Claims[0].Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<ClaimCamp> Around(Statement head, Statement[] estimates)
    {
        List<(Claim Claim, Interval Interval)> members = [];
        foreach (Statement statement in estimates)
        {
            Interval interval = statement.Extent;
            if (statement == head || Comparability.Of(statement.Claim, head.Claim).Basis == PairBasis.SameQuantity)
                members.Add((statement.Claim, interval));
            else if (IsPart(statement.Claim, head.Claim))
                members.Add((statement.Claim, new(interval.Lower, interval.LowerInclusive, double.PositiveInfinity, false)));
        }

        Interval[] intervals = [.. members.Select(member => member.Interval)];
        return Camps.Find(intervals)
            .Select(camp => new ClaimCamp([.. camp.Members.Select(index => members[index].Claim)], head.Claim.Scope, head.Claim.Period, camp.Common));
    }

    private static bool IsPart(Claim claim, Claim other)
    {
        Comparability ground = Comparability.Of(claim, other);
        return ground.Basis is PairBasis.NestedScope or PairBasis.NestedPeriod && !ground.IsReversed;
    }
}
