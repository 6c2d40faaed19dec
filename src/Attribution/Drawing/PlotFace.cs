namespace Attribution;

/// <summary>The sizes in which a plot is lettered.</summary>
/// <param name="Size">The size, in pixels.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="IsSoft">Whether it explains: a little lighter than what it explains, with a contrast of 7 to 1 all the same.</param>
internal readonly record struct PlotFace(double Size, bool IsBold, bool IsSoft)
{
    public static PlotFace Title => new(16, true, false);

    public static PlotFace Strong => new(13, true, false);

    public static PlotFace Plain => new(13, false, false);

    public static PlotFace Small => new(11.5, false, true);

    public static PlotFace SmallStrong => new(11.5, true, false);

    /// <summary>From one line to the next.</summary>
    public double Line => Math.Round(Size * 1.3, 1);

    /// <summary>From the top of a line to the foot of its letters.</summary>
    public double Ascent => Math.Round(Size * 1.0, 1);

    public double Width(string text) => TextMeasure.Width(text, Size, IsBold);

    public List<string> Wrap(string text, double width, int most) => TextLines.Wrap(text, width, Size, IsBold, most);
}
