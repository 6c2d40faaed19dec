namespace Attribution;

/// <summary>A place on an axis that is lettered.</summary>
/// <param name="Value">The value.</param>
/// <param name="Label">The value as it is lettered.</param>
internal readonly record struct AxisTick(double Value, string Label);
