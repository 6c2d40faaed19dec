using Attribution.Merging;

namespace Attribution;

/// <content>
/// Merging by variances. A reading enters with the mean and the variance of its distribution; on the log scale with those of the logarithm.
/// Readings without a distribution, and those whose variance is assumed unless <c>takeAssumed</c> is set, are left out. The range is at the
/// given level.
/// </content>
public static partial class Mergers
{
    /// <summary>
    /// The inverse-variance mean: one common value behind all readings. Warns ("heterogeneous") where they differ more than their variances
    /// explain.
    /// </summary>
    /// <param name="scale">The scale of the mean; default linear.</param>
    /// <param name="level">The nominal coverage of the range, strictly between 0 and 1; default 0.95.</param>
    /// <param name="takeAssumed">Whether readings with an assumed variance are used; default no.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    public static ITableMerger FixedEffect(MergeScale scale = MergeScale.Linear, double level = 0.95, bool takeAssumed = false)
    {
        VarianceSetting setting = new(scale, level, takeAssumed);
        MetaAnalysisOptions options = new() { TauSquared = TauSquared.FixedEffect, Level = level };
        return new MetaAnalysisMerger(MergeName.Of("fixed effect", setting), options, setting);
    }

    /// <summary>
    /// Random effects: the mean of values that differ by a variance τ² of their own. Refused below three readings; below five it warns,
    /// and has no prediction interval.
    /// </summary>
    /// <param name="tauSquared">The estimator of τ²: <see cref="TauSquared.Reml"/> unless there is a reason for another.</param>
    /// <param name="scale">The scale of the mean; default linear.</param>
    /// <param name="test">
    /// The test behind the range. The default is Knapp–Hartung ad hoc: the normal range is too narrow with the few readings that claims
    /// give, and plain Knapp–Hartung shrinks to a point where readings agree by chance.
    /// </param>
    /// <param name="level">The nominal coverage of the range, strictly between 0 and 1; default 0.95.</param>
    /// <param name="takeAssumed">Whether readings with an assumed variance are used; default no.</param>
    /// <exception cref="ArgumentException"><paramref name="tauSquared"/> is <see cref="TauSquared.FixedEffect"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    /// <example>
    /// <code language="cs">
    /// Reconciler reml = Reconciler.Default with
    /// {
    ///     Reader = Readers.StatedCoverage,
    ///     Merger = Mergers.RandomEffects(TauSquared.Reml, MergeScale.Log),
    /// };
    /// </code>
    /// </example>
    public static ITableMerger RandomEffects(
        TauSquared tauSquared,
        MergeScale scale = MergeScale.Linear,
        MetaAnalysisTest test = MetaAnalysisTest.AdHoc,
        double level = 0.95,
        bool takeAssumed = false)
    {
        ArgumentNullException.ThrowIfNull(tauSquared);
        if (tauSquared == TauSquared.FixedEffect)
        {
            throw new ArgumentException("A fixed effect has no τ² to estimate: use Mergers.FixedEffect.", nameof(tauSquared));
        }

        VarianceSetting setting = new(scale, level, takeAssumed);
        MetaAnalysisOptions options = new() { TauSquared = tauSquared, Test = test, Level = level };
        string testName = test switch
        {
            MetaAnalysisTest.Normal => "normal",
            MetaAnalysisTest.KnappHartung => "Knapp–Hartung",
            _ => "ad hoc",
        };
        return new MetaAnalysisMerger(MergeName.Of("random effects", setting, tauSquared.Name, testName), options, setting);
    }

    /// <summary>
    /// Random effects on two levels: origins differ, and so do the readings of one origin (Konstantopoulos 2011, Research Synthesis Methods
    /// 2:61, doi:10.1002/jrsm.35), by REML. The one merger of the library that does not collapse what one origin says: for a reconciler
    /// whose origins have several claims each. The range is Student's t with as many degrees of freedom as there are origins less one;
    /// τ² is the sum of both levels (<see cref="Merging.ThreeLevel"/> gives each). Refused where every reading has an origin of its own
    /// ("one-level"), and below three origins ("too-few-origins"); warns below five, and has no prediction interval there. Equal readings
    /// of one origin count once. No weights.
    /// </summary>
    /// <inheritdoc cref="FixedEffect" path="/param"/>
    /// <inheritdoc cref="FixedEffect" path="/exception"/>
    public static IOriginMerger ThreeLevel(MergeScale scale = MergeScale.Linear, double level = 0.95, bool takeAssumed = false) =>
        new ThreeLevelMerger(new(scale, level, takeAssumed));

