namespace Attribution;

/// <summary>The one rule for the scale of a merger.</summary>
internal static class ScaleGuard
{
    /// <summary>Whether a scale is the log scale.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is neither the linear nor the log scale.</exception>
    public static bool IsLog(MergeScale scale) => Argument.Defined(scale) == MergeScale.Log;
}
