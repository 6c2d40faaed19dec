using System.Collections.Immutable;

namespace Attribution;

/// <summary>Claims that are not a set, with every problem at once. Thrown by <see cref="ClaimSet"/>.</summary>
public sealed class ClaimSetException : ArgumentException
{
    internal ClaimSetException(ImmutableArray<ClaimSetProblem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>Every problem, in ordinal order of the ids; at least one.</summary>
    public ImmutableArray<ClaimSetProblem> Problems { get; }

    private static string Describe(ImmutableArray<ClaimSetProblem> problems) =>
        $"The claims have {(problems.Length == 1 ? "a problem" : $"{problems.Length} problems")}:{Environment.NewLine}"
            + string.Join(Environment.NewLine, problems.Select(problem => "  " + problem));
}
