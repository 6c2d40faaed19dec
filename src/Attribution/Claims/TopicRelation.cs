using System.Collections.Immutable;

namespace Attribution;

/// <summary>A declared relation of a topic to one other topic, or for a sum to several, by their ids.</summary>
/// <remarks>Equal when kind and ids are equal.</remarks>
public sealed class TopicRelation : IEquatable<TopicRelation>
{
    /// <summary>Declares a relation.</summary>
    /// <param name="kind">The relation.</param>
    /// <param name="topics">
    /// The ids of the other topics: several different ones for <see cref="TopicRelationKind.SumOf"/>, else one. Kept in ordinal order.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The number of ids does not suit <paramref name="kind"/>, an id is malformed or given twice, or <paramref name="kind"/> is not
    /// defined.
    /// </exception>
    public TopicRelation(TopicRelationKind kind, params IEnumerable<string> topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        Kind = Argument.Defined(kind);
        Topics = [.. topics.Select(id => Identifier.Checked(id, nameof(topics))).Order(StringComparer.Ordinal)];
        bool several = kind == TopicRelationKind.SumOf;
        if (several ? Topics.Length < 2 : Topics.Length != 1)
        {
            throw new ArgumentException(
                Printable.Message($"{kind} takes {(several ? "two or more ids" : "one id")}; {Topics.Length} were given."), nameof(topics));
        }

        if (Topics.Distinct().Count() < Topics.Length)
        {
            throw new ArgumentException(Printable.Message($"{kind} names one topic twice; name each topic once."), nameof(topics));
        }
    }

    /// <summary>The relation.</summary>
    public TopicRelationKind Kind { get; }

    /// <summary>The ids of the other topics, in ordinal order.</summary>
    public ImmutableArray<string> Topics { get; }

    /// <summary>The relation in words.</summary>
    internal string Name => Kind switch
    {
        TopicRelationKind.PartOf => "part of",
        TopicRelationKind.DocumentedFloorOf => "documented floor of",
        TopicRelationKind.PeakOf => "peak of",
        TopicRelationKind.CeilingOf => "ceiling of",
        _ => "sum of",
    };

    /// <summary>
    /// Whether the topic that declares this is never more than the other. A peak is above each state and rate that it is the peak of, and
    /// below a total: of those who ever came, no more were there at once.
    /// </summary>
    /// <param name="other">The other topic; null where it is not defined.</param>
    internal bool IsBelow(Topic? other) => Kind is TopicRelationKind.PartOf or TopicRelationKind.DocumentedFloorOf
        || (Kind == TopicRelationKind.PeakOf && other?.Accrual is Accrual.Cumulative or Accrual.FixedAttribute or Accrual.Capacity);

    /// <summary>Whether kind and ids are equal.</summary>
    public static bool operator ==(TopicRelation? left, TopicRelation? right) =>
        ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Whether the kind or an id differs.</summary>
    public static bool operator !=(TopicRelation? left, TopicRelation? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(TopicRelation? other) =>
        ReferenceEquals(this, other) || (other is not null && Kind == other.Kind && Topics.SequenceEqual(other.Topics));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TopicRelation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Topics.Length, Topics[0]);

    /// <summary>"ceiling of T-casualties".</summary>
    public override string ToString() => $"{Name} {Printable.Names(Topics, " + ")}";
}
