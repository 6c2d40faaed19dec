namespace Attribution.Merging;

/// <summary>The rounds of CATD.</summary>
internal sealed class CatdRounds : SquaredRounds
{
    private readonly double[] _quantiles;
    private readonly double _added;
    private double[] _used;
    private double[] _next;

    public CatdRounds(ClaimColumns<double> claims, UnitTopics units, CatdOptions options, TruthRun run)
        : base(claims, units, run)
    {
        (_used, _next) = (new double[claims.Sources], new double[claims.Sources]);
        _quantiles = Quantiles(claims.ClaimsOf.ToArray(), 0.5 * options.Alpha, run);
        _added = Math.Max(options.AddedSquares, 1e-290);
        if (options.Standardise) return;
        double largest = units.Spreads.Length == 0 ? 0 : units.Spreads.Max();
        if (largest == 0) return;
        Factors = Array.ConvertAll(units.Spreads, spread => spread / largest * (spread / largest));
        double added = Math.Sqrt(_added) / largest;
        _added = Math.Clamp(added * added, 1e-290, 1e290);
    }

    public override bool Opens => true;

    public override double[] Weights => _next;

    /// <summary>The weights by which the truths were made; their sum is 1.</summary>
    public double[] Used => _used;

    public override double Update(ReadOnlySpan<double> sums, bool isOpening)
    {
        (_used, _next) = (_next, _used);
        double whole = 0;
        for (int source = 0; source < sums.Length; source++)
        {
            _next[source] = _quantiles[source] / (sums[source] + _added);
            whole += _next[source];
        }

        if (!(whole > 0))
        {
            _next.AsSpan().Fill(1.0 / sums.Length);
            return 0;
        }

        for (int source = 0; source < sums.Length; source++)
        {
            _next[source] /= whole;
        }

        return 0;
    }

    /// <summary>The quantile of each source: each number of claims is looked up once.</summary>
    private static double[] Quantiles(int[] claims, double probability, TruthRun run)
    {
        int[] counts = [.. claims.Distinct().Order()];
        double[] quantiles = new double[counts.Length];
        run.Do(counts.Length, (count, _) => quantiles[count] = LowerQuantile.Of(probability, counts[count]));
        return Array.ConvertAll(claims, count => quantiles[Array.BinarySearch(counts, count)]);
    }
}
