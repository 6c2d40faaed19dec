namespace Attribution.Merging;

/// <summary>
/// CRH, conflict resolution on heterogeneous data: Q. Li, Y. Li, J. Gao, B. Zhao, W. Fan and J. Han, SIGMOD 2014,
/// https://doi.org/10.1145/2588555.2610509.
/// </summary>
/// <remarks>
/// Minimises Σ w_s Σ d(v_t, x_st) under Σ exp(−w_s) = 1 by turns. Start: the mean of the claims on a topic; the median with the
/// absolute loss. Update: w_s = −ln of the source's share of the loss; v_t the weighted mean, or weighted median. Prior: none. Stops by
/// the truths.
/// Assumes: sources err independently, each about as much on all topics. Tie of a weighted median: the lower value, and the interval is
/// reported. A source without any loss has the share 1e-12.
/// </remarks>
internal sealed class CrhMethod(CrhOptions options) : NumericTruthMethod
{
    public override string Name => $"CRH ({options})";

    private protected override NumericTruths Discover(ClaimColumns<double> claims, TruthRun run)
    {
        bool isAbsolute = options.Loss == CrhLoss.Absolute;
        NumericStudy study = new(Name, claims, isByMean: !isAbsolute, run);
        if (isAbsolute)
        {
            if (study.Obstacle is not null) return study.Unlearnt(byMedian: true);
            CrhAbsoluteRounds absolute = new(claims, study.Units, options, run);
            TruthOutcome end = study.Run(absolute);
            return study.Result(end, absolute.Used, absolute.Truths, absolute.Choices);
        }

        if (study.Obstacle is not null) return study.Unlearnt(byMedian: false);
        CrhSquaredRounds rounds = new(claims, study.Units, options, run);
        TruthOutcome outcome = study.Run(rounds);
        return study.Result(outcome, rounds.Used, rounds.Truths);
    }
}
