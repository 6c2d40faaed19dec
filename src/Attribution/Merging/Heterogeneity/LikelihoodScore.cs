using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>The derivative of the (restricted) log-likelihood with respect to τ², and its own derivative.</summary>
/// <param name="Value">½ [Σ w² r² − Σ w], or for REML ½ [Σ w² r² − tr P], with r the residual from the mean at this τ².</param>
/// <param name="Slope">Its derivative.</param>
internal readonly record struct LikelihoodScore(double Value, double Slope)
{
    /// <summary>One plain pass: good enough to find out where the maxima are.</summary>
    public static LikelihoodScore Quick(in Sample sample, double x, bool restricted)
    {
        ReadOnlySpan<double> values = sample.Values, variances = sample.Variances[..values.Length];
        double pivot = sample.Pivot;
        double s1 = 0, s2 = 0, s3 = 0, a1 = 0, a2 = 0, a3 = 0, b2 = 0, b3 = 0;
        for (int i = 0; i < values.Length; i++)
        {
            double w = 1 / (variances[i] + x), d = values[i] - pivot, w2 = w * w, w3 = w2 * w;
            double wd = w * d, w2d = w2 * d, w3d = w3 * d;
            s1 += w;
            s2 += w2;
            s3 += w3;
            a1 += wd;
            a2 += w2d;
            a3 += w3d;
            b2 += w2d * d;
            b3 += w3d * d;
        }

        double top = 1 / (sample.LeastVariance + x), top2 = top * top;
        double mean = a1 / s1;
        return Combine(
            restricted, top, s1 - top, s2 - top2, s3 - (top2 * top),
            b2 - (2 * mean * a2) + (mean * mean * s2), b3 - (2 * mean * a3) + (mean * mean * s3), a2 - (mean * s2));
    }

    /// <summary>Two compensated passes: to the last digits.</summary>
    public static LikelihoodScore Exact(in Sample sample, double x, bool restricted)
    {
        Moments moments = Moments.At(sample, x);
        double pivot = sample.Pivot, shift = moments.Shift;
        CompensatedSum b2 = default, b3 = default, a2 = default;
        for (int i = 0; i < sample.Count; i++)
        {
            double w = 1 / (sample.Variances[i] + x), r = sample.Values[i] - pivot - shift, wr = w * r;
            b2.Add(wr * wr);
            b3.Add(w * wr * wr);
            a2.Add(w * wr);
        }

        double square = b2.Value, cross = a2.Value / moments.Weight * a2.Value;
        return restricted
            ? new(0.5 * (square - moments.Trace), 0.5 * (moments.TraceOfSquare - (2 * b3.Value) + (2 * cross)))
            : new(0.5 * (square - moments.Weight), 0.5 * (moments.WeightSquares - (2 * b3.Value) + (2 * cross)));
    }

    // Weights other than the heaviest arrive apart from it: tr P and tr P² are what is left after it cancels.
    private static LikelihoodScore Combine(
        bool restricted, double top, double rest, double rest2, double rest3, double square, double cube, double first)
    {
        double weight = top + rest, cross = first / weight * first;
        if (!restricted)
            return new(0.5 * (square - weight), 0.5 * ((top * top) + rest2 - (2 * cube) + (2 * cross)));

        double share = top / weight, ratio = rest2 / weight;
        double trace = ((2 * top * rest) + ((rest * rest) - rest2)) / weight;
        double traceOfSquare = (share * rest * share * rest) + (2 * rest2 * share * share) + (rest2 - (2 * rest3 / weight)) + (ratio * ratio);
        return new(0.5 * (square - trace), 0.5 * (traceOfSquare - (2 * cube) + (2 * cross)));
    }
}