    /// <summary>
    /// The inverse-variance mean with an interval that allows for heterogeneity and for loud small claims. Refused below three readings,
    /// and where one has over 99.99 % of the weight ("one-decides"); warns below five. No weights. See <see cref="Merging.HenmiCopas"/>.
    /// </summary>
    /// <inheritdoc cref="FixedEffect" path="/param"/>
    /// <inheritdoc cref="FixedEffect" path="/exception"/>
    public static ITableMerger HenmiCopas(MergeScale scale = MergeScale.Linear, double level = 0.95, bool takeAssumed = false) =>
        new HenmiCopasMerger(new(scale, level, takeAssumed));

    /// <summary>
    /// The inverse-variance mean, its standard error multiplied by the Birge ratio where that is above 1: never scaled down. Warns below
    /// five readings. No weights. See <see cref="ScaledMean"/>.
    /// </summary>
    /// <inheritdoc cref="FixedEffect" path="/param"/>
    /// <inheritdoc cref="FixedEffect" path="/exception"/>
    public static ITableMerger BirgeRatio(MergeScale scale = MergeScale.Linear, double level = 0.95, bool takeAssumed = false) =>
        new ScaledMeanMerger("Birge ratio", new(scale, level, takeAssumed), belowCeiling: false);

    /// <summary>
    /// The inverse-variance mean with the scale factor S of the Particle Data Group, which ignores readings too imprecise to show
    /// disagreement. Warns below five readings. No weights. See <see cref="ScaledMean"/>.
    /// </summary>
    /// <inheritdoc cref="FixedEffect" path="/param"/>
    /// <inheritdoc cref="FixedEffect" path="/exception"/>
    public static ITableMerger ScaleFactor(MergeScale scale = MergeScale.Linear, double level = 0.95, bool takeAssumed = false) =>
        new ScaledMeanMerger("PDG scale factor", new(scale, level, takeAssumed), belowCeiling: true);

    /// <summary>
    /// The Mandel–Paule consensus: random effects with the τ² of Paule and Mandel; the standard error is the larger of Rukhin's and
    /// 1/√Σ w, the range Student's t with k − 1 degrees of freedom. Refused below three readings, warns below five. No weights. See
    /// <see cref="Merging.MandelPaule"/>.
    /// </summary>
    /// <inheritdoc cref="FixedEffect" path="/param"/>
    /// <inheritdoc cref="FixedEffect" path="/exception"/>
    public static ITableMerger MandelPaule(MergeScale scale = MergeScale.Linear, double level = 0.95, bool takeAssumed = false) =>
        new MandelPauleMerger(new(scale, level, takeAssumed));

    /// <summary>
    /// Cox's largest consistent subset: the mean of the largest set of readings that agree within their variances; the others are left out,
    /// each with its distance. Refused below four readings, where no two agree, and where equally good sets tie; warns where the set is no
    /// majority. No weights. See <see cref="ConsistentSubset"/>.
    /// </summary>
    /// <param name="significance">
    /// The probability of χ² below which a set counts as inconsistent, strictly between 0 and 1; default 0.05.
    /// </param>
    /// <param name="scale">The scale of the mean; default linear.</param>
    /// <param name="level">The nominal coverage of the range, strictly between 0 and 1; default 0.95.</param>
    /// <param name="takeAssumed">Whether readings with an assumed variance are used; default no.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    public static ITableMerger LargestConsistentSubset(
        double significance = 0.05, MergeScale scale = MergeScale.Linear, double level = 0.95, bool takeAssumed = false) =>
        new ConsistentSubsetMerger(significance, new(scale, level, takeAssumed));
}
