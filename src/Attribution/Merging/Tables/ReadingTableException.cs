using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>
/// Columns that make no <see cref="ReadingTable"/>: the first problems, each with its row and its remedy, and how many there are.
/// </summary>
public sealed class ReadingTableException : ArgumentException
{
    /// <summary>How many problems are described at most, 20; all are counted.</summary>
    public const int MaximumProblems = 20;

    internal ReadingTableException(ImmutableArray<RowProblem> problems, long count)
        : base(Text(problems, count)) => (Problems, Count) = (problems, count);

    /// <summary>The first <see cref="MaximumProblems"/> problems, by row.</summary>
    public ImmutableArray<RowProblem> Problems { get; }

    /// <summary>The number of all problems.</summary>
    public long Count { get; }

    private static string Text(ImmutableArray<RowProblem> problems, long count)
    {
        string heading = count == 1
            ? "The columns have a problem."
            : string.Create(CultureInfo.InvariantCulture, $"The columns have {count:N0} problems.");
        string rest = count > problems.Length
            ? string.Create(CultureInfo.InvariantCulture, $"\n… and {count - problems.Length:N0} more.")
            : "";
        return $"{heading}\n{string.Join('\n', problems)}{rest}";
    }
}
