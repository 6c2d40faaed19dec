using System.Collections.Immutable;

namespace Attribution;

/// <summary>Finds the largest sets of used claims that can all be right.</summary>
internal sealed class ClaimCamps
{
    private readonly ImmutableArray<Statement> _estimates;
    private readonly Lazy<HashSet<(Claim, Claim)>> _conflicts;

    private ClaimCamps(ComparedClaims compared)
    {
        _estimates = compared.Estimates;
        _conflicts = new(() => [.. compared.Judgements.Where(pair => pair.IsConflict).Select(pair => (pair.First, pair.Second))]);
    }

    /// <summary>
    /// Camps by ascending common interval. Each is about one quantity: that of a claim which is not a part of another's. A part bounds its
    /// whole from below. Every estimate is in at least one camp, and no camp lies within another.
    /// </summary>
    public static ImmutableArray<ClaimCamp> Find(ComparedClaims compared)
    {
        ClaimCamps camps = new(compared);
        return
        [
            .. Largest(camps.AroundAll())
                .OrderBy(camp => camp.Scope.ToString(), StringComparer.Ordinal)
                .ThenBy(camp => camp.Common.Lower)
                .ThenBy(camp => camp.Common.Upper)
                .ThenBy(camp => camp.Claims[0].Id, StringComparer.Ordinal),
        ];
    }

    private List<ClaimCamp> AroundAll()
    {
        List<ClaimCamp> camps = [];
        HashSet<Claim> covered = [];

        // First the wholes; then the claims that are in no camp of a whole: parts of a part, or parts that are themselves contested.
        foreach (Statement head in Heads().OrderBy(head => _estimates.Any(other => other != head && IsPart(head.Claim, other.Claim))))
        {
            if (covered.Contains(head.Claim) && _estimates.Any(other => other != head && IsPart(head.Claim, other.Claim))) continue;
            foreach (ClaimCamp camp in Around(head))
            {
                camps.Add(camp);
                covered.UnionWith(camp.Claims);
            }
        }

        return camps;
    }

    /// <summary>One claim per quantity, in an order that does not depend on ids.</summary>
    private IEnumerable<Statement> Heads() => _estimates
        .DistinctBy(head => (head.Claim.Scope, head.Claim.Period))
        .OrderBy(head => head.Claim.Scope.ToString(), StringComparer.Ordinal)
        .ThenBy(head => head.Claim.Period?.ToString() ?? "", StringComparer.Ordinal);

    private IEnumerable<ClaimCamp> Around(Statement head)
    {
        List<(Statement Statement, bool IsPart, RealInterval Interval)> members = [];
        foreach (Statement statement in _estimates)
        {
            RealInterval interval = statement.Extent;
            if (statement == head || Comparability.Of(statement.Claim, head.Claim).Basis == PairBasis.SameQuantity)
            {
                members.Add((statement, false, interval));
            }
            else if (IsPart(statement.Claim, head.Claim))
            {
                members.Add((statement, true, new(interval.Lower, interval.LowerInclusive, double.PositiveInfinity, false)));
            }
        }

        // Hard ends conflict where they do not meet; parts of one whole, and spreads, can conflict where they do.
        bool[] contested = new bool[members.Count];
        if (members.Any(member => member.IsPart || member.Statement.Spread is not null))
        {
            contested =
            [
                .. members.Select(
                    one => members.Any(other => one.Interval.Intersects(other.Interval) && Conflict(one.Statement, other.Statement))),
            ];
        }

        if (contested.Contains(true) && Cliques.Maximal(members.Count, CanAgree) is { } cliques)
        {
            return cliques.Select(clique =>
                Camp(clique, clique.Select(index => members[index].Interval).Aggregate((one, other) => one.Intersection(other)!.Value)));
        }

        // Too many combinations: give each contested part a camp of its own.
        members = [.. members.Where((member, index) => !(contested[index] && member.IsPart))];
        RealInterval[] intervals = [.. members.Select(member => member.Interval)];
        return Attribution.Camp.AllOf(intervals).Select(camp => Camp(camp.Members, camp.Common));

        bool CanAgree(int one, int other) =>
            members[one].Interval.Intersects(members[other].Interval) && !Conflict(members[one].Statement, members[other].Statement);

        ClaimCamp Camp(IEnumerable<int> indices, RealInterval common) =>
            new(
                [.. indices.Order().Select(index => members[index].Statement.Claim)],
                head.Claim.Scope,
                head.Claim.Period,
                RangeOf(indices.Select(index => members[index])),
                common);
    }

    /// <summary>What the claims on the whole say, or where there is none, what those on its parts say.</summary>
    private static RealInterval RangeOf(IEnumerable<(Statement Statement, bool IsPart, RealInterval Interval)> members)
    {
        RealInterval[] said = [.. members.Where(member => !member.IsPart).Select(member => member.Interval)];
        return (said.Length > 0 ? said : members.Select(member => member.Interval)).Aggregate((one, other) => one.Hull(other));
    }

    private bool Conflict(Statement one, Statement other) =>
        _conflicts.Value.Contains((one.Claim, other.Claim)) || _conflicts.Value.Contains((other.Claim, one.Claim));

    private static IEnumerable<ClaimCamp> Largest(List<ClaimCamp> camps)
    {
        List<(ClaimCamp Camp, HashSet<Claim> Claims)> kept = [];
        foreach (ClaimCamp camp in camps.OrderByDescending(camp => camp.Claims.Length))
        {
            HashSet<Claim> claims = [.. camp.Claims];
            if (!kept.Any(other => other.Claims.IsSupersetOf(claims))) kept.Add((camp, claims));
        }

        return kept.Select(entry => entry.Camp);
    }

    private static bool IsPart(Claim claim, Claim other)
    {
        Comparability ground = Comparability.Of(claim, other);
        return ground.Basis is PairBasis.NestedScope or PairBasis.NestedPeriod && !ground.IsReversed;
    }
}
