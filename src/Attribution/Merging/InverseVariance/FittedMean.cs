using System.Runtime.CompilerServices;

namespace Attribution.Merging;

/// <summary>
/// A merged value with the sums from which its evidence is computed, in the caller's unit. Logarithms and roots that are rarely needed are
/// computed on demand.
/// </summary>
internal record struct FittedMean
{
    private MeanMoments _moments;
    private LogProduct _determinant;
    private HeterogeneityFit _spread;
    private double _typical;   // tr P at τ² = 0, or of one claim its variance

    /// <summary>k.</summary>
    public int Count { get; private set; }

    public readonly int Iterations => _spread.Iterations;

    public readonly bool Converged => _spread.Converged;

    public double Estimate { get; private set; }

    public double StandardError { get; private set; }

    public double TauSquared { get; private set; }

    public double Q { get; private set; }

    /// <summary>(k − 1)/tr P at τ² = 0, or of one claim its variance.</summary>
    public readonly double TypicalVariance => Math.ScaleB(Count == 1 ? _typical : (Count - 1) / _typical, -2 * Exponent);

    /// <summary>The powers of 2 by which values were multiplied, and variances twice.</summary>
    private int Exponent { get; set; }

    public readonly double? TauSquaredStandardError =>
        _spread.ErrorDivisor == 0 ? null : Math.ScaleB(Math.Sqrt(_spread.ErrorSquare) / _spread.ErrorDivisor, -2 * Exponent);

    // Likelihoods are densities: they are stated per the caller's unit, not per the scaled one.
    public readonly double LogLikelihood =>
        Likelihood.Full(_determinant.Log, _moments.SumOfSquares, Count) + (Count * Exponent * LogProduct.LogTwo);

    public readonly double RestrictedLogLikelihood => Count == 1 ? 0
        : Likelihood.Restricted(_determinant.Log, _moments.Weight, _moments.SumOfSquares, Count)
            + ((Count - 1) * Exponent * LogProduct.LogTwo);

