namespace Attribution;

/// <summary>The columns of a table as they were given.</summary>
internal readonly struct TableColumns
{
    public ReadOnlyMemory<double> Values { get; init; }

    public ReadOnlyMemory<double> Variances { get; init; }

    public ReadOnlyMemory<double> Lower { get; init; }

    public ReadOnlyMemory<double> Upper { get; init; }

    public ReadOnlyMemory<double> Weights { get; init; }

    public ReadOnlyMemory<double> Shares { get; init; }

    public ReadOnlyMemory<int> Sources { get; init; }

    /// <summary>Which columns belong to the table, even where one was forgotten.</summary>
    public TableKind Kind { get; init; }

    public bool HasVariances => Kind is TableKind.Variances or TableKind.LogVariances;

    public bool HasEnds => Kind == TableKind.Intervals;

    public int Rows => HasEnds ? Lower.Length : Values.Length;
}
