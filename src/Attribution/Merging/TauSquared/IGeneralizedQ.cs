namespace Attribution.Merging;

/// <summary>Q(τ²) = Σ w (y − mean)² of some claims.</summary>
internal interface IGeneralizedQ
{
    int Count { get; }

    /// <summary>The smallest variance of a claim.</summary>
    double LeastVariance { get; }

    /// <summary>The largest value less the smallest.</summary>
    double Range { get; }

    /// <summary>Q and Σ w² (y − mean)², which is less its derivative.</summary>
    (double Q, double WeightedSquares) At(double x);
}
