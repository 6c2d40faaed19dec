using System.Collections.Immutable;

namespace Attribution;

/// <summary>One record of a table of events: the claim of the dataset, or the problems that keep it from being one.</summary>
public sealed class EventRow
{
    internal EventRow(int record, int line, Claim? claim, string? codedFor, ImmutableArray<CsvProblem> problems)
    {
        Record = record;
        Line = line;
        Claim = claim;
        CodedFor = codedFor;
        Problems = problems;
    }

    /// <summary>The record, from 1.</summary>
    public int Record { get; }

    /// <summary>The line on which it begins, from 1.</summary>
    public int Line { get; }

    /// <summary>What the dataset says of the event, on the reports that it names; null where there are problems.</summary>
    public Claim? Claim { get; }

    /// <summary>
    /// The words that stand for the figure in a text of the record, where the figure is the number by which coders write such words:
    /// "hundreds" of 100. The claim is then approximate, and its modality says so. Null where the figure is one that was reported.
    /// </summary>
    public string? CodedFor { get; }

    /// <summary>The problems; empty where there is a claim.</summary>
    public ImmutableArray<CsvProblem> Problems { get; }

    /// <summary>The claim, or the first problem.</summary>
    public override string ToString() => Claim?.ToString() ?? Problems[0].ToString();
}
