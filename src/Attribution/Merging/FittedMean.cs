using System.Runtime.CompilerServices;

namespace Attribution.Merging;

/// <summary>A merged value with the sums that its evidence follows from, in the caller's unit; logarithms and roots that are seldom asked for are taken when they are.</summary>
internal record struct FittedMean
{
    private MeanMoments _moments;
    private HeterogeneityFit _spread;

    /// <summary>k.</summary>
    public int Count { get; private set; }

    public readonly int Iterations => _spread.Iterations;

    public readonly bool Converged => _spread.Converged;

    public double Estimate { get; private set; }

    public double StandardError { get; private set; }

    public double TauSquared { get; private set; }

    public double Q { get; private set; }

    /// <summary>(k − 1)/tr P at τ² = 0, or of one claim its variance.</summary>
    public double TypicalVariance { get; private set; }

    /// <summary>The powers of 2 by which values were multiplied, and variances twice.</summary>
    private int Exponent { get; set; }

    private LogProduct Determinant { get; set; }

    public readonly double? TauSquaredStandardError => _spread.ErrorFactor == 0 ? null : Math.ScaleB(_spread.ErrorFactor * Math.Sqrt(_spread.ErrorSquare), -2 * Exponent);

    // Likelihoods are densities: they are stated per the caller's unit, not per the scaled one.
    public readonly double LogLikelihood => Likelihood.Full(Determinant.Log, _moments.SumOfSquares, Count) + (Count * Exponent * LogProduct.LogTwo);

    public readonly double RestrictedLogLikelihood => Count == 1 ? 0
        : Likelihood.Restricted(Determinant.Log, _moments.Weight, _moments.SumOfSquares, Count) + ((Count - 1) * Exponent * LogProduct.LogTwo);

    /// <summary>Merges values. Fits are filled in where they will lie: a copy would wait for what was just stored.</summary>
    public static void Of(
        ReadOnlySpan<double> values, ReadOnlySpan<double> variances, ReadOnlySpan<double> weights, MetaAnalysisOptions options, out FittedMean fit)
    {
        if (weights.IsEmpty && PreparedSample.TryOrdinary(values, variances, out Sample ordinary))
            Of(ordinary, [], 0, options, out fit);
        else
            OfAny(values, variances, weights, options, out fit);
    }

    private static void OfAny(
        ReadOnlySpan<double> values, ReadOnlySpan<double> variances, ReadOnlySpan<double> weights, MetaAnalysisOptions options, out FittedMean fit)
    {
        using PreparedSample prepared = PreparedSample.From(values, variances, weights);
        Of(prepared.Sample, prepared.Weights, prepared.Exponent, options, out fit);
    }

    /// <summary>Merges the claims of a sample.</summary>
    /// <param name="sample">The claims, scaled.</param>
    /// <param name="weights">Weights of the caller's, or empty.</param>
    /// <param name="exponent">Values of the sample are the caller's times 2 to this power.</param>
    /// <param name="options">Estimator and test.</param>
    /// <param name="fit">The fit.</param>
    private static void Of(in Sample sample, ReadOnlySpan<double> weights, int exponent, MetaAnalysisOptions options, out FittedMean fit)
    {
        int k = sample.Count;
        if (k == 1 && options.Test != MetaAnalysisTest.Normal)
            throw new ArgumentException("Knapp–Hartung tests need at least two claims: one leaves no degrees of freedom. Use MetaAnalysisTest.Normal.", nameof(options));

        Unsafe.SkipInit(out fit);
        Moments.At(sample, 0, out Moments atZero);
        fit.Q = atZero.SumOfSquares;
        double tauSquared = 0, typical = sample.LeastVariance;
        if (k == 1)
        {
            fit._spread = new(0, 0);
        }
        else
        {
            tauSquared = options.TauSquared.Fit(sample, atZero, out fit._spread);
            typical = (k - 1) / atZero.Trace;
        }

        // Whether τ² is 0 is a matter of luck: of few claims the same sums again cost less than a branch that is often mistaken.
        if ((k > EightClaims.Most || options.TauSquared.IsFixedEffect) && tauSquared == 0)
            MeanMoments.From(atZero, out fit._moments);
        else
            MeanMoments.At(sample, tauSquared, out fit._moments);
        fit.Determinant = Moments.DeterminantOf(sample, tauSquared);

        double shift = fit._moments.Shift, variance = 1 / fit._moments.Weight;
        if (!weights.IsEmpty || options.Test != MetaAnalysisTest.Normal)
            (shift, variance) = Weighted(sample, weights, tauSquared, fit._moments, options.Test);

        // Of equally precise values of 0 it is a matter of their order whether the pivot is −0: the estimate never is.
        double estimate = sample.Pivot + shift + 0.0, error = Math.Sqrt(variance);
        if (exponent != 0)
        {
            (estimate, error) = (Math.ScaleB(estimate, -exponent), Math.ScaleB(error, -exponent));
            (tauSquared, typical) = (Math.ScaleB(tauSquared, -2 * exponent), Math.ScaleB(typical, -2 * exponent));
        }

        (fit.Count, fit.Exponent) = (k, exponent);
        (fit.Estimate, fit.StandardError, fit.TauSquared, fit.TypicalVariance) = (estimate, error, tauSquared, typical);
    }

    /// <summary>The mean and its variance by the weights of the caller's and by another test.</summary>
    private static (double Shift, double Variance) Weighted(
        in Sample sample, ReadOnlySpan<double> weights, double tauSquared, in MeanMoments moments, MetaAnalysisTest test)
    {
        WeightedMean mean = weights.IsEmpty ? new(moments.Shift, 1 / moments.Weight, moments.SumOfSquares) : WeightedMean.Of(sample, weights, tauSquared);
        double inflation = mean.SumOfSquares / (sample.Count - 1);
        return (mean.Shift, test switch
        {
            MetaAnalysisTest.Normal => mean.Variance,
            MetaAnalysisTest.AdHoc => Math.Max(inflation, 1) * mean.Variance,
            _ => inflation * mean.Variance,
        });
    }
}
