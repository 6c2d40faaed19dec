using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// Whether a total can be the sum of its parts, which are claimed on topics of their own that its topic is declared to be the sum of.
/// </summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed class SumJudgement : IEquatable<SumJudgement>
{
    private readonly (RealInterval Values, Unit? Unit) _together;

    internal SumJudgement(Statement total, SumOfParts parts, PairRelation relation, bool isOneVoice)
    {
        Total = total.Claim;
        Parts = parts.Claims;
        Relation = relation;
        IsOneVoice = isOneVoice;
        _together = (parts.ValuesFor(relation), total.Unit);
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

    /// <summary>In words, when it is asked for: a sum can have thousands of parts, of which the first are told.</summary>
    private string Explained()
    {
        const int Most = 24;
        string[] parts = [.. Parts.Take(Parts.Length > Most + 1 ? Most : Parts.Length).Select(Wording.Words)];
        if (Parts.Length > parts.Length) parts = [.. parts, $"{Wording.Number(Parts.Length - parts.Length)} further figures"];
        string words = Wording.Capital(Wording.List(parts));
        string together = Wording.Range(_together.Values, _together.Unit);
        return $"{words} {(IsConflict ? "do not add up to" : "can add up to")} {Wording.Words(Total)}: together they are {together}.";
    }
}
