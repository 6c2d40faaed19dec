namespace Attribution;

/// <summary>A mark on a plane.</summary>
/// <param name="X">Across; an infinite value is drawn at the edge.</param>
/// <param name="Y">Up.</param>
/// <param name="Shape">Its shape.</param>
/// <param name="Colour">Its colour; 0 is the ink.</param>
/// <param name="IsHollow">Whether it is hollow.</param>
/// <param name="Label">What is lettered beside it where there is room, or null.</param>
/// <param name="Spoken">The mark in words, for those who do not see it; null for one that a line says already.</param>
/// <param name="Radius">The radius of a circle of its area, in pixels.</param>
internal sealed record PlanePoint(
    double X,
    double Y,
    PlotShape Shape = PlotShape.Circle,
    int Colour = 0,
    bool IsHollow = false,
    string? Label = null,
    string? Spoken = null,
    double Radius = 4.5);
