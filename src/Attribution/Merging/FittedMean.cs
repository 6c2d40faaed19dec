namespace Attribution.Merging;

/// <summary>A merged value with the sums that its evidence follows from, in the caller's unit; logarithms and roots that are seldom asked for are taken when they are.</summary>
internal readonly record struct FittedMean
{
    /// <summary>k.</summary>
    public int Count { get; }

    public int Iterations { get; }

    public bool Converged { get; }

    public double Estimate { get; }

    public double StandardError { get; }

    public double TauSquared { get; }

    public double Q { get; }

    /// <summary>(k − 1)/tr P at τ² = 0, or of one claim its variance.</summary>
    public double TypicalVariance { get; }

    private double ErrorFactor { get; }

    private double ErrorSquare { get; }

    /// <summary>The powers of 2 by which values were multiplied, and variances twice.</summary>
    private int Exponent { get; }

    private double Weight { get; }

    private double SumOfSquares { get; }

    private LogProduct Determinant { get; }

    public double? TauSquaredStandardError => ErrorFactor == 0 ? null : Math.ScaleB(ErrorFactor * Math.Sqrt(ErrorSquare), -2 * Exponent);

    // Likelihoods are densities: they are stated per the caller's unit, not per the scaled one.
    public double LogLikelihood => Likelihood.Full(Determinant.Log, SumOfSquares, Count) + (Count * Exponent * LogProduct.LogTwo);

    public double RestrictedLogLikelihood => Count == 1 ? 0
        : Likelihood.Restricted(Determinant.Log, Weight, SumOfSquares, Count) + ((Count - 1) * Exponent * LogProduct.LogTwo);

    /// <summary>Merges the claims of a sample.</summary>
    /// <param name="sample">The claims, scaled.</param>
    /// <param name="weights">Weights of the caller's, or empty.</param>
    /// <param name="exponent">Values of the sample are the caller's times 2 to this power.</param>
    /// <param name="options">Estimator and test.</param>
    public FittedMean(in Sample sample, ReadOnlySpan<double> weights, int exponent, MetaAnalysisOptions options)
    {
        int k = sample.Count;
        if (k == 1 && options.Test != MetaAnalysisTest.Normal)
            throw new ArgumentException("Knapp–Hartung tests need at least two claims: one leaves no degrees of freedom. Use MetaAnalysisTest.Normal.", nameof(options));

        Moments atZero = Moments.At(sample, 0);
        HeterogeneityFit spread = k == 1 ? default : options.TauSquared.Fit(sample, atZero);
        Moments moments = spread.TauSquared == 0 ? atZero : Moments.At(sample, spread.TauSquared);

        WeightedMean mean = weights.IsEmpty
            ? new(moments.Shift, 1 / moments.Weight, moments.SumOfSquares)
            : WeightedMean.Of(sample, weights, spread.TauSquared);
        double inflation = 1;
        if (options.Test != MetaAnalysisTest.Normal)
            inflation = mean.SumOfSquares / (k - 1);
        if (options.Test == MetaAnalysisTest.AdHoc)
            inflation = Math.Max(inflation, 1);

        double estimate = sample.Pivot + mean.Shift, error = Math.Sqrt(inflation * mean.Variance), tauSquared = spread.TauSquared;
        double typical = k == 1 ? sample.LeastVariance : (k - 1) / atZero.Trace;
        if (exponent != 0)
        {
            (estimate, error) = (Math.ScaleB(estimate, -exponent), Math.ScaleB(error, -exponent));
            (tauSquared, typical) = (Math.ScaleB(tauSquared, -2 * exponent), Math.ScaleB(typical, -2 * exponent));
        }

        Count = k;
        Iterations = spread.Iterations;
        Converged = k == 1 || spread.Converged;
        Estimate = estimate;
        StandardError = error;
        TauSquared = tauSquared;
        Q = atZero.SumOfSquares;
        TypicalVariance = typical;
        ErrorFactor = spread.ErrorFactor;
        ErrorSquare = spread.ErrorSquare;
        Exponent = exponent;
        Weight = moments.Weight;
        SumOfSquares = moments.SumOfSquares;
        Determinant = Moments.DeterminantOf(sample, spread.TauSquared);
    }
}
