namespace Attribution.Merging;

/// <summary>A method that learns the reliability of sources from claims in numbers; <see cref="TruthDiscovery"/> has them.</summary>
public abstract class NumericTruthMethod
{
    private protected NumericTruthMethod()
    {
    }

    /// <summary>The name, with the parameters: results carry it.</summary>
    public abstract string Name { get; }

    /// <summary>Discovers the truths of all topics and how reliable each source is.</summary>
    /// <param name="table">
    /// Values, or values with variances, of which only the values are looked at; with the sources of the rows. A row of weight 0 is left
    /// out; other weights are not looked at.
    /// </param>
    /// <param name="options">When to stop, and on how many threads; default: <c>new()</c>.</param>
    /// <param name="cancellationToken">Stops the work between two parts of a pass.</param>
    /// <returns>The same bits for any order of the rows of a topic and any number of threads.</returns>
    /// <exception cref="ArgumentException">The table has no sources, or is one of intervals or of logarithms.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public NumericTruths Discover(ReadingTable table, TruthDiscoveryOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        using TruthRun run = new(options ?? new(), cancellationToken);
        return Discover(NumericClaims.Of(table, run), run);
    }

    /// <summary>The same of claims in canonical order.</summary>
    private protected abstract NumericTruths Discover(ClaimColumns<double> claims, TruthRun run);

    /// <summary>The name.</summary>
    public override string ToString() => Printable.Passage(Name);
}
