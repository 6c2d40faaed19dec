using System.Collections.Immutable;

namespace Attribution;

/// <summary>The quantity, or the proposition, that claims are about.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed partial class Topic : IEquatable<Topic>
{
    /// <summary>Defines a topic.</summary>
    /// <param name="id">The id, at most 200 characters, by which files and relations name it.</param>
    /// <param name="predicate">What is asked, in dotted words: "casualties.killed-or-wounded".</param>
    /// <param name="subject">Of whom or what: "North Korean soldiers".</param>
    /// <param name="accrual">How the quantity builds up over time.</param>
    /// <param name="definition">What counts and what does not, or null where that is not said.</param>
    /// <param name="unit">The unit in which a value that names none is meant; null for a topic without quantities.</param>
    /// <param name="nouns">Other counted nouns that count as <paramref name="unit"/>: casualties, soldiers. Only where it is itself a counted noun.</param>
    /// <param name="partsAddUp">Whether the whole is the sum of its parts, so that the value for a part is never above that for the whole.</param>
    /// <param name="relations">Declared relations to other topics.</param>
    /// <exception cref="ArgumentException">
    /// A text is blank, the accrual is not defined, nouns are given without a counted noun as the unit, a relation is null, or the topic is
    /// related to itself.
    /// </exception>
    public Topic(
        string id,
        string predicate,
        string subject,
        Accrual accrual = Accrual.State,
        string? definition = null,
        Unit? unit = null,
        IEnumerable<string>? nouns = null,
        bool partsAddUp = false,
        IEnumerable<TopicRelation>? relations = null)
    {
        Id = Identifier.Checked(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(predicate);
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        if (definition is not null) ArgumentException.ThrowIfNullOrWhiteSpace(definition);
        if (!Enum.IsDefined(accrual)) throw new ArgumentOutOfRangeException(nameof(accrual), accrual, "This is no way of building up.");
        Predicate = predicate;
        Subject = subject;
        Accrual = accrual;
        Definition = definition;
        Unit = unit;
        Nouns = [.. (nouns ?? []).Select(Unit.Counted).OrderBy(noun => noun.Code, StringComparer.Ordinal).Distinct()];
        if (!Nouns.IsEmpty && unit?.Kind != UnitKind.Count)
            throw new ArgumentException($"The topic '{id}' has nouns that count as its unit, but its unit is no counted noun.", nameof(nouns));
        PartsAddUp = partsAddUp;
        Relations = Elements.Copied(relations);
        if (Relations.Any(relation => relation.Topics.Contains(id)))
            throw new ArgumentException($"The topic '{id}' is related to itself.", nameof(relations));
    }

    /// <summary>The id by which files and relations name it.</summary>
    public string Id { get; }

    /// <summary>What is asked, in dotted words.</summary>
    public string Predicate { get; }

    /// <summary>Of whom or what.</summary>
    public string Subject { get; }

    /// <summary>How the quantity builds up over time.</summary>
    public Accrual Accrual { get; }

    /// <summary>What counts and what does not, or null where that is not said.</summary>
    public string? Definition { get; }

    /// <summary>The unit in which a value that names none is meant; null for a topic without quantities.</summary>
    public Unit? Unit { get; }

    /// <summary>Other counted nouns that count as <see cref="Unit"/>, in ordinal order of their codes.</summary>
    public ImmutableArray<Unit> Nouns { get; }

    /// <summary>Whether the whole is the sum of its parts, so that the value for a part is never above that for the whole.</summary>
    public bool PartsAddUp { get; }

    /// <summary>Declared relations to other topics, as given.</summary>
    public ImmutableArray<TopicRelation> Relations { get; }

    /// <summary>
    /// Whether a value in <paramref name="unit"/> can be read as one in <see cref="Unit"/>: none was said, it converts, or it is
    /// a noun that counts as it.
    /// </summary>
    /// <param name="unit">The unit of a value, or null where none was said.</param>
    public bool Accepts(Unit? unit) => unit is null || (Unit is { } own && (unit.CanConvertTo(own) || Nouns.Any(unit.CanConvertTo)));

    /// <inheritdoc/>
    public bool Equals(Topic? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Id == other.Id
            && Predicate == other.Predicate
            && Subject == other.Subject
            && Accrual == other.Accrual
            && Definition == other.Definition
            && Equals(Unit, other.Unit)
            && Nouns.SequenceEqual(other.Nouns)
            && PartsAddUp == other.PartsAddUp
            && Relations.SequenceEqual(other.Relations));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Topic);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>"North Korean soldiers: casualties.killed-or-wounded".</summary>
    public override string ToString() => $"{Subject}: {Predicate}";
}
