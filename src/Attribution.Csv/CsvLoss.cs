namespace Attribution;

/// <summary>What of a claim a table does not carry. Made by <see cref="ClaimCsv"/>.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed record CsvLoss
{
    internal CsvLoss(string claim, string member, string message)
    {
        Claim = claim;
        Member = member;
        Message = message;
    }

    /// <summary>The id of the claim.</summary>
    public string Claim { get; }

    /// <summary>The member that is lost or changed: "value", "chain"; "claim" where the claim as a whole is not read back.</summary>
    public string Member { get; }

    /// <summary>What is lost, and what would keep it.</summary>
    public string Message { get; }

    /// <summary>"S09: value: …".</summary>
    public override string ToString() => $"{Printable.Name(Claim)}: {Member}: {Message}";
}
