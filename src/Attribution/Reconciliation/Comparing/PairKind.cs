namespace Attribution;

/// <summary>Of which kind a pair of answers is, as a number: how the two relate, why, on which ground, and of one scope or not.</summary>
internal static class PairKind
{
    /// <summary>All outcomes, and all grounds, are numbers below this.</summary>
    public const int Outcomes = 1 << OutcomeBits, Grounds = 1 << GroundBits;

    // There are fewer than 8 relations, 32 reasons and 8 grounds.
    private const int RelationBits = 3, OutcomeBits = 8, BasisBits = 3, GroundBits = 4;

    private const int RelationMask = (1 << RelationBits) - 1, OutcomeMask = Outcomes - 1, BasisMask = (1 << BasisBits) - 1;

    /// <summary>How two answers relate to each other, and why.</summary>
    public static int Of(PairRelation relation, PairReason reason) => (int)relation | ((int)reason << RelationBits);

    /// <summary>The ground of two answers, and whether they are about one scope.</summary>
    public static int Of(PairBasis basis, bool isOfOneScope) => (int)basis | (isOfOneScope ? 1 << BasisBits : 0);

    /// <summary>The kind of a pair.</summary>
    /// <param name="outcome">How the two relate to each other, and why; higher bits are left aside.</param>
    /// <param name="ground">Their ground; higher bits are left aside.</param>
    public static int Of(int outcome, int ground) => (outcome & OutcomeMask) | ((ground & (Grounds - 1)) << OutcomeBits);

    /// <summary>How the two relate to each other and why, as one number.</summary>
    public static int OutcomeOf(int kind) => kind & OutcomeMask;

    /// <summary>The ground and whether it is of one scope, as one number.</summary>
    public static int GroundOf(int kind) => kind >> OutcomeBits;

    /// <summary>How the two relate to each other.</summary>
    public static PairRelation RelationOf(int kind) => (PairRelation)(kind & RelationMask);

    /// <summary>The ground on which they are compared.</summary>
    public static PairBasis BasisOf(int kind) => (PairBasis)((kind >> OutcomeBits) & BasisMask);

    /// <summary>Whether the two conflict.</summary>
    public static bool IsConflict(int kind) => RelationOf(kind) is PairRelation.Contradicts or PairRelation.Disagrees;
}
