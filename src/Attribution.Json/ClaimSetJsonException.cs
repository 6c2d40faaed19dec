using System.Collections.Immutable;
using System.Text.Json;

namespace Attribution;

/// <summary>
/// A JSON document that is not a claim set, with every problem at once, in the order of the document. If the document stops being JSON at
/// some point, that problem is the last, because the rest cannot be read. Thrown by <see cref="ClaimSetJson"/>.
/// </summary>
public sealed class ClaimSetJsonException : JsonException
{
    internal ClaimSetJsonException(ImmutableArray<JsonProblem> problems, int unlisted = 0)
        : base(Describe(problems, unlisted), problems[0].Path, problems[0].Line - 1, null) => Problems = problems;

    /// <summary>Every problem, in the order of the document; the first 1,000 if there are more.</summary>
    public ImmutableArray<JsonProblem> Problems { get; }

    private static string Describe(ImmutableArray<JsonProblem> problems, int unlisted)
    {
        int count = problems.Length + unlisted;
        return $"The document is not a claim set; it has {(count == 1 ? "a problem" : $"{count} problems")}:{Environment.NewLine}"
            + string.Join(Environment.NewLine, problems.Select(problem => "  " + problem))
            + (unlisted == 0 ? "" : $"{Environment.NewLine}  and {unlisted} more");
    }
}
