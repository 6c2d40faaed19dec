namespace Attribution;

/// <summary>Draws a tree: what hangs on what, a row each, with arrows from above to below.</summary>
internal static class TreePlot
{
    private const double Margin = ForestLayout.Margin, Step = 24, Mark = 5, Gap = 8;

    /// <summary>The deepest that rows are moved in; those below stand as deep.</summary>
    private const int Deepest = 8;

    /// <summary>The picture.</summary>
    /// <param name="title">What it is about.</param>
    /// <param name="description">What it shows, for those who do not see it.</param>
    /// <param name="head">Lines below the title.</param>
    /// <param name="rows">The rows, each behind the one that it hangs on.</param>
    /// <param name="keys">What the marks mean.</param>
    /// <param name="notes">Lines below the tree.</param>
    /// <param name="width">Its width, in pixels.</param>
    /// <param name="theme">Its colours.</param>
    public static string Draw(
        string title,
        string description,
        IReadOnlyList<(string Text, PlotFace Face)> head,
        IReadOnlyList<TreeRow> rows,
        IReadOnlyList<ForestKey> keys,
        IReadOnlyList<string> notes,
        int width,
        PlotTheme theme)
    {
        double inner = width - (2 * Margin);
        TextBlock above = new(Margin, Margin, inner);
        above.Add(title, PlotFace.Title, 8);
        foreach ((string text, PlotFace face) in head) above.Add(text, face, 12);
        double y = above.End + 10;
        List<(TreeRow Row, TextBlock Text, double X, double Y)> places = [];
        foreach (TreeRow row in rows)
        {
            if (row.Depth == 0 && places.Count > 0) y += 6;
            double x = Margin + Mark + (Math.Min(row.Depth, Deepest) * Step), left = x + Mark + Gap;
            TextBlock text = new(left, y, width - Margin - left);
            text.Add(row.Text, row.Depth == 0 ? PlotFace.Strong : PlotFace.Plain, 3);
            text.Add(row.Note, PlotFace.Small, 4);
            places.Add((row, text, x, y + (PlotFace.Plain.Line / 2)));
            y = text.End + 8;
        }

        ForestKeys key = new(keys, Margin, y + 6, inner);
        TextBlock foot = new(Margin, key.End, inner);
        foreach (string note in notes) foot.Add(note, PlotFace.Small, 12);
        SvgWriter svg = new(width, Math.Ceiling(foot.End + Margin), theme, title, description, 3_000 + (700 * rows.Count));
        above.Draw(svg);
        double[] lastAt = new double[Deepest + 2];
        for (int i = 0; i < places.Count; i++)
        {
            (TreeRow row, TextBlock text, double x, double middle) = places[i];
            int depth = Math.Min(row.Depth, Deepest);
            svg.Begin(row.Note.Length == 0 ? row.Text : $"{row.Text}, {row.Note}");
            if (row.Depth > 0)
            {
                double from = Margin + Mark + (Math.Max(0, depth - 1) * Step), start = lastAt[Math.Max(0, depth - 1)];
                string? dashes = row.IsDashed ? "4 3" : null;
                svg.Stroke(new SvgPath().Move(from, start + Mark + 1).To(from, middle).To(x - Mark - 2, middle), Looks.Rule, 1.2, dashes);
                double tip = x - Mark - 2;
                svg.Stroke(new SvgPath().Move(tip - 4, middle - 3.5).To(tip, middle).To(tip - 4, middle + 3.5), Looks.Rule, 1.2);
            }

            PlotMarks.Draw(svg, row.Shape, x, middle, Mark, row.Colour, isHollow: false);
            text.Draw(svg);
            svg.End();
            lastAt[depth] = middle;
        }

        key.Draw(svg);
        foot.Draw(svg);
        return svg.Finish();
    }
}
