namespace Attribution;

/// <summary>How a table is merged. <c>new()</c> uses all cores and reports no progress. No option changes a bit of the results.</summary>
public sealed record MergeAllOptions
{
    /// <summary>How many threads work at most, from 1. Default: one per core, <see cref="Environment.ProcessorCount"/>.</summary>
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

    /// <summary>
    /// Receives the number of topics done, rising, every few thousand topics; called on the threads that work. Default: null, no reports.
    /// </summary>
    public IProgress<long>? Progress { get; init; }

    /// <summary>Such as "up to 8 threads".</summary>
    public override string ToString() => MaxDegreeOfParallelism == 1 ? "one thread" : $"up to {MaxDegreeOfParallelism} threads";
}
