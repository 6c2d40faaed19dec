namespace Attribution;

/// <summary>How two claims relate to each other, and why.</summary>
/// <remarks>
/// Where the basis is nested, <see cref="First"/> is the part and <see cref="Second"/> the whole; on related topics they are the lesser and
/// the greater; else the first is the claim whose id comes first in ordinal order. Equal when all members are equal.
/// </remarks>
public sealed class Judgement : IEquatable<Judgement>
{
    private readonly Statement _first;
    private readonly Statement _second;
    private readonly Comparability _ground;
    private readonly PairReason _reason;
    private readonly SpreadTest? _test;

    internal Judgement(
        Statement first,
        Statement second,
        Comparability ground,
        PairRelation relation,
        PairReason reason,
        SpreadTest? test,
        bool isOneVoice)
    {
        _first = first;
        _second = second;
        _ground = ground;
        _reason = reason;
        _test = test;
        Relation = relation;
        IsOneVoice = isOneVoice;
    }

    /// <summary>The first claim.</summary>
    public Claim First => _first.Claim;

    /// <summary>The second claim.</summary>
    public Claim Second => _second.Claim;

    /// <summary>How they relate to each other.</summary>
    public PairRelation Relation { get; }

    /// <summary>The ground on which they are compared.</summary>
    public PairBasis Basis => _ground.Basis;

    /// <summary>Whether both have two ends as conventionally read, and overlap; or are the same words.</summary>
    public bool OverlapsOnBothSides => _reason is PairReason.Within or PairReason.Overlapping or PairReason.SameWords;

    /// <summary>Whether they can both be right only where their ranges touch: that is no agreement.</summary>
    public bool Touches => _reason == PairReason.Touching;

    /// <summary>
    /// Whether one of them is so wide a range that, beside the sharper claims on the topic, it says nothing, and so supports no other.
    /// </summary>
    public bool SaysNothing => _reason == PairReason.SaysNothing;

    /// <summary>
    /// Whether both are the words of one source, or of a source and what it is part of. A conflict of one voice is a
    /// self-contradiction; between two bodies of one state it is dissent.
    /// </summary>
    public bool IsOneVoice { get; }

    /// <summary>What decided how they relate to each other.</summary>
    internal PairReason Why => _reason;

    /// <summary>Whether both are bounds without an end on the same side, of which any two leave room for each other.</summary>
    internal bool IsOfBoundsOnOneSide =>
        Why == PairReason.SharedBounds
        && ((!_first.Extent.HasLower && !_second.Extent.HasLower) || (!_first.Extent.HasUpper && !_second.Extent.HasUpper));

    /// <summary>Whether the two are compared, and are about one quantity for one date and scope.</summary>
    internal bool IsOfOneQuantity => Relation != PairRelation.NotComparable && Basis == PairBasis.SameQuantity;

    /// <summary>Whether the two are alternatives that one source leaves open.</summary>
    internal bool AreAlternatives => _reason == PairReason.Alternatives;

    /// <summary>The same pair, where the source of one leaves open another answer that does not conflict.</summary>
    internal Judgement LeftOpen() => new(_first, _second, _ground, PairRelation.Compatible, PairReason.LeftOpen, _test, IsOneVoice);

    /// <summary>
    /// Whether one voice gave a total for a later time that is below its own earlier one: a correction, declared or not, and no
    /// self-contradiction.
    /// </summary>
    internal bool IsCorrection => IsOneVoice && IsConflict && _ground.IsEarlierTotal;

    /// <summary>Whether a claim is one of the two.</summary>
    internal bool Concerns(Claim claim) => First == claim || Second == claim;

    /// <summary>Whether the two cannot both be right, literally or as conventionally read.</summary>
    public bool IsConflict => Relation is PairRelation.Contradicts or PairRelation.Disagrees;

    /// <summary>
    /// How far apart the two lie: of each conflict between figures, and of each pair that lies two standard deviations apart, though among
    /// so many that may be chance; else null.
    /// </summary>
    public ConflictSize? Size
    {
        get
        {
            if (!IsConflict && _reason != PairReason.ByChance) return null;
            if (_first.Conventional is null || _second.Conventional is null) return null;
            bool isLiteral = _reason switch
            {
                PairReason.Apart => PairJudge.AreApartLiterally(_first, _second),
                PairReason.PartAboveWhole => PairJudge.ExceedsLiterally(_first, _second),
                _ => Relation == PairRelation.Contradicts,
            };
            return FirstIsHigher ? ConflictSize.Of(_second, _first, isLiteral, _test) : ConflictSize.Of(_first, _second, isLiteral, _test);
        }
    }

    /// <summary>Whether the first of two figures is the higher, as a part and a bound are where they conflict.</summary>
    internal bool FirstIsHigher
    {
        get
        {
            if (Basis != PairBasis.SameQuantity) return true;
            int order = Middle(_first).CompareTo(Middle(_second));
            return order == 0 ? _first.IsAbove(_second) : order > 0;

            static double Middle(Statement statement) => statement.Spread?.Centre
                ?? (statement.Extent.IsBounded ? statement.Extent.Lower + (statement.Extent.Width / 2)
                    : statement.Extent.HasLower ? statement.Extent.Lower
                    : statement.Extent.Upper);
        }
    }

    /// <summary>Why, as a sentence.</summary>
    public string Reason => Wording.Capital(Clause);

    /// <summary>Why, to follow a colon.</summary>
    internal string Clause => PairWording.Of(_first, _second, _ground, _reason, _test);

    /// <summary>The values that each leaves possible as it is compared, and how far apart two are if one has a stated error.</summary>
    internal (RealInterval First, RealInterval Second, double? Deviations) Ends => (_first.Extent, _second.Extent, _test?.Distance);

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(Judgement? left, Judgement? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(Judgement? left, Judgement? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Judgement? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Relation == other.Relation
            && Basis == other.Basis
            && IsOneVoice == other.IsOneVoice
            && First.Equals(other.First)
            && Second.Equals(other.Second)
            && Reason == other.Reason);

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
        return $"{Printable.Name(First.Id)} {verb} {Printable.Name(Second.Id)}: {Clause}";
    }
}
