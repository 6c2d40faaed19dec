namespace Attribution.Merging;

internal sealed class FixedEffectModel() : TauSquared("FE")
{
    internal override bool IsFixedEffect => true;

    internal override double Fit(in Sample sample, in Moments atZero, out HeterogeneityFit fit)
    {
        fit = new(0, 0);
        return 0;
    }

    internal override double Fit(ClaimSums claims, in Moments atZero, out HeterogeneityFit fit)
    {
        fit = new(0, 0);
        return 0;
    }

    internal override double Fit(RegressionModel model) => 0;
}
