using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// Claims sorted by origin. With w = 1/(v + within), the covariance of an origin is diag(1/w) + between · 11ᵀ, whose inverse and
/// determinant are closed forms (Sherman and Morrison 1950, https://doi.org/10.1214/aoms/1177729893). The likelihood then falls apart into
/// that of the claims around the mean of their origin, and that of those means with variances between + 1/Σw.
/// </summary>
internal sealed class ThreeLevelModel
{
    private readonly double[] _values;      // less the pivot
    private readonly double[] _variances;
    private readonly int[] _starts;         // where each origin begins, and the end
    private readonly double _pivot;

    public ThreeLevelModel(in Sample sample, ReadOnlySpan<int> origins)
    {
        _values = new double[sample.Count];
        _variances = sample.Variances.ToArray();
        _pivot = sample.Pivot;
        LeastVariance = sample.LeastVariance;
        Bound = (sample.Range * sample.Range) + _variances.Max();
        for (int i = 0; i < _values.Length; i++) _values[i] = sample.Values[i] - _pivot;

        (int Origin, double Value, double Variance)[] claims = new (int, double, double)[_values.Length];
        for (int i = 0; i < claims.Length; i++) claims[i] = (origins[i], _values[i], _variances[i]);
        Array.Sort(claims);
        var starts = new List<int>();
        for (int i = 0; i < claims.Length; i++)
        {
            (_values[i], _variances[i]) = (claims[i].Value, claims[i].Variance);
            if (i == 0 || claims[i].Origin != claims[i - 1].Origin) starts.Add(i);
        }

        _starts = [.. starts, claims.Length];
    }

    public int Origins => _starts.Length - 1;

    public double LeastVariance { get; }

    /// <summary>Where to look for the variance within origins; a search goes on beyond as long as the score is positive.</summary>
    public double Bound { get; }

    public ThreeLevelPoint At(double within)
    {
        int m = Origins;
        double[] means = new double[m], variances = new double[m];
        CompensatedSum inside = default;
        var determinant = new LogProduct(1);
        for (int g = 0; g < m; g++)
        {
            Moments moments = MomentsOf(g, within);
            means[g] = PivotOf(g) + moments.Shift;
            variances[g] = 1 / moments.Weight;
            inside.Add(moments.SumOfSquares);
            inside.Add(moments.LogDeterminant);
            determinant.Multiply(moments.Weight);
        }

        int pivot = 0;
        for (int g = 1; g < m; g++)
        {
            if (variances[g] < variances[pivot] || (variances[g] == variances[pivot] && means[g] < means[pivot])) pivot = g;
        }

        var sample = new Sample(means, variances, pivot);
        double between = sample.Range == 0 ? 0 : new LikelihoodSearch<MeanLikelihood>(new(sample, true)).Maximize();
        Moments outer = Moments.Exact(sample, between);
        double shift = sample.Pivot + outer.Shift;
        double logLikelihood = -0.5 * (
            ((_values.Length - 1) * Likelihood.LogTwoPi) - Math.Log(_values.Length) + inside.Value + determinant.Log
            + outer.LogDeterminant + Math.Log(outer.Weight) + outer.SumOfSquares);
        return Score(within, between, shift, outer.Weight, logLikelihood);
    }

    /// <summary>½ [yᵀPPy − tr P], the derivative of the restricted likelihood, one origin after another.</summary>
    private ThreeLevelPoint Score(double within, double between, double shift, double totalWeight, double logLikelihood)
    {
        double[] scores = new double[Origins];
        CompensatedSum square = default, trace = default, ones = default;
        for (int g = 0; g < Origins; g++)
        {
            CompensatedSum w1 = default, w2 = default, first = default;
            for (int i = _starts[g]; i < _starts[g + 1]; i++)
            {
                double w = 1 / (_variances[i] + within);
                w1.Add(w);
                w2.Add(w * w);
                first.Add(w * (_values[i] - shift));
            }

            double dilution = 1 / (1 + (between * w1.Value)), common = between * first.Value * dilution;
            for (int i = _starts[g]; i < _starts[g + 1]; i++)
            {
                double projected = (_values[i] - shift - common) / (_variances[i] + within);
                square.Add(projected * projected);
            }

            scores[g] = first.Value * dilution / totalWeight;
            trace.Add(w1.Value - (between * w2.Value * dilution));
            ones.Add(w2.Value * dilution * dilution);
        }

        double score = 0.5 * (square.Value - trace.Value + (ones.Value / totalWeight));
        return new(within, between, _pivot + shift, Math.Sqrt(1 / totalWeight), logLikelihood, score, scores);
    }

    private double PivotOf(int group) => SampleOf(group).Pivot;

    private Moments MomentsOf(int group, double within) => Moments.Exact(SampleOf(group), within);

    private Sample SampleOf(int group)
    {
        int start = _starts[group], count = _starts[group + 1] - start, pivot = 0;
        for (int i = 1; i < count; i++)
        {
            if (_variances[start + i] < _variances[start + pivot]) pivot = i;
        }

        return new(_values.AsSpan(start, count), _variances.AsSpan(start, count), pivot);
    }
}
