using System.Numerics;

namespace Attribution.Merging;

/// <summary>
/// The labels that each source gives on any topic, as rows: a claim is of one row. Which rows there are is a bit for each source and
/// label; the number of a row is how many bits come before its own.
/// </summary>
internal sealed class SourceLabels
{
    private const int Bits = 64;

    private readonly long _labels;
    private readonly ulong[] _given;
    private readonly int[] _before;

    public SourceLabels(LabelFacts facts)
    {
        _labels = facts.Labels;
        _given = new ulong[((facts.Sources * _labels) / Bits) + 1];
        _before = new int[_given.Length];
        OfClaim = GC.AllocateUninitializedArray<int>(facts.Columns.Claims);
        TopicParts parts = TopicParts.Of(facts.Columns.TopicStart, 0);
        parts.ForEach(Mark, facts.Run);
        int rows = 0;
        for (int word = 0; word < _given.Length; word++)
        {
            _before[word] = rows;
            rows += BitOperations.PopCount(_given[word]);
        }

        (Start, Label) = (new int[facts.Sources + 1], new int[rows]);
        for (int source = 0; source <= facts.Sources; source++) Start[source] = Row(source, 0);
        Name();
        parts.ForEach(Number, facts.Run);

        void Mark(int first, int end)
        {
            for (int fact = facts.OfTopic[first]; fact < facts.OfTopic[end]; fact++)
            {
                foreach (int source in facts.SourcesOf(fact)) Set((source * _labels) + facts.Label[fact]);
            }
        }

        void Number(int first, int end)
        {
            for (int fact = facts.OfTopic[first]; fact < facts.OfTopic[end]; fact++)
            {
                for (int claim = facts.ClaimStart[fact]; claim < facts.ClaimStart[fact + 1]; claim++)
                {
                    OfClaim[claim] = Row(facts.Columns.SourceOf[claim], facts.Label[fact]);
                }
            }
        }
    }

    /// <summary>How many rows there are.</summary>
    public int Count => Label.Length;

    /// <summary>Where the rows of each source start, and their number at the end.</summary>
    public int[] Start { get; }

    /// <summary>The label of each row, ascending within a source.</summary>
    public int[] Label { get; }

    /// <summary>The row of each claim.</summary>
    public int[] OfClaim { get; }

    /// <summary>Several threads set bits at once; once set, a bit is only read.</summary>
    private void Set(long place)
    {
        ref ulong word = ref _given[place / Bits];
        ulong bit = 1UL << (int)(place % Bits);
        if ((Volatile.Read(ref word) & bit) == 0) Interlocked.Or(ref word, bit);
    }

    private int Row(int source, int label)
    {
        (long word, long bit) = Math.DivRem((source * _labels) + label, Bits);
        return _before[word] + BitOperations.PopCount(_given[word] & ((1UL << (int)bit) - 1));
    }

    private void Name()
    {
        int row = 0;
        for (int word = 0; word < _given.Length; word++)
        {
            for (ulong left = _given[word]; left != 0; left &= left - 1)
            {
                Label[row++] = (int)(((word * (long)Bits) + BitOperations.TrailingZeroCount(left)) % _labels);
            }
        }
    }
}
