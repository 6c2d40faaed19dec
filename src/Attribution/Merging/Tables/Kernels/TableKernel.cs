namespace Attribution;

/// <summary>Merges topics of a table one tile after another, on one thread.</summary>
internal abstract class TableKernel(MergedColumns columns)
{
    /// <summary>What it fills beside statuses and counts.</summary>
    public MergedColumns Columns => columns;

    /// <summary>
    /// Announces which topics are merged after the next ones, so that their rows can be prefetched. Does nothing by default.
    /// </summary>
    public virtual void Announce(ReadingTable table, int first, int count)
    {
    }

    /// <summary>Merges the topics from <paramref name="first"/> into columns as long as there are topics to merge.</summary>
    public abstract void Merge(ReadingTable table, int first, scoped in MergedSpans results);
}
