using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>What a table of events is, and how it is written.</summary>
/// <remarks>Equal when all members are.</remarks>
public sealed record EventCsvOptions
{
    private readonly char? _delimiter;
    private readonly ImmutableArray<Source> _sources = [];
    private readonly DateOrder _dates;
    private readonly long _maximumBytes = 1024L * 1024 * 1024;
    private readonly Topic _topic = new(
        "fatalities",
        "killed",
        "people, by event",
        Accrual.Cumulative,
        unit: Unit.Counted("deaths"),
        nouns: ["people", "fatalities"],
        parts: Attribution.Parts.AddUp);

    /// <summary>The columns; null, the default: those of UCDP GED or of ACLED, whichever the header has.</summary>
    public EventColumns? Columns { get; init; }

    /// <summary>
    /// The dataset whose table it is, a source of its own. Null, the default: UCDP GED or ACLED, by the header; needed where
    /// <see cref="Columns"/> are others.
    /// </summary>
    public Source? Dataset { get; init; }

    /// <summary>What the figures count; default: people killed, in deaths.</summary>
    /// <exception cref="ArgumentException">It is null, or has no unit.</exception>
    public Topic Topic
    {
        get => _topic;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _topic = value.Unit is null
                ? throw new ArgumentException("The figures of events need a topic with a unit; give it one, as Unit.Counted(\"deaths\").")
                : value;
        }
    }

    /// <summary>Sources that the table names, so that they are the same as elsewhere; a name that none has makes a publication.</summary>
    /// <exception cref="ArgumentException">A null is among them.</exception>
    public ImmutableArray<Source> Sources
    {
        get => _sources;
        init => _sources = TableChecks.Given(value);
    }

    /// <summary>What separates the cells: comma, semicolon or tabulator. Null, the default: found in the header.</summary>
    /// <exception cref="ArgumentException">It is another character.</exception>
    public char? Delimiter
    {
        get => _delimiter;
        init => _delimiter = TableChecks.Delimiter(value);
    }

    /// <summary>What a date such as 5/3/2024 means.</summary>
    /// <exception cref="ArgumentException">The value is not defined.</exception>
    public DateOrder Dates
    {
        get => _dates;
        init => _dates = TableChecks.Dates(value);
    }

    /// <summary>The size in bytes above which a table is refused, at least 1; default 1 GiB.</summary>
    /// <exception cref="ArgumentException">It is below 1.</exception>
    public long MaximumBytes
    {
        get => _maximumBytes;
        init => _maximumBytes = TableChecks.Size(value);
    }

    /// <summary>Whether all members are equal; sources by their content.</summary>
    public bool Equals(EventCsvOptions? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Equals(Columns, other.Columns)
            && Equals(Dataset, other.Dataset)
            && Topic.Equals(other.Topic)
            && Sources.SequenceEqual(other.Sources)
            && Delimiter == other.Delimiter
            && Dates == other.Dates
            && MaximumBytes == other.MaximumBytes);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Columns, Dataset, Topic, Sources.Length, Delimiter, Dates, MaximumBytes);

    /// <summary>"columns found in the heading, cells separated as the heading is, up to 67108864 bytes".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Columns?.ToString() ?? "columns found in the heading"}, {TableChecks.InWords(Delimiter)}, up to {MaximumBytes} bytes");
}
