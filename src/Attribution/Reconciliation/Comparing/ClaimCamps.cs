using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Attribution;

/// <summary>Finds the largest sets of used claims that can all be right.</summary>
internal sealed class ClaimCamps
{
    /// <summary>
    /// The most members that the camps of one scope and time have together, where they are found by a sweep: 80 MB of them.
    /// </summary>
    public const int MostMembers = 10_000_000;

    private readonly ImmutableArray<Statement> _estimates;
    private readonly Func<int, int, bool> _areApart;
    private readonly Grounds _grounds;
    private readonly Dictionary<int[], List<int[]>?> _agreeing = new(SameNumbers.Rule);

    /// <param name="estimates">The used figures.</param>
    /// <param name="areApart">Whether two of them conflict, by their places.</param>
    /// <param name="grounds">What each is about.</param>
    private ClaimCamps(ImmutableArray<Statement> estimates, Func<int, int, bool> areApart, Grounds grounds) =>
        (_estimates, _areApart, _grounds) = (estimates, areApart, grounds);

    /// <summary>
    /// Camps of the widest scope first, then by ascending common interval. Each has one date and one scope: every two of its members are
    /// about one quantity. Every estimate is in at least one camp, and no camp lies within another.
    /// </summary>
    /// <param name="estimates">The used figures.</param>
    /// <param name="apart">Whether two of them conflict, by their places; null where <paramref name="judgements"/> has every pair.</param>
    /// <param name="judgements">How they relate to each other.</param>
    /// <param name="known">What is known of the claims, or null.</param>
    public static ImmutableArray<ClaimCamp> Find(
        ImmutableArray<Statement> estimates,
        Func<ImmutableArray<Statement>, Func<int, int, bool>>? apart,
        ImmutableArray<Judgement> judgements,
        KnownClaims? known)
    {
        if (estimates.IsEmpty) return [];
        ClaimCamps camps = Of(estimates, apart, judgements, known);
        int[] heads = [.. camps.Heads()];

        // Claims of times that overlap have the same claims around them, and so the same camps.
        IEnumerable<int[]> sets = heads.Length == 1
            ? camps.Around(heads[0])
            : heads.SelectMany(camps.Around).Distinct(SameNumbers.Rule);
        List<ClaimCamp> all = [.. sets.Select(camps.CampOf)];

        // Of those around one claim none lies within another.
        ClaimCamp[] largest = [.. heads.Length == 1 ? all : Largest(all)];
        Array.Sort(largest, Compare);
        return ImmutableCollectionsMarshal.AsImmutableArray(largest);
    }

    /// <summary>How many camps <see cref="Find"/> gives.</summary>
    /// <param name="estimates">The used figures.</param>
    /// <param name="apart">Whether two of them conflict, by their places; null where <paramref name="judgements"/> has every pair.</param>
    /// <param name="judgements">How they relate to each other.</param>
    /// <param name="known">What is known of the claims, or null.</param>
    public static int Count(
        ImmutableArray<Statement> estimates,
        Func<ImmutableArray<Statement>, Func<int, int, bool>>? apart,
        ImmutableArray<Judgement> judgements,
        KnownClaims? known)
    {
        if (estimates.IsEmpty) return 0;
        ClaimCamps camps = Of(estimates, apart, judgements, known);
        int[] heads = [.. camps.Heads()];
        return heads.Length == 1 ? camps.SetsAround(heads[0], out _).Count : Find(estimates, apart, judgements, known).Length;
    }

    /// <summary>Whether the camps of one scope and time would have more than <see cref="MostMembers"/> members.</summary>
    /// <param name="estimates">The used figures.</param>
    public static bool AreTooMany(ImmutableArray<Statement> estimates) =>
        (long)estimates.Length * estimates.Length / 4 > MostMembers
        && estimates
            .GroupBy(statement => (statement.Claim.Scope, statement.Claim.Period), statement => statement.Extent)
            .Any(alike => Attribution.Camp.MembersOf([.. alike]) > MostMembers);

