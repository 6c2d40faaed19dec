namespace Attribution.Merging;

/// <summary>
/// When the iterations stop, and on how many threads they run. The prior and the update rule are the method's own. The number of threads
/// changes no bit of a result.
/// </summary>
public sealed record TruthDiscoveryOptions
{
    /// <summary>
    /// The iterations stop when no truth changed by more than this, relative to the spread of the claims on its topic (a method that
    /// watches its sources says so): 0 or more. At 0 they stop only when nothing changes at all. Default: 1e-12.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0, or not finite.</exception>
    public double Tolerance
    {
        get;
        init
        {
            if (!(value >= 0 && double.IsFinite(value)))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(Tolerance), value, Printable.Message($"The tolerance is {value}; it must be finite and not below 0."));
            }

            field = value;
        }
    }
    = 1e-12;

    /// <summary>The most iterations, from 1. Default: 1,000. A result says whether it converged before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int MaximumIterations
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
    = 1_000;

    /// <summary>How many threads work at most, from 1. Default: one per core, <see cref="Environment.ProcessorCount"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
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

    /// <summary>Told the number of iterations done, after each; called on a thread that works. Default: null, no reports.</summary>
    public IProgress<int>? Progress { get; init; }

    /// <summary>Such as "to 1E-12, at most 1000 iterations".</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"to {Tolerance}, at most {MaximumIterations} iterations");
}
