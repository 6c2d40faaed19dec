using Attribution.Merging;

namespace Attribution;

/// <summary>The fixed-effect estimate with the interval of Henmi and Copas.</summary>
internal sealed class HenmiCopasMerger(VarianceSetting setting) : VarianceMerger(MergeName.Of("Henmi–Copas", setting), setting)
{
    private static readonly MetaAnalysisOptions DerSimonianLaird = new() { TauSquared = TauSquared.DerSimonianLaird };

    private static readonly Finding OneDecides = new(
        "one-decides",
        "One reading is so much more precise than all others that it has over 99.99 % of the weight: the interval would be that of the one "
        + "reading, whatever the others say.",
        "Report that reading, or use Mergers.RandomEffects.");

    protected override TableKernel KernelOnScale() => new HenmiCopasKernel(Setting, Fewest);

    protected override int Fewest => 3;

    protected override bool IgnoresWeights => true;

    /// <summary>Whether the most precise reading has over 99.99 % of the weight.</summary>
    internal static bool OneHasAll(ReadOnlySpan<double> variances)
    {
        double least = variances[0], total = 0;
        foreach (double variance in variances) least = Math.Min(least, variance);
        foreach (double variance in variances) total += least / variance;
        return total - 1 < 1e-4;
    }

    protected override Merged Merge(VarianceSample sample)
    {
        if (OneHasAll(sample.Variances)) return Merged.Refused(Name, OneDecides);

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
