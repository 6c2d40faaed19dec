using System.Collections.Immutable;

namespace Attribution;

/// <summary>The colours of one theme, each told apart by colour-blind readers as well, and with a contrast of 3 to 1 or more.</summary>
/// <remarks>
/// After Okabe and Ito 2008, Color Universal Design, https://jfly.uni-koeln.de/color/, darkened or lightened where the contrast with the
/// paper was below 3 to 1, which WCAG 2.2, success criterion 1.4.11, asks of graphics; text has 7 to 1.
/// </remarks>
internal sealed class PlotColours
{
    private PlotColours(string paper, string ink, string soft, string grid, ImmutableArray<string> camps) =>
        (Paper, Ink, Soft, Grid, Camps) = (paper, ink, soft, grid, camps);

    /// <summary>Dark on white.</summary>
    public static PlotColours Light { get; } = new(
        "#ffffff", "#1a1a1a", "#4a4a4a", "#d4d4d4", ["#0072b2", "#c44e00", "#008060", "#a0468c", "#7a6000", "#4a5a90", "#8a2a3a"]);

    /// <summary>Light on near black.</summary>
    public static PlotColours Dark { get; } = new(
        "#14161a", "#f2f2f2", "#c4c4c4", "#43474f", ["#56b4e9", "#ff9a57", "#3ccb9e", "#e59ac8", "#e6d24a", "#a9b8f5", "#f08a92"]);

    /// <summary>Behind everything.</summary>
    public string Paper { get; }

    /// <summary>Text, axes, and what has no colour of its own.</summary>
    public string Ink { get; }

    /// <summary>Text that explains.</summary>
    public string Soft { get; }

    /// <summary>Lines to look along.</summary>
    public string Grid { get; }

    /// <summary>The colours of camps and series; after the last the first comes again, with another shape.</summary>
    public ImmutableArray<string> Camps { get; }
}
