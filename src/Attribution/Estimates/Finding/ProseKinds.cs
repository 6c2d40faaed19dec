namespace Attribution;

/// <summary>What a word of running text is, as a set: its kinds in the grammar, or what its ending tells.</summary>
internal readonly record struct ProseKinds(ulong Bits)
{
    public static implicit operator ProseKinds(ProseWordKind kind) => new(1UL << (int)kind);

    public bool Has(ProseWordKind kind) => (Bits & (1UL << (int)kind)) != 0;

    public bool Meets(ProseKinds other) => (Bits & other.Bits) != 0;

    public ProseKinds With(ProseKinds other) => new(Bits | other.Bits);
}
