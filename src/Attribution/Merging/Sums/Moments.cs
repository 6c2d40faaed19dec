using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// The sums from which every estimator is computed, at one τ²: with w = 1/(v + τ²) and d = y − pivot. The pivot is the most precise
/// value; its weight is kept separately, so that no digits cancel however much it outweighs the rest.
/// </summary>
internal partial struct Moments
{
    /// <summary>Below this number of claims plain sums are as accurate as compensated ones, if their terms have one sign.</summary>
    public const int FewClaims = 32;

    private double _top;       // weight of the pivot
    private double _rest;      // Σ w, Σ w², Σ w³ over all others
    private double _rest2;
    private double _rest3;

    private LogProduct _determinant;

    private Moments(double top, double rest, double rest2, double rest3, double first, double second, LogProduct determinant)
    {
        (_top, _rest, _rest2, _rest3) = (top, rest, rest2, rest3);
        (Weight, Variance) = (top + rest, 1 / (top + rest));
        Shift = first / Weight;
        SumOfSquares = Math.Max(second - (first * Shift), 0);
        Trace = ((2 * top * rest) + ((rest * rest) - rest2)) / Weight;
        _determinant = determinant;
    }

    /// <summary>Σ w.</summary>
    public double Weight { get; private set; }

    /// <summary>1/Σ w.</summary>
    public double Variance { get; private set; }

    /// <summary>Σ w².</summary>
    public readonly double WeightSquares => (_top * _top) + _rest2;

    /// <summary>Σ w³.</summary>
    public readonly double WeightCubes => (_top * _top * _top) + _rest3;

    /// <summary>The weighted mean less the pivot.</summary>
    public double Shift { get; private set; }

    /// <summary>Σ w (y − mean)², which at τ² = 0 is Cochran's Q.</summary>
    public double SumOfSquares { get; private set; }

    /// <summary>Σ ln(v + τ²), where the sums are exact ones; for others see <see cref="DeterminantOf"/>.</summary>
    public readonly double LogDeterminant => _determinant.Log;

    /// <summary>The trace of P = W − w wᵀ/Σw: Σ w − Σ w²/Σ w, without its cancellation.</summary>
    public double Trace { get; private set; }

