namespace Attribution;

/// <summary>How the name of a weighting begins that was learnt: by it a verdict knows that it must say so.</summary>
internal static class LearntName
{
    public const string Beginning = "reliability learnt from ";

    /// <summary>Whether a weighting of this name was learnt.</summary>
    public static bool Is(string weighting) => weighting.StartsWith(Beginning, StringComparison.Ordinal);
}
