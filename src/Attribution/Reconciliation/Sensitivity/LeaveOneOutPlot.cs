using System.Globalization;

namespace Attribution;

/// <summary>Draws what is left of a verdict without one witness or claim after another.</summary>
internal static class LeaveOneOutPlot
{
    public static string Draw(Sensitivity sensitivity, PlotOptions options)
    {
        Reconciliation whole = sensitivity.Whole;
        bool areAllAgainst = whole.IsAgainstVerdict && sensitivity.Rows.All(row => row.IsAgainstVerdict);
        Merged? merged = whole.Merged?.Refusal is null ? whole.Merged : null;
        ForestRow first = Row(
            "none: all claims",
            Sensitivity.Cells(whole),
            merged?.Value,
            merged?.Range,
            whole.Merged?.Level is not null,
            whole.IsAgainstVerdict,
            null);
        int shown = Math.Min(sensitivity.Rows.Length, options.MaximumRows);
        ForestRow[] rows = [first, .. sensitivity.Rows.Take(shown).Select(row => Row(
            Wording.Plain(row.Omitted), row.Cells, row.Value, row.Range, row.HasLevel, row.IsAgainstVerdict, Change(row)))];
        string[] lines = [.. sensitivity.Summary()];
        string robust = lines.Length == 1 ? lines[0] : $"{lines[0]} {string.Join("; ", lines.Skip(1))}.";
        bool isDrawn = rows.Any(row => row.Points.Length + row.Spans.Length > 0);
        ForestChart chart = new()
        {
            Title = PlotHead.Title(whole),
            Description = $"The verdict without one after another. {robust}",
            Head = [.. PlotHead.Short(whole, "The verdict without one after another")],
            Panels = [new("without", rows, [])],
            Columns = isDrawn ? [areAllAgainst ? "Merged against the verdict" : "Merged", "Grade", "Witnesses"] : ["Grade", "Witnesses"],
            AxisTitle = PlotHead.Unit(whole.Topic),
            Verdict = robust,
            Foot =
            [
                .. sensitivity.Rows.Length > shown
                    ? (string[])[$"… {PlotNumbers.MoreRows(sensitivity.Rows.Length - shown)}: see the table."]
                    : [],
                .. merged?.Value is null ? (string[])[] : ["The broken line is the merged value of all claims."],
            ],
            Scale = ForestOf.ScaleOf(whole, options),
            Reference = merged?.Value ?? options.ReferenceLine,
        };
        return ForestPlot.Draw(chart, options.Width, options.Theme, options.Numbers);

        ForestRow Row(
            string name,
            IReadOnlyList<string> cells,
            double? value,
            RealInterval? range,
            bool hasLevel,
            bool isAgainst,
            string? status)
        {
            CultureInfo culture = options.Numbers;
            string figure = value is null && range is null
                ? "no merged value"
                : PlotNumbers.Of(value, range, culture) + (isAgainst && !areAllAgainst ? " (against the verdict)" : "");
            string[] told = sensitivity.Rows.Any(row => row.Value is not null || row.Range is not null) || merged is not null
                ? [figure, cells[1], cells[2]]
                : [cells[1], cells[2]];
            return new()
            {
                Words = name,
                Status = status,
                Spoken = $"without {name}: {cells[1]}, {figure}{(status is null ? "" : $", {status}")}",
                Cells = told,
                Points = value is { } point ? [point] : [],
                Spans = range is { } ends
                    ? [new(ends.Lower, ends.Upper, hasLevel ? SpanKind.Stated : SpanKind.Extent, ends.LowerInclusive, ends.UpperInclusive)]
                    : [],
                Diamond = value is null ? DiamondKind.None : isAgainst ? DiamondKind.AgainstVerdict : DiamondKind.Earned,
                Shape = PlotShape.Bar,
            };
        }
    }

    private static string? Change(SensitivityRow row) => row.ChangesGrade ? $"changes the grade: {row.Grade}" : null;
}
