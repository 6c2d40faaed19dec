namespace Attribution;

/// <summary>Compares statements pair by pair.</summary>
internal static class PairJudge
{
    /// <summary>The ground on which claims on related topics are compared.</summary>
    public static Comparability OfRelated => new(PairBasis.RelatedTopic, false, GroundKind.Related);

    /// <summary>That two statements lie far apart, and may do so by chance.</summary>
    public static (PairRelation Relation, PairReason Reason) ByChance => (PairRelation.Compatible, PairReason.ByChance);

    /// <summary>Judges two statements on one topic that are not declared to be alternatives.</summary>
    /// <param name="first">A statement, or where they are nested the part.</param>
    /// <param name="second">Another.</param>
    /// <param name="ground">The ground on which they are compared.</param>
    /// <param name="test">How far apart they are if one has an error, or null.</param>
    /// <param name="saysNothing">Whether one of them is so wide that it says nothing.</param>
    public static (PairRelation Relation, PairReason Reason) Judge(
        Statement first, Statement second, Comparability ground, SpreadTest? test, bool saysNothing) =>
        !IsFar(first, second, test?.Distance) ? Near(first, second, ground, saysNothing)
        : test!.IsTension ? Far(first, second, ground, test.IsContradiction)
        : ByChance;

    /// <summary>Whether how two statements relate to each other is decided by a test of their distance.</summary>
    /// <param name="first">A statement.</param>
    /// <param name="second">Another.</param>
    /// <param name="distance">How far apart they are if one has an error, and they are compared; or null.</param>
    public static bool IsFar(Statement first, Statement second, double? distance) =>
        distance >= SpreadTest.Tension && Bases.Floor(first, second) is null;

    /// <summary>Judges two statements that are not far apart.</summary>
    /// <param name="first">A statement, or where they are nested the part.</param>
    /// <param name="second">Another.</param>
    /// <param name="ground">The ground on which they are compared.</param>
    /// <param name="saysNothing">Whether one of them is so wide that it says nothing.</param>
    public static (PairRelation Relation, PairReason Reason) Near(
        Statement first, Statement second, Comparability ground, bool saysNothing) =>
        ground.Basis == PairBasis.None ? (PairRelation.NotComparable, PairReason.NoGround)
        : first.Conventional is null || second.Conventional is null ? OfWords(first, second, ground)
        : ground.Basis != PairBasis.SameQuantity && Bases.Floor(first, second) == second
            ? (PairRelation.Compatible, PairReason.NamesBelow)
        : Soften(ground, ground.Basis == PairBasis.SameQuantity
            ? OfSame(first, second, saysNothing)
            : OfPart(first, second, ground.Basis));

    /// <summary>Judges two statements that are farther apart than chance explains.</summary>
    /// <param name="first">A statement, or where they are nested the part.</param>
    /// <param name="second">Another.</param>
    /// <param name="ground">The ground on which they are compared.</param>
    /// <param name="isContradiction">Whether they are so as literally read.</param>
    public static (PairRelation Relation, PairReason Reason) Far(
        Statement first, Statement second, Comparability ground, bool isContradiction) =>
        Soften(ground, OfFar(first, second, ground.Basis, isContradiction));

    /// <summary>Judges two claims on related topics.</summary>
    /// <param name="lesser">The one whose value may not exceed the other's.</param>
    /// <param name="greater">The other.</param>
    /// <param name="test">How far the lesser lies above the greater if one of them is a spread, or null.</param>
    public static (PairRelation Relation, PairReason Reason) JudgeBound(Statement lesser, Statement greater, SpreadTest? test) =>
        Bases.Floor(lesser, greater) == greater ? (PairRelation.Compatible, PairReason.NamesBelow)
        : !(test?.Distance >= SpreadTest.Tension) ? OfPart(lesser, greater, PairBasis.RelatedTopic)
        : test.IsTension ? OfFar(lesser, greater, PairBasis.RelatedTopic, test.IsContradiction)
        : ByChance;

    /// <summary>Whether the least that a part can be is not above the most that its whole can be.</summary>
    public static bool FitsWithin(RealInterval part, RealInterval whole) =>
        part.Lower < whole.Upper || (part.Lower == whole.Upper && part.LowerInclusive && whole.UpperInclusive);

    /// <summary>
    /// Why two conflicting statements may both be right if they speak of different times, or null. Where they conflict, a part is the
    /// higher of the two, and so is what the other bounds.
    /// </summary>
    public static string? MeantimeOf(Statement first, Statement second, PairBasis basis) =>
        basis != PairBasis.SameQuantity || first.IsAbove(second)
            ? Meantime.Between(second.Claim, first.Claim)
            : Meantime.Between(first.Claim, second.Claim);

    private static bool HasMeantime(Statement first, Statement second, PairBasis basis) =>
        basis != PairBasis.SameQuantity || first.IsAbove(second)
            ? Meantime.IsPossible(second.Claim, first.Claim)
            : Meantime.IsPossible(first.Claim, second.Claim);

    /// <summary>Whether two statements exclude each other as literally said. Silence about an error is not precision.</summary>
    public static bool AreApartLiterally(Statement first, Statement second) =>
        CanContradict(first, second) && !first.Literal.Intersects(second.Literal);

    /// <summary>Whether a part exceeds its whole as literally said.</summary>
    public static bool ExceedsLiterally(Statement part, Statement whole) =>
        CanContradict(part, whole) && !FitsWithin(part.Literal, whole.Literal);

