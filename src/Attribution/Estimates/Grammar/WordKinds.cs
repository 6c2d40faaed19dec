namespace Attribution;

/// <summary>A set of kinds of words.</summary>
internal readonly struct WordKinds
{
    private readonly ulong _bits;

    private WordKinds(ulong bits) => _bits = bits;

    public static implicit operator WordKinds(EstimateWordKind kind) => new(1ul << (int)kind);

    public static WordKinds Of(params ReadOnlySpan<EstimateWordKind> kinds)
    {
        ulong bits = 0;
        foreach (EstimateWordKind kind in kinds) bits |= 1ul << (int)kind;
        return new(bits);
    }

    public WordKinds With(EstimateWordKind kind) => new(_bits | (1ul << (int)kind));

    public bool Meets(WordKinds other) => (_bits & other._bits) != 0;

    public bool Contains(EstimateWordKind kind) => (_bits & (1ul << (int)kind)) != 0;
}
