namespace Attribution.Merging;

internal sealed class CumulativeFusion() : BeliefFusion("cumulative belief fusion")
{
    private protected override bool AddsUp => true;

    private protected override double Weight(double confidence) => 1;

    private protected override double BaseRateWeight(double certainty, double confidence) => certainty * confidence;
}
