namespace Attribution;

/// <summary>A figure of an orchard plot.</summary>
/// <param name="Value">The figure, or the middle of a range without one.</param>
/// <param name="Radius">The radius of a circle of its area, in pixels.</param>
/// <param name="Shape">Its shape.</param>
/// <param name="Colour">Its colour; 0 is the ink.</param>
/// <param name="IsHollow">Whether it is approximate, or a bound.</param>
/// <param name="IsStruck">Whether it is disputed or called into question: a stroke goes through it.</param>
internal readonly record struct OrchardDot(double Value, double Radius, PlotShape Shape, int Colour, bool IsHollow, bool IsStruck);
