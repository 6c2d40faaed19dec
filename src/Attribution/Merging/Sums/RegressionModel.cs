using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// Claims and a design: an intercept and columns that are centred and scaled, so that neither their unit nor their origin costs digits.
/// </summary>
internal sealed class RegressionModel
{
    private readonly double[] _values;      // less the pivot
    private readonly double[] _variances;
    private readonly double[] _design;      // k × p, row-major
    private readonly double[] _means;
    private readonly double[] _scales;
    private readonly double _pivot;
    private readonly double _logDesign;     // ln |XᵀX|

    /// <param name="sample">The claims.</param>
    /// <param name="moderators">k × m, row-major, finite.</param>
    /// <param name="columns">m; may be 0.</param>
    /// <exception cref="ArgumentException">A column is constant, or the columns depend on each other.</exception>
    public RegressionModel(in Sample sample, ReadOnlySpan<double> moderators, int columns)
    {
        Count = sample.Count;
        Width = columns + 1;
        LeastVariance = sample.LeastVariance;
        _pivot = sample.Pivot;
        _values = new double[Count];
        _variances = sample.Variances.ToArray();
        for (int i = 0; i < Count; i++)
        {
            _values[i] = sample.Values[i] - _pivot;
            GreatestVariance = Math.Max(GreatestVariance, _variances[i]);
        }

        (_design, _means, _scales) = Standardize(moderators, columns);
        double[] gram = new double[Width * Width];
        Accumulate(gram, _ => 1);
        if (!Cholesky.TryFactor(gram, Width))
        {
            throw new ArgumentException(
                "The moderators depend on each other, one being a sum of multiples of others: leave one of them out.", nameof(moderators));
        }

        _logDesign = Cholesky.LogDeterminant(gram, Width);
        PlainSumOfSquares = SquaresAround(Regress(gram, _ => 1), _ => 1);
    }

    public int Count { get; }

    /// <summary>p, the number of coefficients.</summary>
    public int Width { get; }

    public int DegreesOfFreedom => Count - Width;

    public double LeastVariance { get; }

    public double GreatestVariance { get; }

    /// <summary>The residual sum of squares of plain least squares.</summary>
    public double PlainSumOfSquares { get; }

    public RegressionSums At(double tauSquared)
    {
        int p = Width;
        double Weight(int i) => 1 / (_variances[i] + tauSquared);
        double[] a = new double[p * p], b = new double[p * p], c = new double[p * p], inverse = new double[p * p];
        Accumulate(a, Weight);
        Accumulate(b, i => Weight(i) * Weight(i));
        Accumulate(c, i => Weight(i) * Weight(i) * Weight(i));
        if (!Cholesky.TryFactor(a, p))
        {
            throw new ArgumentException(
                "The variances differ so much that the regression depends on too few claims: leave out the least precise ones.");
        }

        Cholesky.Invert(a, p, inverse);
        double[] beta = Regress(a, Weight);

        CompensatedSum weight = default, weight2 = default, q1 = default, q2 = default, q3 = default;
        var determinant = new LogProduct(1);
        double[] cross = new double[p];
        for (int i = 0; i < Count; i++)
        {
            double w = Weight(i), r = Residual(i, beta), wr = w * r;
            weight.Add(w);
            weight2.Add(w * w);
            q1.Add(wr * r);
            q2.Add(wr * wr);
            q3.Add(w * wr * wr);
            determinant.Multiply(_variances[i] + tauSquared);
            for (int j = 0; j < p; j++) cross[j] += w * wr * _design[(i * p) + j];
        }

        double[] solved = [.. cross];
        Cholesky.Solve(a, p, solved);
        double overlap = 0, traceB = 0, traceC = 0, traceBB = 0;
        for (int i = 0; i < p; i++) overlap += cross[i] * solved[i];
        double[] product = Multiply(inverse, b);
        for (int i = 0; i < p; i++)
        {
            traceB += product[(i * p) + i];
            for (int j = 0; j < p; j++)
            {
                traceC += inverse[(i * p) + j] * c[(j * p) + i];
                traceBB += product[(i * p) + j] * product[(j * p) + i];
            }
        }

        double full = -0.5 * ((Count * Likelihood.LogTwoPi) + determinant.Log + q1.Value);
        return new()
        {
            Coefficients = beta,
            Inverse = inverse,
            Weight = weight.Value,
            WeightSquares = weight2.Value,
            SumOfSquares = q1.Value,
            SquareOfProjection = q2.Value,
            CubeOfProjection = q3.Value - overlap,
            Trace = weight.Value - traceB,
            TraceOfSquare = weight2.Value - (2 * traceC) + traceBB,
            LogLikelihood = full,
            RestrictedLogLikelihood = full + (0.5 * ((p * Likelihood.LogTwoPi) + _logDesign - Cholesky.LogDeterminant(a, p))),
        };
    }

