namespace Attribution;

/// <summary>Shares the weight 1 among the used claims of a witness.</summary>
internal sealed class EqualWeighting : IWeighting
{
    public string Name => "equal per witness";

    public double Weigh(Claim claim, Witness witness)
    {
        ArgumentNullException.ThrowIfNull(witness);
        return 1.0 / witness.Used.Length;
    }
}
