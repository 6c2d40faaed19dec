namespace Attribution.Merging;

/// <summary>Q of claims whose sums are kept as functions of τ².</summary>
internal readonly struct SubsetQ(ClaimSums claims) : IGeneralizedQ
{
    public int Count => claims.Count;

    public double LeastVariance => claims.LeastVariance;

    public double Range => claims.Range;

    public (double Q, double WeightedSquares) At(double x)
    {
        PowerSums sums = claims.At(x);
        double mean = sums.First / sums.Weight;
        return (sums.Second - (sums.First * mean), sums.SquareAbout(mean));
    }
}
