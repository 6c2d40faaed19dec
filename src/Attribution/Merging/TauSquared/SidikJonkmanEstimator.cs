using Attribution.Numerics;

namespace Attribution.Merging;

internal sealed class SidikJonkmanEstimator() : TauSquared("SJ")
{
    internal override double Fit(in Sample sample, in Moments atZero, out HeterogeneityFit fit)
    {
        double start = UnweightedMoments.Of(sample).SumOfSquares / sample.Count;
        Moments moments = Moments.At(sample, start);
        double tauSquared = start * moments.SumOfSquares / (sample.Count - 1);

        // tr PVPV and tr PVP, with the weights w = 1/(v + start) and V = diag v.
        CompensatedSum w2v = default, w3v = default, w2v2 = default, w3v2 = default;
        for (int i = 0; i < sample.Count; i++)
        {
            double v = sample.Variances[i], w = 1 / (v + start), wv = w * v;
            w2v.Add(w * wv);
            w3v.Add(w * w * wv);
            w2v2.Add(wv * wv);
            w3v2.Add(w * wv * wv);
        }

        fit = Of(moments, start, sample.Count, tauSquared, (w2v.Value, w3v.Value, w2v2.Value, w3v2.Value));
        return tauSquared;
    }

    internal override double Fit(ClaimSums claims, in Moments atZero, out HeterogeneityFit fit)
    {
        int k = claims.Count;
        double start = claims.Unweighted().SumOfSquares / k;
        Moments moments = Moments.Of(claims.At(start));
        double tauSquared = start * moments.SumOfSquares / (k - 1);

        // v is 1/w less the start; what cancels where the start is large is then small beside the last term of the variance.
        double w = moments.Weight, w2 = moments.WeightSquares, w3 = moments.WeightCubes;
        fit = Of(
            moments, start, k, tauSquared,
            (w - (start * w2), w2 - (start * w3), k - (2 * start * w) + (start * start * w2), w - (2 * start * w2) + (start * start * w3)));
        return tauSquared;
    }

    /// <summary>The standard error, from Σ w²v, Σ w³v, Σ w²v² and Σ w³v².</summary>
    private static HeterogeneityFit Of(
        in Moments moments, double start, int count, double tauSquared, (double W2V, double W3V, double W2V2, double W3V2) sums)
    {
        double total = moments.Weight, share = sums.W2V / total;
        double tracePvpv = sums.W2V2 - (2 * sums.W3V2 / total) + (share * share);
        double tracePvp = sums.W2V - (2 * sums.W3V / total) + (moments.WeightSquares / total * share);
        double variance = (2 * tracePvpv) + (4 * tauSquared * tracePvp) + (2 * tauSquared * tauSquared * moments.TraceOfSquare);
        return new(count - 1, start * start * Math.Max(variance, 0));
    }
}
