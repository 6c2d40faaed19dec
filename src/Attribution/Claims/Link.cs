namespace Attribution;

/// <summary>
/// One step of a <see cref="Chain"/>: who spoke, when, through which medium, and how the step relates to the next one inward.
/// </summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed class Link : IEquatable<Link>
{
    private Link(Speaker speaker, LinkRelation relation, Edtf? date, string? medium)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        Speaker = speaker;
        Relation = Argument.Defined(relation);
        Date = date;
        Medium = Argument.NullOrNotBlank(medium);
    }

    /// <summary>Who spoke.</summary>
    public Speaker Speaker { get; }

    /// <summary>How this link relates to the next one inward; for the innermost, to the matter itself.</summary>
    public LinkRelation Relation { get; }

    /// <summary>When it spoke, or null if that is not said.</summary>
    public Edtf? Date { get; }

    /// <summary>The medium, as said: "a post on X", "latest findings"; null if none is said.</summary>
    public string? Medium { get; }

    /// <summary>A link, shared where it says no more than that a speaker passes something on: a wire does so in every claim.</summary>
    internal static Link Of(Speaker speaker, LinkRelation relation, Edtf? date, string? medium) =>
        speaker is not null && date is null && medium is null
            && relation is LinkRelation.Quotes or LinkRelation.Paraphrases or LinkRelation.IsBasedOn
            ? speaker.Passing(relation) ??= new(speaker, relation, date, medium)
            : new(speaker!, relation, date, medium);

    internal Link With(LinkRelation relation) => Of(Speaker, relation, Date, Medium);

    /// <summary>Whether all members are equal.</summary>
    public static bool operator ==(Link? left, Link? right) => ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Whether a member differs.</summary>
    public static bool operator !=(Link? left, Link? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Link? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Speaker == other.Speaker
            && Relation == other.Relation
            && Date == other.Date
            && Medium == other.Medium);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Link);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Speaker, Relation, Date, Medium);

    /// <summary>"Volodymyr Zelensky (a post on X, 2024-12-23)".</summary>
    public override string ToString()
    {
        string?[] details = [Medium is null ? null : Printable.Name(Medium), Date?.ToString()];
        string detail = string.Join(", ", details.OfType<string>());
        return detail.Length == 0 ? Speaker.ToString() : $"{Speaker} ({detail})";
    }
}
