namespace Attribution;

/// <summary>Gives each used claim of a witness the whole weight that a weighting would share among them.</summary>
internal sealed class UndividedWeighting : IWeighting
{
    private readonly IWeighting _weighting;

    public UndividedWeighting(IWeighting weighting)
    {
        ArgumentNullException.ThrowIfNull(weighting);
        _weighting = weighting;
    }

    /// <summary>The weighting whose weights are not shared.</summary>
    public IWeighting Whole => _weighting;

    public string Name => $"{_weighting.Name}, undivided";

    public double Weigh(Claim claim, Witness witness)
    {
        ArgumentNullException.ThrowIfNull(witness);
        return SharedWeighting.WholeBy(_weighting, claim, witness);
    }

    public override string ToString() => Printable.Passage(Name);
}
