namespace Attribution;

/// <summary>The colours of a page.</summary>
public enum PageTheme
{
    /// <summary>Light or dark as the reader's system is, by <c>prefers-color-scheme</c>.</summary>
    Auto,

    /// <summary>Dark on light.</summary>
    Light,

    /// <summary>Light on dark.</summary>
    Dark,
}
