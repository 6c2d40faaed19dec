namespace Attribution;

/// <summary>
/// Merged topics as columns, filled by <see cref="ITableMerger.MergeAll"/>. It belongs to the caller and can be filled again and again:
/// columns grow as needed and are then used anew, so that a second table of the same size allocates nothing.
/// </summary>
/// <remarks>
/// <see cref="Statuses"/> says of each topic whether there is a result; where there is none, the numbers of that row are 0, and no entry is
/// ever NaN. A column that the merger does not name (the τ² of a median) is empty. While a table is being filled, and after a fill that
/// was cancelled or failed, there are no topics.
/// </remarks>
public sealed partial class MergedTable
{
    private readonly double[]?[] _numbers = new double[6][];
    private readonly int[]?[] _counts = new int[3][];
    private MergeStatus[] _statuses = [];
    private MergedColumns _columns;

    /// <summary>The name of the merger that filled it; null before the first fill.</summary>
    public string? Merger { get; private set; }

    /// <summary>How many topics it holds.</summary>
    public int Topics { get; private set; }

    /// <summary>Whether each topic has a result, or why not.</summary>
    public ReadOnlySpan<MergeStatus> Statuses => _statuses.AsSpan(0, Topics);

    /// <summary>How many readings of each topic were used: those of a weight above 0.</summary>
    public ReadOnlySpan<int> Counts => _counts[0].AsSpan(0, Topics);

    /// <summary>The merged values; empty where the merger names none.</summary>
    public ReadOnlySpan<double> Values => Column(MergedColumns.Values, 0);

    /// <summary>The standard errors of the values; empty where the merger has none.</summary>
    public ReadOnlySpan<double> StandardErrors => Column(MergedColumns.StandardErrors, 1);

    /// <summary>The lower ends of the ranges, as in <see cref="Merged.Range"/>; −∞ where none is stated.</summary>
    public ReadOnlySpan<double> Lower => Column(MergedColumns.Ranges, 2);

    /// <summary>The upper ends of the ranges; +∞ where none is stated.</summary>
    public ReadOnlySpan<double> Upper => Column(MergedColumns.Ranges, 3);

    /// <summary>τ², the variance between readings; empty where the merger does not estimate it.</summary>
    public ReadOnlySpan<double> TauSquared => Column(MergedColumns.TauSquared, 4);

    /// <summary>Cochran's Q; empty where the merger does not look at variances.</summary>
    public ReadOnlySpan<double> Q => Column(MergedColumns.Q, 5);

    /// <summary>
    /// How many readings bear the result: the largest camp, the consistent subset, a majority; empty where the merger seeks none.
    /// </summary>
    public ReadOnlySpan<int> Agreeing => (_columns & MergedColumns.Agreeing) != 0 ? _counts[1].AsSpan(0, Topics) : [];

    /// <summary>How many camps there are, of a majority overlap how many are largest; empty where the merger finds no camps.</summary>
    public ReadOnlySpan<int> CampCounts => (_columns & MergedColumns.Camps) != 0 ? _counts[2].AsSpan(0, Topics) : [];

    /// <summary>One topic.</summary>
    /// <param name="topic">Its position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such topic.</exception>
    public MergedRow this[int topic]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(topic);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(topic, Topics);
            if (Statuses[topic] != MergeStatus.Merged) return new() { Status = Statuses[topic], Count = Counts[topic] };
            return new()
            {
                Status = MergeStatus.Merged,
                Count = Counts[topic],
                Value = At(Values),
                StandardError = At(StandardErrors),
                Range = Lower.IsEmpty ? null : RealInterval.Closed(Lower[topic], Upper[topic]),
                TauSquared = At(TauSquared),
                Q = At(Q),
                Agreeing = Agreeing.IsEmpty ? null : Agreeing[topic],
                CampCount = CampCounts.IsEmpty ? null : CampCounts[topic],
            };

            double? At(ReadOnlySpan<double> column) => column.IsEmpty ? null : column[topic];
        }
    }

    /// <summary>Such as "1000 topics by random effects (REML, ad hoc)".</summary>
    public override string ToString() =>
        Merger is null ? "nothing merged yet" : $"{Topics} {(Topics == 1 ? "topic" : "topics")} by {Merger}";

    /// <summary>Makes room, and holds no topic until <see cref="Complete"/>.</summary>
    internal void Prepare(string merger, int topics, MergedColumns columns)
    {
        (Merger, Topics, _columns) = (merger, 0, columns);
        Grow(ref _statuses!, topics);
        Grow(ref _counts[0], topics);
        ReadOnlySpan<MergedColumns> numbers =
        [
            MergedColumns.Values, MergedColumns.StandardErrors, MergedColumns.Ranges, MergedColumns.Ranges,
            MergedColumns.TauSquared, MergedColumns.Q,
        ];
        for (int i = 0; i < numbers.Length; i++)
        {
            if ((columns & numbers[i]) != 0) Grow(ref _numbers[i], topics);
        }

        if ((columns & MergedColumns.Agreeing) != 0) Grow(ref _counts[1], topics);
        if ((columns & MergedColumns.Camps) != 0) Grow(ref _counts[2], topics);
    }

    internal void Complete(int topics) => Topics = topics;

    internal MergedSpans SpansFrom(int first, int count) => new()
    {
        Statuses = _statuses.AsSpan(first, count),
        Counts = _counts[0].AsSpan(first, count),
        Values = Part(MergedColumns.Values, 0, first, count),
        StandardErrors = Part(MergedColumns.StandardErrors, 1, first, count),
        Lower = Part(MergedColumns.Ranges, 2, first, count),
        Upper = Part(MergedColumns.Ranges, 3, first, count),
        TauSquared = Part(MergedColumns.TauSquared, 4, first, count),
        Q = Part(MergedColumns.Q, 5, first, count),
        Agreeing = (_columns & MergedColumns.Agreeing) != 0 ? _counts[1].AsSpan(first, count) : [],
        Camps = (_columns & MergedColumns.Camps) != 0 ? _counts[2].AsSpan(first, count) : [],
    };

    private ReadOnlySpan<double> Column(MergedColumns column, int index) => Part(column, index, 0, Topics);

    private Span<double> Part(MergedColumns column, int index, int first, int count) =>
        (_columns & column) != 0 ? _numbers[index].AsSpan(first, count) : [];

    // Not cleared: the threads that fill the pages touch them first.
    private static void Grow<T>(ref T[]? column, int length)
    {
        if (column is null || column.Length < length) column = GC.AllocateUninitializedArray<T>(length);
    }
}
