namespace Attribution;

/// <summary>
/// How many pairs of statements could have been found as far apart as one pair was: what its test is corrected for.
/// </summary>
/// <remarks>
/// Of each origin one claim with an error counts, and none whose range covers those of both of the pair: what says nothing about the two
/// changes nothing about them. The pair itself always counts as two. Whether one voice contradicts itself is asked among its own words:
/// what others say changes nothing about that.
/// </remarks>
internal sealed class PairFamily
{
    /// <summary>The most grounds of pairs whose members are kept at once.</summary>
    private const int MostKept = 200;

    private readonly Statement[] _statements;
    private readonly Func<int[]> _findOrigins;
    private readonly Func<int, int, bool> _areOneVoice;
    private readonly Grounds _grounds;
    private Dictionary<(int, int), Members>? _members;
    private Members? _all;
    private long _most;

    /// <param name="statements">All statements on a topic.</param>
    /// <param name="grounds">What each is about.</param>
    /// <param name="origins">For each the number of its origin, from 0; asked only where a pair is far apart.</param>
    /// <param name="areOneVoice">Whether two are the words of one voice, by their positions.</param>
    public PairFamily(Statement[] statements, Grounds grounds, Func<int[]> origins, Func<int, int, bool> areOneVoice) =>
        (_statements, _grounds, _findOrigins, _areOneVoice) = (statements, grounds, origins, areOneVoice);

    private int[] Origins => field ??= _findOrigins();

    /// <summary>The most that <see cref="Count"/> can give of any pair.</summary>
    public long Most
    {
        get
        {
            if (_most == 0)
            {
                long count = 2;
                foreach (Statement statement in _statements) count += statement.Spread is null ? 0 : 1;
                _most = count * (count - 1) / 2;
            }

            return _most;
        }
    }

    /// <summary>n(n − 1)/2 for the claims that can tell anything about a pair.</summary>
    /// <param name="one">The position of a statement.</param>
    /// <param name="other">That of another.</param>
    public long Count(int one, int other)
    {
        long count = 2 + (_areOneVoice(one, other) ? OthersOfTheVoice(one, other) : OthersThanBoth(one, other));
        return count * (count - 1) / 2;
    }

    private int OthersOfTheVoice(int one, int other)
    {
        Statement first = _statements[one], second = _statements[other];
        return _statements
            .Where(statement => statement.Spread is not null && IsOfTheVoice(statement) && IsAboutOneOfThem(statement))
            .Select(statement => statement.Extent)
            .Distinct()
            .Count(range => range != first.Extent && range != second.Extent && !Covers(range, Hull(first, second)));

        bool IsOfTheVoice(Statement statement) => Voice.IsOne(statement.Claim, first.Claim) || Voice.IsOne(statement.Claim, second.Claim);

        bool IsAboutOneOfThem(Statement statement) =>
            Comparability.Of(statement.Claim, first.Claim).Basis != PairBasis.None
                || Comparability.Of(statement.Claim, second.Claim).Basis != PairBasis.None;
    }

    private static RealInterval Hull(Statement one, Statement other) => one.Extent.Hull(other.Extent);

    private static bool Covers(RealInterval range, RealInterval hull) => range.Lower <= hull.Lower && range.Upper >= hull.Upper;

    private int OthersThanBoth(int one, int other)
    {
        RealInterval mine = _statements[one].Extent, theirs = _statements[other].Extent;
        double lower = Math.Min(mine.Lower, theirs.Lower), upper = Math.Max(mine.Upper, theirs.Upper);
        int my = Origins[one], their = Origins[other];

        // An origin counts where one of its ranges does not cover both of the pair.
        Members members = MembersFor(_grounds.Of(one), _grounds.Of(other));
        int count = members.Count - members.Ends.Covering(lower, upper) - Own(my);
        return my == their ? count : count - Own(their);

        // What the origin of one of the two itself was counted as.
        int Own(int origin) => members.Of[origin] is { } ends && !(ends.Lower <= lower && ends.Upper >= upper) ? 1 : 0;
    }

    /// <summary>The claims with an error that can be compared with one of the two, by origin.</summary>
    private Members MembersFor(int one, int other)
    {
        // Of a single ground, or where all can be compared, all pairs have the same members.
        if (_grounds.AreAllComparable) return _all ??= FindMembers(one, other);
        _members ??= [];
        (int, int) key = (Math.Min(one, other), Math.Max(one, other));
        if (_members.TryGetValue(key, out Members? members)) return members;
        if (_members.Count >= MostKept) _members.Clear();
        members = FindMembers(one, other);
        _members.Add(key, members);
        return members;
    }

    private Members FindMembers(int one, int other)
    {
        (double Lower, double Upper)?[] ends = new (double, double)?[Origins.Length == 0 ? 0 : Origins.Max() + 1];
        for (int i = 0; i < _statements.Length; i++)
        {
            Stop.IfAsked(i);
            int ground = _grounds.Of(i);
            if (_statements[i].Spread is null || !(_grounds.AreComparable(ground, one) || _grounds.AreComparable(ground, other))) continue;
            RealInterval range = _statements[i].Extent;

            // All ranges of an origin cover a pair where the highest of their lower ends and the lowest of their upper ends do.
            ref (double Lower, double Upper)? own = ref ends[Origins[i]];
            own = own is { } known ? (Math.Max(known.Lower, range.Lower), Math.Min(known.Upper, range.Upper)) : (range.Lower, range.Upper);
        }

        (double, double)[] all = [.. ends.OfType<(double, double)>()];
        return new(ends, all.Length, new(all));
    }

    /// <param name="Of">For each origin the ends of its ranges.</param>
    /// <param name="Count">The number of origins that have a range.</param>
    /// <param name="Ends">The ends, to count those that cover others.</param>
    private sealed record Members((double Lower, double Upper)?[] Of, int Count, Dominance Ends);
}
