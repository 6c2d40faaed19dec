using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>Verdicts on many topics as one report: a line for each, and below it each verdict.</summary>
/// <remarks>Equal when title and verdicts are equal.</remarks>
public sealed partial class Verdicts : IEquatable<Verdicts>
{
    /// <summary>The most topics of the short text.</summary>
    private const int MostRows = 40;

    private Verdicts(string title, ImmutableArray<Reconciliation> results) => (Title, Results) = (title, results);

    /// <summary>What the report is called, fit to print.</summary>
    public string Title { get; }

    /// <summary>The verdicts, in the order given.</summary>
    public ImmutableArray<Reconciliation> Results { get; }

    /// <summary>Makes a report.</summary>
    /// <param name="results">The verdicts, in the order in which the report has them; <c>ReconcileAll</c> gives them.</param>
    /// <param name="title">What the report is called; null for "20 verdicts".</param>
    /// <exception cref="ArgumentException">A verdict is null, or the title is blank and not null.</exception>
    public static Verdicts Of(IEnumerable<Reconciliation> results, string? title = null)
    {
        ImmutableArray<Reconciliation> all = Elements.Required(results);
        string counted = string.Create(CultureInfo.InvariantCulture, $"{all.Length:N0} {(all.Length == 1 ? "verdict" : "verdicts")}");
        return new(title is null ? counted : ReportLines.Begin(Printable.Name(Argument.NotBlank(title))), all);
    }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(Verdicts? left, Verdicts? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(Verdicts? left, Verdicts? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Verdicts? other) =>
        ReferenceEquals(this, other) || (other is not null && Title == other.Title && Results.SequenceEqual(other.Results));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Verdicts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Title, Results.Length);

    /// <summary>
    /// The report as plain text. Short, it is a table with a line for each topic, of at most 40 topics; in full it has all of them, and
    /// below it the full verdict on each.
    /// </summary>
    /// <param name="full">Whether to write everything. Default: the short form.</param>
    public string ToText(bool full = false)
    {
        int told = full ? Results.Length : Math.Min(Results.Length, MostRows);
        StringBuilder text = new();
        text.Append(Title).Append('\n').Append(Table(told));
        int more = Results.Length - told;
        if (more > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"… {more:N0} more {(more == 1 ? "topic" : "topics")}: see the full text.\n");
        }

        if (!full) return text.ToString();
        foreach (Reconciliation result in Results) text.Append('\n').Append(result.ToText(full: true));
        return text.ToString();
    }

    /// <summary>The short form of <see cref="ToText"/>.</summary>
    public override string ToString() => ToText();

    private TextTable Table(int most)
    {
        TextTable table = new("topic", "grade", "claims", "witnesses", "factor");
        foreach (Reconciliation result in Results.Take(most))
        {
            table.Add(
                ReportLines.Begin(result.Topic.ToString()),
                result.Grade.ToString(),
                Wording.Number(result.Known.Length),
                result.WitnessCount.Range,
                Wording.Factor(result.Factor) ?? "");
        }

        return table;
    }
}
