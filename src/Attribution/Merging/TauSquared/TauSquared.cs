using System.Runtime.CompilerServices;
using Attribution.Merging;

namespace Attribution;

/// <summary>An estimator of τ², the variance between claims. A closed family: the members are the static properties.</summary>
public abstract class TauSquared
{
    private protected TauSquared(string name) => Name = name;

    /// <summary>τ² = 0: all claims measure one value.</summary>
    public static TauSquared FixedEffect { get; } = new FixedEffectModel();

    /// <summary>
    /// DL, the method of moments of DerSimonian and Laird 1986, Controlled Clinical Trials 7:177,
    /// https://doi.org/10.1016/0197-2456(86)90046-2. Closed form.
    /// </summary>
    public static TauSquared DerSimonianLaird { get; } = new DerSimonianLairdEstimator();

    /// <summary>HE, unweighted moments: Hedges and Olkin 1985, Statistical Methods for Meta-Analysis, p. 194. Closed form.</summary>
    public static TauSquared Hedges { get; } = new HedgesEstimator();

    /// <summary>
    /// HS, (Q − k)/Σ w: Hunter and Schmidt 1990, in the form of Viechtbauer 2005, https://doi.org/10.3102/10769986030003261. Closed
    /// form, biased downwards.
    /// </summary>
    public static TauSquared HunterSchmidt { get; } = new HunterSchmidtEstimator("HS", corrected: false);

    /// <summary>
    /// HSk, the same with Q multiplied by k/(k − 1): Brannick, Potter, Benitez and Morris 2019, https://doi.org/10.1177/1094428117741966.
    /// Closed form.
    /// </summary>
    public static TauSquared HunterSchmidtCorrected { get; } = new HunterSchmidtEstimator("HSk", corrected: true);

    /// <summary>
    /// SJ, Sidik and Jonkman 2005, Applied Statistics 54:367, https://doi.org/10.1111/j.1467-9876.2005.00489.x. Closed form; above 0 unless
    /// all values are equal.
    /// </summary>
    public static TauSquared SidikJonkman { get; } = new SidikJonkmanEstimator();

    /// <summary>
    /// PM, the τ² at which Q equals k − 1: Paule and Mandel 1982, J. Res. NBS 87:377, https://doi.org/10.6028/jres.087.022. It is also
    /// where the moments of DerSimonian and Laird arrive when their weights are taken at their own τ² and they are repeated: DerSimonian
    /// and Kacker 2007, Contemporary Clinical Trials 28:105, https://doi.org/10.1016/j.cct.2006.04.004.
    /// </summary>
    public static TauSquared PauleMandel { get; } = new PauleMandelEstimator("PM", median: false);

    /// <summary>
    /// PMM, the τ² at which Q equals the median of chi-squared: Viechtbauer 2021, https://doi.org/10.1002/bimj.202000203 (median-unbiased
    /// Paule–Mandel).
    /// </summary>
    public static TauSquared PauleMandelMedian { get; } = new PauleMandelEstimator("PMM", median: true);

    /// <summary>
    /// EB, empirical Bayes: Morris 1983, JASA 78:47, https://doi.org/10.1080/01621459.1983.10477920. Its equation is that of
    /// <see cref="PauleMandel"/>.
    /// </summary>
    public static TauSquared EmpiricalBayes { get; } = new PauleMandelEstimator("EB", median: false);

    /// <summary>
    /// ML, the global maximum of the likelihood: Hardy and Thompson 1996, Statistics in Medicine 15:619. Biased downwards with few claims.
    /// </summary>
    public static TauSquared Ml { get; } = new LikelihoodEstimator("ML", restricted: false);

    /// <summary>
    /// REML, the global maximum of the restricted likelihood: Viechtbauer 2005, J. Educ. Behav. Statist. 30:261,
    /// https://doi.org/10.3102/10769986030003261.
    /// </summary>
    public static TauSquared Reml { get; } = new LikelihoodEstimator("REML", restricted: true);

    /// <summary>Every member, the fixed effect first.</summary>
    public static IReadOnlyList<TauSquared> All { get; } =
    [
        FixedEffect, DerSimonianLaird, Hedges, HunterSchmidt, HunterSchmidtCorrected,
        SidikJonkman, PauleMandel, PauleMandelMedian, EmpiricalBayes, Ml, Reml,
    ];

    /// <summary>The usual abbreviation, such as "REML".</summary>
    public string Name { get; }

    internal virtual bool IsFixedEffect => false;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Estimates τ² from two claims or more.</summary>
    /// <param name="sample">The claims.</param>
    /// <param name="atZero">The sums at τ² = 0.</param>
    /// <param name="fit">How it was found.</param>
    /// <returns>τ², not below 0.</returns>
    internal abstract double Fit(in Sample sample, in Moments atZero, out HeterogeneityFit fit);

    /// <summary>The same from sums that are kept as functions of τ².</summary>
    internal abstract double Fit(ClaimSums claims, in Moments atZero, out HeterogeneityFit fit);

    /// <summary>
    /// The equation that gives τ² from the sums at τ² = 0, so that topics can be fitted side by side; null where there is none.
    /// </summary>
    internal virtual MomentEquation? Equation => null;

    /// <summary>Estimates τ² about a regression.</summary>
    internal virtual double Fit(RegressionModel model) =>
        throw new ArgumentException(
            Printable.Message($"{Name} is not offered about a regression: use FE, DL, HS, HSk, PM, PMM, EB, ML or REML."));

    /// <summary>The variance of the moment Σ w (y − mean)² under τ², whose P has this trace and this trace of its square.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected static double MomentVariance(int count, double tauSquared, double trace, double traceOfSquare) =>
        (2 * (count - 1)) + (4 * tauSquared * trace) + (2 * tauSquared * tauSquared * traceOfSquare);
}
