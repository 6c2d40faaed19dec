namespace Attribution.Merging;

/// <summary>
/// The (restricted) likelihood of claims around one mean. Beyond the squared range of the values each w² r² is smaller than what the
/// score subtracts from it.
/// </summary>
internal readonly ref struct MeanLikelihood(Sample sample, bool restricted) : ILikelihood
{
    private readonly Sample _sample = sample;

    public double LeastVariance => _sample.LeastVariance;

    public double Bound => _sample.Range * _sample.Range;

    public LikelihoodScore Quick(double x) => LikelihoodScore.Quick(_sample, x, restricted);

    public LikelihoodScore Exact(double x) => LikelihoodScore.Exact(_sample, x, restricted);

    public double LogLikelihood(double x)
    {
        Moments moments = Moments.Exact(_sample, x);
        return restricted
            ? Likelihood.Restricted(moments.LogDeterminant, moments.Weight, moments.SumOfSquares, _sample.Count)
            : Likelihood.Full(moments.LogDeterminant, moments.SumOfSquares, _sample.Count);
    }
}
