namespace Attribution;

/// <summary>A line on a plane, or the edge of an area.</summary>
/// <param name="Points">Its corners.</param>
/// <param name="Colour">Its colour; 0 is the ink.</param>
/// <param name="Width">How wide it is, in pixels; 0 for none.</param>
/// <param name="Dashes">Its dashes, or null for a whole line.</param>
/// <param name="Opacity">How much of an area is seen, from 0 to 1; 0 for a line.</param>
/// <param name="Spoken">The line in words, for those who do not see it; or null.</param>
internal sealed record PlaneLine(
    IReadOnlyList<(double X, double Y)> Points,
    int Colour = 0,
    double Width = 1.6,
    string? Dashes = null,
    double Opacity = 0,
    string? Spoken = null);
