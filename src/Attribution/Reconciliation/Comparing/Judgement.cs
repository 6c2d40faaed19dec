namespace Attribution;

/// <summary>How two claims on one topic stand to each other, and why.</summary>
/// <remarks>
/// Equal when all members are equal. Where the basis is nested, <see cref="First"/> is the part and <see cref="Second"/> the whole;
/// else the first is the one whose id is first in ordinal order.
/// </remarks>
public sealed class Judgement : IEquatable<Judgement>
{
    private readonly Statement _first;
    private readonly Statement _second;
    private readonly Comparability _ground;
    private readonly PairReason _reason;
    private readonly SpreadTest? _test;

    internal Judgement(Statement first, Statement second, Comparability ground, PairRelation relation, PairReason reason, SpreadTest? test)
    {
        _first = first;
        _second = second;
        _ground = ground;
        _reason = reason;
        _test = test;
        Relation = relation;
        IsOneVoice = Voice.IsOne(first.Claim, second.Claim);
    }

    /// <summary>One claim.</summary>
    public Claim First => _first.Claim;

    /// <summary>The other claim.</summary>
    public Claim Second => _second.Claim;

    /// <summary>How they stand to each other.</summary>
    public PairRelation Relation { get; }

    /// <summary>On what ground they are compared.</summary>
    public PairBasis Basis => _ground.Basis;

    /// <summary>Whether both are bounded on either side as conventionally read, and overlap there.</summary>
    public bool OverlapsOnBothSides => _reason is PairReason.Within or PairReason.Overlapping or PairReason.SameWords;

    /// <summary>
    /// Whether both are the words of one source, or of a source and what it is part of. A conflict of one voice is a
    /// self-contradiction; between two bodies of one state it is dissent.
    /// </summary>
    public bool IsOneVoice { get; }

    /// <summary>Whether the two cannot both be right, literally or as conventionally read.</summary>
    public bool IsConflict => Relation is PairRelation.Contradicts or PairRelation.Disagrees;

    /// <summary>Why, as a sentence.</summary>
    public string Reason => Wording.Capital(Clause);

    /// <summary>Why, to follow a colon.</summary>
    internal string Clause => PairWording.Of(_first, _second, _ground, _reason, _test);

    /// <inheritdoc/>
    public bool Equals(Judgement? other) =>
        other is not null
        && First.Equals(other.First)
        && Second.Equals(other.Second)
        && Relation == other.Relation
        && Basis == other.Basis
        && OverlapsOnBothSides == other.OverlapsOnBothSides
        && IsOneVoice == other.IsOneVoice
        && Reason == other.Reason;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Judgement);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(First.Id, Second.Id, Relation, Basis);

    /// <summary>"S09 contradicts S10: …".</summary>
    public override string ToString()
    {
        string verb = Relation switch
        {
            PairRelation.NotComparable => "cannot be compared with",
            PairRelation.Contradicts => "contradicts",
            PairRelation.Disagrees => "disagrees with",
            PairRelation.Compatible => "is compatible with",
            PairRelation.Constrains => "constrains",
            _ => "corroborates",
        };
        return $"{First.Id} {verb} {Second.Id}: {Clause}";
    }
}
