namespace Attribution;

/// <summary>The figures of a band of an orchard plot, as they are drawn.</summary>
internal interface IOrchardFigures
{
    /// <summary>How high they are, in pixels.</summary>
    double Height { get; }

    /// <summary>Draws them about a height.</summary>
    void Draw(SvgWriter svg, double middle);
}
