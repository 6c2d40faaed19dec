namespace Attribution;

/// <summary>
/// Readings of many topics as columns: values with variances, or the two ends of intervals, or values alone; with weights and the indices
/// of sources, where there are any. The rows of a topic lie together.
/// </summary>
/// <remarks>
/// The columns stay the caller's: nothing is copied, everything is checked once, and they must not be changed while the table is in use. A
/// row of weight 0 is left out everywhere, whatever else it says. <see cref="ITableMerger.MergeAll"/> merges every topic.
/// </remarks>
public sealed class ReadingTable
{
    private readonly ReadOnlyMemory<int> _offsets;
    private readonly int _claimsPerTopic;

    private ReadingTable(TableColumns columns, ReadOnlyMemory<int>? offsets, int claimsPerTopic)
    {
        int rows = columns.Rows;
        if (offsets is null)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(claimsPerTopic, 1);
            if (rows % claimsPerTopic != 0)
            {
                throw new ArgumentException(
                    Printable.Message(
                        $"{rows} rows do not make topics of {claimsPerTopic}: give offsets, which let each topic have its own size."),
                    nameof(claimsPerTopic));
            }
        }

        (_offsets, _claimsPerTopic) = (offsets ?? default, claimsPerTopic);
        Kind = columns.Kind;
        (Values, Variances, Lower, Upper) = (columns.Values, columns.Variances, columns.Lower, columns.Upper);
        (Weights, Shares, Sources) = (columns.Weights, columns.Shares, columns.Sources);
        (Rows, Topics) = (rows, offsets is { } given ? Math.Max(0, given.Length - 1) : rows / claimsPerTopic);
        TableCheck check = new(columns, offsets);
        check.ThrowIfAny();
        IsOrdinary = check.IsOrdinary;
    }

    /// <summary>What the columns hold.</summary>
    public TableKind Kind { get; }

    /// <summary>The number of topics.</summary>
    public int Topics { get; }

    /// <summary>The number of rows of all topics together.</summary>
    public int Rows { get; }

    /// <summary>The values; empty in a table of intervals.</summary>
    public ReadOnlyMemory<double> Values { get; }

    /// <summary>The variances of the values; empty in tables without.</summary>
    public ReadOnlyMemory<double> Variances { get; }

    /// <summary>The lower ends, −∞ where none is stated; empty but in a table of intervals.</summary>
    public ReadOnlyMemory<double> Lower { get; }

    /// <summary>The upper ends, +∞ where none is stated; empty but in a table of intervals.</summary>
    public ReadOnlyMemory<double> Upper { get; }

    /// <summary>The weights; empty where all rows weigh the same.</summary>
    public ReadOnlyMemory<double> Weights { get; }

    /// <summary>
    /// How much of its origin each row is, above 0 and up to 1; empty where all are whole. Only a median looks at it, in which the claims
    /// of one origin share its mass. Made by <see cref="OfRows"/>.
    /// </summary>
    public ReadOnlyMemory<double> Shares { get; }

    /// <summary>
    /// An index of a source for each row, as the caller numbers them; empty where none were given. No merger looks at it.
    /// </summary>
    public ReadOnlyMemory<int> Sources { get; }

    /// <summary>The size that all topics share, or 0 where each has its own.</summary>
    public int ClaimsPerTopic => _claimsPerTopic;

    /// <summary>Values with variances: for every merger that weighs by variances, and for averages of points.</summary>
    /// <param name="values">The values, finite.</param>
    /// <param name="variances">Their variances (squared standard errors), finite and above 0.</param>
    /// <param name="offsets">
    /// Where each topic starts, and the number of rows at the end: ascending from 0, one longer than there are topics.
    /// </param>
    /// <param name="weights">Weights, finite and not below 0; relative within a topic; 0 leaves a row out; default: equal.</param>
    /// <param name="sources">Indices of sources, not below 0; default: none.</param>
    /// <exception cref="ReadingTableException">Columns differ in length, offsets do not ascend, or entries are refused.</exception>
    public static ReadingTable OfVariances(
        ReadOnlyMemory<double> values, ReadOnlyMemory<double> variances,
        ReadOnlyMemory<int> offsets,
        ReadOnlyMemory<double> weights = default,
        ReadOnlyMemory<int> sources = default) =>
        new(new() { Kind = TableKind.Variances, Values = values, Variances = variances, Weights = weights, Sources = sources }, offsets, 0);

    /// <summary>Values with variances, in topics of one size.</summary>
    /// <param name="values">The values, finite.</param>
    /// <param name="variances">Their variances (squared standard errors), finite and above 0.</param>
    /// <param name="claimsPerTopic">How many rows each topic has, from 1.</param>
    /// <param name="weights">Weights, finite and not below 0; relative within a topic; 0 leaves a row out; default: equal.</param>
    /// <param name="sources">Indices of sources, not below 0; default: none.</param>
    /// <exception cref="ReadingTableException">Columns differ in length, or entries are refused.</exception>
    public static ReadingTable OfVariances(
        ReadOnlyMemory<double> values, ReadOnlyMemory<double> variances,
        int claimsPerTopic,
        ReadOnlyMemory<double> weights = default,
        ReadOnlyMemory<int> sources = default) =>
        new(
            new() { Kind = TableKind.Variances, Values = values, Variances = variances, Weights = weights, Sources = sources },
            null,
            claimsPerTopic);

    /// <summary>
    /// Natural logarithms with their variances: for mergers of variances on the log scale, whose values and ranges come back in the unit of
    /// the values.
    /// </summary>
    /// <param name="values">The logarithms, finite; −∞, the logarithm of 0, refuses its topic.</param>
    /// <param name="variances">Their variances, finite and above 0.</param>
    /// <param name="offsets">
    /// Where each topic starts, and the number of rows at the end: ascending from 0, one longer than there are topics.
    /// </param>
    /// <param name="weights">Weights, finite and not below 0; relative within a topic; 0 leaves a row out; default: equal.</param>
    /// <param name="sources">Indices of sources, not below 0; default: none.</param>
    /// <exception cref="ReadingTableException">Columns differ in length, offsets do not ascend, or entries are refused.</exception>
    public static ReadingTable OfLogVariances(
        ReadOnlyMemory<double> values, ReadOnlyMemory<double> variances,
        ReadOnlyMemory<int> offsets,
        ReadOnlyMemory<double> weights = default,
        ReadOnlyMemory<int> sources = default) =>
        new(
            new() { Kind = TableKind.LogVariances, Values = values, Variances = variances, Weights = weights, Sources = sources },
            offsets,
            0);

    /// <summary>Natural logarithms with their variances, in topics of one size.</summary>
    /// <param name="values">The logarithms, finite; −∞, the logarithm of 0, refuses its topic.</param>
    /// <param name="variances">Their variances, finite and above 0.</param>
    /// <param name="claimsPerTopic">How many rows each topic has, from 1.</param>
    /// <param name="weights">Weights, finite and not below 0; relative within a topic; 0 leaves a row out; default: equal.</param>
    /// <param name="sources">Indices of sources, not below 0; default: none.</param>
    /// <exception cref="ReadingTableException">Columns differ in length, or entries are refused.</exception>
    public static ReadingTable OfLogVariances(
        ReadOnlyMemory<double> values, ReadOnlyMemory<double> variances,
        int claimsPerTopic,
        ReadOnlyMemory<double> weights = default,
        ReadOnlyMemory<int> sources = default) =>
        new(
            new() { Kind = TableKind.LogVariances, Values = values, Variances = variances, Weights = weights, Sources = sources },
            null,
            claimsPerTopic);

    /// <summary>Closed intervals: for camps, envelope, intersection, majority overlap, NTP and Brooks–Iyengar.</summary>
    /// <param name="lower">The lower ends, −∞ where none is stated.</param>
    /// <param name="upper">The upper ends, not below the lower ones; +∞ where none is stated.</param>
    /// <param name="offsets">
    /// Where each topic starts, and the number of rows at the end: ascending from 0, one longer than there are topics.
    /// </param>
    /// <param name="weights">Weights, finite and not below 0; relative within a topic; 0 leaves a row out; default: equal.</param>
    /// <param name="sources">Indices of sources, not below 0; default: none.</param>
    /// <exception cref="ReadingTableException">Columns differ in length, offsets do not ascend, or entries are refused.</exception>
    public static ReadingTable OfIntervals(
        ReadOnlyMemory<double> lower, ReadOnlyMemory<double> upper,
        ReadOnlyMemory<int> offsets,
        ReadOnlyMemory<double> weights = default,
        ReadOnlyMemory<int> sources = default) =>
        new(new() { Kind = TableKind.Intervals, Lower = lower, Upper = upper, Weights = weights, Sources = sources }, offsets, 0);

    /// <summary>Closed intervals, in topics of one size.</summary>
    /// <param name="lower">The lower ends, −∞ where none is stated.</param>
    /// <param name="upper">The upper ends, not below the lower ones; +∞ where none is stated.</param>
    /// <param name="claimsPerTopic">How many rows each topic has, from 1.</param>
    /// <param name="weights">Weights, finite and not below 0; relative within a topic; 0 leaves a row out; default: equal.</param>
    /// <param name="sources">Indices of sources, not below 0; default: none.</param>
    /// <exception cref="ReadingTableException">Columns differ in length, or entries are refused.</exception>
    public static ReadingTable OfIntervals(
        ReadOnlyMemory<double> lower, ReadOnlyMemory<double> upper,
        int claimsPerTopic,
        ReadOnlyMemory<double> weights = default,
        ReadOnlyMemory<int> sources = default) =>
        new(new() { Kind = TableKind.Intervals, Lower = lower, Upper = upper, Weights = weights, Sources = sources }, null, claimsPerTopic);

    /// <summary>Values alone: for averages of points.</summary>
    /// <param name="values">The values, finite.</param>
    /// <param name="offsets">
    /// Where each topic starts, and the number of rows at the end: ascending from 0, one longer than there are topics.
    /// </param>
    /// <param name="weights">Weights, finite and not below 0; relative within a topic; 0 leaves a row out; default: equal.</param>
    /// <param name="sources">Indices of sources, not below 0; default: none.</param>
    /// <exception cref="ReadingTableException">Columns differ in length, offsets do not ascend, or entries are refused.</exception>
    public static ReadingTable OfValues(
        ReadOnlyMemory<double> values,
        ReadOnlyMemory<int> offsets,
        ReadOnlyMemory<double> weights = default,
        ReadOnlyMemory<int> sources = default) =>
        new(new() { Kind = TableKind.Values, Values = values, Weights = weights, Sources = sources }, offsets, 0);

    /// <summary>Values alone, in topics of one size.</summary>
    /// <param name="values">The values, finite.</param>
    /// <param name="claimsPerTopic">How many rows each topic has, from 1.</param>
    /// <param name="weights">Weights, finite and not below 0; relative within a topic; 0 leaves a row out; default: equal.</param>
    /// <param name="sources">Indices of sources, not below 0; default: none.</param>
    /// <exception cref="ReadingTableException">Columns differ in length, or entries are refused.</exception>
    public static ReadingTable OfValues(
        ReadOnlyMemory<double> values,
        int claimsPerTopic,
        ReadOnlyMemory<double> weights = default,
        ReadOnlyMemory<int> sources = default) =>
        new(new() { Kind = TableKind.Values, Values = values, Weights = weights, Sources = sources }, null, claimsPerTopic);

    /// <summary>A table of rows that a merger made of readings.</summary>
    /// <param name="kind">The kind of table that the rows are for: <see cref="ITableMerger.TableKind"/>.</param>
    /// <param name="rows">The rows, those of a topic together; none with an obstacle.</param>
    /// <param name="offsets">
    /// Where each topic starts, and the number of rows at the end: ascending from 0, one longer than there are topics.
    /// </param>
    /// <param name="weights">Weights, finite and not below 0; relative within a topic; 0 leaves a row out; default: equal.</param>
    /// <exception cref="ArgumentException">A row has an obstacle, or <paramref name="kind"/> is not defined.</exception>
    /// <exception cref="ReadingTableException">
    /// The weights are not as many as the rows, offsets do not ascend, or entries are refused.
    /// </exception>
    public static ReadingTable OfRows(
        TableKind kind, ReadOnlySpan<TableRow> rows, ReadOnlyMemory<int> offsets, ReadOnlyMemory<double> weights = default)
    {
        double[] first = new double[rows.Length], second = new double[rows.Length];
        for (int row = 0; row < rows.Length; row++)
        {
            if (rows[row].Obstacle is { } obstacle)
            {
                throw new ArgumentException(Printable.Message($"rows[{row}] is not a row: {obstacle.Message} Leave it out."), nameof(rows));
            }

            (first[row], second[row]) = (rows[row].First, rows[row].Second);
        }

        return Argument.Defined(kind) switch
        {
            TableKind.Values when second.AsSpan().ContainsAnyExcept(0) => new(
                new() { Kind = kind, Values = first, Weights = weights, Shares = Array.ConvertAll(second, Share) }, offsets, 0),
            TableKind.Values => OfValues(first, offsets, weights),
            TableKind.Variances => OfVariances(first, second, offsets, weights),
            TableKind.LogVariances => OfLogVariances(first, second, offsets, weights),
            _ => OfIntervals(first, second, offsets, weights),
        };
    }

    private static double Share(double stated) => stated == 0 ? 1 : stated;

    /// <summary>The rows of one topic.</summary>
    /// <param name="topic">Its position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such topic.</exception>
    public Range RowsOf(int topic)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(topic);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(topic, Topics);
        return Start(topic)..Start(topic + 1);
    }

    /// <summary>Such as "1000 topics, 8000 rows of values and variances".</summary>
    public override string ToString()
    {
        string what = Kind switch
        {
            TableKind.Values => "values",
            TableKind.Variances => "values and variances",
            TableKind.LogVariances => "logarithms and variances",
            _ => "intervals",
        };
        return $"{Topics} {(Topics == 1 ? "topic" : "topics")}, {Rows} {(Rows == 1 ? "row" : "rows")} of {what}";
    }

    /// <inheritdoc cref="TableCheck.IsOrdinary"/>
    internal bool IsOrdinary { get; }

    /// <summary>Where each topic starts, and the number of rows at the end; empty where all topics have one size.</summary>
    internal ReadOnlySpan<int> Offsets => _offsets.Span;

    /// <summary>The first row of a topic; for the number of topics, the number of rows.</summary>
    internal int Start(int topic) => _claimsPerTopic > 0 ? topic * _claimsPerTopic : _offsets.Span[topic];
}
