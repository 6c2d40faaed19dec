using Attribution.Merging;

namespace Attribution;

/// <summary>The ways to merge readings that the library comes with.</summary>
/// <remarks>
/// <para> Every one leaves out what it cannot use, with the reason, and refuses in the result what it could not answer honestly; codes and
/// remedies are stable. It sees readings only: whether a merged value is earned at all is the reconciliation's to say. </para>
/// <para> Weights are relative, a weight of 0 leaves a reading out, and equal weights give the unweighted result to the last bit. In
/// inverse-variance methods a weight u multiplies 1/(variance + τ²): it says how much a reading is to count, not how precise it is, so
/// that the standard error stays that of the weighted mean of readings with the stated variances. A merger without weights says so
/// ("weights-ignored") when they differ. </para>
/// <para>The order of the readings changes the last digits at most.</para>
/// </remarks>
public static partial class Mergers
{
    // Made when it is first asked for: most programs use one merger or two.
    private static readonly Lazy<IReadOnlyList<IMerger>> Catalogue = new(MakeAll);

    /// <summary>
    /// Every largest set of readings that can hold together, and the low and the high of all: the only merger that invents no
    /// variance, no weight and no independence, and so names no value.
    /// </summary>
    public static ITableMerger Camps { get; } = new CampsMerger();

    /// <summary>
    /// From the lowest to the highest of what was said; right if any one source is. An end that one reading leaves open is open.
    /// </summary>
    public static ITableMerger Envelope { get; } = new EnvelopeMerger();

    /// <summary>
    /// What is left if every source is right: a range, never an estimate, with the warning that it narrows as conflict grows. Refused where
    /// the readings have no value in common.
    /// </summary>
    public static ITableMerger Intersection { get; } = new IntersectionMerger();

    /// <summary>
    /// Where most readings overlap (Marzullo), one-sided ones included: the largest camps, their common range, no value. Of equally large
    /// camps each is given and no range; a largest camp that is not a majority is given with a warning. See <see cref="MaximumOverlap"/>.
    /// </summary>
    public static ITableMerger MajorityOverlap { get; } = new MajorityOverlapMerger();

    /// <summary>
    /// The selection of the Network Time Protocol: the range around a majority of readings and their midpoints, no value. Needs two-sided
    /// readings; refused where no majority agrees. See <see cref="NtpIntersection"/>.
    /// </summary>
    public static ITableMerger Ntp { get; } = new NtpMerger();

    /// <summary>
    /// Every merger with its default parameters, in the order of the documentation: to compare them, and to find one by name. Those of τ²
    /// are one for each of <see cref="TauSquared.All"/> but the fixed effect.
    /// </summary>
    public static IReadOnlyList<IMerger> All => Catalogue.Value;

    /// <summary>
    /// The fusion of Brooks and Iyengar: a value and a range that hold although some readings are arbitrarily wrong. Needs two-sided
    /// readings; refused where more must be wrong. See <see cref="Merging.BrooksIyengar"/>.
    /// </summary>
    /// <param name="faulty">
    /// How many readings may be wrong, fewer than a third of those that are used; null (default) for as many as they can bear: ⌊(k −
    /// 1)/3⌋.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="faulty"/> is negative.</exception>
    public static ITableMerger BrooksIyengar(int? faulty = null) => new BrooksIyengarMerger(faulty);

    /// <summary>The merger in <see cref="All"/> with this name, or null where there is none.</summary>
    /// <param name="name">The name, as results carry it: "camps", "random effects (REML, ad hoc)".</param>
    public static IMerger? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(merger => merger.Name == name);
    }

    /// <summary>A merger made of a function.</summary>
    /// <param name="name">The name that results carry.</param>
    /// <param name="needs">What the function must find in a reading.</param>
    /// <param name="merge">
    /// Readings and as many checked weights in; a result under the same name out. It is for the function to leave out readings of weight 0.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is blank, <paramref name="needs"/> is not defined, or <paramref name="merge"/> is null.
    /// </exception>
    public static IMerger Create(string name, ReadingNeeds needs, Func<IReadOnlyList<Reading>, IReadOnlyList<double>, Merged> merge)
    {
        Argument.NotBlank(name);
        ArgumentNullException.ThrowIfNull(merge);
        return new FunctionMerger(name, Argument.Defined(needs), merge);
    }

    private static IReadOnlyList<IMerger> MakeAll() =>
    [
        Camps, Envelope, Intersection, MajorityOverlap, Ntp, BrooksIyengar(),
        Median(), WeightedMedian(), TrimmedMean(), WinsorisedMean(), Huber(), AlgorithmA(), HodgesLehmann(),
        FixedEffect(), .. from tauSquared in TauSquared.All where tauSquared != TauSquared.FixedEffect select RandomEffects(tauSquared),
        ThreeLevel(), HenmiCopas(), BirgeRatio(), ScaleFactor(), MandelPaule(), LargestConsistentSubset(),
        LinearPool(), LogarithmicPool(), CovarianceIntersection(), CovarianceUnion(),
        MostReliable, Majority, Lowest, LowBestHigh,
    ];
}
