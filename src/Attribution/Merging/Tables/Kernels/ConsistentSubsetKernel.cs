using Attribution.Merging;

namespace Attribution;

/// <summary>Cox's largest consistent subset over columns.</summary>
internal sealed class ConsistentSubsetKernel(double significance, VarianceSetting setting, int fewest)
    : VarianceKernel(setting, MergedColumns.Q | MergedColumns.Agreeing, fewest)
{
    protected override TopicResult Fit(TopicRows rows)
    {
        if (rows.Count > ConsistentSubset.MaximumCount) return TopicResult.Refused(MergeStatus.TooManyReadings);
        using NearestSubsets nearest = new(rows.Values, rows.Variances);
        FittedSubset subset = nearest.Largest(significance);
        if (subset.Members.IsEmpty) return TopicResult.Refused(MergeStatus.NoMajority);
        return subset.Ambiguous
            ? TopicResult.Refused(MergeStatus.Tie)
            : Result(
                subset.Reference,
                subset.StandardUncertainty,
                double.PositiveInfinity,
                q: subset.ChiSquared,
                agreeing: subset.Members.Length);
    }
}
