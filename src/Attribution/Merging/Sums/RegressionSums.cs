namespace Attribution.Merging;

/// <summary>
/// What a weighted regression comes to at one τ², with w = 1/(v + τ²), P = W − W X (XᵀWX)⁻¹ Xᵀ W and y the values.
/// </summary>
internal sealed class RegressionSums
{
    /// <summary>Coefficients on the standardised columns.</summary>
    public required double[] Coefficients { get; init; }

    /// <summary>(XᵀWX)⁻¹, row-major.</summary>
    public required double[] Inverse { get; init; }

    /// <summary>Σ w.</summary>
    public required double Weight { get; init; }

    /// <summary>Σ w².</summary>
    public required double WeightSquares { get; init; }

    /// <summary>yᵀPy.</summary>
    public required double SumOfSquares { get; init; }

    /// <summary>yᵀPPy.</summary>
    public required double SquareOfProjection { get; init; }

    /// <summary>yᵀPPPy.</summary>
    public required double CubeOfProjection { get; init; }

    /// <summary>tr P.</summary>
    public required double Trace { get; init; }

    /// <summary>tr PP.</summary>
    public required double TraceOfSquare { get; init; }

    public required double LogLikelihood { get; init; }

    public required double RestrictedLogLikelihood { get; init; }
}
