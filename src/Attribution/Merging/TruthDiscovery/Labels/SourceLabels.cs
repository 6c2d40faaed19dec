namespace Attribution.Merging;

/// <summary>The labels that each source gives on any topic, as rows: a claim is of one row.</summary>
internal sealed class SourceLabels
{
    public SourceLabels(LabelFacts facts)
    {
        Start = new int[facts.Sources + 1];
        OfClaim = new int[facts.Columns.Claims];
        int[] labelOf = new int[OfClaim.Length];
        for (int fact = 0; fact < facts.Count; fact++)
        {
            labelOf.AsSpan(facts.ClaimStart[fact]..facts.ClaimStart[fact + 1]).Fill(facts.Label[fact]);
        }

        int[] rowOf = new int[facts.Labels];
        List<int> rows = [], labels = [];
        ReadOnlySpan<int> starts = facts.Columns.SourceStart, claims = facts.Columns.ClaimsBySource;
        for (int source = 0; source < facts.Sources; source++)
        {
            labels.Clear();
            ReadOnlySpan<int> own = claims[starts[source]..starts[source + 1]];
            foreach (int claim in own)
            {
                int label = labelOf[claim];
                if (rowOf[label] < 0) continue;
                rowOf[label] = -1;
                labels.Add(label);
            }

            labels.Sort();
            foreach (int label in labels)
            {
                rowOf[label] = rows.Count;
                rows.Add(label);
            }

            foreach (int claim in own) OfClaim[claim] = rowOf[labelOf[claim]];
            Start[source + 1] = rows.Count;
        }

        Label = [.. rows];
    }

    /// <summary>How many rows there are.</summary>
    public int Count => Label.Length;

    /// <summary>Where the rows of each source start, and their number at the end.</summary>
    public int[] Start { get; }

    /// <summary>The label of each row, ascending within a source.</summary>
    public int[] Label { get; }

    /// <summary>The row of each claim.</summary>
    public int[] OfClaim { get; }
}
