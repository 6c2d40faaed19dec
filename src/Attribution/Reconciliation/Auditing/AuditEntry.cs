namespace Attribution;

/// <summary>What a reconciliation did with one claim, and why.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed class AuditEntry : IEquatable<AuditEntry>
{
    internal AuditEntry(Claim claim, ClaimUse use, Finding? reason, double? weight = null)
    {
        Claim = claim;
        Use = use;
        Reason = reason;
        Weight = weight;
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>What was done with it.</summary>
    public ClaimUse Use { get; }

    /// <summary>Why; null for a used claim.</summary>
    public Finding? Reason { get; }

    /// <summary>What the weighting gave a used claim, relative to the others; null for any other.</summary>
    public double? Weight { get; }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(AuditEntry? left, AuditEntry? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(AuditEntry? left, AuditEntry? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(AuditEntry? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Use == other.Use
            && Claim.Equals(other.Claim)
            && Equals(Reason, other.Reason)
            && Weight.Equals(other.Weight));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AuditEntry);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Claim.Id, Use, Reason, Weight);

    /// <summary>"S03: used", "S01: discounted: It relays S09 and S10 and adds nothing of its own. [relay]".</summary>
    public override string ToString() => Reason is null ? $"{Claim.Id}: {InWords(Use)}" : $"{Claim.Id}: {InWords(Use)}: {Reason}";

    /// <summary>A use as a report prints it: "no answer".</summary>
    internal static string InWords(ClaimUse use) => use switch
    {
        ClaimUse.NoAnswer => "no answer",
        ClaimUse.NotCompared => "not compared",
        _ => use.ToString().ToLowerInvariant(),
    };
}
