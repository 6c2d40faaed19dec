namespace Attribution.Merging;

/// <summary>
/// A method that learns the reliability of sources from claims in numbers and claims in labels together; <see cref="TruthDiscovery"/> has
/// it.
/// </summary>
public abstract class MixedTruthMethod
{
    private protected MixedTruthMethod()
    {
    }

    /// <summary>The name, with the parameters: results carry it.</summary>
    public abstract string Name { get; }

    /// <summary>Discovers the truths of all topics and how reliable each source is.</summary>
    /// <param name="numbers">
    /// The claims in numbers: values with the sources of the rows, as a <see cref="NumericTruthMethod"/> takes them.
    /// </param>
    /// <param name="labels">The claims in labels, whose sources have the same numbers.</param>
    /// <param name="options">When to stop, and on how many threads; default: <c>new()</c>.</param>
    /// <param name="cancellationToken">Stops the work between two parts of a pass.</param>
    /// <returns>The same bits for any order of the rows of a topic and any number of threads.</returns>
    /// <exception cref="ArgumentException">A table of numbers has no sources, or is one of intervals or of logarithms.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public MixedTruths Discover(
        ReadingTable numbers, LabelTable labels, TruthDiscoveryOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        ArgumentNullException.ThrowIfNull(labels);
        using TruthRun run = new(options ?? new(), cancellationToken);
        MixedTruths truths = Discover(new MixedClaims(NumericClaims.Of(numbers, run), LabelTruthMethod.ColumnsOf(labels, run)), run);
        truths.NameSources(labels.SourceNames);
        return truths;
    }

    /// <summary>The same of claims in canonical order.</summary>
    private protected abstract MixedTruths Discover(MixedClaims claims, TruthRun run);

    /// <summary>The name.</summary>
    public override string ToString() => Printable.Passage(Name);
}