    private static ClaimCamps Of(
        ImmutableArray<Statement> estimates,
        Func<ImmutableArray<Statement>, Func<int, int, bool>>? apart,
        ImmutableArray<Judgement> judgements,
        KnownClaims? known)
    {
        Statement[] all = [.. estimates];
        return new(estimates, apart?.Invoke(estimates) ?? ByPair(estimates, judgements), new(all, known?.Of(all)));
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

    private static Func<int, int, bool> ByPair(ImmutableArray<Statement> estimates, ImmutableArray<Judgement> judgements)
    {
        int count = estimates.Length;
        Dictionary<Claim, int> places = new(count, ReferenceEqualityComparer.Instance);
        for (int i = 0; i < count; i++) places.Add(estimates[i].Claim, i);
        bool[] areApart = new bool[count * count];
        foreach (Judgement pair in judgements)
        {
            if (!pair.IsConflict) continue;
            if (!places.TryGetValue(pair.First, out int one) || !places.TryGetValue(pair.Second, out int other)) continue;
            areApart[(one * count) + other] = areApart[(other * count) + one] = true;
        }

        return (one, other) => areApart[(one * count) + other];
    }

    /// <summary>The place of one claim per quantity, in an order that does not depend on ids.</summary>
    private IEnumerable<int> Heads()
    {
        List<int> heads = [];
        HashSet<int> grounds = [];
        for (int i = 0; i < _estimates.Length; i++)
        {
            if (grounds.Add(_grounds.Of(i))) heads.Add(i);
        }

        return heads.Count == 1 ? heads : heads
            .OrderBy(head => _estimates[head].Claim.Scope.ToString(), StringComparer.Ordinal)
            .ThenBy(head => _estimates[head].Claim.Period?.ToString() ?? "", StringComparer.Ordinal);
    }

    /// <summary>The camps of what is about one quantity with a claim, by the positions of their members.</summary>
    private IEnumerable<int[]> Around(int head)
    {
        List<int[]> sets = SetsAround(head, out List<int> members);
        return sets.Select(set =>
        {
            int[] places = [.. set];
            Array.Sort(places);
            return Array.ConvertAll(places, place => members[place]);
        });
    }

    private ClaimCamp CampOf(int[] places) => CampOf(Array.ConvertAll(places, place => _estimates[place]));

    /// <summary>The camps of what is about one quantity with a claim, by the positions of their members among these.</summary>
    private List<int[]> SetsAround(int head, out List<int> members)
    {
        List<int> around = members = [];
        bool isMixed = false, isSpread = false;
        for (int i = 0; i < _estimates.Length; i++)
        {
            Statement statement = _estimates[i];
            if (i != head && !AreOneQuantity(i, head)) continue;
            around.Add(i);
            isMixed |= !HasTimeOf(i, head);
            isSpread |= statement.Spread is not null;
        }

        // Hard ends conflict where they do not meet; spreads can conflict where they do. Two dates can each overlap a third.
        if ((isMixed || isSpread) && Agreeing() is { } cliques) return cliques;

        // Too many combinations: give each date its own.
        around.RemoveAll(member => !HasTimeOf(member, head));
        return [.. Attribution.Camp.AllOf([.. around.Select(member => _estimates[member].Extent)]).Select(camp => camp.Members.ToArray())];

        // Around other claims may be the same ones.
        List<int[]>? Agreeing()
        {
            int[] key = [.. around];
            if (!_agreeing.TryGetValue(key, out List<int[]>? found)) _agreeing.Add(key, found = Cliques.Maximal(key.Length, CanAgree));
            return found;
        }

        bool CanAgree(int one, int other)
        {
            (int mine, int theirs) = (around[one], around[other]);
            (Statement first, Statement second) = (_estimates[mine], _estimates[theirs]);
            return first.Extent.Intersects(second.Extent) && !_areApart(mine, theirs) && (!isMixed || AreOneQuantity(mine, theirs));
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
    private static Edtf? PeriodOf(Statement[] members) =>
        Array.TrueForAll(members, member => Equals(member.Claim.Period, members[0].Claim.Period))
        ? members[0].Claim.Period
        : members
            .Select(member => member.Claim.Period)
            .OfType<Edtf>()
            .Distinct()
            .OrderBy(period => period.ToString(), StringComparer.Ordinal)
            .MinBy(period => period is { Earliest: { } from, Latest: { } to } ? NodaTime.Period.DaysBetween(from, to) : int.MaxValue);

    private bool AreOneQuantity(int one, int other) => _grounds.Between(one, other).Basis == PairBasis.SameQuantity;

    private bool HasTimeOf(int one, int other) =>
        _grounds.AreOfOne(one, other) || Equals(_estimates[one].Claim.Period, _estimates[other].Claim.Period);

    /// <summary>Without those that lie within another.</summary>
    private static List<ClaimCamp> Largest(List<ClaimCamp> camps)
    {
        List<ClaimCamp> kept = [];
        List<HashSet<Claim>> none = [];
        Dictionary<Claim, List<HashSet<Claim>>> having = [];
        foreach (ClaimCamp camp in camps.OrderByDescending(camp => camp.Claims.Length))
        {
            // A camp that holds this one holds each of its claims, the one that is in the fewest as well.
            List<HashSet<Claim>> candidates = camp.Claims.Select(claim => having.GetValueOrDefault(claim, none)).MinBy(sets => sets.Count)!;
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
