using Attribution.Merging;

namespace Attribution;

/// <summary>The fixed-effect estimate with the interval of Henmi and Copas.</summary>
internal sealed class HenmiCopasMerger(VarianceSetting setting) : VarianceMerger(MergeName.Of("Henmi–Copas", setting), setting)
{
    private static readonly MetaAnalysisOptions DerSimonianLaird = new() { TauSquared = TauSquared.DerSimonianLaird };

    protected override int Fewest => 3;

    protected override bool IgnoresWeights => true;

    protected override Merged Merge(VarianceSample sample)
    {
        HenmiCopasResult fit = HenmiCopas.Fit(sample.Values, sample.Variances, Setting.Level);
        MetaAnalysisResult spread = MetaAnalysis.Fit(sample.Values, sample.Variances, DerSimonianLaird);
        return Result(
            fit.Estimate,
            fit.StandardError,
            fit.Interval,
            null,
            new(spread.TauSquared, spread.ISquared, spread.QPValue),
            warnings: sample.Count < 5 ? [MergeFindings.Few(sample.Count)] : []);
    }
}
