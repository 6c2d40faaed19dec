using System.Collections.Immutable;
using System.Text.Json;

namespace Attribution;

/// <summary>
/// A JSON document that is no claim set: every problem at once, in the order of the document. What follows a point at which the
/// document stops being JSON cannot be judged, so that problem is the last.
/// </summary>
public sealed class ClaimSetJsonException : JsonException
{
    /// <summary>Reports problems.</summary>
    /// <param name="problems">What is wrong; at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="problems"/> is empty.</exception>
    public ClaimSetJsonException(params IEnumerable<JsonProblem> problems)
        : this([.. problems], 0)
    {
    }

    internal ClaimSetJsonException(ImmutableArray<JsonProblem> problems, int unlisted)
        : base(Describe(problems, unlisted), problems[0].Path, problems[0].Line - 1, null) => Problems = problems;

    /// <summary>What is wrong, in the order of the document; the first 1,000 where there are more.</summary>
    public ImmutableArray<JsonProblem> Problems { get; }

    private static string Describe(ImmutableArray<JsonProblem> problems, int unlisted)
    {
        if (problems.IsEmpty) throw new ArgumentException("There is no problem to report.", nameof(problems));
        int count = problems.Length + unlisted;
        return $"The document is no claim set; it has {(count == 1 ? "a problem" : $"{count} problems")}:{Environment.NewLine}"
            + string.Join(Environment.NewLine, problems.Select(problem => "  " + problem))
            + (unlisted == 0 ? "" : $"{Environment.NewLine}  and {unlisted} more");
    }
}
