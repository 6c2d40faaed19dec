using System.Collections.Immutable;
using Attribution.Merging;
using Attribution.Numerics;

namespace Attribution;

/// <summary>Cox's largest consistent subset: its weighted mean; the readings outside are left out, each with its distance.</summary>
internal sealed class ConsistentSubsetMerger : VarianceMerger
{
    private static readonly Finding NoTwoAgree = new(
        "no-majority",
        "No two readings agree within their variances.",
        "Report the camps: use Mergers.Camps.");

    private readonly double _significance;

    public ConsistentSubsetMerger(double significance, VarianceSetting setting)
        : base(NameOf(significance, setting), setting)
    {
        Refuse.NotLevel(significance);
        _significance = significance;
    }

    protected override TableKernel KernelOnScale() => new ConsistentSubsetKernel(_significance, Setting, Fewest);

    protected override int Fewest => 4;

    protected override bool IgnoresWeights => true;

    protected override Merged Merge(VarianceSample sample)
    {
        if (sample.Count > ConsistentSubset.MaximumCount)
        {
            return Merged.Refused(Name, new(
                "too-many-readings",
                MergeFindings.Text($"There are {sample.Count} usable readings; the search takes up to {ConsistentSubset.MaximumCount}."),
                "Use ConsistentSubset.FitGreedy, or a robust average such as Mergers.Median."));
        }

        ConsistentSubset subset = ConsistentSubset.FitLargest(sample.Values, sample.Variances, _significance);
        if (subset.ReferenceValue is not { } reference) return Merged.Refused(Name, NoTwoAgree);
        if (subset.Ambiguous)
        {
            return Merged.Refused(
                Name,
                MergeFindings.Tie(MergeFindings.Text(
                    $"Several sets of {subset.Members.Length} of the {sample.Count} readings are consistent, each with another value.")));
        }

        double[] values = [.. subset.Members.Select(member => sample.Values[member])];
        double[] variances = [.. subset.Members.Select(member => sample.Variances[member])];
        MetaAnalysisResult spread = MetaAnalysis.Fit(values, variances, new() { TauSquared = TauSquared.FixedEffect });
        return Result(
            reference,
            subset.StandardUncertainty!.Value,
            double.PositiveInfinity,
            values.Length > 1 ? new(0, spread.ISquared, spread.QPValue) : null,
            [.. Outside(subset, sample)],
            2 * subset.Members.Length <= sample.Count ? [MergeFindings.NoMajority] : []);
    }

    private static string NameOf(double significance, VarianceSetting setting) => MergeName.Of(
        "largest consistent subset", setting, significance == 0.05 ? [] : [MergeFindings.Text($"significance {significance}")]);

    private static IEnumerable<LeftOut> Outside(ConsistentSubset subset, VarianceSample sample)
    {
        for (int i = 0; i < sample.Count; i++)
        {
            if (subset.Members.BinarySearch(i) >= 0) continue;
            double distance = Math.Abs(subset.Degrees[i].Difference) / (subset.Degrees[i].ExpandedUncertainty / 2);
            yield return new(sample.Readings.PositionOf(i), new(
                "inconsistent",
                MergeFindings.Text($"It lies {distance:G3} standard uncertainties from the mean of the largest set that agrees."),
                "Report its dissent, or use Mergers.RandomEffects, which uses every reading."));
        }
    }
}
