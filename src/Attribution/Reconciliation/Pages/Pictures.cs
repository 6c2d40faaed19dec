namespace Attribution;

/// <summary>Plots as pictures of a page.</summary>
internal static class Pictures
{
    /// <summary>A plot in the width and the colours that a page asks for.</summary>
    public static PagePicture Of(Func<PlotOptions, string> draw) => new((width, theme) => draw(PlotOptions.Default with
    {
        Width = width,
        Theme = theme switch { PageTheme.Light => PlotTheme.Light, PageTheme.Dark => PlotTheme.Dark, _ => PlotTheme.Auto },
    }));

    /// <summary>Whether there is a figure to draw, and no more claims than a page has room for.</summary>
    public static bool CanShow(Reconciliation result, bool isFull) =>
        (isFull || result.Known.Length <= Page.MostDrawn) && result.Known.Any(entry => entry.Claim.Value is Estimate);
}
