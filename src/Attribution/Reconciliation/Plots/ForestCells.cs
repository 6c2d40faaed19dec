using System.Globalization;

namespace Attribution;

/// <summary>The figures and weights of a result, as a plot letters them.</summary>
/// <param name="result">The result.</param>
/// <param name="culture">How numbers are written.</param>
/// <param name="camps">The camps.</param>
/// <param name="withShares">Whether weights are asked for.</param>
internal sealed class ForestCells(Reconciliation result, CultureInfo culture, PlotCamps camps, bool withShares = true)
{
    private readonly Dictionary<Claim, double>? _shares = withShares ? PlotWeights.Of(result) : null;
    private double? _greatest;

    /// <summary>The share of a claim in the merged value, from 0 to 1; null where it is not known, or all weigh the same.</summary>
    public double? Share(Claim claim) => _shares is not null && _shares.TryGetValue(claim, out double share) ? share : null;

    /// <summary>The greatest share; 1 where there is none.</summary>
    public double GreatestShare => _greatest ??= _shares?.Values.Max() ?? 1;

    /// <summary>"8.3 %", or null.</summary>
    public string? Weight(Claim claim) => Share(claim) is { } share ? $"{(100 * share).ToString("N1", culture)} %" : null;

    /// <summary>The letters of the camps of a used claim; null where there is one camp.</summary>
    public string? Camp(Claim claim) => camps.Of(claim).Name;

    /// <summary>The figure as said, in the topic's unit and without it; null for an answer in words.</summary>
    public string? Figure(Claim claim) => claim.Value is Estimate ? Figure(PlotFigures.Of(claim)) : null;

    /// <summary>"1.34, 95 % from 0.98 to 1.83": a figure as it is read to those who do not see it.</summary>
    public string? Spoken(Claim claim) =>
        claim.Value is not Estimate ? null
        : PlotFigures.Of(claim) is { Coverage: { IsStated: true } coverage, Lower: { } lower, Upper: { } upper } said
            ? $"{(said.Best is { } best ? Text(best) + ", " : "")}{coverage} from {Text(lower.Value)} to {Text(upper.Value)}"
        : Figure(PlotFigures.Of(claim));

    private string Figure(Estimate estimate) =>
        Printable.Name(((IFormattable)PlotFigures.WithoutTopicUnit(estimate, result.Topic)).ToString("L", culture));

    private string Text(decimal value) => value.ToString("#,0.############################", culture);
}
