using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// Whether a total can be the sum of its parts, which are claimed on topics of their own that its topic is declared to be the sum of.
/// </summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed class SumJudgement : IEquatable<SumJudgement>
{
    private readonly (RealInterval Values, Unit? Unit) _together;

    private SumJudgement(
        Claim total, ImmutableArray<Claim> parts, PairRelation relation, bool isOneVoice, (RealInterval Values, Unit? Unit) together)
    {
        Total = total;
        Parts = parts;
        Relation = relation;
        IsOneVoice = isOneVoice;
        _together = together;
    }

    /// <summary>The claim on the sum.</summary>
    public Claim Total { get; }

    /// <summary>The claims on its parts, topic by topic.</summary>
    public ImmutableArray<Claim> Parts { get; }

    /// <summary>
    /// <see cref="PairRelation.Contradicts"/> or <see cref="PairRelation.Disagrees"/> where no values of the parts add up to the total,
    /// literally or as conventionally read; else <see cref="PairRelation.Constrains"/>, or <see cref="PairRelation.Compatible"/> where only
    /// bounds are shared.
    /// </summary>
    public PairRelation Relation { get; }

    /// <summary>Whether total and parts are all the words of one source, or of a source and what it is part of.</summary>
    public bool IsOneVoice { get; }

    /// <summary>Whether the parts cannot add up to the total.</summary>
    public bool IsConflict => Relation is PairRelation.Contradicts or PairRelation.Disagrees;

    /// <summary>Why, as a sentence.</summary>
    public string Reason => field ??= Explained();

    /// <param name="total">The claim on the sum.</param>
    /// <param name="parts">For each part at least one claim, in the unit of the total. Of several on one part any may be right.</param>
    internal static SumJudgement Of(Statement total, Statement[][] parts)
    {
        RealInterval sum = Sum(parts, part => part.Extent), literal = Sum(parts, Literally);
        PairRelation relation = !sum.Intersects(total.Extent)
            ? IsLiteral(total, parts) && !literal.Intersects(Literally(total)) ? PairRelation.Contradicts : PairRelation.Disagrees
            : sum.IsBounded && total.Extent.IsBounded ? PairRelation.Constrains : PairRelation.Compatible;
        Claim[] claims = [.. parts.SelectMany(part => part).Select(part => part.Claim)];
        return new(
            total.Claim,
            [.. claims],
            relation,
            claims.All(claim => Voice.IsOne(claim, total.Claim)),
            (relation == PairRelation.Contradicts ? literal : sum, total.Unit));
    }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(SumJudgement? left, SumJudgement? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(SumJudgement? left, SumJudgement? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(SumJudgement? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Relation == other.Relation
            && IsOneVoice == other.IsOneVoice
            && Reason == other.Reason
            && Total.Equals(other.Total)
            && Parts.SequenceEqual(other.Parts));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SumJudgement);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Total.Id, Parts.Length, Relation);

    /// <summary>"7 = 5 + 6: …", by the ids of the claims.</summary>
    public override string ToString() =>
        $"{Printable.Name(Total.Id)} = {Printable.Names(Parts.Select(part => part.Id), " + ")}: {Reason}";

    /// <summary>In words, when it is asked for: a sum can have thousands of parts.</summary>
    private string Explained()
    {
        string words = Wording.Capital(Wording.List([.. Parts.Select(Wording.Words)]));
        string together = Wording.Range(_together.Values, _together.Unit);
        return $"{words} {(IsConflict ? "do not add up to" : "can add up to")} {Wording.Words(Total)}: together they are {together}.";
    }

    /// <summary>Whether no figure leaves open, by its silence about its error, how exact it is.</summary>
    private static bool IsLiteral(Statement total, Statement[][] parts)
    {
        // What PairJudge.CanContradict asks of each two, once of all.
        bool hasBare = false, hasSpread = false;
        foreach (Statement statement in parts.SelectMany(part => part).Append(total))
        {
            if (statement.Spread is { IsAssumed: true } || (statement.IsBare && !statement.IsCounted)) return false;
            hasBare |= statement.IsBare;
            hasSpread |= statement.Spread is not null;
        }

        return !(hasBare && hasSpread);
    }

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
