using NodaTime;

namespace Attribution;

/// <summary>
/// A slip of whoever entered a claim, put right: a digit mistyped, a name misread. It is not a revision of the source, which said the same
/// all along; a source that changes its mind makes a new claim, which <see cref="ClaimRelationKind.Revises"/> the old one.
/// </summary>
/// <remarks>Equal when all members are equal. No verdict counts it; full texts print it.</remarks>
public sealed record EntryCorrection
{
    /// <summary>Notes a correction.</summary>
    /// <param name="by">Who made it: a name, or an id such as initials.</param>
    /// <param name="what">What was wrong: "the value read 1,200".</param>
    /// <param name="at">When, or null if that is not known.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public EntryCorrection(string by, string what, Instant? at = null)
    {
        By = Argument.NotBlank(by);
        What = Argument.NotBlank(what);
        At = at;
    }

    /// <summary>Who made it.</summary>
    public string By { get; }

    /// <summary>What was wrong.</summary>
    public string What { get; }

    /// <summary>When, or null if that is not known.</summary>
    public Instant? At { get; }

    /// <summary>"entry corrected by mk on 2025-01-02: “the value read 1,200”", the day in UTC.</summary>
    public override string ToString() => $"entry corrected by {EntryRecord.Signed(By, At)}: {Printable.Quoted(What)}";
}
