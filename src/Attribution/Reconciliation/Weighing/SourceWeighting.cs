namespace Attribution;

/// <summary>Weights by hand, source by source: that of the witness, or else that of the nearest source that it is part of.</summary>
internal sealed class SourceWeighting : SharedWeighting
{
    private readonly WeightTable _table;

    public SourceWeighting(IEnumerable<KeyValuePair<string, double>> weights, double? others)
    {
        _table = new(weights, others);
        Name = $"by source ({_table.Describe("others")})";
    }

    public override string Name { get; }

    public override double Whole(Claim claim, Witness witness)
    {
        Speaker speaker = claim.Chain.Witness.Speaker;
        double[] weights = [.. speaker.Sources.Select(source => Of(source, claim)).Distinct()];
        return weights.Length == 1
            ? weights[0]
            : throw new InvalidOperationException(
                Printable.Message(
                    $"The claim '{claim.Id}' is by {speaker}, whose weights differ; give them one weight, or use Weightings.OfClaims."));
    }

    private double Of(Source source, Claim claim) =>
        source.Lineage.Select(each => _table.Find(each.Id)).FirstOrDefault(weight => weight is not null) ?? _table.Rest
        ?? throw new InvalidOperationException(
            Printable.Message(
                $"The claim '{claim.Id}' is by '{source.Id}'; neither it nor a source that it is part of has a weight in the table. "
                + $"State one, or a weight for the others."));
}
