using System.Runtime.CompilerServices;

namespace Attribution.Merging;

/// <content>The methods for labels.</content>
public static partial class TruthDiscovery
{
    /// <summary>The label that most sources give: the baseline, which learns nothing.</summary>
    public static LabelTruthMethod Vote { get; } = new VoteMethod();

    /// <summary>
    /// Sums, or Hubs and Authorities (Pasternack and Roth, COLING 2010): sources and facts score each other. Scores, no probabilities.
    /// </summary>
    public static LabelTruthMethod Sums { get; } = new SumsMethod();

    /// <summary>
    /// Average·Log (Pasternack and Roth, COLING 2010): as <see cref="Sums"/>, by the average of a source's facts times the logarithm of
    /// their number. Scores, no probabilities.
    /// </summary>
    public static LabelTruthMethod AverageLog { get; } = new AverageLogMethod();

    /// <summary>
    /// 2-Estimates (Galland et al., WSDM 2010, https://doi.org/10.1145/1718487.1718504): truth of facts and error of sources in turn,
    /// stretched to the whole range. Implementations disagree widely: for comparison.
    /// </summary>
    public static LabelTruthMethod TwoEstimates { get; } = new TwoEstimatesMethod();

    /// <summary>Investment (Pasternack and Roth, COLING 2010): sources invest their score in facts. Scores, no probabilities.</summary>
    /// <param name="growth">The power of what is invested that a fact pays back, from 1 to 10; default: 1.2, the paper's.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="growth"/> is not within its range.</exception>
    public static LabelTruthMethod Investment(double growth = 1.2) => new InvestmentMethod(Within(growth, 1, 10));

    /// <summary>
    /// PooledInvestment (Pasternack and Roth, COLING 2010): what is invested in a topic is shared out among its facts. Scores, no
    /// probabilities.
    /// </summary>
    /// <param name="growth">The power by which larger investments get more, from 1 to 10; default: 1.4, the paper's.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="growth"/> is not within its range.</exception>
    public static LabelTruthMethod PooledInvestment(double growth = 1.4) => new PooledInvestmentMethod(Within(growth, 1, 10));

    /// <summary>
    /// TruthFinder (Yin, Han and Yu, IEEE TKDE 20(6), 2008, https://doi.org/10.1109/TKDE.2007.190745), without implication between facts.
    /// </summary>
    /// <param name="damping">By how much support is damped since sources copy, above 0 and up to 1; default: 0.3, the paper's.</param>
    /// <param name="trust">The trust in each source at the start, from 0.01 to 0.99; default: 0.9, the paper's.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not within its range.</exception>
    public static LabelTruthMethod TruthFinder(double damping = 0.3, double trust = 0.9) =>
        new TruthFinderMethod(Within(damping, 1e-6, 1), Within(trust, 0.01, 0.99));

    /// <summary>CRH with the 0–1 loss (Li et al., SIGMOD 2014, https://doi.org/10.1145/2588555.2610509).</summary>
    /// <param name="norm">What a source's loss is a share of; default: the sum of all.</param>
    /// <param name="perClaim">Whether its loss is divided by the number of its claims; default: yes.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="norm"/> is not defined.</exception>
    public static LabelTruthMethod CrhLabels(CrhNorm norm = CrhNorm.Sum, bool perClaim = true) =>
        new CrhLabelsMethod(Argument.Defined(norm), perClaim);

    /// <summary>
    /// One-coin Dawid–Skene (Zhang et al., JMLR 17(102), 2016, https://doi.org/10.48550/arXiv.1406.3824): one accuracy per source, by
    /// EM.
    /// </summary>
    /// <param name="right">Pseudo-claims of each source that are right, from 0; default: 0, maximum likelihood.</param>
    /// <param name="wrong">Pseudo-claims of each source that are wrong, from 0; default: 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not within its range.</exception>
    public static LabelTruthMethod OneCoin(double right = 0, double wrong = 0) =>
        new OneCoinMethod(Within(right, 0, MostPseudoClaims), Within(wrong, 0, MostPseudoClaims));

    /// <summary>
    /// Dawid–Skene (Applied Statistics 28(1), 1979, https://doi.org/10.2307/2346806): a matrix of errors per source, by EM;
    /// <see cref="LabelTruths.Confusion"/> has them.
    /// </summary>
    /// <param name="smoothing">Pseudo-claims per cell of each matrix, from 0; default: 0, maximum likelihood.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="smoothing"/> is not within its range.</exception>
    public static LabelTruthMethod DawidSkene(double smoothing = 0) => new DawidSkeneMethod(Within(smoothing, 0, MostPseudoClaims));

    /// <summary>ACCU (Dong et al., PVLDB 2(1), 2009, https://doi.org/10.14778/1687627.1687690): accuracies without copying.</summary>
    /// <param name="falseValues">How many false values each topic has, from 1; default: 10.</param>
    /// <param name="accuracy">The accuracy of each source at the start, from 0.01 to 0.99; default: 0.8.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not within its range.</exception>
    public static LabelTruthMethod Accu(int falseValues = 10, double accuracy = 0.8) =>
        new AccuMethod(FromOne(falseValues), Within(accuracy, 0.01, 0.99));

    /// <summary>
    /// AccuCopy (Dong et al., PVLDB 2(1), 2009, https://doi.org/10.14778/1687627.1687690): accuracies, and which sources copy from each
    /// other; <see cref="TruthResult.Copying"/> has the probabilities.
    /// </summary>
    /// <param name="falseValues">How many false values each topic has, from 1; default: 10.</param>
    /// <param name="accuracy">The accuracy of each source at the start, from 0.01 to 0.99; default: 0.8.</param>
    /// <param name="dependence">The prior probability α that two sources depend on each other, from 1e−6 to 1 − 1e−6; default:
    /// 0.2.</param>
    /// <param name="error">The probability ε that an independent claim is false, from 0.001 to 0.999; default: 0.2.</param>
    /// <param name="copied">The probability c that a copier copies a value, from 0.001 to 0.999; default: 0.8.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not within its range.</exception>
    public static LabelTruthMethod AccuCopy(
        int falseValues = 10, double accuracy = 0.8, double dependence = 0.2, double error = 0.2, double copied = 0.8) =>
        new AccuCopyMethod(
            FromOne(falseValues),
            Within(accuracy, 0.01, 0.99),
            new(Within(dependence, 1e-6, 1 - 1e-6), Within(error, 0.001, 0.999), Within(copied, 0.001, 0.999)));

    /// <summary>
    /// The latent truth model (Zhao et al., PVLDB 5(6), 2012, https://doi.org/10.14778/2168651.2168656), by expectation instead of
    /// sampling: a topic can have several truths; <see cref="LabelTruths.Qualities"/> has the two qualities of each source.
    /// </summary>
    /// <param name="priors">The pseudo-claims; default: the paper's for books.</param>
    public static LabelTruthMethod LatentTruth(LatentTruthPriors? priors = null) => new LatentTruthMethod(priors ?? new());

    private const double MostPseudoClaims = 1e9;

    private static double Within(
        double value, double least, double most, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= least && value <= most ? value : throw new ArgumentOutOfRangeException(
            name, value, Printable.Message($"{name} is {value}; it must be from {least} to {most}."));

    private static int FromOne(int value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        return value;
    }
}
