namespace Attribution.Merging;

/// <summary>The mean of the claims on each topic: every claim weighs the same, and nothing is learnt.</summary>
/// <remarks>No prior, no iterations, no ties. Assumes: sources err alike, and none of them far.</remarks>
internal sealed class MeanMethod : NumericTruthMethod
{
    public override string Name => "mean";

    private protected override NumericTruths Discover(ClaimColumns<double> claims, TruthRun run) =>
        new NumericStudy(Name, claims, isByMean: true, run).Unlearnt(byMedian: false);
}
