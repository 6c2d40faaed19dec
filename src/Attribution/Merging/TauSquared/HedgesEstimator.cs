namespace Attribution.Merging;

internal sealed class HedgesEstimator() : TauSquared("HE")
{
    internal override double Fit(in Sample sample, in Moments atZero, out HeterogeneityFit fit) =>
        Fit(UnweightedMoments.Of(sample), sample.Count, out fit);

    internal override double Fit(ClaimSums claims, in Moments atZero, out HeterogeneityFit fit) =>
        Fit(claims.Unweighted(), claims.Count, out fit);

    private static double Fit(in UnweightedMoments sums, double k, out HeterogeneityFit fit)
    {
        // With P = I − 11ᵀ/k: tr PV = Σ v (1 − 1/k), and tr PVPV = Σ v² (1 − 2/k) + (Σ v/k)².
        double mean = sums.Variance / k, trace = sums.Variance - mean;
        double tauSquared = Math.Max((sums.SumOfSquares - trace) / (k - 1), 0);
        double variance = (2 * ((sums.VarianceSquares * (1 - (2 / k))) + (mean * mean)))
            + (4 * tauSquared * trace) + (2 * tauSquared * tauSquared * (k - 1));
        fit = new(k - 1, variance);
        return tauSquared;
    }
}
