using Attribution.Merging;

namespace Attribution;

/// <summary>
/// The Mandel–Paule consensus; its standard error is the larger of Rukhin's and 1/√Σ w, so that chance agreement cannot make it
/// vanish.
/// </summary>
internal sealed class MandelPauleMerger(VarianceSetting setting) : VarianceMerger(MergeName.Of("Mandel–Paule", setting), setting)
{
    private static readonly MetaAnalysisOptions PauleMandel = new() { TauSquared = TauSquared.PauleMandel };

    protected override TableKernel KernelOnScale() => new MandelPauleKernel(Setting, Fewest);

    protected override int Fewest => 3;

    protected override bool IgnoresWeights => true;

    protected override Merged Merge(VarianceSample sample)
    {
        MandelPaule fit = MandelPaule.Fit(sample.Values, sample.Variances);
        MetaAnalysisResult spread = MetaAnalysis.Fit(sample.Values, sample.Variances, PauleMandel);
        return Result(
            fit.Mean,
            Math.Max(fit.RukhinStandardError, fit.StandardError),
            sample.Count - 1,
            new(spread.TauSquared, spread.ISquared, spread.QPValue),
            warnings: sample.Count < 5 ? [MergeFindings.Few(sample.Count)] : []);
    }
}
