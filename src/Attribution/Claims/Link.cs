namespace Attribution;

/// <summary>One step of a <see cref="Chain"/>: who spoke, when, through which medium, and how it relates to the next step inward.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed class Link : IEquatable<Link>
{
    internal Link(Speaker speaker, LinkRelation relation, Edtf? date, string? medium)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        if (!Enum.IsDefined(relation)) throw new ArgumentOutOfRangeException(nameof(relation), relation, "This is no relation of a link.");
        if (medium is not null) ArgumentException.ThrowIfNullOrWhiteSpace(medium);
        Speaker = speaker;
        Relation = relation;
        Date = date;
        Medium = medium;
    }

    /// <summary>Who spoke.</summary>
    public Speaker Speaker { get; }

    /// <summary>How this link relates to the next one inward; for the innermost, to the matter itself.</summary>
    public LinkRelation Relation { get; }

    /// <summary>When it spoke, or null where that is not said.</summary>
    public Edtf? Date { get; }

    /// <summary>Through what it spoke, as said: "a post on X", "latest findings"; null where that is not said.</summary>
    public string? Medium { get; }

    internal Link With(LinkRelation relation) => new(Speaker, relation, Date, Medium);

    /// <inheritdoc/>
    public bool Equals(Link? other) =>
        other is not null && Speaker.Equals(other.Speaker) && Relation == other.Relation && Equals(Date, other.Date) && Medium == other.Medium;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Link);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Speaker, Relation, Date, Medium);

    /// <summary>"Volodymyr Zelensky (a post on X, 2024-12-23)".</summary>
    public override string ToString()
    {
        string detail = string.Join(", ", new[] { Medium, Date?.ToString() }.Where(part => part is not null));
        return detail.Length == 0 ? Speaker.ToString() : $"{Speaker} ({detail})";
    }
}
