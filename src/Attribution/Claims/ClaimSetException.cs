using System.Collections.Immutable;
using System.Globalization;

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

    private static string Describe(ImmutableArray<ClaimSetProblem> problems) =>
        $"The claims have {(problems.Length == 1 ? "a problem" : $"{problems.Length} problems")}:{Environment.NewLine}"
            + string.Join(Environment.NewLine, problems.Take(MostTold).Select(problem => "  " + problem))
            + (problems.Length <= MostTold ? "" : Environment.NewLine + More(problems.Length - MostTold));

    private static string More(int count) => string.Create(CultureInfo.InvariantCulture, $"  and {count:N0} more");
}
