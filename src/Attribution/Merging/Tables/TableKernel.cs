namespace Attribution;

/// <summary>Merges topics of a table one tile after another, on one thread.</summary>
internal abstract class TableKernel(MergedColumns columns)
{
    /// <summary>What it fills beside statuses and counts.</summary>
    public MergedColumns Columns => columns;

    /// <summary>Merges the topics from <paramref name="first"/> into columns as long as there are topics to merge.</summary>
    public abstract void Merge(ReadingTable table, int first, scoped in MergedSpans results);
}
