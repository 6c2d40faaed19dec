namespace Attribution.Merging;

/// <summary>The rounds of CRH with a squared loss.</summary>
internal sealed class CrhSquaredRounds : SquaredRounds, IWeighed
{
    /// <summary>So that no sum of losses overflows.</summary>
    private const double MostFactor = 1e290;

    private readonly CrhWeights _rule;
    private double[] _used;
    private double[] _next;

    /// <param name="claims">The claims.</param>
    /// <param name="units">The same in units of their topics.</param>
    /// <param name="options">The loss and the norm.</param>
    /// <param name="run">The run.</param>
    /// <param name="isShared">Whether the losses are added to others, so that their size counts and not only their shares.</param>
    public CrhSquaredRounds(ClaimColumns<double> claims, UnitTopics units, CrhOptions options, TruthRun run, bool isShared = false)
        : base(claims, units, run)
    {
        _rule = new(options.Norm, options.PerClaim);
        (_used, _next) = (new double[claims.Sources], new double[claims.Sources]);
        if (options.Loss != CrhLoss.SquaredOverDeviation) return;
        Factors = isShared ? Array.ConvertAll(units.Spreads, spread => Math.Min(spread, MostFactor)) : Shares(units.Spreads);
    }

    public override bool Opens => true;

    public override double[] Weights => _next;

    /// <summary>The weights by which the truths were made.</summary>
    public double[] Used => _used;

    public override double Update(ReadOnlySpan<double> sums, bool isOpening)
    {
        (_used, _next) = (_next, _used);
        _rule.Of(sums, Columns.ClaimsOf, _next);
        return 0;
    }

    public void Weigh(ReadOnlySpan<double> weights, ReadOnlySpan<double> losses)
    {
        (_used, _next) = (_next, _used);
        weights.CopyTo(_next);
    }

    /// <summary>
    /// z² is (x − v)² over the variance, and that times the deviation is the paper's loss. Divided by the largest deviation, which
    /// changes no share and cannot overflow.
    /// </summary>
    private static double[] Shares(double[] spreads)
    {
        double largest = spreads.Length == 0 ? 0 : spreads.Max();
        return largest == 0 ? [] : Array.ConvertAll(spreads, spread => spread / largest);
    }
}
