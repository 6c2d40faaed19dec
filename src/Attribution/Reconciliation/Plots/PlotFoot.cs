using System.Globalization;

namespace Attribution;

/// <summary>What stands below a plot of a result: heterogeneity, what to beware of, and by which policies it came about.</summary>
internal static class PlotFoot
{
    private const int MostWarnings = 4;

    public static IEnumerable<string> Of(Reconciliation result, CultureInfo culture)
    {
        if (result.Merged is { Refusal: null } merged)
        {
            if (merged.Heterogeneity is { } heterogeneity) yield return Heterogeneity(result, heterogeneity, culture);
            foreach (Finding warning in merged.Warnings.Take(MostWarnings)) yield return Wording.Plain(warning.Message);
        }

        if (ObjectionSentences.WithoutImpugned(result) is { } without) yield return without.Text;
        yield return Wording.Plain($"Selection: {result.Policies.Selection}. Hedges are read by: {result.Policies.Reader}.");
    }

    private static string Heterogeneity(Reconciliation result, Heterogeneity heterogeneity, CultureInfo culture)
    {
        PlotSample? sample = PlotSample.Merged(result);
        string q = sample?.Q(heterogeneity.PValue) is { } found
            ? $"Q = {Number(found.Q)} with {found.Degrees.ToString(culture)} degrees of freedom, "
            : "";
        string scale = sample?.Scale == MergeScale.Log ? " (of logarithms)" : "";
        string p = heterogeneity.PValue < 0.0001 ? $"p < {0.0001.ToString("0.0000", culture)}" : $"p = {Number(heterogeneity.PValue)}";
        return $"Heterogeneity: {q}{p}; I² = {(100 * heterogeneity.ISquared).ToString("N1", culture)} %; "
            + $"τ² = {Number(heterogeneity.TauSquared)}{scale}.";

        string Number(double value) => PlotNumbers.Of(value, culture);
    }
}
