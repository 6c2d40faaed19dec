namespace Attribution;

/// <summary>A range on a row.</summary>
/// <param name="Low">Its lower end; −∞ where it is open.</param>
/// <param name="High">Its upper end; ∞ where it is open.</param>
/// <param name="Kind">What it is.</param>
/// <param name="LowIncluded">Whether the lower end belongs to it.</param>
/// <param name="HighIncluded">Whether the upper end belongs to it.</param>
internal readonly record struct ForestSpan(
    double Low, double High, SpanKind Kind, bool LowIncluded = true, bool HighIncluded = true);
