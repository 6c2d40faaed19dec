using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// Which columns of a table of events hold what, by their headings. Lists name columns that are read together, or in turn.
/// </summary>
/// <remarks>Equal when all members are, lists by their content.</remarks>
public sealed record EventColumns
{
    private readonly string _id = "id";
    private readonly ImmutableArray<string> _sources = [], _originals = [], _places = [], _texts = [];

    /// <summary>
    /// The columns of the UCDP Georeferenced Event Dataset (UCDP GED): best, low and high, articles and offices, place and date.
    /// </summary>
    /// <remarks>The UCDP GED Codebook lists them, and so does the API of UCDP, for the resource gedevents.</remarks>
    public static EventColumns UcdpGed { get; } = new()
    {
        Low = "low",
        Best = "best",
        High = "high",
        Sources = ["source_office", "source_article"],
        Originals = ["source_original"],
        Start = "date_start",
        End = "date_end",
        Places = ["country", "adm_1", "adm_2", "where_coordinates"],
        Texts = ["source_headline", "source_article"],
    };

    /// <summary>The columns of the Armed Conflict Location and Event Data (ACLED): fatalities, source, notes, place and date.</summary>
    /// <remarks>
    /// The ACLED Codebook lists them. Its event_date is approximate where time_precision is not 1: "1 = actual date; 2 = specific week or
    /// weekend; 3 = middle of week or weekend".
    /// </remarks>
    public static EventColumns Acled { get; } = new()
    {
        Id = "event_id_cnty",
        Best = "fatalities",
        Sources = ["source"],
        Start = "event_date",
        DatePrecision = "time_precision",
        Places = ["country", "admin1", "admin2", "admin3", "location"],
        Texts = ["notes"],
    };

    /// <summary>The id of the event; default "id".</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string Id
    {
        get => _id;
        init => _id = string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException("The heading of the id is blank; name it.", nameof(Id)) : value;
    }

    /// <summary>The low figure; null for none.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Low { get; init => field = Named(value); }

    /// <summary>The best, or the only, figure; null for none.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Best { get; init => field = Named(value); }

    /// <summary>The high figure; null for none.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? High { get; init => field = Named(value); }

    /// <summary>Who reported it, ";" between several: the first of these columns that is not blank.</summary>
    public ImmutableArray<string> Sources
    {
        get => _sources;
        init => _sources = Given(value);
    }

    /// <summary>Whom the reports had it from, ";" between several: the first of these columns that is not blank.</summary>
    public ImmutableArray<string> Originals
    {
        get => _originals;
        init => _originals = Given(value);
    }

    /// <summary>The day, or the first day; null for none.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Start { get; init => field = Named(value); }

    /// <summary>The last day; null for none.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? End { get; init => field = Named(value); }

    /// <summary>How exact the day is, where 1 is exact and anything else approximate; null for none.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? DatePrecision { get; init => field = Named(value); }

    /// <summary>The place, from the widest to the narrowest; blank ones are passed over.</summary>
    public ImmutableArray<string> Places
    {
        get => _places;
        init => _places = Given(value);
    }

    /// <summary>Texts in which the words may stand that a coder put into a number.</summary>
    public ImmutableArray<string> Texts
    {
        get => _texts;
        init => _texts = Given(value);
    }

    /// <summary>Whether all members are equal, lists by their content.</summary>
    public bool Equals(EventColumns? other) => ReferenceEquals(this, other) || (other is not null && All.SequenceEqual(other.All));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Low, Best, High, Start, End);

    /// <summary>"id: low, best, high": the heading of the ids and those of the figures.</summary>
    public override string ToString() =>
        $"{Quote.Of(Id)}: {string.Join(", ", new[] { Low, Best, High }.OfType<string>().Select(heading => Quote.Of(heading)))}";

    /// <summary>All headings with what they are for, so that two sets of them can be compared.</summary>
    private IEnumerable<(string, string?)> All =>
    [
        ("id", Id), ("low", Low), ("best", Best), ("high", High), ("start", Start), ("end", End), ("precision", DatePrecision),
        .. Sources.Select(heading => ("source", heading)),
        .. Originals.Select(heading => ("original", heading)),
        .. Places.Select(heading => ("place", heading)),
        .. Texts.Select(heading => ("text", heading)),
    ];

    private static string? Named(string? heading) =>
        heading is not null && string.IsNullOrWhiteSpace(heading)
            ? throw new ArgumentException("A heading is blank; name it, or give null for none.") : heading;

    private static ImmutableArray<string> Given(ImmutableArray<string> headings) =>
        headings.IsDefault ? [] : headings.Any(string.IsNullOrWhiteSpace)
            ? throw new ArgumentException("A heading is blank; leave it out.") : headings;
}
