namespace Attribution;

/// <summary>
/// Policies by name: those of the library, and a user's own. A result carries the names of its policies; a registry turns them back into a
/// reconciler that repeats the run.
/// </summary>
/// <remarks>
/// <para>Immutable: each <c>With</c> returns a new registry.</para>
/// <para>
/// Names are looked up, not parsed: a policy with parameters ("relative 10 %", "as of 2024-12-27; latest of each source") is found only if
/// that policy has been added under exactly that name, as in <c>PolicyRegistry.Default.With(Readers.Relative(0.10m))</c>.
/// </para>
/// </remarks>
public sealed class PolicyRegistry
{
    private readonly PolicyShelf<ISelection> _selections;
    private readonly PolicyShelf<IEstimateReader> _readers;
    private readonly PolicyShelf<IWeighting> _weightings;
    private readonly PolicyShelf<IMerger> _mergers;

    private PolicyRegistry(
        PolicyShelf<ISelection> selections,
        PolicyShelf<IEstimateReader> readers,
        PolicyShelf<IWeighting> weightings,
        PolicyShelf<IMerger> mergers)
    {
        _selections = selections;
        _readers = readers;
        _weightings = weightings;
        _mergers = mergers;
    }

    /// <summary>
    /// The library's policies that need no parameters: <see cref="Selections.Latest"/> and <see cref="Selections.All"/>; the readers that
    /// are properties of <see cref="Readers"/>; <see cref="Weightings.Equal"/>; and <see cref="Mergers.All"/>.
    /// </summary>
    public static PolicyRegistry Default { get; } = new(
        new("selection", policy => policy.Name, [Selections.Latest, Selections.All]),
        new(
            "reader",
            policy => policy.Name,
            [Readers.Literal, Readers.SignificantDigits, Readers.Ferson2015, Readers.Gum, Readers.StatedCoverage]),
        new("weighting", policy => policy.Name, [Weightings.Equal]),
        new("merger", policy => policy.Name, Mergers.All));

    /// <summary>The registry with one more selection.</summary>
    /// <param name="selection">The selection.</param>
    /// <exception cref="ArgumentException">It is null, or its name is blank or taken.</exception>
    public PolicyRegistry With(ISelection selection) => new(_selections.With(selection), _readers, _weightings, _mergers);

    /// <summary>The registry with one more reader.</summary>
    /// <param name="reader">The reader.</param>
    /// <exception cref="ArgumentException">It is null, or its name is blank or taken.</exception>
    public PolicyRegistry With(IEstimateReader reader) => new(_selections, _readers.With(reader), _weightings, _mergers);

    /// <summary>The registry with one more weighting.</summary>
    /// <param name="weighting">The weighting.</param>
    /// <exception cref="ArgumentException">It is null, or its name is blank or taken.</exception>
    public PolicyRegistry With(IWeighting weighting) => new(_selections, _readers, _weightings.With(weighting), _mergers);

    /// <summary>The registry with one more merger.</summary>
    /// <param name="merger">The merger.</param>
    /// <exception cref="ArgumentException">It is null, or its name is blank or taken.</exception>
    public PolicyRegistry With(IMerger merger) => new(_selections, _readers, _weightings, _mergers.With(merger));

    /// <summary>The selection of a name.</summary>
    /// <param name="name">The name, character by character.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message has the nearest names.</exception>
    public ISelection Selection(string name) => _selections[name];

    /// <summary>The reader of a name.</summary>
    /// <param name="name">The name, character by character.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message has the nearest names.</exception>
    public IEstimateReader Reader(string name) => _readers[name];

    /// <summary>The weighting of a name.</summary>
    /// <param name="name">The name, character by character.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message has the nearest names.</exception>
    public IWeighting Weighting(string name) => _weightings[name];

    /// <summary>The merger of a name.</summary>
    /// <param name="name">The name, character by character.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message has the nearest names.</exception>
    public IMerger Merger(string name) => _mergers[name];

    /// <summary>The reconciler that made a result, by the names in it: <c>registry.Reconciler(result.Policies)</c>.</summary>
    /// <param name="policies">The names.</param>
    /// <exception cref="KeyNotFoundException">One of the names is not registered, or the reconciler is not the built-in one.</exception>
    public Reconciler Reconciler(Policies policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        Reconciler reconciler = new()
        {
            Selection = Selection(policies.Selection),
            Reader = Reader(policies.Reader),
            Weighting = Weighting(policies.Weighting),
            Merger = Merger(policies.Merger),
            MergeAgainstVerdict = policies.MergeAgainstVerdict,
        };
        return policies.Reconciler == reconciler.Name
            ? reconciler
            : throw new KeyNotFoundException(
                Printable.Message(
                    $"The reconciler '{policies.Reconciler}' is not the built-in '{reconciler.Name}'; construct it from its own class."));
    }

    /// <summary>"2 selections, 5 readers, 1 weighting, 42 mergers".</summary>
    public override string ToString() => $"{_selections}, {_readers}, {_weightings}, {_mergers}";
}
