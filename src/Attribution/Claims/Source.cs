using System.Collections.Immutable;

namespace Attribution;

/// <summary>A person, a body or a thing that states a quantity, or passes on what another source stated.</summary>
/// <remarks>
/// Named, unnamed (<see cref="IsNamed"/> is false) or confidential (<see cref="Confidential(Source, string, string)"/>). Equal when all
/// members are equal, the parents in <see cref="PartOf"/> by their ids: in a <see cref="ClaimSet"/> one id has one definition.
/// </remarks>
public sealed partial class Source : IEquatable<Source>
{
    /// <summary>The number of levels of parents that a source may have.</summary>
    internal const int MaximumDepth = 32;

    private readonly int _depth;
    private Speaker? _alone;
    private Derived? _derived;

    /// <summary>Defines a source.</summary>
    /// <param name="id">The id, at most 200 characters, by which files and relations name it.</param>
    /// <param name="name">The name, or the words used in its place: "a military official".</param>
    /// <param name="kind">What kind of thing it is.</param>
    /// <param name="isNamed">
    /// False if the text does not say who it is. Such a source does not count as a separate witness.
    /// </param>
    /// <param name="aliases">Other names for the same source; kept in ordinal order, each once.</param>
    /// <param name="partOf">What it belongs to or speaks for: none, one or several parents; kept in ordinal order of their ids.</param>
    /// <exception cref="ArgumentException">
    /// The id or a name is blank or malformed, the kind is not defined, a parent is null or given twice, or the parents nest deeper than
    /// 32 levels.
    /// </exception>
    /// <example>
    /// <code language="cs">
    /// Source chiefs = new("jcs", "South Korea's Joint Chiefs of Staff", SourceKind.Organisation);
    /// Source official = new("official", "a military official", SourceKind.Person, isNamed: false);
    /// </code>
    /// </example>
    public Source(
        string id,
        string name,
        SourceKind kind,
        bool isNamed = true,
        IEnumerable<string>? aliases = null,
        IEnumerable<Source>? partOf = null)
    {
        Id = Identifier.Checked(id);
        Name = Argument.NotBlank(name);
        Kind = Argument.Defined(kind);
        IsNamed = isNamed;
        Aliases = aliases is null or IReadOnlyCollection<string> { Count: 0 }
            ? []
            : [.. aliases.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        PartOf = Elements.Copied(partOf);
        if (PartOf.Length > 1) PartOf = PartOf.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        if (!Aliases.IsEmpty && Aliases.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException(Printable.Message($"An alias of the source '{id}' is blank; leave it out."), nameof(aliases));
        }

        if (PartOf.Length > 1 && PartOf.DistinctBy(parent => parent.Id).Count() < PartOf.Length)
        {
            throw new ArgumentException(
                Printable.Message($"The source '{id}' names one parent twice; name each parent once."), nameof(partOf));
        }

        foreach (Source parent in PartOf) _depth = Math.Max(_depth, 1 + parent._depth);
        if (_depth > MaximumDepth)
        {
            throw new ArgumentException(
                Printable.Message($"The parents of the source '{id}' nest deeper than {MaximumDepth} levels."), nameof(partOf));
        }
    }

    /// <summary>The id by which files and relations name it; of a confidential source the public one.</summary>
    public string Id { get; }

    /// <summary>The name, or the words used in its place; of a confidential source the public label.</summary>
    public string Name { get; }

    /// <summary>What kind of thing it is.</summary>
    public SourceKind Kind { get; }

    /// <summary>
    /// Whether it is known who it is: the text says so, or it is confidential, and those who made the claims know.
    /// </summary>
    public bool IsNamed { get; }

    /// <summary>Other names for the same source, in ordinal order.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>What it belongs to or speaks for, in ordinal order of the ids.</summary>
    public ImmutableArray<Source> PartOf { get; }

    /// <summary>
    /// A JSON object of the user's own, or null. No verdict reads it. That of a confidential source is public; it does not have that of its
    /// identity.
    /// </summary>
    public Extensions? Extensions { get; private set; }

    /// <summary>A copy with another object of the user's own.</summary>
    /// <param name="extensions">The object; null, or one without members, for none.</param>
    public Source WithExtensions(Extensions? extensions)
    {
        Source copy = (Source)MemberwiseClone();
        copy.Extensions = Extensions.NullIfEmpty(extensions);
        copy._derived = null;
        copy._alone = null;
        return copy;
    }

    /// <summary>Where a set that was checked has it among its sources: no more than a hint, since several sets can have it.</summary>
    internal int Place { get; set; }

    /// <summary>What names that look like its own have in common with it: found once, since every verdict asks.</summary>
    internal (string Small, string AsWritten) Likeness
    {
        get
        {
            (string small, string asWritten) = Found.Likeness ??= Attribution.Likeness.OfName(Name).ToTuple();
            return (small, asWritten);
        }
    }

    /// <summary>The source as a speaker.</summary>
    internal Speaker Alone => _alone ??= Speaker.Alone(this);

    /// <summary>A key that all sources with the same roots share: "0" and the roots' ids in order, a line each.</summary>
    internal string RootKey => Found.RootKey ??= "0\n" + string.Join('\n', RootsOf(Lineage).Select(root => root.Id));

    /// <summary>This source and everything above it, each once: itself first, then parents before grandparents.</summary>
    internal ImmutableArray<Source> Lineage
    {
        get
        {
            if (PartOf.IsEmpty) return Alone.Sources;

            // Held, since another thread may put another in its place meanwhile.
            Derived found = Found;
            if (!found.Lineage.IsDefault) return found.Lineage;
            ImmutableArray<Source> lineage = FindLineage();

            // Very long lineages are rare; caching one for each of its members would take quadratic memory.
            if (lineage.Length <= 100) ImmutableInterlocked.InterlockedInitialize(ref found.Lineage, lineage);
            return lineage;
        }
    }

    /// <summary>Those of some sources that are part of no other, each once, in ordinal order of their ids.</summary>
    internal static ImmutableArray<Source> RootsOf(IEnumerable<Source> sources) =>
    [
        .. sources
            .Where(source => source.PartOf.IsEmpty)
            .DistinctBy(source => source.Id)
            .OrderBy(source => source.Id, StringComparer.Ordinal),
    ];

    /// <summary>Whether all members are equal, the parents by their ids.</summary>
    public static bool operator ==(Source? left, Source? right) => ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Whether a member differs, the parents by their ids.</summary>
    public static bool operator !=(Source? left, Source? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Source? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Id == other.Id
            && Name == other.Name
            && Kind == other.Kind
            && IsNamed == other.IsNamed
            && Extensions == other.Extensions
            && IsConfidential == other.IsConfidential
            && _identity == other._identity
            && Aliases.SequenceEqual(other.Aliases)
            && PartOf.Select(parent => parent.Id).SequenceEqual(other.PartOf.Select(parent => parent.Id)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Source);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>
    /// The name, fit to print; in quotation marks where it could pass for a line of a report, as "Verdict" could. A confidential source is
    /// its label, and is said to be confidential: "a military official (confidential)".
    /// </summary>
    public override string ToString() =>
        Found.Printed ??= ReportLines.Begin(Printable.Name(Name)) + (IsConfidential ? " (confidential)" : "");

    private Derived Found => _derived ??= new();

    private ImmutableArray<Source> FindLineage()
    {
        HashSet<string> seen = new(StringComparer.Ordinal) { Id };
        List<Source> lineage = [this];
        for (int i = 0; i < lineage.Count; i++)
        {
            lineage.AddRange(lineage[i].PartOf.Where(parent => seen.Add(parent.Id)));
        }

        return [.. lineage];
    }

    /// <summary>What verdicts ask of a source again and again, each found when it is first asked for.</summary>
    private sealed class Derived
    {
        public string? Printed;
        public string? RootKey;
        public Tuple<string, string>? Likeness;
        public ImmutableArray<Source> Lineage;
    }
}
