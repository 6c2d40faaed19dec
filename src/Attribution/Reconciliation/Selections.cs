namespace Attribution;

/// <summary>The ways to select claims that the library comes with.</summary>
public static class Selections
{
    /// <summary>
    /// Every claim stands but those that their own source withdrew or replaced: by a relation that says so, or by a later figure
    /// for the same topic, scope and period. What a third party says of a claim never drops it.
    /// </summary>
    public static ISelection Latest { get; } = new LatestSelection();

    /// <summary>Every claim stands.</summary>
    public static ISelection All { get; } = new AllSelection();
}
