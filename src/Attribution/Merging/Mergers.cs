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
    /// <param name="merge">Readings and as many weights in; a result under the same name out.</param>
    public static IMerger Create(string name, ReadingNeeds needs, Func<IReadOnlyList<Reading>, IReadOnlyList<double>, Merged> merge)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(merge);
        return new FunctionMerger(name, needs, merge);
    }
}
