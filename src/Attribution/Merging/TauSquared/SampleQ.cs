namespace Attribution.Merging;

/// <summary>Q of the claims of a sample, to the last digits.</summary>
internal readonly ref struct SampleQ(Sample sample) : IGeneralizedQ
{
    private readonly Sample _sample = sample;

    public int Count => _sample.Count;

    public double LeastVariance => _sample.LeastVariance;

    public double Range => _sample.Range;

    public (double Q, double WeightedSquares) At(double x)
    {
        var residuals = ResidualMoments.At(_sample, x, Moments.Exact(_sample, x).Shift);
        return (residuals.SumOfSquares, residuals.WeightedSquares);
    }
}
