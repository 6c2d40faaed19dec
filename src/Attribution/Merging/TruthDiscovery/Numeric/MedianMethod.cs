namespace Attribution.Merging;

/// <summary>The median of the claims on each topic: every claim weighs the same, and nothing is learnt.</summary>
/// <remarks>
/// No prior, no iterations. Assumes: more than half of the claims on a topic are near the truth. Tie: halfway between the two middle
/// claims, and the interval between them is reported.
/// </remarks>
internal sealed class MedianMethod : NumericTruthMethod
{
    public override string Name => "median";

    private protected override NumericTruths Discover(ClaimColumns<double> claims, TruthRun run) =>
        new NumericStudy(Name, claims, isByMean: false, run).Unlearnt(byMedian: true);
}
