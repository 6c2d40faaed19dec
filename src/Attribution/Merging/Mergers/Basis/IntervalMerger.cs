namespace Attribution;

/// <summary>The refusals of a merger that cannot take a table.</summary>
internal static class TableNeeds
{
    public static void Variances(IMerger merger, VarianceSetting setting, ReadingTable table)
    {
        Linear(merger, setting.Scale);
        if (table.Variances.IsEmpty && table.Rows > 0)
            throw new ArgumentException($"'{merger.Name}' needs variances, and the table has none: make it by ReadingTable.OfVariances.", nameof(table));
    }

    public static void Values(IMerger merger, MergeScale scale, ReadingTable table)
    {
        Linear(merger, scale);
        if (table.Values.IsEmpty && table.Rows > 0)
            throw new ArgumentException($"'{merger.Name}' needs values, and the table has intervals: make it by ReadingTable.OfValues or OfVariances.", nameof(table));
    }

    public static void Intervals(IMerger merger, ReadingTable table)
    {
        if (table.Lower.IsEmpty && table.Rows > 0)
            throw new ArgumentException($"'{merger.Name}' needs intervals, and the table has values: make it by ReadingTable.OfIntervals.", nameof(table));
    }

    private static void Linear(IMerger merger, MergeScale scale)
    {
        if (scale == MergeScale.Log)
            throw new NotSupportedException($"'{merger.Name}' has no form over columns: make a table of logarithms, and merge it on the linear scale.");
    }
}
