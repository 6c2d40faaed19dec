namespace Attribution.Merging;

/// <summary>
/// Truth discovery: how reliable each source is, learnt from many topics on which the same sources speak, and the truths by these
/// reliabilities. Each member is a method, which keeps no state and can be used again and on several threads.
/// </summary>
public static partial class TruthDiscovery
{
    /// <summary>The mean of the claims on each topic: the baseline, which learns nothing.</summary>
    public static NumericTruthMethod Mean { get; } = new MeanMethod();

    /// <summary>The median of the claims on each topic: the robust baseline, which learns nothing.</summary>
    public static NumericTruthMethod Median { get; } = new MedianMethod();

    /// <summary>
    /// CRH: weights by minus the logarithm of a source's share of the loss (Li et al., SIGMOD 2014,
    /// https://doi.org/10.1145/2588555.2610509).
    /// </summary>
    /// <param name="options">The loss and the norm; default: squared over variance, share of the sum.</param>
    public static NumericTruthMethod Crh(CrhOptions? options = null) => new CrhMethod(options ?? new());

    /// <summary>
    /// CATD: weights by the upper end of the confidence interval of a source's variance, so that few claims earn little (Li et al., PVLDB
    /// 8(4), 2014, https://doi.org/10.14778/2735496.2735505).
    /// </summary>
    /// <param name="options">The level, and whether errors are free of units; default: 0.05, yes.</param>
    public static NumericTruthMethod Catd(CatdOptions? options = null) => new CatdMethod(options ?? new());

    /// <summary>
    /// GTM: a Gaussian model with priors, which yields variances of sources and of truths (Zhao and Han, QDB at VLDB 2012).
    /// </summary>
    /// <param name="options">The priors and the variant of EM; default: the paper's.</param>
    public static NumericTruthMethod Gtm(GtmOptions? options = null) => new GtmMethod(options ?? new());

    /// <summary>
    /// CRH over numbers and labels together: one weight per source from its losses of both kinds (Li et al., SIGMOD 2014,
    /// https://doi.org/10.1145/2588555.2610509).
    /// </summary>
    /// <param name="options">The loss of numbers and the norm; default: squared over variance, share of the sum.</param>
    public static MixedTruthMethod MixedCrh(CrhOptions? options = null) => new MixedCrhMethod(options ?? new());
}