    /// <summary>Merges values. The fit is written in place: copying the struct would stall on store forwarding.</summary>
    [SkipLocalsInit]   // The overload below is inlined into it, and writes whole sums before they are read.
    public static void Of(
        ReadOnlySpan<double> values,
        ReadOnlySpan<double> variances,
        ReadOnlySpan<double> weights,
        MetaAnalysisOptions options,
        out FittedMean fit)
    {
        if (weights.IsEmpty && PreparedSample.TryOrdinary(values, variances, out Sample ordinary))
        {
            Of(ordinary, [], 0, options, out fit);
        }
        else
        {
            OfAny(values, variances, weights, options, out fit);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void OfAny(
        ReadOnlySpan<double> values,
        ReadOnlySpan<double> variances,
        ReadOnlySpan<double> weights,
        MetaAnalysisOptions options,
        out FittedMean fit)
    {
        using PreparedSample prepared = PreparedSample.From(values, variances, weights);
        Of(prepared.Sample, prepared.Weights, prepared.Exponent, options, out fit);
    }

    /// <summary>Merges the claims of a sample.</summary>
    /// <param name="sample">The claims, scaled.</param>
    /// <param name="weights">The caller's weights, or empty.</param>
    /// <param name="exponent">The sample's values are the caller's times 2 to this power.</param>
    /// <param name="options">Estimator and test.</param>
    /// <param name="fit">The fit.</param>
    [SkipLocalsInit]   // The sums are fully written before they are read.
    private static void Of(in Sample sample, ReadOnlySpan<double> weights, int exponent, MetaAnalysisOptions options, out FittedMean fit)
    {
        int k = sample.Count;
        if (k == 1 && options.Test != MetaAnalysisTest.Normal)
        {
            throw new ArgumentException(
                "Knapp–Hartung tests need at least two claims: one leaves no degrees of freedom. Use MetaAnalysisTest.Normal.",
                nameof(options));
        }

        Unsafe.SkipInit(out fit);
        Moments.At(sample, 0, out Moments atZero);
        fit.Q = atZero.SumOfSquares;
        double tauSquared = 0;
        if (k == 1)
        {
            (fit._spread, fit._typical) = (new(0, 0), sample.LeastVariance);
        }
        else
        {
            tauSquared = options.TauSquared.Fit(sample, atZero, out fit._spread);
            fit._typical = atZero.Trace;
        }

        // τ² = 0 is unpredictable for few claims, and recomputing the sums is cheaper than a mispredicted branch.
        if ((k > EightClaims.Most || options.TauSquared.IsFixedEffect) && tauSquared == 0)
        {
            (fit._moments, fit._determinant) = (MeanMoments.From(atZero), Moments.DeterminantOf(sample, tauSquared));
        }
        else
        {
            MeanMoments.At(sample, tauSquared, out fit._moments, out fit._determinant);
        }

        double shift = fit._moments.Shift, variance = fit._moments.Variance;
        if (!weights.IsEmpty || options.Test != MetaAnalysisTest.Normal)
        {
            (shift, variance) = Weighted(sample, weights, tauSquared, fit._moments, options.Test);
        }

        fit.Complete(k, sample.Pivot + shift, variance, tauSquared, exponent);
    }

    /// <summary>Merges claims whose sums are kept as functions of τ².</summary>
    public static void Of(ClaimSums claims, int exponent, MetaAnalysisOptions options, out FittedMean fit)
    {
        fit = default;
        var atZero = Moments.Of(claims.At(0));
        fit.Q = atZero.SumOfSquares;
        fit._typical = atZero.Trace;
        double tauSquared = options.TauSquared.Fit(claims, atZero, out fit._spread);
        Moments moments = tauSquared == 0 ? atZero : Moments.Of(claims.At(tauSquared));
        (fit._moments, fit._determinant) = (MeanMoments.From(moments), LogProduct.OfLog(claims.LogDeterminant(tauSquared)));
        double inflation = Inflation(moments.SumOfSquares, claims.Count, options.Test);
        fit.Complete(claims.Count, claims.Pivot + moments.Shift, inflation * moments.Variance, tauSquared, exponent);
    }

    /// <summary>Enters what is left, in the caller's unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Complete(int count, double mean, double variance, double tauSquared, int exponent)
    {
        // The pivot may be −0, depending on the order of equal claims; adding 0.0 normalises it to +0.
        double estimate = mean + 0.0, error = Math.Sqrt(variance);
        if (exponent != 0)
        {
            (estimate, error) = (Math.ScaleB(estimate, -exponent), Math.ScaleB(error, -exponent));
            tauSquared = Math.ScaleB(tauSquared, -2 * exponent);
        }

        (Count, Exponent) = (count, exponent);
        (Estimate, StandardError, TauSquared) = (estimate, error, tauSquared);
    }

    /// <summary>What a test multiplies the variance of the mean by.</summary>
    private static double Inflation(double sumOfSquares, int count, MetaAnalysisTest test)
    {
        double inflation = sumOfSquares / (count - 1);
        return test switch
        {
            MetaAnalysisTest.Normal => 1,
            MetaAnalysisTest.AdHoc => Math.Max(inflation, 1),
            _ => inflation,
        };
    }

    /// <summary>The mean and its variance for the caller's weights or for another test than the normal one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (double Shift, double Variance) Weighted(
        in Sample sample, ReadOnlySpan<double> weights, double tauSquared, in MeanMoments moments, MetaAnalysisTest test)
    {
        WeightedMean mean = weights.IsEmpty
            ? new(moments.Shift, moments.Variance, moments.SumOfSquares)
            : WeightedMean.Of(sample, weights, tauSquared);
        return (mean.Shift, Inflation(mean.SumOfSquares, sample.Count, test) * mean.Variance);
    }
}
