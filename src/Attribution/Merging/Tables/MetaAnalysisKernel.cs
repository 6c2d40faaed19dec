using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Attribution.Merging;

namespace Attribution;

/// <summary>Fixed and random effects over columns.</summary>
internal sealed class MetaAnalysisKernel(MetaAnalysisOptions options, VarianceSetting setting, int fewest) : LaneKernel(
    setting, options.TauSquared.IsFixedEffect ? MergedColumns.Q : MergedColumns.Q | MergedColumns.TauSquared, fewest)
{
    protected override TopicResult Fit(TopicRows rows)
    {
        FittedMean fit = MetaAnalysis.Of(rows.Values, rows.Variances, rows.Weights, options);
        return Result(fit.Estimate, fit.StandardError, DegreesOfFreedom(rows.Count), fit.TauSquared, fit.Q);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    protected override void Merge(ReadingTable table, in LaneGroup group, scoped in MergedSpans results)
    {
        LaneSample topics = new(
            Buffer.Turn(0, table.Values.Span, group.Starts, group.Claims), Buffer.Turn(1, table.Variances.Span, group.Starts, group.Claims), Buffer.Column(2, group.Claims));
        LaneMoments atZero = LaneMoments.At(topics.Distances, topics.Variances, default, topics.Weights);
        Vector512<double> q = atZero.SumOfSquares(topics.Distances, topics.Weights);
        if (!options.TauSquared.TryFit(topics, atZero, q, out Vector512<double> tauSquared))
        {
            for (int lane = 0; lane < group.Places.Length; lane++)
                MergeOne(table, group.TopicAt(lane), group.Places[lane], results);
            return;
        }

        LaneMoments moments = options.TauSquared.IsFixedEffect ? atZero : LaneMoments.At(topics.Distances, topics.Variances, tauSquared, topics.Weights);
        Vector512<double> variance = Vector512<double>.One / moments.Weight;
        if (options.Test != MetaAnalysisTest.Normal)
        {
            Vector512<double> inflation = moments.SumOfSquares(topics.Distances, topics.Weights) / Vector512.Create((double)(group.Claims - 1));
            variance *= options.Test == MetaAnalysisTest.AdHoc ? Vector512.Max(inflation, Vector512<double>.One) : inflation;
        }

        Vector512<double> estimate = topics.Pivot + moments.Shift, error = Vector512.Sqrt(variance);
        Vector512<double> half = Vector512.Create(Quantile(DegreesOfFreedom(group.Claims))) * error, zero = default;
        results.Write(group, new() { Value = estimate, StandardError = error, Lower = estimate - half + zero, Upper = estimate + half + zero, TauSquared = tauSquared, Q = q });

        // What a lane could not settle is looked at alone.
        if (Vector512.EqualsAll(tauSquared, tauSquared)) return;
        for (int lane = 0; lane < group.Places.Length; lane++)
        {
            if (double.IsNaN(tauSquared[lane])) MergeOne(table, group.TopicAt(lane), group.Places[lane], results);
        }
    }

    private double DegreesOfFreedom(int count) => options.Test == MetaAnalysisTest.Normal ? double.PositiveInfinity : count - 1;
}
