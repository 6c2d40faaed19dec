namespace Attribution;

/// <summary>
/// Readings of many topics as columns: values with variances, or the two ends of intervals, or values alone; with weights and the indices of sources, where there are
/// any. The rows of a topic lie together.
/// </summary>
/// <remarks>
/// The columns stay the caller's: nothing is copied, everything is checked once, and they must not be changed while the table is in use. A row of weight 0 is left out
/// everywhere, whatever else it says. <see cref="TableMerging.MergeAll"/> merges every topic.
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
                throw new ArgumentException($"{rows} rows do not make topics of {claimsPerTopic}: give offsets, which let each topic have its own size.", nameof(claimsPerTopic));
        }

        (_offsets, _claimsPerTopic) = (offsets ?? default, claimsPerTopic);
        (Values, Variances, Lower, Upper, Weights, Sources) = (columns.Values, columns.Variances, columns.Lower, columns.Upper, columns.Weights, columns.Sources);
        (Rows, Topics) = (rows, offsets is { } given ? Math.Max(0, given.Length - 1) : rows / claimsPerTopic);
        TableCheck check = new(columns, offsets);
        check.ThrowIfAny();
        IsOrdinary = check.IsOrdinary;
    }

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

    /// <summary>An index of a source for each row, as the caller numbers them; empty where none were given. No merger looks at it.</summary>
    public ReadOnlyMemory<int> Sources { get; }

    /// <summary>The size that all topics share, or 0 where each has its own.</summary>
    public int ClaimsPerTopic => _claimsPerTopic;

    /// <summary>Values with variances: for every merger that weighs by variances, and for averages of points.</summary>
    /// <param name="values">The values, finite.</param>
    /// <param name="variances">Their variances (squared standard errors), finite and above 0.</param>
    /// <param name="offsets">Where each topic starts, and the number of rows at the end: ascending from 0, one longer than there are topics.</param>
    /// <param name="weights">Weights, finite and not below 0; relative within a topic; 0 leaves a row out; default: equal.</param>
    /// <param name="sources">Indices of sources, not below 0; default: none.</param>
    /// <exception cref="ReadingTableException">Columns differ in length, offsets do not ascend, or entries are refused.</exception>
    public static ReadingTable OfVariances(
        ReadOnlyMemory<double> values, ReadOnlyMemory<double> variances, ReadOnlyMemory<int> offsets, ReadOnlyMemory<double> weights = default, ReadOnlyMemory<int> sources = default)
        => new(new() { Values = values, Variances = variances, HasVariances = true, Weights = weights, Sources = sources }, offsets, 0);

    /// <summary>Values with variances, in topics of one size.</summary>
    /// <param name="values">The values, finite.</param>
    /// <param name="variances">Their variances (squared standard errors), finite and above 0.</param>
    /// <param name="claimsPerTopic">How many rows each topic has, from 1.</param>
    /// <param name="weights">Weights, finite and not below 0; relative within a topic; 0 leaves a row out; default: equal.</param>
    /// <param name="sources">Indices of sources, not below 0; default: none.</param>
    /// <exception cref="ReadingTableException">Columns differ in length, or entries are refused.</exception>
    public static ReadingTable OfVariances(
        ReadOnlyMemory<double> values, ReadOnlyMemory<double> variances, int claimsPerTopic, ReadOnlyMemory<double> weights = default, ReadOnlyMemory<int> sources = default)
        => new(new() { Values = values, Variances = variances, HasVariances = true, Weights = weights, Sources = sources }, null, claimsPerTopic);

    /// <summary>Closed intervals: for camps, envelope, intersection, majority overlap, NTP and Brooks–Iyengar.</summary>
    /// <param name="lower">The lower ends, −∞ where none is stated.</param>
    /// <param name="upper">The upper ends, not below the lower ones; +∞ where none is stated.</param>
    /// <param name="offsets">Where each topic starts, and the number of rows at the end: ascending from 0, one longer than there are topics.</param>
    /// <param name="weights">Weights, finite and not below 0; relative within a topic; 0 leaves a row out; default: equal.</param>
    /// <param name="sources">Indices of sources, not below 0; default: none.</param>
    /// <exception cref="ReadingTableException">Columns differ in length, offsets do not ascend, or entries are refused.</exception>
    public static ReadingTable OfIntervals(
        ReadOnlyMemory<double> lower, ReadOnlyMemory<double> upper, ReadOnlyMemory<int> offsets, ReadOnlyMemory<double> weights = default, ReadOnlyMemory<int> sources = default)
        => new(new() { Lower = lower, Upper = upper, HasEnds = true, Weights = weights, Sources = sources }, offsets, 0);

    /// <summary>Closed intervals, in topics of one size.</summary>
    /// <param name="lower">The lower ends, −∞ where none is stated.</param>
    /// <param name="upper">The upper ends, not below the lower ones; +∞ where none is stated.</param>
    /// <param name="claimsPerTopic">How many rows each topic has, from 1.</param>
    /// <param name="weights">Weights, finite and not below 0; relative within a topic; 0 leaves a row out; default: equal.</param>
    /// <param name="sources">Indices of sources, not below 0; default: none.</param>
    /// <exception cref="ReadingTableException">Columns differ in length, or entries are refused.</exception>
    public static ReadingTable OfIntervals(
        ReadOnlyMemory<double> lower, ReadOnlyMemory<double> upper, int claimsPerTopic, ReadOnlyMemory<double> weights = default, ReadOnlyMemory<int> sources = default)
        => new(new() { Lower = lower, Upper = upper, HasEnds = true, Weights = weights, Sources = sources }, null, claimsPerTopic);

    /// <summary>Values alone: for averages of points.</summary>
    /// <param name="values">The values, finite.</param>
    /// <param name="offsets">Where each topic starts, and the number of rows at the end: ascending from 0, one longer than there are topics.</param>
    /// <param name="weights">Weights, finite and not below 0; relative within a topic; 0 leaves a row out; default: equal.</param>
    /// <param name="sources">Indices of sources, not below 0; default: none.</param>
    /// <exception cref="ReadingTableException">Columns differ in length, offsets do not ascend, or entries are refused.</exception>
    public static ReadingTable OfValues(
        ReadOnlyMemory<double> values, ReadOnlyMemory<int> offsets, ReadOnlyMemory<double> weights = default, ReadOnlyMemory<int> sources = default)
        => new(new() { Values = values, Weights = weights, Sources = sources }, offsets, 0);

    /// <summary>Values alone, in topics of one size.</summary>
    /// <param name="values">The values, finite.</param>
    /// <param name="claimsPerTopic">How many rows each topic has, from 1.</param>
    /// <param name="weights">Weights, finite and not below 0; relative within a topic; 0 leaves a row out; default: equal.</param>
    /// <param name="sources">Indices of sources, not below 0; default: none.</param>
    /// <exception cref="ReadingTableException">Columns differ in length, or entries are refused.</exception>
    public static ReadingTable OfValues(
        ReadOnlyMemory<double> values, int claimsPerTopic, ReadOnlyMemory<double> weights = default, ReadOnlyMemory<int> sources = default)
        => new(new() { Values = values, Weights = weights, Sources = sources }, null, claimsPerTopic);

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
    public override string ToString() =>
        $"{Topics} {(Topics == 1 ? "topic" : "topics")}, {Rows} {(Rows == 1 ? "row" : "rows")} of {(!Variances.IsEmpty ? "values and variances" : !Lower.IsEmpty ? "intervals" : "values")}";

    /// <inheritdoc cref="TableCheck.IsOrdinary"/>
    internal bool IsOrdinary { get; }

    /// <summary>Where each topic starts, and the number of rows at the end; empty where all topics have one size.</summary>
    internal ReadOnlySpan<int> Offsets => _offsets.Span;

    /// <summary>The first row of a topic; for the number of topics, the number of rows.</summary>
    internal int Start(int topic) => _claimsPerTopic > 0 ? topic * _claimsPerTopic : _offsets.Span[topic];
}
