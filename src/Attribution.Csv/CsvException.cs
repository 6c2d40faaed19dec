using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>
/// A table that cannot be read, with every problem at once, in the order of the table. If the text stops being a table at some point (a
/// quotation mark that is never closed, bytes that are not text), that problem is the last, because the rest cannot be read. Thrown by all
/// readers of tables.
/// </summary>
/// <remarks>The message tells the first problems, and the number of those that would make it longer than 4,000 characters.</remarks>
public sealed class CsvException : FormatException
{
    internal CsvException(string headline, ImmutableArray<CsvProblem> problems, int unlisted = 0)
        : base(Describe(headline, problems, unlisted)) => Problems = problems;

    /// <summary>Every problem, in the order of the table; the first 1,000 if there are more. At least one.</summary>
    public ImmutableArray<CsvProblem> Problems { get; }

    /// <summary>A table of claims or events as a whole.</summary>
    internal static CsvException OfTable(ImmutableArray<CsvProblem> problems, int unlisted)
    {
        int count = problems.Length + unlisted;
        string counted = count == 1 ? "a problem" : CsvImport.Counted(count, "problem");
        return new($"The table is not read; it has {counted}:", problems, unlisted);
    }

    private static string Describe(string headline, ImmutableArray<CsvProblem> problems, int unlisted)
    {
        const int RoomForMore = 40;
        int count = problems.Length + unlisted, told = 0;
        StringBuilder message = new(headline);
        foreach (CsvProblem problem in problems)
        {
            string line = Environment.NewLine + "  " + problem;
            if (message.Length + line.Length > Printable.LongestMessage - RoomForMore) break;
            message.Append(line);
            told++;
        }

        if (told < count) message.Append(CultureInfo.InvariantCulture, $"{Environment.NewLine}  and {count - told:N0} more");
        return message.ToString();
    }
}
