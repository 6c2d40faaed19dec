namespace Attribution;

/// <summary>The ways to weigh claims that the library comes with.</summary>
public static class Weightings
{
    /// <summary>Every witness weighs the same, however often it spoke: its used claims share the weight 1.</summary>
    public static IWeighting Equal { get; } = new EqualWeighting();
}
