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

        double total = moments.Weight;
        double tracePvpv = w2v2.Value - (2 * w3v2.Value / total) + (w2v.Value / total * (w2v.Value / total));
        double tracePvp = w2v.Value - (2 * w3v.Value / total) + (moments.WeightSquares / total * (w2v.Value / total));
        double variance = (2 * tracePvpv) + (4 * tauSquared * tracePvp) + (2 * tauSquared * tauSquared * moments.TraceOfSquare);
        fit = new(sample.Count - 1, start * start * Math.Max(variance, 0));
        return tauSquared;
    }
}
