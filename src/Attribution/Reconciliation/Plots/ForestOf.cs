namespace Attribution;

/// <summary>Makes a forest plot of a result: nothing in the picture differs from the verdict.</summary>
internal static class ForestOf
{
    /// <summary>A forest plot, or an orchard plot where there are too many rows.</summary>
    public static string DrawFit(Reconciliation result, PlotOptions options) =>
        result.Known.Length > options.MaximumRows ? OrchardOf.Draw(result, options) : Draw(result, options);

    public static string Draw(Reconciliation result, PlotOptions options) =>
        ForestPlot.Draw(Chart(result, options), options.Width, options.Theme, options.Numbers);

    /// <summary>The texts and numbers of the plot.</summary>
    public static ForestChart Chart(Reconciliation result, PlotOptions options)
    {
        VoiceLines voices = new(result);
        ForestRows rows = new(result, options, voices);
        string title = BriefText.Subject(result, voices), verdict = Headline.Of(result, new(result));
        MergedRows merged = new(result, options);
        string[] heads = WithoutEmptyColumns(options, [.. rows.Panels.SelectMany(panel => panel.All), .. merged.Rows]);
        return new()
        {
            Title = title,
            Description = string.Join(" ", new[] { verdict + ".", merged.Verdict }.OfType<string>()),
            Head = [.. PlotHead.Of(result, verdict)],
            Panels = rows.Panels,
            Merged = merged.Rows,
            Verdict = merged.Verdict,
            Columns = heads,
            AxisTitle = PlotHead.Unit(result.Topic),
            Keys = [.. ForestLegend.Of(rows, result)],
            Foot = [.. PlotFoot.Of(result, options.Numbers), .. PlotFoot.Between(rows.Subgroups, options.Numbers)],
            Scale = ScaleOf(result, options),
            Reference = options.ReferenceLine,
        };
    }

    /// <summary>
    /// What was merged on a logarithmic scale is drawn on one, unless another is asked for; and so is what was not merged, where all errors
    /// are those of logarithms.
    /// </summary>
    public static PlotScale ScaleOf(Reconciliation result, PlotOptions options)
    {
        if (options.Scale != PlotScale.Auto) return options.Scale;
        MergeScale? merged = PlotSample.Merged(result)?.Scale;
        return merged == MergeScale.Log || (merged is null && PlotSample.AreLogarithms(result)) ? PlotScale.Log : PlotScale.Auto;
    }

    /// <summary>Takes the columns without a text from all rows.</summary>
    /// <returns>The heads of the others.</returns>
    private static string[] WithoutEmptyColumns(PlotOptions options, ForestRow[] rows)
    {
        int[] kept =
        [
            .. Enumerable.Range(0, options.Columns.Length).Where(i => rows.Any(row => row.Cells.Count > i && row.Cells[i].Length > 0)),
        ];
        foreach (ForestRow row in rows)
        {
            if (row.Cells.Count > 0) row.Cells = [.. kept.Select(i => row.Cells[i])];
        }

        return [.. kept.Select(i => Printable.Name(options.Columns[i].Header))];
    }
}
