using NodaTime;

namespace Attribution;

/// <summary>That somebody held a claim, as entered, against what was printed.</summary>
/// <remarks>Equal when all members are equal. No verdict counts it.</remarks>
public sealed record EntryReview
{
    /// <summary>Notes a review.</summary>
    /// <param name="by">Who reviewed it: a name, or an id such as initials.</param>
    /// <param name="at">When, or null if that is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="by"/> is blank.</exception>
    public EntryReview(string by, Instant? at = null)
    {
        By = Argument.NotBlank(by);
        At = at;
    }

    /// <summary>Who reviewed it.</summary>
    public string By { get; }

    /// <summary>When, or null if that is not known.</summary>
    public Instant? At { get; }

    /// <summary>"reviewed by jd on 2025-01-02", the day in UTC.</summary>
    public override string ToString() => $"reviewed by {EntryRecord.Signed(By, At)}";
}
