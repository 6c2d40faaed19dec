namespace Attribution.Merging;

internal sealed class WeightedFusion() : BeliefFusion("weighted belief fusion")
{
    private protected override double Weight(double confidence) => confidence;

    private protected override double BaseRateWeight(double certainty, double confidence) => confidence;
}
