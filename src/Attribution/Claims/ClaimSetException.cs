using System.Collections.Immutable;

namespace Attribution;

/// <summary>A set of claims that cannot be built: every problem at once.</summary>
public sealed class ClaimSetException : ArgumentException
{
    /// <summary>Reports problems.</summary>
    /// <param name="problems">What is wrong; at least one.</param>
    public ClaimSetException(params IEnumerable<ClaimSetProblem> problems)
        : this([.. problems])
    {
    }

    private ClaimSetException(ImmutableArray<ClaimSetProblem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>What is wrong, in ordinal order of the ids.</summary>
    public ImmutableArray<ClaimSetProblem> Problems { get; }

    private static string Describe(ImmutableArray<ClaimSetProblem> problems) =>
        $"The claims have {(problems.Length == 1 ? "a problem" : $"{problems.Length} problems")}:{Environment.NewLine}"
        + string.Join(Environment.NewLine, problems.Select(problem => "  " + problem));
}
