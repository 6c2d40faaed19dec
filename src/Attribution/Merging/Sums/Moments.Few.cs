using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <content>
/// Few claims in plain arithmetic, in the order that topics side by side (<see cref="LaneFit{T}"/>) use too: claim i goes into part i mod
/// 4, and the parts are added as (0 + 2) + (1 + 3). Every sum except Σ w d has terms of one sign, and d is a distance from the most
/// precise value, so the mean is accurate to ulps of the largest distance. The squares are summed about the mean in a second pass, with
/// compensation, because Q is often only little above k − 1. For that pass the mean is cut to 30 bits, so that claims in any order are
/// squared about exactly the same point; this changes the squares by less than their rounding.
/// </content>
internal partial struct Moments
{
    private Moments(in FewSums sums, double top, double shift, double squares)
    {
        (_top, _rest, _rest2, _rest3) = (top, InFours.Sum(sums.Rest), InFours.Sum(sums.Rest2), InFours.Sum(sums.Rest3));
        Weight = InFours.Sum(sums.Weight);
        (Variance, Shift, SumOfSquares) = (1 / Weight, shift, squares);
        Trace = 2 * InFours.Cross(sums.Weight, sums.Cross) * Variance;
    }

    // Kept as two methods so that neither zero-initialises the stack space of the other.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void OfEight(in Sample sample, double tauSquared, out Moments moments) =>
        Take(EightClaims.Of(sample, tauSquared), sample.PivotIndex, out moments);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void OfFewer(in Sample sample, double tauSquared, out Moments moments) =>
        Take(EightClaims.OfFewer(sample, tauSquared), sample.PivotIndex, out moments);

    /// <summary>Up to eight claims: the second pass reads them again from registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Take(EightClaims claims, int pivotIndex, out Moments moments)
    {
        Unsafe.SkipInit(out moments);
        double weight = InFours.Sum(claims.Weights), variance = 1 / weight, shift = claims.First * variance;
        (moments.Weight, moments.Variance, moments.Shift, moments.SumOfSquares) =
            (weight, variance, shift, claims.SumOfSquares(shift).Value);
        moments.Trace = 2 * InFours.Cross(claims.Weights, claims.FirstWeights * claims.OtherWeights) * variance;

        Vector256<double> first = claims.FirstWeights & ClaimVectors.Without(pivotIndex, 0), squares = first * first;
        Vector256<double> other = claims.OtherWeights & ClaimVectors.Without(pivotIndex, ClaimVectors.Width), otherSquares = other * other;
        moments._top = InFours.Sum((claims.FirstWeights ^ first) | (claims.OtherWeights ^ other));
        moments._rest = InFours.Sum(first + other);
        moments._rest2 = InFours.Sum(squares + otherSquares);
        moments._rest3 = InFours.Sum((squares * first) + (otherSquares * other));
        moments._determinant = default;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Moments UpToThirtyOne(in Sample sample, double tauSquared)
    {
        var claims = new ClaimVectors(sample);
        FewClaimsBuffer weights, distances;
        Unsafe.SkipInit(out weights);
        Unsafe.SkipInit(out distances);
        FewSums sums = default;
        Vector256<double> spread = Vector256.Create(tauSquared);
        int vectors = 0;
        for (; vectors < claims.Full; vectors++)
        {
            (Vector256<double> d, Vector256<double> v) = claims.At(vectors);
            Vector256<double> w = Vector256<double>.One / (v + spread);
            sums.Add(d, w, ClaimVectors.Without(sample.PivotIndex, vectors * ClaimVectors.Width));
            (weights[vectors], distances[vectors]) = (w, d);
        }

        if (claims.Rest > 0)
        {
            (Vector256<double> d, Vector256<double> v, Vector256<double> mask) = claims.AtEnd();
            Vector256<double> w = mask & (Vector256<double>.One / (v + spread));
            sums.Add(d, w, ClaimVectors.Without(sample.PivotIndex, vectors * ClaimVectors.Width));
            (weights[vectors], distances[vectors]) = (w, d);
            vectors++;
        }

        double shift = InFours.Sum(sums.First) * (1 / InFours.Sum(sums.Weight));
        Vector256<double> mean = Vector256.Create(Digits.Cut(shift));
        CompensatedVectorSum squares = default;
        for (int i = 0; i < vectors; i++)
        {
            Vector256<double> r = distances[i] - mean;
            squares.Add(weights[i] * r * r);
        }

        return new(sums, 1 / (sample.LeastVariance + tauSquared), shift, squares.Value);
    }

    /// <summary>Stack space for all vectors of few claims.</summary>
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
            Cross = Vector256.FusedMultiplyAdd(w, Weight, Cross);
            Weight += w;
            First = Vector256.FusedMultiplyAdd(w, d, First);
            Vector256<double> rest = w & others, square = rest * rest;
            Rest += rest;
            Rest2 += square;
            Rest3 += square * rest;
        }
    }
}
