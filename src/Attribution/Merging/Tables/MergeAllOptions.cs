namespace Attribution;

/// <summary>How a table is merged. <c>new()</c> uses all cores and tells nobody. No option changes a bit of the results.</summary>
public sealed record MergeAllOptions
{
    /// <summary>How many threads work at most, from 1. Default: one for each core, <see cref="Environment.ProcessorCount"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to 0 or less.</exception>
    public int MaxDegreeOfParallelism
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
    = Environment.ProcessorCount;

    /// <summary>Told the number of topics done, rising, every few thousand topics; called on the threads that work. Default: nobody.</summary>
    public IProgress<long>? Progress { get; init; }

    /// <summary>Stops the work within a few thousand topics. Default: never.</summary>
    public CancellationToken Cancellation { get; init; }
}
