using System.Collections.Immutable;

namespace Attribution;

/// <summary>A set of claims that cannot be built: every problem at once.</summary>
public sealed class ClaimSetException : ArgumentException
{
    /// <summary>Reports problems.</summary>
    /// <param name="problems">What is wrong; at least one.</param>
    /// <exception cref="ArgumentException">There is no problem, or a null among them.</exception>
    public ClaimSetException(params IEnumerable<ClaimSetProblem> problems)
        : this(Elements.Copied(problems))
    {
    }

    private ClaimSetException(ImmutableArray<ClaimSetProblem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>What is wrong, in the order given; a <see cref="ClaimSet"/> gives it in ordinal order of the ids.</summary>
    public ImmutableArray<ClaimSetProblem> Problems { get; }

    private static string Describe(ImmutableArray<ClaimSetProblem> problems) =>
        problems.IsEmpty
            ? throw new ArgumentException("There is no problem to report.", nameof(problems))
            : $"The claims have {(problems.Length == 1 ? "a problem" : $"{problems.Length} problems")}:{Environment.NewLine}"
                + string.Join(Environment.NewLine, problems.Select(problem => "  " + problem));
}
