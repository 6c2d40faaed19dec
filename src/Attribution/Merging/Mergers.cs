namespace Attribution;

/// <summary>The ways to merge readings that the library comes with.</summary>
public static class Mergers
{
    /// <summary>
    /// Every largest set of readings that can hold together, and the low and the high of all: the only merger that invents no
    /// variance, no weight and no independence, and so names no value.
    /// </summary>
    public static IMerger Camps { get; } = new CampsMerger();

    /// <summary>A merger made of a function.</summary>
    /// <param name="name">The name that results carry.</param>
    /// <param name="needs">What the function must find in a reading.</param>
    /// <param name="merge">
    /// Readings and as many checked weights in; a result under the same name out. It is for the function to leave out readings of weight 0.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, <paramref name="needs"/> is not defined, or <paramref name="merge"/> is null.</exception>
    public static IMerger Create(string name, ReadingNeeds needs, Func<IReadOnlyList<Reading>, IReadOnlyList<double>, Merged> merge)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(merge);
        if (!Enum.IsDefined(needs)) throw new ArgumentOutOfRangeException(nameof(needs), needs, "This is nothing that a reading can have.");
        return new FunctionMerger(name, needs, merge);
    }
}
