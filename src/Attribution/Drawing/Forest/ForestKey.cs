namespace Attribution;

/// <summary>A line of the key: a sample and what it means.</summary>
/// <param name="Text">What it means.</param>
/// <param name="Shape">The shape of a figure, or null.</param>
/// <param name="Span">A range, or null.</param>
/// <param name="Colour">The colour.</param>
/// <param name="IsHollow">Whether the figure is hollow.</param>
/// <param name="IsStruck">Whether a stroke goes through it.</param>
/// <param name="IsOpen">Whether the range is open above.</param>
internal sealed record ForestKey(
    string Text,
    PlotShape? Shape = null,
    SpanKind? Span = null,
    int Colour = 0,
    bool IsHollow = false,
    bool IsStruck = false,
    bool IsOpen = false)
{
    /// <summary>Whether there is a sample before the text.</summary>
    public bool HasSample => Shape is not null || Span is not null;
}
