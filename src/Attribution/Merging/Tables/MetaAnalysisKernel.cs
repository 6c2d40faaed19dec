using System.Runtime.Intrinsics;
using Attribution.Merging;

namespace Attribution;

/// <summary>Fixed and random effects over columns.</summary>
internal sealed class MetaAnalysisKernel(MetaAnalysisOptions options, VarianceSetting setting, int fewest) : LaneKernel(
    setting, options.TauSquared.IsFixedEffect ? MergedColumns.Q : MergedColumns.Q | MergedColumns.TauSquared, fewest, options.TauSquared.HasLanes)
{
    private readonly State[] _states = new State[LaneBatch.MaximumGroups];

    protected override TopicResult Fit(TopicRows rows)
    {
        FittedMean fit = MetaAnalysis.Of(rows.Values, rows.Variances, rows.Weights, options);
        return Result(fit.Estimate, fit.StandardError, DegreesOfFreedom(rows.Count), fit.TauSquared, fit.Q);
    }

    protected override void Merge(ReadingTable table, in LaneBatch batch, scoped in MergedSpans results)
    {
        ReadOnlySpan<double> values = table.Values.Span, variances = table.Variances.Span;
        for (int i = 0; i < batch.Groups; i++)
        {
            LaneGroup group = batch[i];
            Buffer.TurnVariances(i, group, variances);
            Buffer.Sample(i, batch.Claims).Weigh(Vector512<double>.Zero);
            Buffer.TurnValues(i, group, values);
        }

        for (int i = 0; i < batch.Groups; i++)
            Buffer.Sample(i, batch.Claims).FindPivots();
        for (int i = 0; i < batch.Groups; i++)
            _states[i].AtZero.Take(Buffer.Sample(i, batch.Claims));
        for (int i = 0; i < batch.Groups; i++)
            Weigh(Buffer.Sample(i, batch.Claims), ref _states[i]);
        for (int i = 0; i < batch.Groups; i++)
        {
            Fit(Buffer.Sample(i, batch.Claims), ref _states[i]);
            results.Write(batch[i], _states[i].Result);
        }
    }

    private void Weigh(in LaneSample sample, ref State state)
    {
        TauSquared estimator = options.TauSquared;
        state.AtZero.SumSquares(sample, out state.Result.Q);
        state.Result.TauSquared = default;
        if (estimator.IsFixedEffect) return;
        estimator.Fit(sample.Count, state.AtZero, state.Result.Q, out state.Result.TauSquared);
        sample.Weigh(state.Result.TauSquared);
    }

    private void Fit(in LaneSample sample, ref State state)
    {
        ref LaneResult result = ref state.Result;
        state.Moments.Take(sample);
        Vector512<double> inflation = Vector512<double>.One;
        if (options.Test != MetaAnalysisTest.Normal)
        {
            state.Moments.SumSquares(sample, out inflation);
            inflation /= Vector512.Create((double)(sample.Count - 1));
            if (options.Test == MetaAnalysisTest.AdHoc) inflation = Vector512.Max(inflation, Vector512<double>.One);
        }

        Vector512<double> error = Vector512.Sqrt(inflation * (Vector512<double>.One / state.Moments.Weight)), estimate = sample.Pivot + state.Moments.Shift;
        Vector512<double> half = Vector512.Create(Quantile(DegreesOfFreedom(sample.Count))) * error, zero = default;
        (result.Value, result.StandardError, result.Lower, result.Upper) = (estimate, error, estimate - half + zero, estimate + half + zero);
    }

    private double DegreesOfFreedom(int count) => options.Test == MetaAnalysisTest.Normal ? double.PositiveInfinity : count - 1;

    /// <summary>What is known of a group so far.</summary>
    private struct State
    {
        public LaneMoments AtZero;
        public LaneMoments Moments;
        public LaneResult Result;
    }
}
