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
    private readonly Statement[] _statements;
    private readonly Lazy<int[]> _origins;
    private readonly Dictionary<(int, int), Member[]> _members = [];
    private readonly Lazy<int[]> _grounds;

    /// <param name="statements">All statements on a topic.</param>
    /// <param name="origins">For each the number of its origin; asked only where a pair is far apart.</param>
    public PairFamily(Statement[] statements, Func<int[]> origins)
    {
        _statements = statements;
        _origins = new(origins);
        _grounds = new(Grounds);
    }

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
        RealInterval hull = Hull(_statements[one], _statements[other]);
        int my = _origins.Value[one], their = _origins.Value[other], count = 0;

        // Members come origin by origin, the narrowest range of each first: an origin counts where one of its ranges does not cover both.
        foreach (Member member in MembersFor(_grounds.Value[one], _grounds.Value[other]))
        {
            if (member.Origin != my && member.Origin != their && !member.Ranges.TrueForAll(range => Covers(range, hull))) count++;
        }

        return count;
    }

    /// <summary>The claims with an error that can be compared with one of the two, by origin.</summary>
    private Member[] MembersFor(int one, int other)
    {
        (int, int) key = (Math.Min(one, other), Math.Max(one, other));
        if (_members.TryGetValue(key, out Member[]? members)) return members;
        Dictionary<int, bool> meets = [];
        members =
        [
            .. Enumerable.Range(0, _statements.Length)
                .Where(index => _statements[index].Spread is not null && Meets(_grounds.Value[index]))
                .GroupBy(index => _origins.Value[index], index => _statements[index].Extent)
                .Select(origin => new Member(origin.Key, [.. origin.Distinct().OrderBy(range => range.Width)])),
        ];
        _members.Add(key, members);
        return members;

        bool Meets(int ground)
        {
            if (!meets.TryGetValue(ground, out bool does))
            {
                meets.Add(ground, does = IsComparable(ground, one) || IsComparable(ground, other));
            }

            return does;
        }
    }

    private bool IsComparable(int ground, int other) =>
        ground == other || Comparability.Of(_statements[ground].Claim, _statements[other].Claim).Basis != PairBasis.None;

    /// <summary>For each statement the first that is about the same scope and time.</summary>
    private int[] Grounds()
    {
        Dictionary<(Scope, Edtf?), int> first = [];
        int[] grounds = new int[_statements.Length];
        for (int i = 0; i < grounds.Length; i++)
        {
            (Scope, Edtf?) about = (_statements[i].Claim.Scope, _statements[i].Claim.Period);
            if (!first.TryGetValue(about, out grounds[i])) first.Add(about, grounds[i] = i);
        }

        return grounds;
    }

    private sealed record Member(int Origin, List<RealInterval> Ranges);
}
