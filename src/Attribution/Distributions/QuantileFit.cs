using Attribution.Numerics;

namespace Attribution;

/// <summary>A distribution fitted to stated quantiles by least squares on the cumulative probabilities, as SHELF's fitdist does.</summary>
/// <remarks>
/// Minimises Σ (F(xᵢ) − pᵢ)² over the family (Oakley and O'Hagan, SHELF; O'Hagan et al. 2006, Uncertain Judgements,
/// doi:10.1002/0470033312). Quantiles that the family cannot meet together are met as well as it can: look at
/// <see cref="SumOfSquares"/> before trusting the result. Damped Newton steps from several starts.
/// </remarks>
public sealed class QuantileFit
{
    private QuantileFit(Distribution distribution, double sumOfSquares, bool converged)
    {
        Distribution = distribution;
        SumOfSquares = sumOfSquares;
        Converged = converged;
    }

    /// <summary>The fitted distribution.</summary>
    public Distribution Distribution { get; }

    /// <summary>Σ (F(xᵢ) − pᵢ)² at the fit; 0 when every quantile is met.</summary>
    public double SumOfSquares { get; }

    /// <summary>Whether a minimum was reached; false when the sum still falls towards a spread of 0 or ∞.</summary>
    public bool Converged { get; }

    /// <summary>Fits a normal distribution.</summary>
    /// <param name="values">At least two finite values, strictly ascending.</param>
    /// <param name="probabilities">The probability of a value of at most each, strictly ascending, in (0, 1).</param>
    /// <exception cref="ArgumentException">Fewer than two values, or as many probabilities as values are not given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value or probability is outside its range or not ascending.</exception>
    public static QuantileFit Normal(ReadOnlySpan<double> values, ReadOnlySpan<double> probabilities)
    {
        (double mean, double deviation, double sum, bool converged) = ProbitCurve.Fit(values, probabilities);
        return new(Distribution.Normal(mean, deviation), sum, converged);
    }

    /// <summary>Fits a log-normal distribution.</summary>
    /// <param name="values">At least two finite values greater than 0, strictly ascending.</param>
    /// <param name="probabilities">The probability of a value of at most each, strictly ascending, in (0, 1).</param>
    /// <exception cref="ArgumentException">Fewer than two values, or as many probabilities as values are not given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value or probability is outside its range or not ascending.</exception>
    public static QuantileFit LogNormal(ReadOnlySpan<double> values, ReadOnlySpan<double> probabilities)
    {
        double[] logarithms = new double[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            logarithms[i] = Math.Log(Refuse.NotPositive(values[i], $"values[{i}]"));
        }

        (double mean, double deviation, double sum, bool converged) = ProbitCurve.Fit(logarithms, probabilities);
        return new(Distribution.LogNormal(mean, deviation), sum, converged);
    }

    /// <summary>For instance "normal (mean 1100.23, standard deviation 123.094), sum of squares 0.002446".</summary>
    public override string ToString() =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{Distribution}, sum of squares {SumOfSquares:G4}{(Converged ? "" : ", not converged")}");
}
