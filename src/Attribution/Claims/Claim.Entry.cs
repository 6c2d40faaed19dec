using NodaTime;

namespace Attribution;

/// <content>What is kept with a claim and counts in no verdict.</content>
public sealed partial class Claim
{
    /// <summary>
    /// Who entered and reviewed it, and which slips of the entry were put right; null if that is not kept. No verdict counts it.
    /// </summary>
    public EntryRecord? Entry => _rest.Entry;

    /// <summary>A JSON object of the user's own, or null. No verdict reads it.</summary>
    public Extensions? Extensions => _rest.Extensions;

    /// <summary>A copy with another record of its entry.</summary>
    /// <param name="entry">Who entered and reviewed it, and what was put right; null for none.</param>
    public Claim WithEntry(EntryRecord? entry) => new(AllParts with { Entry = entry });

    /// <summary>
    /// A copy whose record notes that a slip of the entry was put right, after those that it notes already. It does not put it right:
    /// <c>claim.WithValue(right).WithEntryCorrected("mk", "the value read 1,200", now)</c>. The source said the same all along, so it is
    /// not a revision.
    /// </summary>
    /// <param name="by">Who put it right: a name, or an id such as initials.</param>
    /// <param name="what">What was wrong: "the value read 1,200".</param>
    /// <param name="at">When, or null if that is not known.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Claim WithEntryCorrected(string by, string what, Instant? at = null) =>
        WithEntry(new EntryRecord(Entry?.By, Entry?.Reviews, [.. Entry?.Corrections ?? [], new EntryCorrection(by, what, at)]));

    /// <summary>A copy with another object of the user's own.</summary>
    /// <param name="extensions">The object; null, or one without members, for none.</param>
    public Claim WithExtensions(Extensions? extensions) => new(AllParts with { Extensions = extensions });
}
