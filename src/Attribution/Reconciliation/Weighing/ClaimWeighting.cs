namespace Attribution;

/// <summary>Weights by hand, claim by claim.</summary>
internal sealed class ClaimWeighting : SharedWeighting
{
    private readonly WeightTable _table;

    public ClaimWeighting(IEnumerable<KeyValuePair<string, double>> weights, double? others)
    {
        _table = new(weights, others);
        Name = $"by claim ({_table.Describe("others")})";
    }

    public override string Name { get; }

    public override double Whole(Claim claim, Witness witness) => _table.Find(claim.Id) ?? _table.Rest
        ?? throw new InvalidOperationException(
            Printable.Message($"The claim '{claim.Id}' has no weight in the table; state one, or a weight for the others."));
}
