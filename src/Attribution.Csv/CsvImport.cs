using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>
/// What could be read of a table of claims, and every problem of the rest. Made by
/// <see cref="ClaimCsv.Import(Stream, ClaimCsvOptions, IProgress{long}, CancellationToken)"/>.
/// </summary>
public sealed class CsvImport
{
    internal CsvImport(
        ClaimSet claims,
        int rows,
        ImmutableArray<string> wordsOnly,
        ImmutableArray<CsvProblem> problems,
        int unlisted,
        ImmutableArray<CsvRemark> remarks,
        ImmutableArray<string> unreadColumns)
    {
        Claims = claims;
        Rows = rows;
        WordsOnly = wordsOnly;
        Problems = problems;
        ProblemCount = problems.Length + unlisted;
        Remarks = remarks;
        UnreadColumns = unreadColumns;
    }

    /// <summary>The claims that were read. A set for which words that differ from numbers are told, not refused.</summary>
    public ClaimSet Claims { get; }

    /// <summary>The number of records that are not blank.</summary>
    public int Rows { get; }

    /// <summary>The number of records that gave no claim.</summary>
    public int UnreadRows => Rows - Claims.Count;

    /// <summary>The ids of the claims that have their words and no value, because of a problem.</summary>
    public ImmutableArray<string> WordsOnly { get; }

    /// <summary>Every problem, in the order of the table; the first 1,000 if there are more.</summary>
    public ImmutableArray<CsvProblem> Problems { get; }

    /// <summary>The number of problems, also of those that are not listed.</summary>
    public int ProblemCount { get; }

    /// <summary>The remarks of the notes, which are not part of the claims.</summary>
    public ImmutableArray<CsvRemark> Remarks { get; }

    /// <summary>The headings of columns that hold nothing known.</summary>
    public ImmutableArray<string> UnreadColumns { get; }

    /// <summary>"34 of 39 rows: 5 were not read, and of 3 the words only (8 problems)", or "39 rows, all read".</summary>
    public override string ToString()
    {
        if (ProblemCount == 0) return string.Create(CultureInfo.InvariantCulture, $"{Counted(Rows, "row")}, all read");
        string words = WordsOnly.IsEmpty ? "" : string.Create(CultureInfo.InvariantCulture,
            $", and of {WordsOnly.Length:N0} the words only");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Claims.Count:N0} of {Counted(Rows, "row")}: {UnreadRows:N0} {(UnreadRows == 1 ? "was" : "were")} not read{words} "
                + $"({Counted(ProblemCount, "problem")})");
    }

    internal static string Counted(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
