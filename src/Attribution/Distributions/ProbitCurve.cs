using Attribution.Numerics;

namespace Attribution;

/// <summary>The curve Φ(slope · u + intercept) nearest to points (uᵢ, pᵢ), where u runs from 0 to 1.</summary>
internal static class ProbitCurve
{
    private const int MaxIterations = 500;
    private const int AllPairs = 100;
    private const int FewestStarts = 8;

    /// <summary>Mean and standard deviation of the normal distribution whose CDF is nearest to the points.</summary>
    public static (double Mean, double StandardDeviation, double SumOfSquares, bool Converged) Fit(
        ReadOnlySpan<double> values, ReadOnlySpan<double> probabilities)
    {
        Check(values, probabilities);
        int count = values.Length;
        double range = values[^1] - values[0];
        double[] u = new double[count];
        double[] z = new double[count];
        for (int i = 0; i < count; i++)
        {
            u[i] = (values[i] - values[0]) / range;
            z[i] = StandardNormal.Quantile(probabilities[i]);
        }

        // The sum can have several minima when the quantiles disagree; the line through each pair of neighbours, and through both ends,
        // starts near one. Of many quantiles those some way apart: as many starts as keep the time linear.
        (double Slope, double Intercept, double Sum, bool Converged) best = (0, 0, double.PositiveInfinity, false);
        int stride = count <= AllPairs ? 1 : count / Math.Max(FewestStarts, AllPairs * AllPairs / count);
        for (int i = 0, j = -1; j != 0; i = j)
        {
            j = i == count - 1 ? 0 : Math.Min(i + stride, count - 1);
            double slope = (z[j] - z[i]) / (u[j] - u[i]);
            var found = Descend(u, probabilities, slope, z[i] - (slope * u[i]));
            if (found.Sum < best.Sum)
            {
                best = found;
            }
        }

        double deviation = range / best.Slope;
        return (values[0] - (best.Intercept * deviation), deviation, best.Sum, best.Converged);
    }

    /// <summary>
    /// Newton's method with Levenberg's damping: no step is taken that does not lower the sum, and the slope stays positive.
    /// </summary>
    private static (double Slope, double Intercept, double Sum, bool Converged) Descend(
        ReadOnlySpan<double> u, ReadOnlySpan<double> p, double slope, double intercept)
    {
        double damping = 0;
        double sum = Sum(u, p, slope, intercept);
        for (int iteration = 0; iteration < MaxIterations; iteration++)
        {
            (double gradientSlope, double gradientIntercept, double ss, double si, double ii, double scale) =
                Derivatives(u, p, slope, intercept);
            double determinant = ((ss + damping) * (ii + damping)) - (si * si);
            if (ss + damping <= 0 || determinant <= 1e-14 * (ss + damping) * (ii + damping))
            {
                damping = Math.Max(10 * damping, 1e-6 * scale);
                if (!(damping < 1e12 * scale)) break;

                continue;
            }

            double stepSlope = (((ii + damping) * gradientSlope) - (si * gradientIntercept)) / determinant;
            double stepIntercept = (((ss + damping) * gradientIntercept) - (si * gradientSlope)) / determinant;
            double next = slope > stepSlope ? Sum(u, p, slope - stepSlope, intercept - stepIntercept) : double.PositiveInfinity;
            bool small = Math.Abs(stepSlope) <= 1e-13 * slope && Math.Abs(stepIntercept) <= 1e-13 * (1 + Math.Abs(intercept));
            if (next <= sum || (small && damping == 0))
            {
                slope -= stepSlope;
                intercept -= stepIntercept;
                sum = Math.Min(sum, next);
                damping = damping < 1e-9 * scale ? 0 : damping / 10;
                if (small) return (slope, intercept, sum, true);
            }
            else
            {
                damping = Math.Max(10 * damping, 1e-6 * scale);

                // When no step, however short, lowers the sum, its rounding error is all that is left.
                if (small || !(damping < 1e16 * scale)) return (slope, intercept, sum, small);
            }
        }

        return (slope, intercept, sum, false);
    }

    private static double Sum(ReadOnlySpan<double> u, ReadOnlySpan<double> p, double slope, double intercept)
    {
        double sum = 0;
        for (int i = 0; i < u.Length; i++)
        {
            double residual = StandardNormal.Cdf((slope * u[i]) + intercept) - p[i];
            sum += residual * residual;
        }

        return sum;
    }

    private static (double S, double I, double SS, double SI, double II, double Scale) Derivatives(
        ReadOnlySpan<double> u, ReadOnlySpan<double> p, double slope, double intercept)
    {
        double gs = 0, gi = 0, ss = 0, si = 0, ii = 0, scale = 0;
        for (int i = 0; i < u.Length; i++)
        {
            double eta = (slope * u[i]) + intercept;
            double density = StandardNormal.Density(eta);
            double residual = StandardNormal.Cdf(eta) - p[i];
            double curvature = (density * density) - (residual * eta * density);
            gs += residual * density * u[i];
            gi += residual * density;
            ss += curvature * u[i] * u[i];
            si += curvature * u[i];
            ii += curvature;
            scale += density * density;
        }

        return (gs, gi, ss, si, ii, scale);
    }

    private static void Check(ReadOnlySpan<double> values, ReadOnlySpan<double> probabilities)
    {
        if (values.Length < 2 || values.Length != probabilities.Length)
        {
            throw new ArgumentException(
                Printable.Message($"There are {values.Length} values and {probabilities.Length} probabilities; a fit needs at least two "
                    + $"values, each with its probability."),
                nameof(values));
        }

        for (int i = 0; i < values.Length; i++)
        {
            Refuse.NotFinite(values[i], $"values[{i}]");
            Refuse.NotLevel(probabilities[i], $"probabilities[{i}]");
            if (i > 0)
            {
                Refuse.NotRange(values[i - 1], values[i], $"values[{i - 1}]", $"values[{i}]");
                Refuse.NotRange(probabilities[i - 1], probabilities[i], $"probabilities[{i - 1}]", $"probabilities[{i}]");
            }
        }

        Refuse.NotRange(values[0], values[^1]);
    }
}
