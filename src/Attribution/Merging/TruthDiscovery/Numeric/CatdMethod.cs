namespace Attribution.Merging;

/// <summary>
/// CATD, confidence-aware truth discovery: Q. Li, Y. Li, J. Gao, L. Su, B. Zhao, M. Demirbas, W. Fan and J. Han, PVLDB 8(4), 2014,
/// https://doi.org/10.14778/2735496.2735505.
/// </summary>
/// <remarks>
/// A source weighs the inverse of the upper end of the confidence interval of its variance:
/// w_s = χ²(α/2; n_s) / Σ (x_st − v_t)², the lower-tail quantile with as many degrees of freedom as the source has claims, so that a
/// source with few claims weighs little (0.000982 at one claim, 74.2 at a hundred). Start: the median of the claims on a topic. Update: the
/// weights, then weighted means. Prior: none. Stops by the truths. Assumes: independent normal errors without bias. It tends to make one
/// source the truth on every topic, which is told. There are no ties.
/// </remarks>
internal sealed class CatdMethod(CatdOptions options) : NumericTruthMethod
{
    public override string Name => $"CATD ({options})";

    private protected override NumericTruths Discover(ClaimColumns<double> claims, TruthRun run)
    {
        NumericStudy study = new(Name, claims, isByMean: false, run);
        if (study.Obstacle is not null) return study.Unlearnt(byMedian: false);
        CatdRounds rounds = new(claims, study.Units, options, run);
        TruthOutcome outcome = study.Run(rounds);
        return study.Result(outcome, rounds.Used, rounds.Truths);
    }
}
