using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Attribution.Merging;

/// <summary>The derivative of the (restricted) log-likelihood with respect to τ², and its own derivative.</summary>
/// <param name="Value">
/// ½ [Σ w² r² − Σ w], or for REML ½ [Σ w² r² − tr P], with r the residual from the mean at this τ².
/// </param>
/// <param name="Slope">Its derivative.</param>
internal readonly record struct LikelihoodScore(double Value, double Slope)
{
    /// <summary>One plain pass, accurate enough to locate the maxima.</summary>
    public static LikelihoodScore Quick(in Sample sample, double x, bool restricted)
    {
        var claims = new ClaimVectors(sample);
        QuickSums sums = default;
        Vector256<double> spread = Vector256.Create(x);
        for (int i = 0; i < claims.Full; i++)
        {
            (Vector256<double> d, Vector256<double> v) = claims.At(i);
            sums.Add(d, Vector256<double>.One / (v + spread));
        }

        if (claims.Rest > 0)
        {
            (Vector256<double> d, Vector256<double> v, Vector256<double> mask) = claims.AtEnd();
            sums.Add(d, mask & (Vector256<double>.One / (v + spread)));
        }

        double top = 1 / (sample.LeastVariance + x), top2 = top * top;
        double s1 = Vector256.Sum(sums.W1), s2 = Vector256.Sum(sums.W2), s3 = Vector256.Sum(sums.W3), variance = 1 / s1;
        double mean = Vector256.Sum(sums.First) * variance;
        double a2 = Vector256.Sum(sums.First2), a3 = Vector256.Sum(sums.First3);
        return Combine(
            restricted, variance, top, s1 - top, s2 - top2, s3 - (top2 * top),
            Vector256.Sum(sums.Second2) - (2 * mean * a2) + (mean * mean * s2),
            Vector256.Sum(sums.Second3) - (2 * mean * a3) + (mean * mean * s3), a2 - (mean * s2));
    }

    /// <summary>Two compensated passes: to the last digits.</summary>
    public static LikelihoodScore Exact(in Sample sample, double x, bool restricted)
    {
        Moments moments = Moments.Exact(sample, x);
        var residuals = ResidualMoments.At(sample, x, moments.Shift);
        double cross = residuals.Cross / moments.Weight * residuals.Cross;
        return restricted
            ? new(
                0.5 * (residuals.WeightedSquares - moments.Trace),
                0.5 * (moments.TraceOfSquare - (2 * residuals.WeightedCubes) + (2 * cross)))
            : new(
                0.5 * (residuals.WeightedSquares - moments.Weight),
                0.5 * (moments.WeightSquares - (2 * residuals.WeightedCubes) + (2 * cross)));
    }

    /// <summary>From sums of powers.</summary>
    public static LikelihoodScore Of(in PowerSums sums, bool restricted)
    {
        double variance = 1 / sums.Weight, mean = sums.First * variance;
        return Combine(
            restricted, variance, sums.Top, sums.Rest, sums.Rest2, sums.Rest3,
            sums.SquareAbout(mean), sums.CubeAbout(mean), sums.CrossAbout(mean));
    }

    // The heaviest weight is kept separately: tr P and tr P² are what remains after it cancels.
    private static LikelihoodScore Combine(
        bool restricted, double variance, double top, double rest, double rest2, double rest3, double square, double cube, double first)
    {
        double cross = first * variance * first;
        if (!restricted) return new(0.5 * (square - (top + rest)), 0.5 * ((top * top) + rest2 - (2 * cube) + (2 * cross)));

        double share = top * variance, ratio = rest2 * variance;
        double trace = ((2 * top * rest) + ((rest * rest) - rest2)) * variance;
        double traceOfSquare = (share * rest * share * rest) + (2 * rest2 * share * share) + (rest2 - (2 * rest3 * variance))
            + (ratio * ratio);
        return new(0.5 * (square - trace), 0.5 * (traceOfSquare - (2 * cube) + (2 * cross)));
    }

    private struct QuickSums
    {
        public Vector256<double> W1;
        public Vector256<double> W2;
        public Vector256<double> W3;
        public Vector256<double> First;
        public Vector256<double> First2;
        public Vector256<double> First3;
        public Vector256<double> Second2;
        public Vector256<double> Second3;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(Vector256<double> d, Vector256<double> w)
        {
            Vector256<double> w2 = w * w, w3 = w2 * w, w2d = w2 * d, w3d = w3 * d;
            W1 += w;
            W2 += w2;
            W3 += w3;
            First = Vector256.FusedMultiplyAdd(w, d, First);
            First2 += w2d;
            First3 += w3d;
            Second2 = Vector256.FusedMultiplyAdd(w2d, d, Second2);
            Second3 = Vector256.FusedMultiplyAdd(w3d, d, Second3);
        }
    }
}
