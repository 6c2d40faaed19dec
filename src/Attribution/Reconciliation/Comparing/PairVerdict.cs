namespace Attribution;

/// <summary>How two statements relate to each other, as far as it does not depend on which others there are.</summary>
/// <param name="IsFar">Whether they lie at least two standard deviations apart, so that it depends on how many pairs there are.</param>
/// <param name="One">If far, how they relate where that is no chance; else where both say something.</param>
/// <param name="Other">If far, how they relate where it is a contradiction; else where one of them says nothing.</param>
internal readonly record struct PairVerdict(
    bool IsFar, (PairRelation Relation, PairReason Reason) One, (PairRelation Relation, PairReason Reason) Other)
{
    private const int Bits = 8, Mask = (1 << Bits) - 1;

    /// <summary>As a number that is not 0.</summary>
    public uint Packed => 1u | (IsFar ? 2u : 0) | (Pack(One) << Bits) | (Pack(Other) << (2 * Bits));

    /// <summary>What <see cref="Packed"/> made.</summary>
    public static PairVerdict Of(uint packed) => new((packed & 2) != 0, Unpack(packed >> Bits), Unpack(packed >> (2 * Bits)));

    // There are fewer than 8 relations and fewer than 32 reasons.
    private static uint Pack((PairRelation Relation, PairReason Reason) judged) => (uint)judged.Relation | ((uint)judged.Reason << 3);

    private static (PairRelation Relation, PairReason Reason) Unpack(uint packed) =>
        ((PairRelation)(packed & 7), (PairReason)((packed & Mask) >> 3));
}
