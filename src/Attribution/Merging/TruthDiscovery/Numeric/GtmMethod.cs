namespace Attribution.Merging;

/// <summary>
/// GTM, the Gaussian truth model: B. Zhao and J. Han, "A probabilistic model for estimating real-valued truth from conflicting
/// sources", QDB workshop at VLDB 2012.
/// </summary>
/// <remarks>
/// Model: µ_t ~ N(µ₀, σ₀²), σ_s² ~ inverse gamma(α, β), x_st ~ N(µ_t, σ_s²). Start: σ² = 1.
/// E step: µ_t = (µ₀/σ₀² + Σ x/σ_s²) / (1/σ₀² + Σ 1/σ_s²).
/// M step: σ_s² = (2β + Σ (x − µ_t)²) / (2(α + 1) + n_s); the exact EM adds the variance of µ_t to each square.
/// Prior: as above, on topics put to their median and standard deviation. The paper's removal of outliers beforehand is not part of it.
/// Stops by the truths. Assumes: independent normal errors without bias, and truths near the centre of what is claimed. No ties.
/// </remarks>
internal sealed class GtmMethod(GtmOptions options) : NumericTruthMethod
{
    public override string Name => $"GTM ({options})";

    private protected override NumericTruths Discover(ClaimColumns<double> claims, TruthRun run)
    {
        NumericStudy study = new(Name, claims, options.CentreOnMean, run, isOneUnit: !options.Standardise);
        if (study.Obstacle is not null) return study.Unlearnt(byMedian: false);
        GtmRounds rounds = new(claims, study.Units, options, run);
        TruthOutcome outcome = study.Run(rounds);
        return new GtmPosterior(claims, study, rounds, options).Result(outcome);
    }
}
