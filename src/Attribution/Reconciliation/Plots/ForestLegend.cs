namespace Attribution;

/// <summary>The key of a forest plot: only what occurs in it.</summary>
internal static class ForestLegend
{
    public static IEnumerable<ForestKey> Of(ForestRows rows, Reconciliation result)
    {
        ForestRow[] all = [.. rows.Panels.SelectMany(panel => panel.Rows)];
        foreach (ForestKey key in rows.Camps.Keys(result.Topic.Unit)) yield return key;
        bool areApproximate = all.Any(row => row is { IsHollow: true, Points.Length: > 0 });
        if (areApproximate) yield return new("approximate", PlotShape.Circle, IsHollow: true);
        ForestSpan[] spans = [.. all.SelectMany(row => row.Spans)];
        foreach (SpanKind kind in spans.Where(span => !IsOpen(span)).Select(span => span.Kind).Distinct().Order())
        {
            yield return new(Meaning(kind, result), Span: kind);
        }

        if (spans.Any(IsOpen))
        {
            yield return new("open end; the mark stands on the bound, hollow where it is excluded", Span: SpanKind.Asserted, IsOpen: true);
        }

        PlotShape[] shapes = [.. all.Where(IsShown).Select(row => row.Shape).Distinct().Order()];
        foreach (PlotShape shape in shapes.Where(shape => shape >= PlotShape.Chevron))
        {
            yield return new(PlotStatus.Meaning(shape), shape);
        }

        if (all.Any(row => row.IsStruck && IsShown(row)))
        {
            yield return new("disputed, or called into question", PlotShape.Circle, IsStruck: true);
        }

        if (all.Any(row => !double.IsNaN(row.Weight))) yield return new("area of a mark: its weight");
    }

    private static bool IsOpen(ForestSpan span) => double.IsInfinity(span.Low) || double.IsInfinity(span.High);

    private static bool IsShown(ForestRow row) => row.Points.Length > 0 || row.Spans.Length > 0;

    private static string Meaning(SpanKind kind, Reconciliation result) => kind switch
    {
        SpanKind.Stated => "a range whose coverage is stated",
        SpanKind.Unstated => "a ± whose coverage is not stated",
        SpanKind.Asserted => "a range as it was said",
        SpanKind.Convention => $"how a hedge is read ({Wording.Plain(result.Policies.Reader)})",
        SpanKind.Varies => "limits of what varies",
        SpanKind.Extent => "from the lowest to the highest",
        _ => "where one more would lie",
    };
}
