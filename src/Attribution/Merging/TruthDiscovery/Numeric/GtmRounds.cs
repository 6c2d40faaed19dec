namespace Attribution.Merging;

/// <summary>The rounds of GTM. Its weights are the precisions 1 / σ².</summary>
internal sealed class GtmRounds : SquaredRounds
{
    private const double LeastVariance = 1e-290;
    private const double MostVariance = 1e290;

    private readonly double _alpha;
    private readonly double _beta;
    private readonly double[] _precisions;

    /// <param name="claims">The claims.</param>
    /// <param name="units">The same in units of their topics, or all in one.</param>
    /// <param name="options">The priors.</param>
    /// <param name="run">The run.</param>
    public GtmRounds(ClaimColumns<double> claims, UnitTopics units, GtmOptions options, TruthRun run)
        : base(claims, units, run)
    {
        // In the unit of the values, a unit of the columns is as many of these.
        double unit = options.Standardise || units.Spreads.Length == 0 ? 1 : units.Spreads[0];
        double square = Math.Clamp(unit * unit, LeastVariance, MostVariance);
        (_alpha, _beta) = (options.Alpha, Math.Clamp(options.Beta / square, LeastVariance, MostVariance));
        PriorWeight = Math.Clamp(square / options.PriorVariance, LeastVariance, MostVariance);
        double mean = options.PriorMean;
        if (!options.Standardise) PriorMeans = Array.ConvertAll(units.Centres, centre => Bounded((mean / unit) - (centre / unit)));
        else if (mean != 0) PriorMeans = Array.ConvertAll(units.Centres, _ => Bounded(mean));
        AddsVariance = options.Exact;
        _precisions = new double[claims.Sources];
        _precisions.AsSpan().Fill(square);
    }

    public override bool Opens => false;

    public override double[] Weights => _precisions;

    /// <summary>The precision of a truth by the prior.</summary>
    public double PriorPrecision => PriorWeight;

    /// <summary>The prior's mean of a truth, from the centre of its topic.</summary>
    public double PriorMeanOf(int topic) => PriorMeans.Length == 0 ? 0 : PriorMeans[topic];

    public override double Update(ReadOnlySpan<double> sums, bool isOpening)
    {
        for (int source = 0; source < sums.Length; source++)
        {
            double variance = ((2 * _beta) + sums[source]) / ((2 * (_alpha + 1)) + Columns.ClaimsOf[source]);
            _precisions[source] = 1 / Math.Clamp(variance, LeastVariance, MostVariance);
        }

        return 0;
    }

    private static double Bounded(double mean) => Math.Clamp(mean, -1e100, 1e100);
}
