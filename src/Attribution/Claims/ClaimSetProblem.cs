namespace Attribution;

/// <summary>One thing that is wrong with a set of claims.</summary>
/// <param name="Code">A stable code, such as "unknown-claim".</param>
/// <param name="Id">The id of the claim, source or topic that it concerns.</param>
/// <param name="Message">What is wrong, and what would be right.</param>
public sealed record ClaimSetProblem(string Code, string Id, string Message)
{
    /// <summary>"S01: relays 'S99', which is no claim of the set. [unknown-claim]".</summary>
    public override string ToString() => $"{Id}: {Message} [{Code}]";
}
