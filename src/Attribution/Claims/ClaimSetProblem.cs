namespace Attribution;

/// <summary>A problem that keeps claims from being a set. Made by <see cref="ClaimSet"/>.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed record ClaimSetProblem
{
    internal ClaimSetProblem(string code, string id, string message)
    {
        Code = code;
        Id = id;
        Message = message;
    }

    /// <summary>A stable code, such as "unknown-claim".</summary>
    public string Code { get; }

    /// <summary>The id of the claim, source, topic or scale that has the problem.</summary>
    public string Id { get; }

    /// <summary>What is wrong, and what would be right.</summary>
    public string Message { get; }

    /// <summary>"S01: relays 'S99', which is not a claim in the set; add it or drop the relation. [unknown-claim]".</summary>
    public override string ToString() => $"{Printable.Name(Id)}: {Message} [{Code}]";
}
