using Attribution.Merging;

namespace Attribution;

/// <content>
/// Averages of points. The point of a reading is its best figure; where it names none, the median of its distribution or the middle of its
/// interval, with the warning "stand-in". One-sided readings and what varies are left out. The range of the result is the envelope of the
/// readings, not an error of the average.
/// </content>
public static partial class Mergers
{
    /// <summary>The median; of an even number of readings the middle of the two in the middle.</summary>
    /// <param name="scale">The scale on which that middle is taken; default linear.</param>
    public static ITableMerger Median(MergeScale scale = MergeScale.Linear) =>
        new AverageMerger("median", scale, Robust.Median, isMedian: true);

    /// <summary>
    /// The weighted median: at most half of the weight lies on either side. Where exactly half does, it is the middle of a gap, with the
    /// warning "tie".
    /// </summary>
    /// <param name="scale">The scale on which that middle is taken; default linear.</param>
    public static ITableMerger WeightedMedian(MergeScale scale = MergeScale.Linear) => new WeightedMedianMerger(scale);

    /// <summary>
    /// The mean without a share of the readings at either end. Warns ("nothing-trimmed") where the share is less than one reading.
    /// </summary>
    /// <param name="fraction">The share to cut off at either end, between 0 and 0.5; default 0.2.</param>
    /// <param name="scale">The scale of the mean; default linear.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fraction"/> is not between 0 and 0.5.</exception>
    public static ITableMerger TrimmedMean(double fraction = 0.2, MergeScale scale = MergeScale.Linear) =>
        new TrimmedMeanMerger(fraction, winsorised: false, scale);

    /// <summary>
    /// The mean with a share of the readings at either end drawn in to the next one. Warns ("nothing-trimmed") where the share is less than
    /// one reading.
    /// </summary>
    /// <param name="fraction">The share to draw in at either end, between 0 and 0.5; default 0.2.</param>
    /// <param name="scale">The scale of the mean; default linear.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fraction"/> is not between 0 and 0.5.</exception>
    public static ITableMerger WinsorisedMean(double fraction = 0.2, MergeScale scale = MergeScale.Linear) =>
        new TrimmedMeanMerger(fraction, winsorised: true, scale);

    /// <summary>
    /// Huber's mean, in which no reading pulls harder than one at 1.345 standard deviations. See <see cref="Robust.Huber"/>.
    /// </summary>
    /// <param name="scale">The scale of the mean; default linear.</param>
    public static ITableMerger Huber(MergeScale scale = MergeScale.Linear) =>
        new AverageMerger("Huber", scale, points => Robust.Huber(points));

    /// <summary>The robust mean of ISO 13528, algorithm A. See <see cref="Merging.AlgorithmA"/>.</summary>
    /// <param name="scale">The scale of the mean; default linear.</param>
    public static ITableMerger AlgorithmA(MergeScale scale = MergeScale.Linear) => new AlgorithmAMerger(scale);

    /// <summary>The median of the middles of all pairs of readings. See <see cref="Robust.HodgesLehmann"/>.</summary>
    /// <param name="scale">The scale on which middles are taken; default linear.</param>
    public static ITableMerger HodgesLehmann(MergeScale scale = MergeScale.Linear) =>
        new AverageMerger("Hodges–Lehmann", scale, Robust.HodgesLehmann);
}
