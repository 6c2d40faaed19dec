namespace Attribution;

/// <summary>What a reconciliation did with one claim, and why.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed class AuditEntry : IEquatable<AuditEntry>
{
    // NaN for none: there is one entry per claim, and a double that may be null takes twice the room.
    private readonly double _weight;

    internal AuditEntry(
        Claim claim, ClaimUse use, Finding? reason, double? weight = null, Finding? dispute = null, string? date = null)
    {
        Claim = claim;
        Use = use;
        Reason = reason;
        _weight = weight ?? double.NaN;
        Dispute = dispute;
        Date = date;
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>What was done with it.</summary>
    public ClaimUse Use { get; }

    /// <summary>Why; null for a used claim.</summary>
    public Finding? Reason { get; }

    /// <summary>What the weighting gave a used claim, relative to the others; null for any other.</summary>
    public double? Weight => double.IsNaN(_weight) ? null : _weight;

    /// <summary>
    /// Why it is disputed whether the claim was made: its alleged source denies having said it. It counts as no more than the word of who
    /// reported it, from 0 to 1 witness. Null for a claim that is not disputed.
    /// </summary>
    public Finding? Dispute { get; }

    /// <summary>
    /// Which date the selection went by, and what it is: "said 2023-09-16", "passed on by OCHA 2023-09-17" where the witness has no date,
    /// "recorded: not known". Null where the selection is not of a moment.
    /// </summary>
    public string? Date { get; }

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
            && Weight.Equals(other.Weight)
            && Date == other.Date
            && Equals(Dispute, other.Dispute));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AuditEntry);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Claim.Id, Use, Reason, Weight);

    /// <summary>
    /// "S03: used", "S01: discounted: It relays S09 and S10 and adds nothing of its own. [relay]"; and slips of the entry that were put
    /// right.
    /// </summary>
    public override string ToString() =>
        $"{Printable.Name(Claim.Id)}: {InWords(Use)}"
        + $"{(Reason is null ? "" : $": {Reason}")}{(Dispute is null ? "" : $"; disputed: {Dispute}")}"
        + (Date is null || IsLater ? "" : $" ({Printable.Passage(Date)})")
        + (Claim.Entry?.CorrectionsInWords() is { Length: > 0 } corrected ? $"; {corrected}" : "");

    /// <summary>The same entry for a disputed claim.</summary>
    internal AuditEntry With(Finding dispute) => new(Claim, Use, Reason, Weight, dispute, Date);

    /// <summary>The same entry of a selection by a date.</summary>
    internal AuditEntry Dated(string date) => new(Claim, Use, Reason, Weight, Dispute, date);

    /// <summary>Whether the claim is not known at the moment that the verdict is of, and so is not told.</summary>
    internal bool IsLater => Reason?.Code is "said-later" or "published-later" or "recorded-later" or "other-time";

    /// <summary>A use as a report prints it: "no answer".</summary>
    internal static string InWords(ClaimUse use) => use switch
    {
        ClaimUse.NoAnswer => "no answer",
        ClaimUse.NotCompared => "not compared",
        _ => use.ToString().ToLowerInvariant(),
    };
}
