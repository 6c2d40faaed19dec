namespace Attribution.Tests;

/// <summary>
/// The reader that docs/readers.md shows: the regression of Ferson et al. 2015 for "about", its coefficients as in PyUncertainNumber.
/// </summary>
public sealed class AboutByRegression : IEstimateReader
{
    public string Name => "about by regression";

    public Reading Read(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        if (estimate is not { Form: EstimateForm.About, Best: > 0 and var best })
        {
            return new(this, estimate, Readers.Literal.Read(estimate).Interval);
        }

        double x = (double)best, z = Math.Log10(x), r = estimate.LastSignificantPlace;
        double f = Math.Floor(x / Math.Pow(10, r)) % 10 == 5 ? 1 : 0; // whether the last significant digit is 5
        double width = Math.Pow(10, -0.2085 + 0.4285 * z + 0.2807 * r + 0.0940 * f
            + 0.0147 * z * r - 0.0640 * z * f - 0.0102 * r * f + 0.0404 * z * r * f);
        return new(this, estimate, RealInterval.Closed(x - width / 2, x + width / 2));
    }
}
