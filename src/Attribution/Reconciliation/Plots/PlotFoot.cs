using System.Globalization;
using Attribution.Merging;

namespace Attribution;

/// <summary>What stands below a plot of a result: heterogeneity, what to beware of, and by which policies it came about.</summary>
internal static class PlotFoot
{
    private const int MostWarnings = 4;

    public static IEnumerable<string> Of(Reconciliation result, CultureInfo culture)
    {
        if (result.Merged is { Refusal: null } merged)
        {
            if (Heterogeneity(result, culture) is { } heterogeneity) yield return $"Heterogeneity: {heterogeneity}.";
            foreach (Finding warning in merged.Warnings.Take(MostWarnings)) yield return Wording.Plain(warning.Message);
        }

        if (ObjectionSentences.WithoutImpugned(result) is { } without) yield return without.Text;
        yield return Wording.Plain($"Selection: {result.Policies.Selection}. Hedges are read by: {result.Policies.Reader}.");
    }

    /// <summary>
    /// How far the merged values of subgroups differ: Borenstein et al. 2009, Introduction to Meta-Analysis, chapter 19: Q of the values
    /// by their own standard errors. Nothing where one of them has none.
    /// </summary>
    public static IEnumerable<string> Between(IReadOnlyList<Reconciliation> subgroups, CultureInfo culture)
    {
        PlotSample?[] samples = [.. subgroups.Select(PlotSample.Merged)];
        if (samples.Length < 2 || samples.Any(sample => sample is null || sample.Scale != samples[0]!.Scale)) yield break;
        double[] values = [.. samples.Select((sample, i) => OnScale(subgroups[i].Merged!.Value!.Value, sample!.Scale))];
        double[] variances = [.. subgroups.Select(subgroup => Math.Pow(subgroup.Merged!.StandardError ?? double.NaN, 2))];
        if (variances.Any(variance => !double.IsFinite(1 / variance))) yield break;
        MetaAnalysisResult fit = MetaAnalysis.Fit(values, variances, new() { TauSquared = TauSquared.FixedEffect });
        int degrees = values.Length - 1;
        yield return $"Between {values.Length.ToString(culture)} subgroups: Q = {PlotNumbers.Of(fit.Q, culture)} with "
            + $"{degrees.ToString(culture)} {(degrees == 1 ? "degree" : "degrees")} of freedom, {P(fit.QPValue, culture)}.";

        static double OnScale(double value, MergeScale scale) => scale == MergeScale.Log ? Math.Log(value) : value;
    }

    /// <summary>
    /// "Q = 151.9 with 12 degrees of freedom, p &lt; 0.0001; I² = 92.2 %; τ² = 0.3133"; null where there is nothing of it.
    /// </summary>
    public static string? Heterogeneity(Reconciliation result, CultureInfo culture)
    {
        if (result.Merged?.Heterogeneity is not { } heterogeneity) return null;
        PlotSample? sample = PlotSample.Merged(result);
        string q = sample?.Q(heterogeneity.PValue) is { } found
            ? $"Q = {Number(found.Q)} with {found.Degrees.ToString(culture)} {(found.Degrees == 1 ? "degree" : "degrees")} of freedom, "
            : "";
        string scale = sample?.Scale == MergeScale.Log ? " (of logarithms)" : "";
        return $"{q}{P(heterogeneity.PValue, culture)}; I² = {(100 * heterogeneity.ISquared).ToString("N1", culture)} %; "
            + $"τ² = {Number(heterogeneity.TauSquared)}{scale}";

        string Number(double value) => PlotNumbers.Of(value, culture);
    }

    private static string P(double value, CultureInfo culture) =>
        value < 0.0001 ? $"p < {0.0001.ToString("0.0000", culture)}" : $"p = {PlotNumbers.Of(value, culture)}";
}
