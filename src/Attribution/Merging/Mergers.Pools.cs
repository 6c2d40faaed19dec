namespace Attribution;

/// <content>Pools of distributions and of values with variances whose correlation is unknown.</content>
public static partial class Mergers
{
    /// <summary>
    /// The linear pool: one of the readings is right, with chances as their weights. With one peak its mean and standard deviation; with
    /// several no value, but the camps of the readings' own ranges. The range is between the pool's quantiles in either case. Takes assumed
    /// distributions, with a warning. See <see cref="Merging.LinearPool"/>.
    /// </summary>
    /// <param name="level">The probability of the range, strictly between 0 and 1; default 0.95.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is 0, 1 or beyond.</exception>
    public static IMerger LinearPool(double level = 0.95) => new LinearPoolMerger(level);

    /// <summary>
    /// The logarithmic pool of the readings as normal distributions, log-normal on the log scale: one peak in between, however far they are
    /// apart; warns ("apart") where their own ranges have no value in common. Repeating a reading does not narrow it. See
    /// <see cref="Merging.LogarithmicPool"/>.
    /// </summary>
    /// <inheritdoc cref="FixedEffect" path="/param"/>
    /// <inheritdoc cref="FixedEffect" path="/exception"/>
    public static ITableMerger LogarithmicPool(MergeScale scale = MergeScale.Linear, double level = 0.95, bool takeAssumed = false) =>
        new LogarithmicPoolMerger(new(scale, level, takeAssumed));

    /// <summary>
    /// Covariance intersection: holds whatever the correlation of the readings. Of single numbers it is the most precise reading, or the
    /// mean of equally precise ones; warns ("apart") where the readings' own ranges have no value in common. No weights. See
    /// <see cref="Merging.CovarianceIntersection"/>.
    /// </summary>
    /// <inheritdoc cref="FixedEffect" path="/param"/>
    /// <inheritdoc cref="FixedEffect" path="/exception"/>
    public static ITableMerger CovarianceIntersection(
        MergeScale scale = MergeScale.Linear, double level = 0.95, bool takeAssumed = false) =>
        new CovarianceIntersectionMerger(new(scale, level, takeAssumed));

    /// <summary>
    /// Covariance union: a mean and the least variance that hold whichever one reading is right. No weights. See
    /// <see cref="Merging.CovarianceUnion"/>.
    /// </summary>
    /// <inheritdoc cref="FixedEffect" path="/param"/>
    /// <inheritdoc cref="FixedEffect" path="/exception"/>
    public static ITableMerger CovarianceUnion(MergeScale scale = MergeScale.Linear, double level = 0.95, bool takeAssumed = false) =>
        new CovarianceUnionMerger(new(scale, level, takeAssumed));
}
