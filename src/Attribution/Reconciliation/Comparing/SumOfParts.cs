using System.Collections.Immutable;

namespace Attribution;

/// <summary>What claims on the parts of a whole say together. It is found once, however many totals it is held against.</summary>
internal sealed class SumOfParts
{
    private readonly RealInterval _sum;
    private readonly RealInterval _literal;
    private readonly bool _isNeverLiteral;
    private readonly bool _hasBare;
    private readonly bool _hasSpread;
    private readonly int[] _voices;

    /// <param name="parts">For each part at least one claim, in the unit of the total. Of several on one part any may be right.</param>
    /// <param name="voices">Whose words claims are.</param>
    public SumOfParts(Statement[][] parts, VoiceTable voices)
    {
        Statement[] all = [.. parts.SelectMany(part => part)];
        Claims = [.. all.Select(statement => statement.Claim)];
        _sum = Sum(parts, part => part.Extent);
        _literal = Sum(parts, Literally);
        _isNeverLiteral = Array.Exists(all, IsNeverLiteral);
        _hasBare = Array.Exists(all, statement => statement.IsBare);
        _hasSpread = Array.Exists(all, statement => statement.Spread is not null);
        _voices = [.. Claims.Select(voices.NumberOf).Distinct()];
    }

    /// <summary>The claims, part by part.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>
    /// Whether a total contradicts them or disagrees with them, literally or as conventionally read; else whether it constrains them, or
    /// only bounds are shared.
    /// </summary>
    /// <param name="total">The total.</param>
    public PairRelation RelationTo(Statement total) =>
        !_sum.Intersects(total.Extent)
            ? IsLiteralWith(total) && !_literal.Intersects(Literally(total)) ? PairRelation.Contradicts : PairRelation.Disagrees
            : _sum.IsBounded && total.Extent.IsBounded ? PairRelation.Constrains : PairRelation.Compatible;

    /// <summary>The values that they have together, as a relation to a total is decided by.</summary>
    /// <param name="relation">The relation.</param>
    public RealInterval ValuesFor(PairRelation relation) => relation == PairRelation.Contradicts ? _literal : _sum;

    /// <summary>Whether all of them, and a total, are the words of one source, or of a source and what it is part of.</summary>
    /// <param name="voice">Whose word the total is.</param>
    /// <param name="voices">The table that it was numbered by.</param>
    public bool AreOneVoiceWith(int voice, VoiceTable voices)
    {
        foreach (int own in _voices)
        {
            if (!voices.AreOne(own, voice)) return false;
        }

        return true;
    }

    /// <summary>Whether no figure leaves open, by its silence about its error, how exact it is.</summary>
    private bool IsLiteralWith(Statement total) =>
        // What PairJudge.CanContradict asks of each two, once of all.
        !_isNeverLiteral
        && !IsNeverLiteral(total)
        && !((_hasBare || total.IsBare) && (_hasSpread || total.Spread is not null));

    private static bool IsNeverLiteral(Statement statement) =>
        statement.Spread is { IsAssumed: true } || (statement.IsBare && !statement.IsCounted);

    /// <summary>The hard ends, or of a spread, which has none, three standard deviations: a contradiction lies beyond them.</summary>
    private static RealInterval Literally(Statement statement) =>
        statement.Spread?.Within(SpreadTest.Contradiction) ?? statement.Literal;

    /// <summary>The sums that a choice of one value per part can have.</summary>
    private static RealInterval Sum(Statement[][] parts, Func<Statement, RealInterval> of)
    {
        RealInterval[] hulls = [.. parts.Select(part => part.Select(of).Aggregate((one, other) => one.Hull(other)))];
        return new(
            hulls.Sum(hull => hull.Lower),
            hulls.All(hull => hull.LowerInclusive),
            hulls.Sum(hull => hull.Upper),
            hulls.All(hull => hull.UpperInclusive));
    }
}
