using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <content>
/// Few claims in plain arithmetic, in an order that one topic and eight topics side by side (<see cref="LaneMoments"/>) share: claim i goes into part i mod 4, and the
/// parts are added as (0 + 2) + (1 + 3). Every sum but that of w d has terms of one sign, and that one is of distances from the most precise value: the mean is then within
/// ulps of the largest distance, and the squares are taken about it in a second pass.
/// </content>
internal readonly partial struct Moments
{
    private Moments(in FewSums sums, double top, double shift, double squares, LogProduct determinant)
    {
        (_top, _rest, _rest2, _rest3) = (top, InFours.Sum(sums.Rest), InFours.Sum(sums.Rest2), InFours.Sum(sums.Rest3));
        (Weight, Shift, SumOfSquares, Determinant) = (InFours.Sum(sums.Weight), shift, squares, determinant);
        Trace = 2 * InFours.Cross(sums.Weight, sums.Cross) / Weight;
    }

    private static Moments Few(in Sample sample, double tauSquared)
    {
        var claims = new ClaimVectors(sample);
        FewClaimsBuffer weights, distances;
        Unsafe.SkipInit(out weights);
        Unsafe.SkipInit(out distances);
        FewSums sums = default;
        var determinant = new LogProduct(1);
        Vector256<double> spread = Vector256.Create(tauSquared), product = Vector256<double>.One;
        int vectors = 0;
        for (; vectors < claims.Full; vectors++)
        {
            (Vector256<double> d, Vector256<double> v) = claims.At(vectors);
            Vector256<double> total = v + spread, w = Vector256<double>.One / total;
            sums.Add(d, w, ClaimVectors.Without(sample.PivotIndex, vectors * ClaimVectors.Width));
            (weights[vectors], distances[vectors]) = (w, d);
            product *= total;
            if (Vector256.GreaterThanAny(product, Vector256.Create(1e100)) || Vector256.LessThanAny(product, Vector256.Create(1e-100)))
                Flush(ref determinant, ref product);
        }

        if (claims.Rest > 0)
        {
            (Vector256<double> d, Vector256<double> v, Vector256<double> mask) = claims.AtEnd();
            Vector256<double> total = v + spread, w = mask & (Vector256<double>.One / total);
            sums.Add(d, w, ClaimVectors.Without(sample.PivotIndex, vectors * ClaimVectors.Width));
            (weights[vectors], distances[vectors]) = (w, d);
            product *= Vector256.ConditionalSelect(mask, total, Vector256<double>.One);
            vectors++;
        }

        Flush(ref determinant, ref product);
        double shift = InFours.Sum(sums.First) / InFours.Sum(sums.Weight);
        Vector256<double> mean = Vector256.Create(shift), squares = default;
        for (int i = 0; i < vectors; i++)
        {
            Vector256<double> r = distances[i] - mean;
            squares += weights[i] * r * r;
        }

        return new(sums, 1 / (sample.LeastVariance + tauSquared), shift, InFours.Sum(squares), determinant);
    }

    /// <summary>Room for all vectors of few claims.</summary>
    [InlineArray(FewClaims / ClaimVectors.Width)]
    private struct FewClaimsBuffer
    {
        private Vector256<double> _first;
    }

    /// <summary>The sums of the first pass, in four parts each.</summary>
    private struct FewSums
    {
        public Vector256<double> Weight;
        public Vector256<double> Cross;   // Σ of w times all weights before it in its part
        public Vector256<double> First;
        public Vector256<double> Rest;
        public Vector256<double> Rest2;
        public Vector256<double> Rest3;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(Vector256<double> d, Vector256<double> w, Vector256<double> others)
        {
            Cross += w * Weight;
            Weight += w;
            First += w * d;
            Vector256<double> rest = w & others, square = rest * rest;
            Rest += rest;
            Rest2 += square;
            Rest3 += square * rest;
        }
    }
}
