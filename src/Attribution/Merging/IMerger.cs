namespace Attribution;

/// <summary>A named way to merge readings into one statement of what they bear together.</summary>
/// <remarks>
/// An implementation keeps no state and knows no claim. A reading that it cannot use is left out with the reason, and a request
/// that it cannot answer honestly is refused in the result; an exception is for a caller's mistake. <see cref="Mergers"/> has the
/// published ones; <see cref="Mergers.Create"/> makes one of a function.
/// </remarks>
public interface IMerger
{
    /// <summary>The name, with its parameters: results carry it.</summary>
    string Name { get; }

    /// <summary>What it must find in a reading.</summary>
    ReadingNeeds Needs { get; }

    /// <summary>Merges readings, all in one unit.</summary>
    /// <param name="readings">The readings, in the caller's order.</param>
    /// <param name="weights">A weight for each reading: finite, ≥ 0, relative to one another. A reading of weight 0 is left out.</param>
    /// <exception cref="ArgumentException">There are not as many weights as readings, or a weight is negative or not finite.</exception>
    Merged Merge(ReadOnlySpan<Reading> readings, ReadOnlySpan<double> weights);
}