    /// <summary>The sum of the squared elements of P: Σ w² − 2 Σ w³/Σ w + (Σ w²/Σ w)², without its cancellation.</summary>
    public readonly double TraceOfSquare
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            double inverse = Variance, share = _top * inverse, cross = _rest2 * inverse;
            return (share * _rest * share * _rest) + (2 * _rest2 * share * share) + (_rest2 - (2 * _rest3 * inverse)) + (cross * cross);
        }
    }

    /// <summary>The sums at one τ²: plain and in a fixed order for few claims, compensated for many.</summary>
    public static Moments At(in Sample sample, double tauSquared)
    {
        At(sample, tauSquared, out Moments moments);
        return moments;
    }

    /// <summary>The same sums, written in place: copying the struct would stall on store forwarding.</summary>
    public static void At(in Sample sample, double tauSquared, out Moments moments)
    {
        if (sample.Count == EightClaims.Most)
        {
            OfEight(sample, tauSquared, out moments);
        }
        else if (sample.Count < EightClaims.Most)
        {
            OfFewer(sample, tauSquared, out moments);
        }
        else
        {
            Beyond(sample, tauSquared, out moments);
        }
    }

    /// <summary>The same from sums of powers, which are about a centre; without the determinant.</summary>
    public static Moments Of(in PowerSums sums)
    {
        var moments = new Moments(sums.Top, sums.Rest, sums.Rest2, sums.Rest3, sums.First, sums.Second, default);
        moments.Shift += sums.Centre;
        return moments;
    }

    /// <summary>
    /// The sums at one τ² in compensated arithmetic, for use where sums cancel: few claims one by one, many four at a time.
    /// </summary>
    public static Moments Exact(in Sample sample, double tauSquared) =>
        sample.Count < FewClaims ? OneByOne(sample, tauSquared) : ByFours(sample, tauSquared);

    /// <summary>The product of all v + τ².</summary>
    public static LogProduct DeterminantOf(in Sample sample, double tauSquared)
    {
        ReadOnlySpan<double> variances = sample.Variances;
        Vector256<double> shift = Vector256.Create(tauSquared), product = Vector256<double>.One;
        var determinant = new LogProduct(1);
        int i = 0;
        for (; i + ClaimVectors.Width <= variances.Length; i += ClaimVectors.Width)
        {
            product *= Vector256.Create(variances.Slice(i, ClaimVectors.Width)) + shift;
            if (Vector256.GreaterThanAny(product, Vector256.Create(1e100)) || Vector256.LessThanAny(product, Vector256.Create(1e-100)))
            {
                Flush(ref determinant, ref product);
            }
        }

        Flush(ref determinant, ref product);
        for (; i < variances.Length; i++)
        {
            determinant.Multiply(variances[i] + tauSquared);
        }

        return determinant;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]   // Keeps its stack space out of the small-sample path.
    private static void Beyond(in Sample sample, double tauSquared, out Moments moments) =>
        moments = sample.Count < FewClaims ? UpToThirtyOne(sample, tauSquared) : ByFours(sample, tauSquared);

    private static Moments OneByOne(in Sample sample, double tauSquared)
    {
        CompensatedSum rest = default, rest2 = default, rest3 = default, first = default, second = default;
        double most = sample.LeastVariance + tauSquared, pivot = sample.Pivot;
        var determinant = new LogProduct(most);
        ReadOnlySpan<double> values = sample.Values, variances = sample.Variances[..values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            if (i == sample.PivotIndex) continue;
            double total = variances[i] + tauSquared;
            double w = 1 / total, d = values[i] - pivot, wd = w * d, w2 = w * w;
            rest.Add(w);
            rest2.Add(w2);
            rest3.Add(w2 * w);
            first.Add(wd);
            second.Add(wd * d);
            determinant.Multiply(total);
        }

        return new(1 / most, rest.Value, rest2.Value, rest3.Value, first.Value, second.Value, determinant);
    }

    private static Moments ByFours(in Sample sample, double tauSquared)
    {
        var claims = new ClaimVectors(sample);
        Sums sums = default;
        var determinant = new LogProduct(1);
        Vector256<double> shift = Vector256.Create(tauSquared), product = Vector256<double>.One;
        for (int i = 0; i < claims.Full; i++)
        {
            (Vector256<double> d, Vector256<double> v) = claims.At(i);
            Vector256<double> total = v + shift;
            sums.Add(d, total, ClaimVectors.Without(sample.PivotIndex, i * ClaimVectors.Width));
            product *= total;
            if (Vector256.GreaterThanAny(product, Vector256.Create(1e100)) || Vector256.LessThanAny(product, Vector256.Create(1e-100)))
            {
                Flush(ref determinant, ref product);
            }
        }

        if (claims.Rest > 0)
        {
            (Vector256<double> d, Vector256<double> v, Vector256<double> mask) = claims.AtEnd();
            Vector256<double> total = v + shift;
            sums.Add(d, total, mask & ClaimVectors.Without(sample.PivotIndex, claims.Full * ClaimVectors.Width));
            product *= Vector256.ConditionalSelect(mask, total, Vector256<double>.One);
        }

        Flush(ref determinant, ref product);
        return new(
            1 / (sample.LeastVariance + tauSquared),
            sums.Rest.Value,
            sums.Rest2.Value,
            sums.Rest3.Value,
            sums.First.Value,
            sums.Second.Value,
            determinant);
    }

    private static void Flush(ref LogProduct determinant, ref Vector256<double> product)
    {
        determinant.Multiply(product.GetElement(0));
        determinant.Multiply(product.GetElement(1));
        determinant.Multiply(product.GetElement(2));
        determinant.Multiply(product.GetElement(3));
        product = Vector256<double>.One;
    }

    /// <summary>Sums over all claims but the pivot.</summary>
    private struct Sums
    {
        public CompensatedVectorSum Rest;
        public CompensatedVectorSum Rest2;
        public CompensatedVectorSum Rest3;
        public CompensatedVectorSum First;
        public CompensatedVectorSum Second;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(Vector256<double> d, Vector256<double> total, Vector256<double> mask)
        {
            Vector256<double> w = mask & (Vector256<double>.One / total), w2 = w * w, wd = w * d;
            Rest.Add(w);
            Rest2.Add(w2);
            Rest3.Add(w2 * w);
            First.Add(wd);
            Second.Add(wd * d);
        }
    }
}
