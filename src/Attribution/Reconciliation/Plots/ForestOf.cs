namespace Attribution;

/// <summary>Makes a forest plot of a result: nothing in the picture differs from the verdict.</summary>
internal static class ForestOf
{
    public static string Draw(Reconciliation result, PlotOptions options) =>
        ForestPlot.Draw(Chart(result, options), options.Width, options.Theme, options.Culture);

    /// <summary>The texts and numbers of the plot.</summary>
    public static ForestChart Chart(Reconciliation result, PlotOptions options)
    {
        VoiceLines voices = new(result);
        ForestRows rows = new(result, options, voices);
        string title = BriefText.Subject(result, voices), verdict = Headline.Of(result, new(result));
        MergedRows merged = new(result, options);
        (string[] heads, ForestPanel[] panels) = WithoutEmptyColumns(options, rows.Panels);
        return new()
        {
            Title = title,
            Description = string.Join(" ", new[] { verdict + ".", merged.Verdict }.OfType<string>()),
            Head = [.. PlotHead.Of(result, verdict)],
            Panels = panels,
            Merged = merged.Rows,
            Verdict = merged.Verdict,
            Columns = heads,
            AxisTitle = PlotHead.Unit(result.Topic),
            Keys = [.. ForestLegend.Of(rows, result)],
            Foot = [.. PlotFoot.Of(result, options.Culture)],
            Scale = ScaleOf(result, options),
            Reference = options.ReferenceLine,
        };
    }

    /// <summary>What was merged on a logarithmic scale is drawn on one, unless another is asked for.</summary>
    private static PlotScale ScaleOf(Reconciliation result, PlotOptions options) =>
        options.Scale == PlotScale.Auto && PlotSample.Merged(result)?.Scale == MergeScale.Log ? PlotScale.Log : options.Scale;

    private static (string[] Heads, ForestPanel[] Panels) WithoutEmptyColumns(PlotOptions options, ForestPanel[] panels)
    {
        int[] kept =
        [
            .. Enumerable.Range(0, options.Columns.Length)
                .Where(i => panels.Any(panel => panel.Rows.Any(row => row.Cells.Count > i && row.Cells[i].Length > 0))),
        ];
        string[] heads = [.. kept.Select(i => Printable.Name(options.Columns[i].Header))];
        if (kept.Length == options.Columns.Length) return (heads, panels);
        foreach (ForestPanel panel in panels)
        {
            foreach (ForestRow row in panel.Rows)
            {
                if (row.Cells.Count > 0) row.Cells = [.. kept.Select(i => row.Cells[i])];
            }
        }

        return (heads, panels);
    }
}
