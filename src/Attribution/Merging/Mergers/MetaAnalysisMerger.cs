using System.Runtime.Intrinsics;
using Attribution.Merging;
using Attribution.Numerics;

namespace Attribution;

/// <summary>Inverse-variance merging, of one common value or of values that differ by a variance of their own.</summary>
internal sealed class MetaAnalysisMerger(string name, MetaAnalysisOptions options, VarianceSetting setting) : VarianceMerger(name, setting)
{
    private readonly bool _fixedEffect = options.TauSquared == TauSquared.FixedEffect;

    protected override TableKernel KernelOnScale(
        ) => Vector512.IsHardwareAccelerated ? new MetaAnalysisKernel<Lanes8>(options, Setting, Fewest)
            : Vector256.IsHardwareAccelerated ? new MetaAnalysisKernel<Lanes4>(options, Setting, Fewest)
            : new MetaAnalysisKernel<Lanes2>(options, Setting, Fewest);

    protected override int Fewest => _fixedEffect ? 1 : 3;

    protected override Merged Merge(VarianceSample sample)
    {
        MetaAnalysisResult fit = MetaAnalysis.Fit(sample.Values, sample.Variances, sample.Weights, options);
        Finding[] warnings = _fixedEffect
            ? fit.QPValue < 0.05 ? [Heterogeneous(fit)] : []
            : fit.Count < 5 ? [MergeFindings.Few(fit.Count)] : [];
        return Result(
            fit.Estimate,
            fit.StandardError,
            fit.Interval(),
            _fixedEffect || fit.Count < 5 ? null : fit.PredictionInterval(),
            fit.Count > 1 ? new(fit.TauSquared, fit.ISquared, fit.QPValue) : null,
            warnings: warnings);
    }

    private static Finding Heterogeneous(MetaAnalysisResult fit) => new(
        "heterogeneous",
        MergeFindings.Text(
            $"The readings differ more than their variances explain (Q = {fit.Q:G3}, k = {fit.Count}, p = {fit.QPValue:G2}).")
            + " The range is too narrow.",
        "Use Mergers.RandomEffects or Mergers.ScaleFactor, or report the camps.");
}
