using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>What a table of claims does not say itself: its topics and sources, and how it is written.</summary>
/// <remarks>Equal when all members are.</remarks>
public sealed record ClaimCsvOptions
{
    private readonly char? _delimiter;
    private readonly ImmutableArray<Topic> _topics = [];
    private readonly ImmutableArray<Source> _sources = [];
    private readonly IReadOnlyDictionary<string, string> _columns = FrozenDictionary<string, string>.Empty;
    private readonly DateOrder _dates;
    private readonly long _maximumBytes = 64 * 1024 * 1024;

    /// <summary>The topics that the table names by their ids. A table without a column for the topic is on the only one.</summary>
    /// <exception cref="ArgumentException">A null is among them.</exception>
    public ImmutableArray<Topic> Topics
    {
        get => _topics;
        init => _topics = TableChecks.Given(value);
    }

    /// <summary>The sources that the table names by their names, aliases or ids.</summary>
    /// <exception cref="ArgumentException">A null is among them.</exception>
    public ImmutableArray<Source> Sources
    {
        get => _sources;
        init => _sources = TableChecks.Given(value);
    }

    /// <summary>
    /// Whether a name that no source has makes one: an organisation with the name as its id, and unnamed where the name begins with "a",
    /// "some" or "unnamed", as "a military official" does. The table may say that it is of another kind: by a column for that, or by the
    /// heading under which it names who published. Null, the default: only if no <see cref="Sources"/> are given.
    /// </summary>
    public bool? MakesSources { get; init; }

    /// <summary>
    /// Headings of the table by the names of the columns, for headings that are not known: <c>["words"] = "Death toll"</c>. The names of
    /// the columns are in <c>docs/tables.md</c>.
    /// </summary>
    /// <exception cref="ArgumentException">A key is not the name of a column, or a heading is blank.</exception>
    public IReadOnlyDictionary<string, string> Columns
    {
        get => _columns;
        init => _columns = TableChecks.Columns(value, ClaimColumns.Names);
    }

    /// <summary>
    /// What separates the cells: comma, semicolon or tabulator. Null, the default: found in the header; a comma in writing.
    /// </summary>
    /// <exception cref="ArgumentException">It is another character.</exception>
    public char? Delimiter
    {
        get => _delimiter;
        init => _delimiter = TableChecks.Delimiter(value);
    }

    /// <summary>
    /// The words and the marks of the numbers, as <c>EstimateGrammar.English.WithCulture(…)</c> for a decimal comma; null, the default,
    /// for
    /// <see cref="EstimateGrammar.English"/>. The names of the months are also read in its culture.
    /// </summary>
    public EstimateGrammar? Grammar { get; init; }

    /// <summary>What a date such as 5/3/2024 means.</summary>
    /// <exception cref="ArgumentException">The value is not defined.</exception>
    public DateOrder Dates
    {
        get => _dates;
        init => _dates = TableChecks.Dates(value);
    }

    /// <summary>The size in bytes above which a table is refused, at least 1; default 64 MiB.</summary>
    /// <exception cref="ArgumentException">It is below 1.</exception>
    public long MaximumBytes
    {
        get => _maximumBytes;
        init => _maximumBytes = TableChecks.Size(value);
    }

    /// <summary>The options for tables on the topics and by the sources of a set.</summary>
    /// <param name="claims">The set.</param>
    public static ClaimCsvOptions For(ClaimSet claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return new() { Topics = claims.Topics, Sources = claims.Sources };
    }

    /// <summary>Whether all members are equal; topics, sources and columns by their content.</summary>
    public bool Equals(ClaimCsvOptions? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Topics.SequenceEqual(other.Topics)
            && Sources.SequenceEqual(other.Sources)
            && MakesSources == other.MakesSources
            && TableChecks.Same(Columns, other.Columns)
            && Delimiter == other.Delimiter
            && Equals(Grammar, other.Grammar)
            && Dates == other.Dates
            && MaximumBytes == other.MaximumBytes);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Topics.Length, Sources.Length, MakesSources, Columns.Count, Delimiter, Grammar, Dates, MaximumBytes);

    /// <summary>"3 topics, 12 sources, cells separated as the heading is, up to 67108864 bytes".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Topics.Length} topics, {Sources.Length} sources, {TableChecks.InWords(Delimiter)}, up to {MaximumBytes} bytes");
}
