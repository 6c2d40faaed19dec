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
    /// <param name="accrual">How the quantity accumulates over time.</param>
    /// <param name="definition">What counts and what does not, or null if that is not said.</param>
    /// <param name="unit">The unit in which a value that names none is meant; null for a topic without quantities.</param>
    /// <param name="nouns">
    /// Other counted nouns that are accepted as synonyms of <paramref name="unit"/>: casualties, soldiers. Allowed only if the unit is
    /// itself a counted noun.
    /// </param>
    /// <param name="parts">How the values for parts relate to that for the whole; default <see cref="Parts.Unrelated"/>.</param>
    /// <param name="relations">Declared relations to other topics.</param>
    /// <exception cref="ArgumentException">
    /// A text is blank, the accrual or the relation of parts is not defined, nouns are given without a counted noun as the unit, a relation
    /// is null, or the topic is related to itself.
    /// </exception>
    /// <example>
    /// <code language="cs">
    /// Topic losses = new("losses", "killed or wounded", "soldiers", Accrual.Cumulative, unit: Unit.Counted("soldiers"));
    /// </code>
    /// </example>
    public Topic(
        string id,
        string predicate,
        string subject,
        Accrual accrual = Accrual.State,
        string? definition = null,
        Unit? unit = null,
        IEnumerable<string>? nouns = null,
        Parts parts = Parts.Unrelated,
        IEnumerable<TopicRelation>? relations = null)
    {
        Id = Identifier.Checked(id);
        Predicate = Argument.NotBlank(predicate);
        Subject = Argument.NotBlank(subject);
        Accrual = Argument.Defined(accrual);
        Definition = Argument.NullOrNotBlank(definition);
        Unit = unit;
        Nouns = nouns is null or IReadOnlyCollection<string> { Count: 0 }
            ? []
            : [.. nouns.Select(Unit.Counted).OrderBy(noun => noun.Code, StringComparer.Ordinal).Distinct()];
        if (!Nouns.IsEmpty && unit?.Kind != UnitKind.Count)
        {
            throw new ArgumentException(
                Printable.Message($"The topic '{id}' has nouns as synonyms of its unit, but its unit is not a counted noun; "
                    + $"give a counted noun as the unit, or leave the nouns out."),
                nameof(nouns));
        }

        Parts = Argument.Defined(parts);
        Relations = Elements.Copied(relations);
        foreach (TopicRelation relation in Relations)
        {
            if (!relation.Topics.Contains(id)) continue;
            throw new ArgumentException(
                Printable.Message($"The topic '{id}' is related to itself; leave that relation out."), nameof(relations));
        }
    }

    /// <summary>The id by which files and relations name it.</summary>
    public string Id { get; }

    /// <summary>What is asked, in dotted words.</summary>
    public string Predicate { get; }

    /// <summary>Of whom or what.</summary>
    public string Subject { get; }

    /// <summary>How the quantity accumulates over time.</summary>
    public Accrual Accrual { get; }

    /// <summary>What counts and what does not, or null if that is not said.</summary>
    public string? Definition { get; }

    /// <summary>The unit in which a value that names none is meant; null for a topic without quantities.</summary>
    public Unit? Unit { get; }

    /// <summary>Other counted nouns that are accepted as synonyms of <see cref="Unit"/>, in ordinal order of their codes.</summary>
    public ImmutableArray<Unit> Nouns { get; }

    /// <summary>How the values for parts relate to that for the whole.</summary>
    public Parts Parts { get; }

    /// <summary>Whether the value for a part is never above that for the whole.</summary>
    internal bool IsPartBounded => Parts != Parts.Unrelated;

    /// <summary>Where a set that was checked has it among its topics: no more than a hint, since several sets can have it.</summary>
    internal int Place { get; set; }

    /// <summary>Declared relations to other topics, as given.</summary>
    public ImmutableArray<TopicRelation> Relations { get; }

    /// <summary>A JSON object of the user's own, or null. No verdict reads it.</summary>
    public Extensions? Extensions { get; private set; }

    /// <summary>A copy with another object of the user's own.</summary>
    /// <param name="extensions">The object; null, or one without members, for none.</param>
    public Topic WithExtensions(Extensions? extensions)
    {
        Topic copy = (Topic)MemberwiseClone();
        copy.Extensions = Extensions.NullIfEmpty(extensions);
        return copy;
    }

    /// <summary>
    /// Whether a value in <paramref name="unit"/> can be read as one in <see cref="Unit"/>: none was said, it converts, or it is a noun
    /// that is accepted as its synonym.
    /// </summary>
    /// <param name="unit">The unit of a value, or null if none was said.</param>
    public bool Accepts(Unit? unit) => unit is null || (Unit is { } own && (unit.CanConvertTo(own) || Nouns.Any(unit.CanConvertTo)));

    /// <summary>Whether all members are equal.</summary>
    public static bool operator ==(Topic? left, Topic? right) => ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Whether a member differs.</summary>
    public static bool operator !=(Topic? left, Topic? right) => !(left == right);

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
            && Parts == other.Parts
            && Relations.SequenceEqual(other.Relations)
            && Extensions == other.Extensions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Topic);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>"North Korean soldiers: casualties.killed-or-wounded".</summary>
    public override string ToString() => $"{Printable.Name(Subject)}: {Printable.Name(Predicate)}";
}
