namespace Attribution;

/// <summary>A merger that is told which readings have one origin, and takes care of it itself.</summary>
/// <remarks>
/// Any other merger is given readings by which an origin counts once: collapsed where it is one of the library, with shared weights where
/// it is the user's. This one sees every reading.
/// </remarks>
public interface IOriginMerger : IMerger
{
    /// <summary>Merges readings, all in one unit, of which some have one origin.</summary>
    /// <param name="readings">The readings, in the caller's order.</param>
    /// <param name="weights">
    /// A weight for each reading: finite, ≥ 0, relative to one another, as if it were the only one of its origin. A reading of weight 0
    /// is left out.
    /// </param>
    /// <param name="origins">The origin of each reading, any numbers; empty where each has its own.</param>
    /// <exception cref="ArgumentException">
    /// There are not as many weights or origins as readings, or a weight is negative or not finite.
    /// </exception>
    Merged Merge(ReadOnlySpan<Reading> readings, ReadOnlySpan<double> weights, ReadOnlySpan<int> origins);
}
