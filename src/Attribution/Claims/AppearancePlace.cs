namespace Attribution;

/// <summary>Where on the page a claim was printed. Headlines and subheadings are cut to fit, and lose hedges.</summary>
public enum AppearancePlace
{
    /// <summary>The running text.</summary>
    Body,

    /// <summary>The headline.</summary>
    Headline,

    /// <summary>A heading within the text.</summary>
    Subheading,

    /// <summary>The opening paragraph.</summary>
    Lede,

    /// <summary>The words under a picture or a table.</summary>
    Caption,
}
