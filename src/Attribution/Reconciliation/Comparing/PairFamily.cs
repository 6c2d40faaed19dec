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
    private Dictionary<(int, int), Members>? _members;
    private readonly Grounds _grounds;

    /// <param name="statements">All statements on a topic.</param>
    /// <param name="grounds">What each is about.</param>
    /// <param name="origins">For each the number of its origin; asked only where a pair is far apart.</param>
    public PairFamily(Statement[] statements, Grounds grounds, Func<int[]> origins)
    {
        _statements = statements;
        _findOrigins = origins;
        _grounds = grounds;
    }

    private int[] Origins => field ??= _findOrigins();

    /// <summary>n(n − 1)/2 for the claims that can tell anything about a pair.</summary>
    /// <param name="one">The position of a statement.</param>
    /// <param name="other">That of another.</param>
    public long Count(int one, int other)
    {
        bool isOneVoice = Voice.IsOne(_statements[one].Claim, _statements[other].Claim);
        long count = 2 + (isOneVoice ? OthersOfTheVoice(one, other) : OthersThanBoth(one, other));
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
        int count = members.Of.Count - members.Ends.Covering(lower, upper) - Own(my);
        return my == their ? count : count - Own(their);

        // What the origin of one of the two itself was counted as.
        int Own(int origin) =>
            members.Of.TryGetValue(origin, out (double Lower, double Upper) ends) && !(ends.Lower <= lower && ends.Upper >= upper) ? 1 : 0;
    }

    /// <summary>The claims with an error that can be compared with one of the two, by origin.</summary>
    private Members MembersFor(int one, int other)
    {
        // Of a single ground, or where all can be compared, all pairs have the same members.
        (int, int) key = _grounds.AreAllComparable ? default : (Math.Min(one, other), Math.Max(one, other));
        _members ??= [];
        if (_members.TryGetValue(key, out Members? members)) return members;
        Dictionary<int, (double Lower, double Upper)> ends = [];
        for (int i = 0; i < _statements.Length; i++)
        {
            Stop.IfAsked(i);
            int ground = _grounds.Of(i);
            if (_statements[i].Spread is null || !(_grounds.AreComparable(ground, one) || _grounds.AreComparable(ground, other))) continue;
            RealInterval range = _statements[i].Extent;
            int origin = Origins[i];

            // All ranges of an origin cover a pair where the highest of their lower ends and the lowest of their upper ends do.
            ends[origin] = ends.TryGetValue(origin, out (double Lower, double Upper) known)
                ? (Math.Max(known.Lower, range.Lower), Math.Min(known.Upper, range.Upper))
                : (range.Lower, range.Upper);
        }

        members = new(ends, new(ends.Values));
        if (_members.Count >= MostKept) _members.Clear();
        _members.Add(key, members);
        return members;
    }

    private sealed record Members(Dictionary<int, (double Lower, double Upper)> Of, Dominance Ends);
}
