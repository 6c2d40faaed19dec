using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// Who speaks at one <see cref="Link"/> of a chain: one source, several jointly, or one of several if the text leaves open which.
/// </summary>
/// <remarks>Equal when manner and sources are equal. The order of the sources is not part of what was said, and is not kept.</remarks>
public sealed class Speaker : IEquatable<Speaker>
{
    private ImmutableArray<Source> _sources;
    private string? _printed;
    private Link?[]? _passing;

    private Speaker(Source only)
    {
        Only = only;
        IsNamed = only.IsNamed;
    }

    private Speaker(SpeakerKind kind, ImmutableArray<Source> sources)
    {
        Kind = kind;
        _sources = sources;
        IsNamed = sources.Any(source => source.IsNamed);
    }

    /// <summary>How the sources speak together.</summary>
    public SpeakerKind Kind { get; }

    /// <summary>
    /// The sources, in ordinal order of their ids; one if <see cref="Kind"/> is <see cref="SpeakerKind.Single"/>, else two or more.
    /// </summary>
    public ImmutableArray<Source> Sources => _sources.IsDefault ? _sources = [Only!] : _sources;

    /// <summary>The source, where one speaks alone; else null.</summary>
    internal Source? Only { get; }

    /// <summary>Whether at least one of the sources is named.</summary>
    public bool IsNamed { get; }

    /// <summary>One source.</summary>
    public static Speaker FromSource(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Alone;
    }

    /// <summary>Several sources with one statement: co-authors, not a chain.</summary>
    /// <param name="sources">Two or more different sources.</param>
    /// <exception cref="ArgumentException">There are fewer than two sources, or one is null or given twice.</exception>
    public static Speaker Joint(params IEnumerable<Source> sources) => new(SpeakerKind.Joint, Several(sources));

    /// <summary>One of several sources: the text leaves open which.</summary>
    /// <inheritdoc cref="Joint"/>
    public static Speaker OneOf(params IEnumerable<Source> sources) => new(SpeakerKind.OneOf, Several(sources));

    /// <summary>One source, as a speaker.</summary>
    public static implicit operator Speaker(Source source) => FromSource(source);

    /// <summary>Whether manner and sources are equal.</summary>
    public static bool operator ==(Speaker? left, Speaker? right) =>
        ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Whether the manner or a source differs.</summary>
    public static bool operator !=(Speaker? left, Speaker? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Speaker? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Kind == other.Kind && (Only is not null ? Only == other.Only : Sources.SequenceEqual(other.Sources)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Speaker);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Only ?? Sources[0]);

    /// <summary>"A", "A and B", or "A or B".</summary>
    public override string ToString() =>
        _printed ??= Printable.Told(Sources, source => source.ToString(), Kind == SpeakerKind.OneOf ? " or " : " and ");

    /// <summary>The speaker that a source keeps for itself: a source speaks in many claims.</summary>
    internal static Speaker Alone(Source source) => new(source);

    /// <summary>The link in which it passes something on by a relation, and no more is said; null until there is one.</summary>
    internal ref Link? Passing(LinkRelation relation) => ref (_passing ??= new Link?[(int)LinkRelation.IsBasedOn + 1])[(int)relation];

    private static ImmutableArray<Source> Several(IEnumerable<Source> sources)
    {
        ImmutableArray<Source> sorted = [.. Elements.Required(sources).OrderBy(source => source.Id, StringComparer.Ordinal)];
        return sorted.DistinctBy(source => source.Id).Count() == sorted.Length && sorted.Length >= 2
            ? sorted
            : throw new ArgumentException(
                Printable.Message($"Speakers are two or more different sources; '{string.Join(", ", sorted)}' are not."), nameof(sources));
    }
}
