namespace Attribution;

/// <summary>The colours of a plot.</summary>
public enum PlotTheme
{
    /// <summary>Light or dark, as the reader's device asks for (<c>prefers-color-scheme</c>); light where it does not say.</summary>
    Auto,

    /// <summary>Dark on white, wherever it is shown.</summary>
    Light,

    /// <summary>Light on near black, wherever it is shown.</summary>
    Dark,
}
