namespace Attribution;

/// <summary>
/// Gives each claim a weight, divided by the number of its witness's used claims, so that a witness does not count as often as it speaks.
/// </summary>
internal abstract class SharedWeighting : IWeighting
{
    public abstract string Name { get; }

    public double Weigh(Claim claim, Witness witness)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(witness);
        return Whole(claim, witness) / witness.Used.Length;
    }

    /// <summary>The weight that a claim would have if its witness had no other.</summary>
    public abstract double Whole(Claim claim, Witness witness);

    /// <summary>The whole weight by any weighting. A custom weighting is assumed to divide by the number of used claims.</summary>
    public static double WholeBy(IWeighting weighting, Claim claim, Witness witness) => weighting switch
    {
        SharedWeighting shared => shared.Whole(claim, witness),
        UndividedWeighting whole => whole.Weigh(claim, witness),
        _ => weighting.Weigh(claim, witness) * witness.Used.Length,
    };

    public override string ToString() => Printable.Passage(Name);
}
