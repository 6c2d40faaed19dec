namespace Attribution;

/// <summary>A merger that has a form over columns.</summary>
internal interface ITableMerger
{
    /// <summary>A kernel for one thread, which keeps its scratch memory from topic to topic.</summary>
    /// <exception cref="NotSupportedException">This setting of the merger has no such form.</exception>
    /// <exception cref="ArgumentException">The table has not the columns for it.</exception>
    TableKernel KernelFor(ReadingTable table);
}
