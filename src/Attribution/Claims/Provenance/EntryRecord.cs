using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Attribution;

/// <summary>
/// Who entered a claim, who reviewed the entry, and which slips were put right. It is about the work of those who keep the claims, not
/// about what a source said: no verdict counts it. When the claim was entered is <see cref="Claim.RecordedAt"/>.
/// </summary>
/// <remarks>Equal when all members are equal, reviews and corrections in the order given.</remarks>
public sealed class EntryRecord : IEquatable<EntryRecord>
{
    /// <summary>Records who worked on an entry.</summary>
    /// <param name="by">Who entered the claim: a name, or an id such as initials; null if that is not known.</param>
    /// <param name="reviews">Who reviewed it, and when.</param>
    /// <param name="corrections">Slips that were put right, by whom and when; the first one first.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="by"/> is blank and not null, a null is among the elements, or nothing is given at all.
    /// </exception>
    public EntryRecord(
        string? by = null, IEnumerable<EntryReview>? reviews = null, IEnumerable<EntryCorrection>? corrections = null)
    {
        By = Argument.NullOrNotBlank(by);
        Reviews = Elements.Copied(reviews);
        Corrections = Elements.Copied(corrections);
        if (by is null && Reviews.IsEmpty && Corrections.IsEmpty)
        {
            throw new ArgumentException("A record of an entry says at least who made, reviewed or corrected it; give one, or no record.");
        }
    }

    /// <summary>Who entered the claim, or null if that is not known.</summary>
    public string? By { get; }

    /// <summary>Who reviewed it, and when.</summary>
    public ImmutableArray<EntryReview> Reviews { get; }

    /// <summary>Slips that were put right, by whom and when.</summary>
    public ImmutableArray<EntryCorrection> Corrections { get; }

    /// <summary>Whether all members are equal.</summary>
    public static bool operator ==(EntryRecord? left, EntryRecord? right) =>
        ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Whether a member differs.</summary>
    public static bool operator !=(EntryRecord? left, EntryRecord? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(EntryRecord? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && By == other.By
            && Reviews.SequenceEqual(other.Reviews)
            && Corrections.SequenceEqual(other.Corrections));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EntryRecord);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(By, Reviews.Length, Corrections.Length);

    /// <summary>"entered by mk; reviewed by jd on 2025-01-02; entry corrected by mk on 2025-01-03: “the value read 1,200”".</summary>
    public override string ToString() => Printable.Told(
        new[] { By is null ? null : $"entered by {Printable.Name(By)}" }.OfType<object>().Concat(Reviews).Concat(Corrections),
        each => each.ToString()!,
        "; ");

    /// <summary>
    /// "entry corrected by mk on 2025-01-02: “the value read 1,200”": the latest corrections, and how many came before; "" for none.
    /// </summary>
    internal string CorrectionsInWords()
    {
        const int Most = 3;
        int untold = Math.Max(Corrections.Length - Most, 0);
        string told = string.Join("; ", Corrections.Skip(untold));
        return untold == 0 ? told : string.Create(CultureInfo.InvariantCulture, $"{told}; and {untold} more before");
    }

    /// <summary>Who did something, and on which day in UTC, where that is known.</summary>
    internal static string Signed(string by, Instant? at) =>
        Printable.Name(by) + (at is { } instant ? $" on {LocalDatePattern.Iso.Format(instant.InUtc().Date)}" : "");
}
