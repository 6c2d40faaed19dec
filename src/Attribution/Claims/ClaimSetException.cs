using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>Claims that are not a set, with every problem at once. Thrown by <see cref="ClaimSet"/>.</summary>
public sealed class ClaimSetException : ArgumentException
{
    /// <summary>The most problems that the message tells.</summary>
    private const int MostTold = 20;

    internal ClaimSetException(ImmutableArray<ClaimSetProblem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>Every problem, in ordinal order of the ids; at least one.</summary>
    public ImmutableArray<ClaimSetProblem> Problems { get; }

    private static string Describe(ImmutableArray<ClaimSetProblem> problems)
    {
        const int RoomForMore = 40;
        StringBuilder message = new("The claims have ");
        if (problems.Length == 1) message.Append("a problem:");
        else message.Append(CultureInfo.InvariantCulture, $"{problems.Length} problems:");
        int told = 0;
        foreach (ClaimSetProblem problem in problems.Take(MostTold))
        {
            string line = Environment.NewLine + "  " + problem;
            if (message.Length + line.Length > Printable.LongestMessage - RoomForMore) break;
            message.Append(line);
            told++;
        }

        int left = problems.Length - told;
        if (left > 0) message.Append(CultureInfo.InvariantCulture, $"{Environment.NewLine}  and {left:N0} more");
        return message.ToString();
    }
}