    /// <summary>
    /// Whether a conflict of two statements can be a contradiction. A figure without an error excludes nothing as it was said, unless it
    /// counts something and the other figure has no error either; nor does an error of which nothing says what it covers.
    /// </summary>
    public static bool CanContradict(Statement one, Statement other) => !Softens(one, other) && !Softens(other, one);

    private static bool Softens(Statement silent, Statement other) =>
        silent.Spread is { IsAssumed: true } || (silent.IsBare && (other.Spread is not null || !silent.IsCounted));

    /// <summary>An earlier total that its source may yet correct does not contradict a later one.</summary>
    private static (PairRelation Relation, PairReason Reason) Soften(
        Comparability ground, (PairRelation Relation, PairReason Reason) judged) =>
        ground.IsEarlierTotal && judged.Relation == PairRelation.Contradicts ? (PairRelation.Disagrees, judged.Reason) : judged;

    private static (PairRelation Relation, PairReason Reason) OfFar(
        Statement first, Statement second, PairBasis basis, bool isContradiction) =>
        (Conflict(first, second, basis, isContradiction && CanContradict(first, second)), PairReason.Deviating);

    private static (PairRelation Relation, PairReason Reason) OfSame(Statement first, Statement second, bool saysNothing)
    {
        if (Bases.Floor(first, second) is { } floor)
        {
            (PairRelation bounded, _) = OfPart(floor, floor == first ? second : first, PairBasis.SameQuantity);
            bool isAbove = bounded is PairRelation.Contradicts or PairRelation.Disagrees;
            return (bounded, isAbove ? PairReason.NamesAbove : PairReason.NamesBelow);
        }

        RealInterval mine = first.Extent, theirs = second.Extent;
        if (RangeTouch.Of(first, second)) return (PairRelation.Compatible, PairReason.Touching);
        if (!mine.Intersects(theirs))
        {
            return (Conflict(first, second, PairBasis.SameQuantity, AreApartLiterally(first, second)), PairReason.Apart);
        }

        return !mine.IsBounded || !theirs.IsBounded ? (PairRelation.Compatible, PairReason.SharedBounds)
            : Bases.AreUnlike(first.Claim, second.Claim) ? (PairRelation.Compatible, PairReason.UnlikeBases)
            : saysNothing ? (PairRelation.Compatible, PairReason.SaysNothing)
            : LiesWithin(first, second.Supported) && LiesWithin(second, first.Supported) ? (PairRelation.Corroborates, PairReason.Within)
            : first.Supported.Intersects(second.Supported) ? (PairRelation.Compatible, PairReason.Overlapping)
            : (PairRelation.Compatible, PairReason.UnknownCoverage);
    }

    private static (PairRelation Relation, PairReason Reason) OfPart(Statement part, Statement whole, PairBasis basis)
    {
        if (FitsWithin(part.Extent, whole.Extent))
        {
            PairRelation fits = part.Extent.IsBounded || whole.Extent.IsBounded ? PairRelation.Constrains : PairRelation.Compatible;
            return (fits, PairReason.PartWithinWhole);
        }

        return (Conflict(part, whole, basis, ExceedsLiterally(part, whole)), PairReason.PartAboveWhole);
    }

    private static (PairRelation Relation, PairReason Reason) OfWords(Statement first, Statement second, Comparability ground)
    {
        if (ground.Basis != PairBasis.SameQuantity || first.Answer is not { } mine || second.Answer is not { } theirs)
        {
            return (PairRelation.NotComparable, PairReason.OtherKind);
        }

        return string.Equals(mine, theirs, StringComparison.OrdinalIgnoreCase) ? (PairRelation.Corroborates, PairReason.SameWords)
            : IsYesOrNo(mine) && IsYesOrNo(theirs) ? (PairRelation.Contradicts, PairReason.YesAndNo)
            : Denies(first, second) || Denies(second, first) ? (PairRelation.Contradicts, PairReason.DeniedWords)
            : IsDeclared(first.Claim, second.Claim) ? (PairRelation.Contradicts, PairReason.DeclaredToContradict)
            : (PairRelation.NotComparable, PairReason.OtherWords);
    }

    /// <summary>A literal conflict contradicts, unless the two may both be right at different times.</summary>
    private static PairRelation Conflict(Statement first, Statement second, PairBasis basis, bool isLiteral) =>
        isLiteral && !HasMeantime(first, second, basis) ? PairRelation.Contradicts : PairRelation.Disagrees;

    private static bool Denies(Statement one, Statement other) =>
        other.Denied is null && string.Equals(one.Denied, other.Answer, StringComparison.OrdinalIgnoreCase);

    private static bool IsYesOrNo(string answer) =>
        string.Equals(answer, "yes", StringComparison.OrdinalIgnoreCase) || string.Equals(answer, "no", StringComparison.OrdinalIgnoreCase);

    private static bool IsDeclared(Claim one, Claim other) => Declares(one, other) || Declares(other, one);

    private static bool Declares(Claim claim, Claim other) =>
        claim.Has(ClaimRelationKind.Contradicts)
        && claim.Relations.Any(relation => relation.Kind == ClaimRelationKind.Contradicts && relation.Claim == other.Id);

    /// <summary>Whether the figure that a statement names, or else the whole of its range, lies within the other's extent.</summary>
    private static bool LiesWithin(Statement statement, RealInterval other) =>
        (statement.Spread?.Centre ?? statement.Conventional!.Best) is { } best ? other.Contains(best) : other.Contains(statement.Supported);
}
