namespace Attribution;

/// <summary>Gives each claim a weight, and shares out what a witness says several times: a claim's weight is divided by the number of the witness's used claims.</summary>
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

    /// <summary>The whole weight by any weighting; one that is not of the library is taken to divide as those do.</summary>
    public static double WholeBy(IWeighting weighting, Claim claim, Witness witness) => weighting switch
    {
        SharedWeighting shared => shared.Whole(claim, witness),
        UndividedWeighting whole => whole.Weigh(claim, witness),
        _ => weighting.Weigh(claim, witness) * witness.Used.Length,
    };
}
