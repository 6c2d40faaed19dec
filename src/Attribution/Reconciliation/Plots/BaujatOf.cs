using System.Collections.Immutable;
using Attribution.Merging;

namespace Attribution;

/// <summary>Makes a Baujat plot of a result.</summary>
internal static class BaujatOf
{
    public static string Draw(Reconciliation result, PlotOptions options)
    {
        PlotSample? sample = PlotSample.ToDraw(result, options);
        if (sample?.Claims.Length < 3) sample = null;
        ImmutableArray<BaujatPoint> points = sample is null
            ? []
            : Merging.Baujat.Of(sample.Values, sample.Variances, new() { TauSquared = TauSquared.FixedEffect });
        PlotMarksOf marks = new(result);
        PlanePoint[] drawn =
        [
            .. points.Select((point, i) => marks.Of(
                sample!.Claims[i],
                point.Contribution,
                point.Influence,
                $"contribution {PlotNumbers.Of(point.Contribution, options.Numbers)}, "
                    + $"influence {PlotNumbers.Of(point.Influence, options.Numbers)}",
                options)),
        ];
        PlaneChart chart = new()
        {
            Title = PlotHead.Title(result),
            Description = "Baujat plot: what each figure contributes to Q against what it does to the merged value.",
            Head =
            [
                .. PlotHead.Short(
                    result, "Baujat plot: right, what differs most from the others; up, what moves their common value most"),
            ],
            Across = "Contribution to Q",
            Up = "Squared change of the value without it",
            AxisAcross = (from, to, culture) => sample is null
                ? null
                : PlotAxis.Of(points.Select(point => point.Contribution).Append(0), PlotScale.Linear, from, to, culture),
            AxisUp = (foot, top, culture) => PlotAxis.Of(
                points.Select(point => point.Influence).Append(0), PlotScale.Linear, foot, top, culture, isUpright: true),
            Points = drawn,
            Keys = [.. marks.Keys(drawn)],
            Foot = sample is null
                ? ["There is nothing to draw: fewer than three used figures have an error that is stated or computed."]
                :
                [
                    .. new[] { PlotHead.LeftOut(result, sample, options.Numbers) }.OfType<string>(),
                    "By the fixed-effect mean, as in the paper.",
                ],
        };
        return PlanePlot.Draw(chart, options.Width, options.Theme, options.Numbers);
    }
}
