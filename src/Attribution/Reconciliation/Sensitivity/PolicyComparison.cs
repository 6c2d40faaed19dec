using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// Whether a verdict survives another way to read the words or to merge the values: the same claims under each reader and each merger.
/// </summary>
/// <remarks>
/// It is called a comparison of policies, since claims are what a reconciliation compares, and since <see cref="System.Comparison{T}"/> is
/// another thing. Each reading is used beside the literal one, as always. Equal when all members are equal.
/// </remarks>
public sealed partial class PolicyComparison : IEquatable<PolicyComparison>
{
    private PolicyComparison(ImmutableArray<ComparisonCell> cells, ImmutableArray<string> readers, ImmutableArray<string> mergers) =>
        (Cells, Readers, Mergers) = (cells, readers, mergers);

    /// <summary>A cell for each reader and merger: all mergers of the first reader, then those of the second.</summary>
    public ImmutableArray<ComparisonCell> Cells { get; }

    /// <summary>The names of the readers, in the order given.</summary>
    public ImmutableArray<string> Readers { get; }

    /// <summary>The names of the mergers, in the order given.</summary>
    public ImmutableArray<string> Mergers { get; }

    /// <summary>Whether the grade is the same under every reading.</summary>
    public bool IsRobust => Cells.All(cell => cell.Result.Grade == Cells[0].Result.Grade);

    /// <summary>Reconciles claims under each reader with each merger.</summary>
    /// <param name="claims">Claims on one topic.</param>
    /// <param name="readers">
    /// How words may be read; those of one kind in the order of their width, so that the summary can say how far a grade holds.
    /// </param>
    /// <param name="mergers">How values may be merged.</param>
    /// <param name="baseline">All other policies; null for <see cref="Reconciler.Default"/>.</param>
    /// <param name="progress">Told the number of cells done, or null.</param>
    /// <param name="cancellationToken">Stops the work, also within a cell.</param>
    /// <exception cref="ArgumentException">
    /// There is no claim, or the claims are on several topics; no reader or no merger is given, one of them is null, or two have one name.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not.</exception>
    public static PolicyComparison Of(
        ClaimSet claims,
        IEnumerable<IEstimateReader> readers,
        IEnumerable<IMerger> mergers,
        Reconciler? baseline = null,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        IEstimateReader[] ways = Named(readers, reader => reader.Name, "reader", nameof(readers));
        IMerger[] merges = Named(mergers, merger => merger.Name, "merger", nameof(mergers));
        baseline ??= Reconciler.Default;
        ImmutableArray<ComparisonCell>.Builder cells = ImmutableArray.CreateBuilder<ComparisonCell>(ways.Length * merges.Length);
        foreach (IEstimateReader reader in ways)
        {
            foreach (IMerger merger in merges)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Reconciler reconciler = baseline with { Reader = reader, Merger = merger };
                cells.Add(new(reader.Name, merger.Name, reconciler.Reconcile(claims, cancellationToken)));
                progress?.Report(cells.Count);
            }
        }

        return new(cells.DrainToImmutable(), [.. ways.Select(reader => reader.Name)], [.. merges.Select(merger => merger.Name)]);
    }

    /// <summary>The result under a reader with a merger, by their names.</summary>
    /// <param name="reader">The name of a reader.</param>
    /// <param name="merger">The name of a merger.</param>
    /// <exception cref="KeyNotFoundException">The comparison has no such reader or merger.</exception>
    public Reconciliation this[string reader, string merger] =>
        Cells.FirstOrDefault(cell => cell.Reader == reader && cell.Merger == merger)?.Result
        ?? throw new KeyNotFoundException(Printable.Message($"The comparison has no reader '{reader}' with a merger '{merger}'."));

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(PolicyComparison? left, PolicyComparison? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(PolicyComparison? left, PolicyComparison? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(PolicyComparison? other) =>
        ReferenceEquals(this, other) || (other is not null && Cells.SequenceEqual(other.Cells));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicyComparison);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Cells.Length, Cells[0]);

    /// <summary>A table, with mergers of one outcome on one line, and which readings change the grade: at most 100 columns wide.</summary>
    public override string ToString() =>
        $"{ReportLines.Begin(Cells[0].Result.Topic.ToString())}\n{Table()}{string.Join("\n  ", Summary())}\n";

    private TextTable Table()
    {
        TextTable table = new("reader", "grade", "factor", "merger", "merged");
        foreach (IGrouping<string, ComparisonCell> row in Cells.GroupBy(cell => cell.Reader))
        {
            Reconciliation first = row.First().Result;
            string[] beginning = [Wording.Plain(row.Key), first.Grade.ToString(), Wording.Factor(first.Factor) ?? ""];
            foreach (var outcome in row.GroupBy(cell => MergedCell.Of(cell.Result.Merged, cell.Result.Refusals)))
            {
                string[] names = [.. outcome.Select(cell => cell.Merger)];
                bool isEach = names.Length > 1 && names.Length == Mergers.Length;
                table.Add([.. beginning, isEach ? "all" : Wording.Plain(string.Join(", ", names)), outcome.Key]);
                beginning = ["", "", ""];
            }
        }

        return table;
    }

    /// <summary>"Divided under every reading.", or a line for each run of readers with one grade.</summary>
    private IEnumerable<string> Summary()
    {
        if (IsRobust) return [$"{Cells[0].Result.Grade} under every reading."];
        List<(Grade Grade, List<string> Readers)> runs = [];
        foreach (ComparisonCell cell in Cells.DistinctBy(cell => cell.Reader))
        {
            if (runs.Count == 0 || runs[^1].Grade != cell.Result.Grade) runs.Add((cell.Result.Grade, []));
            runs[^1].Readers.Add(Wording.Plain(cell.Reader));
        }

        return runs
            .Select((run, i) => $"{run.Grade} under {Range(run.Readers, i == 0, i == runs.Count - 1)}")
            .Prepend("The grade depends on the reading:");
    }

    private static string Range(List<string> readers, bool isFirst, bool isLast) =>
        readers.Count < 3 ? string.Join(" and ", readers)
        : isFirst ? $"every reading up to {readers[^1]}"
        : isLast ? $"every reading from {readers[0]} on"
        : $"every reading from {readers[0]} to {readers[^1]}";

    private static T[] Named<T>(IEnumerable<T> policies, Func<T, string> name, string what, string parameter)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(policies, parameter);
        T[] all = [.. policies];
        if (all.Length == 0) throw new ArgumentException(Printable.Message($"There is no {what}; give at least one."), parameter);
        if (Array.IndexOf(all, null) is var place and >= 0)
        {
            throw new ArgumentException(Printable.Message($"The {what} at index {place} is null; leave it out."), parameter);
        }

        return all.GroupBy(name).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new ArgumentException(Printable.Message($"Two {what}s are called '{twice.Key}'; give each once."), parameter)
            : all;
    }
}
