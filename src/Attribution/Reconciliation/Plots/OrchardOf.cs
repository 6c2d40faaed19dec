namespace Attribution;

/// <summary>Makes an orchard plot of a result: the rows of the forest plot as marks, in the same panels.</summary>
internal static class OrchardOf
{
    /// <summary>The areas of marks by weight, and of those without.</summary>
    private const double Heaviest = 9, Lightest = 2, Plain = 3.5;

    /// <summary>The most bands; what is left over is counted.</summary>
    private const int MostBands = 200;

    public static string Draw(Reconciliation result, PlotOptions options)
    {
        ForestChart forest = ForestOf.Chart(result, options);
        OrchardBand[] bands = [.. forest.Panels.Take(MostBands).Select(panel => Band(panel, options))];
        bool areBars = bands.Any(band => band.Dots.Count > OrchardPlot.MostMarks);
        bool areMarks = bands.Any(band => band.Dots.Count is > 0 and <= OrchardPlot.MostMarks);
        OrchardChart chart = new()
        {
            Title = forest.Title,
            Description = forest.Description,
            Head = forest.Head,
            Bands = bands,
            Merged = forest.Merged,
            Verdict = forest.Verdict,
            AxisTitle = forest.AxisTitle,
            Keys = areMarks ? [.. forest.Keys.Where(key => key.Span is null)] : [],
            Foot =
            [
                .. (forest.Panels.Count - MostBands) switch
                {
                    <= 0 => (string[])[],
                    1 => ["… 1 more scope, time or subgroup."],
                    int more => [$"… {PlotNumbers.Count(more)} more scopes, times or subgroups."],
                },
                "A claim stands on its figure, in the middle of its range, or on its bound, which as a mark is hollow.",
                .. areBars ? (string[])["A bar is as high as there are claims there; what is not used is hollow."] : [],
                .. forest.Foot,
            ],
            Scale = forest.Scale,
            Reference = forest.Reference,
        };
        return OrchardPlot.Draw(chart, options.Width, options.Theme, options.Numbers);
    }

    private static OrchardBand Band(ForestPanel panel, PlotOptions options)
    {
        ForestRow[] rows = [.. panel.Rows.Where(row => !row.IsHeading)];
        OrchardDot[] dots =
        [
            .. rows
                .SelectMany(row => Places(row).Select(place => new OrchardDot(
                    place.Value, Radius(row), row.Shape, row.Colour, row.IsHollow || place.IsBound, row.IsStruck)))
                .OrderBy(dot => dot.Value),
        ];
        string counts = $"{rows.Length.ToString("N0", options.Numbers)} {(rows.Length == 1 ? "claim" : "claims")}";
        if (Unused(rows) is { Length: > 0 } unused) counts += $" ({string.Join(", ", unused)})";
        string heading = panel.Heading is { } name ? $"{name} · {counts}" : counts;
        string spoken = dots.Length == 0
            ? heading
            : $"{heading}, figures from {PlotNumbers.Of(dots[0].Value, options.Numbers)} "
                + $"to {PlotNumbers.Of(dots[^1].Value, options.Numbers)}, "
                + $"the middle one {PlotNumbers.Of(dots[dots.Length / 2].Value, options.Numbers)}";
        return new(heading, spoken, dots, panel.Merged);

        string[] Unused(ForestRow[] all) =>
        [
            .. all
                .Where(row => row.Shape >= PlotShape.Chevron)
                .CountBy(row => row.Shape)
                .OrderBy(pair => pair.Key)
                .Select(pair => $"{pair.Value.ToString("N0", options.Numbers)} {PlotStatus.Meaning(pair.Key)}"),
        ];
    }

    private static double Radius(ForestRow row) =>
        double.IsNaN(row.Weight) ? Plain : Math.Max(Lightest, Heaviest * Math.Sqrt(row.Weight));

    private static IEnumerable<(double Value, bool IsBound)> Places(ForestRow row)
    {
        if (row.Points.Length > 0) return row.Points.Select(point => (point, false));
        ForestSpan? said = row.Spans.Cast<ForestSpan?>().LastOrDefault();
        return said is not { } span ? []
            : double.IsInfinity(span.Low) ? [(span.High, true)]
            : double.IsInfinity(span.High) ? [(span.Low, true)]
            : [(span.Low + ((span.High - span.Low) / 2), false)];
    }
}
