namespace Attribution;

/// <summary>Shares the weight 1 among the used claims of a witness.</summary>
internal sealed class EqualWeighting : SharedWeighting
{
    public override string Name => "equal per witness";

    public override double Whole(Claim claim, Witness witness) => 1;
}
