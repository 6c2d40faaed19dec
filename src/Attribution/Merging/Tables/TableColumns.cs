namespace Attribution;

/// <summary>The columns of a table as they were given.</summary>
internal readonly struct TableColumns
{
    public ReadOnlyMemory<double> Values { get; init; }

    public ReadOnlyMemory<double> Variances { get; init; }

    public ReadOnlyMemory<double> Lower { get; init; }

    public ReadOnlyMemory<double> Upper { get; init; }

    public ReadOnlyMemory<double> Weights { get; init; }

    public ReadOnlyMemory<int> Sources { get; init; }

    /// <summary>Whether variances belong to the table, were they forgotten or not.</summary>
    public bool HasVariances { get; init; }

    /// <summary>Whether it is one of intervals.</summary>
    public bool HasEnds { get; init; }

    public int Rows => HasEnds ? Lower.Length : Values.Length;
}
