namespace Attribution.Merging;

/// <summary>A method that learns the reliability of sources from claims in labels; <see cref="TruthDiscovery"/> has them.</summary>
public abstract class LabelTruthMethod
{
    private protected LabelTruthMethod()
    {
    }

    /// <summary>The name, with the parameters: results carry it.</summary>
    public abstract string Name { get; }

    /// <summary>Discovers the labels of all topics and how reliable each source is.</summary>
    /// <param name="table">The claims.</param>
    /// <param name="options">When to stop, and on how many threads; default: <c>new()</c>.</param>
    /// <param name="cancellationToken">Stops the work between two parts of a pass.</param>
    /// <returns>The same bits for any order of the claims on a topic and any number of threads.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public LabelTruths Discover(LabelTable table, TruthDiscoveryOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        using TruthRun run = new(options ?? new(), cancellationToken);
        LabelTruths truths = Discover(ColumnsOf(table, run), run);
        truths.NameSources(table.SourceNames);
        return truths;
    }

    /// <summary>The claims of a table in canonical order.</summary>
    internal static ClaimColumns<int> ColumnsOf(LabelTable table, TruthRun run) =>
        new(
            table.Labels,
            table.Sources,
            table.Offsets.IsEmpty ? [0] : table.Offsets.ToArray(),
            run);

    /// <summary>The same of claims in canonical order.</summary>
    private protected abstract LabelTruths Discover(ClaimColumns<int> claims, TruthRun run);

    /// <summary>The name.</summary>
    public override string ToString() => Printable.Passage(Name);
}
