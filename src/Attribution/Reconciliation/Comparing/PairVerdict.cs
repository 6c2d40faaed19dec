namespace Attribution;

/// <summary>How two statements relate to each other, as far as it does not depend on which others there are.</summary>
/// <param name="Ground">The ground on which they are compared, and whether they are about one scope.</param>
/// <param name="IsFar">Whether they lie at least two standard deviations apart, so that it depends on how many pairs there are.</param>
/// <param name="One">If far, how they relate where that is no chance; else where both say something.</param>
/// <param name="Other">If far, how they relate where it is a contradiction; else where one of them says nothing.</param>
internal readonly record struct PairVerdict(
    (PairBasis Basis, bool IsOfOneScope) Ground,
    bool IsFar,
    (PairRelation Relation, PairReason Reason) One,
    (PairRelation Relation, PairReason Reason) Other)
{
    private const int OneAt = 8, OtherAt = 16, GroundAt = 2;

    private const uint Known = 1, Far = 2;

    /// <summary>As a number that is not 0.</summary>
    public uint Packed =>
        Known
        | (IsFar ? Far : 0)
        | ((uint)PairKind.Of(Ground.Basis, Ground.IsOfOneScope) << GroundAt)
        | ((uint)PairKind.Of(One.Relation, One.Reason) << OneAt)
        | ((uint)PairKind.Of(Other.Relation, Other.Reason) << OtherAt);

    /// <summary>Whether two are far apart, as packed.</summary>
    /// <param name="packed">A verdict as packed.</param>
    public static bool IsPackedFar(uint packed) => (packed & Far) != 0;

    /// <summary>Of which kind two are, as packed, by <see cref="One"/> or by <see cref="Other"/>.</summary>
    /// <param name="packed">A verdict as packed.</param>
    /// <param name="isOther">Whether by the other of the two outcomes.</param>
    public static int KindOf(uint packed, bool isOther) => PairKind.Of(
        (int)(packed >> (isOther ? OtherAt : OneAt)), (int)(packed >> GroundAt));
}
