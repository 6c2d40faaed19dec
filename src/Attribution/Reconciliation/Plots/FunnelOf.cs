using System.Globalization;
using Attribution.Merging;
using Attribution.Numerics;

namespace Attribution;

/// <summary>Makes a funnel plot of a result.</summary>
internal static class FunnelOf
{
    /// <summary>The fewest figures of which a test for asymmetry tells anything: Sterne et al. 2011.</summary>
    private const int FewestTested = 10;

    public static string Draw(Reconciliation result, PlotOptions options)
    {
        PlotSample? sample = PlotSample.ToDraw(result, options);
        bool isLog = sample?.Scale == MergeScale.Log;
        double[] errors = sample is null ? [] : [.. sample.Variances.Select(Math.Sqrt)];
        double[] values = sample is null ? [] : [.. sample.Values.Select(Back)];
        double most = errors.DefaultIfEmpty(0).Max() * 1.06;
        List<PlaneLine> lines = [];
        double? centre = result.Merged is { Refusal: null, Value: { } merged } && sample is not null ? merged : null;
        List<double> across = [.. values];
        if (centre is { } middle)
        {
            double on = isLog ? Math.Log(middle) : middle, half = StandardNormal.UpperQuantile(0.025) * most;
            (double, double)[] region = [(middle, 0), (Back(on - half), most), (Back(on + half), most), (middle, 0)];
            lines.Add(new(region, 0, 0, null, 0.07));
            lines.Add(new(region, 0, 1, "4 3"));
            lines.Add(new([(middle, 0), (middle, most)], 0, 1.4, result.IsAgainstVerdict ? "2 3" : null));
            across.AddRange([Back(on - half), Back(on + half)]);
        }

        PlotMarksOf marks = new(result);
        PlanePoint[] points = sample is null
            ? []
            : [.. sample.Claims.Select((claim, i) => marks.Of(
                claim, values[i], errors[i], $"standard error {PlotNumbers.Of(errors[i], options.Numbers)}", options))];
        PlaneChart chart = new()
        {
            Title = PlotHead.Title(result),
            Description = "Funnel plot: figures against their standard errors.",
            Head = [.. PlotHead.Short(result, "Funnel plot: figures against their standard errors")],
            Across = PlotHead.Unit(result.Topic),
            Up = isLog ? "Standard error of the logarithm" : "Standard error",
            AxisAcross = (from, to, culture) =>
                sample is null ? null : PlotAxis.Of(across, isLog ? PlotScale.Log : PlotScale.Linear, from, to, culture),
            AxisUp = (foot, top, culture) => PlotAxis.Of([0, most], PlotScale.Linear, top, foot, culture, isUpright: true),
            Lines = lines,
            Points = points,
            Keys = [.. marks.Keys(points), .. Keys(centre is not null, result.IsAgainstVerdict)],
            Foot = [.. Foot(result, sample, centre is not null, options.Numbers)],
        };
        return PlanePlot.Draw(chart, options.Width, options.Theme, options.Numbers);

        double Back(double onScale) => isLog ? Math.Exp(onScale) : onScale;
    }

    private static IEnumerable<ForestKey> Keys(bool hasCentre, bool isAgainst)
    {
        if (!hasCentre) yield break;
        string against = isAgainst ? ", which is against the verdict," : "";
        yield return new($"lines: the merged value{against} and where 95 % of figures with such errors would lie");
    }

    private static IEnumerable<string> Foot(Reconciliation result, PlotSample? sample, bool hasCentre, CultureInfo culture)
    {
        if (sample is null)
        {
            yield return "There is nothing to draw: no used figure has an error that is stated or computed.";
            yield break;
        }

        if (!hasCentre) yield return "No merged value: there is no line about which the figures could lie evenly.";
        if (PlotHead.LeftOut(result, sample, culture) is { } left) yield return left;
        if (sample.Claims.Length < FewestTested || sample.Variances.Distinct().Count() == 1) yield break;
        EggerResult egger = EggerRegression.Fit(sample.Values, sample.Variances);
        yield return $"Egger's test of asymmetry: p = {PlotNumbers.Of(egger.Slope.PValue, culture)}.";
    }
}
