namespace Attribution;

/// <summary>Two running totals from one start, of which that for the later time is the lower, as literally said.</summary>
/// <remarks>Equal when both claims are equal.</remarks>
public sealed class Fall : IEquatable<Fall>
{
    internal Fall(Claim earlier, Claim later)
    {
        Earlier = earlier;
        Later = later;
    }

    /// <summary>The total for the earlier time, or, where both are for one time, the one said first.</summary>
    public Claim Earlier { get; }

    /// <summary>The total that is below it.</summary>
    public Claim Later { get; }

    /// <summary>Whether one source corrected itself, declared or not. Its higher totals then bind no other source.</summary>
    public bool IsCorrection =>
        Earlier.Chain.Witness.Speaker.Equals(Later.Chain.Witness.Speaker)
        && Equals(Voice.PassedOn(Earlier.Chain), Voice.PassedOn(Later.Chain));

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(Fall? left, Fall? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(Fall? left, Fall? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Fall? other) =>
        ReferenceEquals(this, other) || (other is not null && Earlier.Equals(other.Earlier) && Later.Equals(other.Later));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Fall);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Earlier.Id, Later.Id);

    /// <summary>
    /// "The ministry: lowered from 28,752 to 26,834 on 25 May 2020.", or, of two sources, "1,032 (the office, until 17 October 2023) is
    /// more than 1,000 (the ministry, until 19 October 2023), a total for a later time."
    /// </summary>
    public override string ToString()
    {
        string before = Wording.Words(Earlier), after = Wording.Words(Later);
        return IsCorrection
            ? $"{Wording.Capital(Wording.Who(Later))}: lowered from {before} to {after}{LaterAnswers.Until(Later)}."
            : $"{Wording.Capital(before)} ({Of(Earlier)}) is more than {after} ({Of(Later)}), a total for a later time.";
    }

    private static string Of(Claim claim) =>
        claim.Period is { } period ? $"{Wording.Who(claim)}, {Wording.Period(period)}" : Wording.Who(claim) + LaterAnswers.On(claim);
}
