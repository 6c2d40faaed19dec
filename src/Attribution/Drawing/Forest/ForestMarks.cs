namespace Attribution;

/// <summary>Draws the ranges and figures of a row.</summary>
internal static class ForestMarks
{
    /// <summary>The radius of a mark, and of the heaviest and the lightest where areas are weights.</summary>
    private const double Radius = 5, Heaviest = 7, Lightest = 2.2;

    /// <summary>How far below its mark a range stands that the mark would cover.</summary>
    private const double Below = 5;

    /// <summary>Draws a row.</summary>
    /// <param name="svg">Where.</param>
    /// <param name="axis">The axis.</param>
    /// <param name="row">The row.</param>
    /// <param name="y">The middle of its marks.</param>
    public static void Draw(SvgWriter svg, PlotAxis axis, ForestRow row, double y)
    {
        if (row.Diamond != DiamondKind.None)
        {
            Diamond(svg, axis, row, y);
            return;
        }

        double radius = double.IsNaN(row.Weight) ? Radius : Math.Max(Lightest, Heaviest * Math.Sqrt(row.Weight));
        double reach = PlotMarks.Reach * radius;
        foreach (ForestSpan span in row.Spans)
        {
            (double from, double to) = (axis.Map(span.Low), axis.Map(span.High));
            bool isCovered = Array.Exists(row.Points, point => from > axis.Map(point) - reach - 2 && to < axis.Map(point) + reach + 2);
            Span(svg, from, to, isCovered ? y + reach + Below : y, span, row.Colour);
        }

        foreach (double point in row.Points)
        {
            double x = axis.Map(point);
            PlotMarks.Draw(svg, row.Shape, x, y, radius, row.Colour, row.IsHollow);
            if (row.IsStruck) Strike(svg, x, y, radius);
        }

        if (row.Points.Length == 0 && Bound(row) is { } bound)
        {
            // A bound has no figure to mark: its shape stands on the end that was said, hollow where that is excluded.
            PlotMarks.Draw(svg, row.Shape, axis.Map(bound.End), y, Radius - 1, row.Colour, !bound.IsIncluded);
            if (row.IsStruck) Strike(svg, axis.Map(bound.End), y, Radius);
        }
    }

    /// <summary>A stroke through a mark.</summary>
    public static void Strike(SvgWriter svg, double x, double y, double radius) =>
        svg.Line(x - (1.6 * radius), y + (1.6 * radius), x + (1.6 * radius), y - (1.6 * radius), Looks.Rule, 1.6);

    /// <summary>A range between two places.</summary>
    public static void Span(SvgWriter svg, double from, double to, double y, ForestSpan span, int colour)
    {
        string look = Looks.Stroke(colour);
        bool opensLow = double.IsNegativeInfinity(span.Low), opensHigh = double.IsPositiveInfinity(span.High);
        switch (span.Kind)
        {
            case SpanKind.Stated:
                svg.Line(from, y, to, y, look, 2);
                Caps(svg, from, to, y, look, opensLow, opensHigh, 4);
                break;
            case SpanKind.Unstated:
                svg.Line(from, y, to, y, look, 1.6, "6 3");
                Caps(svg, from, to, y, look, opensLow, opensHigh, 4);
                break;
            case SpanKind.Asserted when !opensLow && !opensHigh:
                svg.Stroke(Box(from, to, y, 4), look, 1.4);
                break;
            case SpanKind.Asserted:
                svg.Line(from, y, to, y, look, 1.4);
                Caps(svg, from, to, y, look, opensLow, opensHigh, 6);
                break;
            case SpanKind.Convention:
                svg.Line(from, y, to, y, look, 4, "1.5 4");
                break;
            case SpanKind.Varies:
                svg.Stroke(Wave(from, to, y), look, 1.4);
                Caps(svg, from, to, y, look, opensLow, opensHigh, 6);
                break;
            case SpanKind.Prediction:
                svg.Stroke(Box(from, to, y, 2), look, 1.2);
                break;
            default:
                svg.Line(from, y, to, y, look, 5);
                Caps(svg, from, to, y, look, opensLow, opensHigh, 7);
                break;
        }

        if (opensLow) Arrow(svg, from, y, -1, look);
        if (opensHigh) Arrow(svg, to, y, 1, look);
    }

    /// <summary>The end that a bound names, and whether it belongs to it; null where the row has another range, or none.</summary>
    private static (double End, bool IsIncluded)? Bound(ForestRow row)
    {
        foreach (ForestSpan span in row.Spans)
        {
            if (span.Kind is not (SpanKind.Asserted or SpanKind.Varies)) continue;
            if (double.IsInfinity(span.Low) == double.IsInfinity(span.High)) continue;
            return double.IsInfinity(span.Low) ? (span.High, span.HighIncluded) : (span.Low, span.LowIncluded);
        }

        return null;
    }

    private static void Diamond(SvgWriter svg, PlotAxis axis, ForestRow row, double y)
    {
        const double Half = 7, Alone = 8;
        double middle = axis.Map(row.Points[0]);
        (double low, double high) = row.Spans.Length > 0
            ? (axis.Map(row.Spans[0].Low), axis.Map(row.Spans[0].High))
            : (middle - Alone, middle + Alone);
        bool isAgainst = row.Diamond == DiamondKind.AgainstVerdict;
        SvgPath path = new SvgPath().Move(low, y).To(middle, y - Half).To(high, y).To(middle, y + Half).Close();
        if (isAgainst) svg.Stroke(path, Looks.Rule, 1.6, "4 3");
        else svg.Shape(path, 0, isHollow: false);
    }

    private static void Caps(
        SvgWriter svg, double from, double to, double y, string look, bool opensLow, bool opensHigh, double half)
    {
        if (!opensLow) svg.Line(from, y - half, from, y + half, look, 1.6);
        if (!opensHigh) svg.Line(to, y - half, to, y + half, look, 1.6);
    }

    private static SvgPath Box(double from, double to, double y, double half) =>
        new SvgPath().Move(from, y - half).To(to, y - half).To(to, y + half).To(from, y + half).Close();

    private static SvgPath Wave(double from, double to, double y)
    {
        const double Step = 4, Height = 3;
        SvgPath path = new SvgPath().Move(from, y);
        bool isUp = true;
        for (double x = from + Step; x < to; x += Step, isUp = !isUp) path.To(x, y + (isUp ? -Height : Height));
        return path.To(to, y);
    }

    private static void Arrow(SvgWriter svg, double x, double y, int direction, string look) =>
        svg.Stroke(
            new SvgPath().Move(x - (direction * 7), y - 4.5).To(x, y).To(x - (direction * 7), y + 4.5), look, 1.8);
}
