using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Attribution;

/// <summary>
/// What <see cref="WikibaseJson"/> can be told: which items of a wiki are which units, sources and topics. Immutable; a copy with one
/// setting changed is made by <c>with</c>.
/// </summary>
public sealed record WikibaseOptions : InterchangeOptions
{
    private static readonly Source Wikidata = new("wikidata", "Wikidata", SourceKind.Dataset);

    /// <summary>Units by the ids of their items, "Q11573". Default <see cref="WikibaseUnits.Wikidata"/>.</summary>
    /// <exception cref="ArgumentException">A key is not the id of an item, or two items stand for one unit.</exception>
    public ImmutableDictionary<string, Unit> Units { get; init => field = Checked(value, 'Q'); } = WikibaseUnits.Wikidata;

    /// <summary>
    /// Topics by the ids of the properties that their values belong to, "P1120". Default empty: any property is read, and becomes a topic
    /// of its own.
    /// </summary>
    /// <exception cref="ArgumentException">A key is not the id of a property, or two properties stand for one topic.</exception>
    public ImmutableDictionary<string, Topic> Topics { get; init => field = WithOwnIds(Checked(value, 'P')); } =
        ImmutableDictionary<string, Topic>.Empty;

    /// <summary>Sources by the ids of their items, "Q939". Default empty: an item becomes a document with its id as its name.</summary>
    /// <exception cref="ArgumentException">A key is not the id of an item, or two items stand for one source.</exception>
    public ImmutableDictionary<string, Source> Sources { get; init => field = Checked(value, 'Q'); } =
        ImmutableDictionary<string, Source>.Empty;

    /// <summary>The source that statements without a reference are by, and that deprecates statements. Default "Wikidata".</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Source Wiki
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    = Wikidata;

    /// <summary>What the wiki's items are addressed by. Default <c>http://www.wikidata.org/entity/</c>.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string EntityBase
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    = "http://www.wikidata.org/entity/";

    /// <summary>Whether all settings are equal, the tables by their entries.</summary>
    /// <param name="other">The other options.</param>
    public bool Equals(WikibaseOptions? other) =>
        base.Equals(other)
        && Same(Units, other.Units)
        && Same(Topics, other.Topics)
        && Same(Sources, other.Sources)
        && Wiki == other.Wiki
        && EntityBase == other.EntityBase;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Units.Count, Topics.Count, Sources.Count, EntityBase);

    private protected override string OwnMembers =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"; {Units.Count} units, {Topics.Count} topics, {Sources.Count} sources; the wiki {Printable.Name(Wiki.Name)}, its items at "
                + $"{Printable.Name(EntityBase)}");

    private static ImmutableDictionary<string, Topic> WithOwnIds(ImmutableDictionary<string, Topic> topics) =>
        topics.Values.Select(topic => topic.Id).Distinct(StringComparer.Ordinal).Count() == topics.Count
            ? topics
            : throw new ArgumentException("Two topics have one id; give each its own.", nameof(topics));

    private static bool Same<T>(ImmutableDictionary<string, T> one, ImmutableDictionary<string, T> other)
        where T : notnull =>
        one.Count == other.Count && one.All(pair => other.TryGetValue(pair.Key, out T? value) && value.Equals(pair.Value));

    private static ImmutableDictionary<string, T> Checked<T>(
        ImmutableDictionary<string, T> table, char kind, [CallerMemberName] string? name = null)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(table, name);
        if (table.Keys.FirstOrDefault(key => !WikibaseId.Is(key, kind)) is { } wrong)
        {
            throw new ArgumentException(
                $"'{Printable.Escaped(wrong)}' is not the id of {(kind == 'Q' ? "an item, such as Q11573" : "a property, such as P1120")}.",
                name);
        }

        IGrouping<T, string>? twice = table.GroupBy(pair => pair.Value, pair => pair.Key).FirstOrDefault(ids => ids.Skip(1).Any());
        if (twice is null) return table;
        string[] both = [.. twice.Order(StringComparer.Ordinal).Take(2)];
        throw new ArgumentException(
            $"{both[0]} and {both[1]} stand for one value, {Printable.Escaped($"{twice.Key}")}, so that it cannot be written; leave one.",
            name);
    }
}
