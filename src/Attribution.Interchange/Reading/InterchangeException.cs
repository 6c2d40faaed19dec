using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Attribution;

/// <summary>
/// A document that a reader of this package could not read, with every problem at once, in the order of the document. If the document stops
/// being JSON at some point, that problem stands alone. Nothing was read.
/// </summary>
/// <remarks>The message tells the first problems, and the number of those that would make it longer than 4,000 characters.</remarks>
public sealed class InterchangeException : JsonException
{
    internal InterchangeException(string format, ImmutableArray<InterchangeProblem> problems, int unlisted = 0)
        : base(Describe(format, problems, unlisted), problems[0].Path, problems[0].Line - 1, null) => Problems = problems;

    /// <summary>Every problem, in the order of the document; the first 100 that were met if there are more.</summary>
    public ImmutableArray<InterchangeProblem> Problems { get; }

    private static string Describe(string format, ImmutableArray<InterchangeProblem> problems, int unlisted)
    {
        const int RoomForMore = 40;
        int count = problems.Length + unlisted, told = 0;
        StringBuilder message = new($"The document cannot be read as {format}; it has ");
        if (count == 1) message.Append("a problem:");
        else message.Append(CultureInfo.InvariantCulture, $"{count} problems:");
        foreach (InterchangeProblem problem in problems)
        {
            string line = Environment.NewLine + "  " + problem;
            if (message.Length + line.Length > Printable.LongestMessage - RoomForMore) break;
            message.Append(line);
            told++;
        }

        if (told < count) message.Append(CultureInfo.InvariantCulture, $"{Environment.NewLine}  and {count - told} more");
        return message.ToString();
    }
}
