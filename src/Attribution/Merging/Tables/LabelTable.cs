namespace Attribution;

/// <summary>
/// Claims in words, of many topics, as columns: the code of the label that each row claims, and its source. The rows of a topic lie
/// together. What the codes stand for is the caller's; a table made of names numbers them itself.
/// </summary>
/// <remarks>The columns are copied where they are used, and must not be changed while the table is in use.</remarks>
public sealed partial class LabelTable
{
    private LabelTable(ReadOnlyMemory<int> labels, ReadOnlyMemory<int> sources, ReadOnlyMemory<int> offsets) =>
        (Labels, Sources, Offsets) = (labels, sources, offsets);

    /// <summary>The codes of the labels, not below 0.</summary>
    public ReadOnlyMemory<int> Labels { get; }

    /// <summary>The source of each row, as the caller numbers them, not below 0.</summary>
    public ReadOnlyMemory<int> Sources { get; }

    /// <summary>Where each topic starts, and the number of rows at the end.</summary>
    public ReadOnlyMemory<int> Offsets { get; }

    /// <summary>The number of topics.</summary>
    public int Topics => Math.Max(0, Offsets.Length - 1);

    /// <summary>The number of rows of all topics together.</summary>
    public int Rows => Labels.Length;

    /// <summary>A table of labels.</summary>
    /// <param name="labels">The code of the label that each row claims, not below 0.</param>
    /// <param name="sources">The source of each row, not below 0.</param>
    /// <param name="offsets">
    /// Where each topic starts, and the number of rows at the end: ascending from 0, one longer than there are topics.
    /// </param>
    /// <exception cref="ArgumentException">Columns differ in length, offsets do not ascend, or an entry is below 0.</exception>
    public static LabelTable Of(ReadOnlyMemory<int> labels, ReadOnlyMemory<int> sources, ReadOnlyMemory<int> offsets)
    {
        if (labels.Length != sources.Length)
        {
            throw new ArgumentException(
                Printable.Message($"The labels are {labels.Length} and the sources {sources.Length}; give one source for each label."),
                nameof(sources));
        }

        RefuseNegative(labels.Span, "label", nameof(labels));
        RefuseNegative(sources.Span, "source", nameof(sources));
        RefuseUnordered(offsets.Span, labels.Length);
        return new(labels, sources, offsets);
    }

    /// <summary>Such as "1000 topics, 8000 rows of labels".</summary>
    public override string ToString() => $"{Topics} {(Topics == 1 ? "topic" : "topics")}, {Rows} {(Rows == 1 ? "row" : "rows")} of labels";

    private static void RefuseNegative(ReadOnlySpan<int> column, string what, string parameter)
    {
        int place = column.IndexOfAnyInRange(int.MinValue, -1);
        if (place >= 0)
        {
            throw new ArgumentException(
                Printable.Message($"The {what} of row {place} is {column[place]}; it must not be below 0."), parameter);
        }
    }

    private static void RefuseUnordered(ReadOnlySpan<int> offsets, int rows)
    {
        int before = 0;
        for (int i = 0; i < offsets.Length; i++)
        {
            if (i == 0 ? offsets[i] != 0 : offsets[i] < before)
            {
                throw new ArgumentException(
                    Printable.Message($"offsets[{i}] is {offsets[i]}; offsets begin with 0 and ascend."), nameof(offsets));
            }

            before = offsets[i];
        }

        if (before != rows)
        {
            throw new ArgumentException(
                Printable.Message($"The last offset is {before}; it must be {rows}, the number of rows."), nameof(offsets));
        }
    }
}
