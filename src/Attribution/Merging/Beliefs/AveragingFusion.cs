namespace Attribution.Merging;

internal sealed class AveragingFusion() : BeliefFusion("averaging belief fusion")
{
    private protected override double Weight(double confidence) => 1;

    private protected override double BaseRateWeight(double certainty, double confidence) => 1;
}