    /// <summary>Coefficients and their standard errors on the columns as given: intercept, then moderators.</summary>
    /// <param name="sums">The regression on standardised columns.</param>
    /// <param name="inflation">What the variances are multiplied by.</param>
    /// <param name="unit">What values are multiplied by.</param>
    public (double Estimate, double Error)[] Unstandardize(RegressionSums sums, double inflation, double unit)
    {
        int p = Width;
        (double, double)[] coefficients = new (double, double)[p];
        double[] origin = new double[p];
        origin[0] = 1;
        for (int j = 1; j < p; j++)
        {
            origin[j] = -_means[j - 1] / _scales[j - 1];
            double error = Math.Sqrt(inflation * sums.Inverse[(j * p) + j]);
            coefficients[j] = (unit * sums.Coefficients[j] / _scales[j - 1], unit * error / _scales[j - 1]);
        }

        double intercept = 0, variance = 0;
        for (int i = 0; i < p; i++)
        {
            intercept += origin[i] * sums.Coefficients[i];
            double row = 0;
            for (int j = 0; j < p; j++) row += sums.Inverse[(i * p) + j] * origin[j];
            variance += origin[i] * row;
        }

        coefficients[0] = (unit * (intercept + _pivot), unit * Math.Sqrt(inflation * variance));
        return coefficients;
    }

    private (double[] Design, double[] Means, double[] Scales) Standardize(ReadOnlySpan<double> moderators, int columns)
    {
        double[] design = new double[Count * Width], means = new double[columns], scales = new double[columns];
        for (int i = 0; i < Count; i++) design[i * Width] = 1;
        for (int j = 0; j < columns; j++)
        {
            double low = double.PositiveInfinity, high = double.NegativeInfinity;
            for (int i = 0; i < Count; i++)
            {
                low = Math.Min(low, moderators[(i * columns) + j]);
                high = Math.Max(high, moderators[(i * columns) + j]);
            }

            (means[j], scales[j]) = ((0.5 * low) + (0.5 * high), (0.5 * high) - (0.5 * low));
            if (!(scales[j] > 0))
            {
                throw new ArgumentException(
                    Printable.Message($"Moderator {j} is {low} for every claim: it explains nothing, leave it out."), nameof(moderators));
            }

            for (int i = 0; i < Count; i++) design[(i * Width) + j + 1] = (moderators[(i * columns) + j] - means[j]) / scales[j];
        }

        return (design, means, scales);
    }

    private void Accumulate(double[] matrix, Func<int, double> weight)
    {
        for (int a = 0; a < Width; a++)
        {
            for (int b = 0; b <= a; b++)
            {
                CompensatedSum sum = default;
                for (int i = 0; i < Count; i++) sum.Add(weight(i) * _design[(i * Width) + a] * _design[(i * Width) + b]);
                matrix[(a * Width) + b] = matrix[(b * Width) + a] = sum.Value;
            }
        }
    }

    private double[] Regress(double[] factor, Func<int, double> weight)
    {
        double[] beta = new double[Width];
        for (int j = 0; j < Width; j++)
        {
            CompensatedSum sum = default;
            for (int i = 0; i < Count; i++) sum.Add(weight(i) * _design[(i * Width) + j] * _values[i]);
            beta[j] = sum.Value;
        }

        Cholesky.Solve(factor, Width, beta);
        return beta;
    }

    private double SquaresAround(double[] beta, Func<int, double> weight)
    {
        CompensatedSum sum = default;
        for (int i = 0; i < Count; i++) sum.Add(weight(i) * Residual(i, beta) * Residual(i, beta));
        return sum.Value;
    }

    private double Residual(int i, double[] beta)
    {
        double residual = _values[i];
        for (int j = 0; j < beta.Length; j++) residual -= beta[j] * _design[(i * Width) + j];
        return residual;
    }

    private double[] Multiply(double[] left, double[] right)
    {
        int p = Width;
        double[] product = new double[p * p];
        for (int i = 0; i < p; i++)
        {
            for (int j = 0; j < p; j++)
            {
                for (int l = 0; l < p; l++) product[(i * p) + j] += left[(i * p) + l] * right[(l * p) + j];
            }
        }

        return product;
    }
}
