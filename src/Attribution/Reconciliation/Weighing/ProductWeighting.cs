namespace Attribution;

/// <summary>The product of two weightings, shared once.</summary>
internal sealed class ProductWeighting : SharedWeighting
{
    private readonly IWeighting _one;
    private readonly IWeighting _other;

    public ProductWeighting(IWeighting one, IWeighting other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        (_one, _other) = (one, other);
    }

    /// <summary>The two.</summary>
    public (IWeighting One, IWeighting Other) Factors => (_one, _other);

    public override string Name => $"{_one.Name} × {_other.Name}";

    public override double Whole(Claim claim, Witness witness) => WholeBy(_one, claim, witness) * WholeBy(_other, claim, witness);
}
