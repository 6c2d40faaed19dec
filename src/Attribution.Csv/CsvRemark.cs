namespace Attribution;

/// <summary>A remark in the note of a record, which is not part of the claim.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed record CsvRemark
{
    internal CsvRemark(string claim, int record, string text)
    {
        Claim = claim;
        Record = record;
        Text = text;
    }

    /// <summary>The id of the claim.</summary>
    public string Claim { get; }

    /// <summary>The record, from 1.</summary>
    public int Record { get; }

    /// <summary>The remark.</summary>
    public string Text { get; }

    /// <summary>"S09: checked against the video".</summary>
    public override string ToString() => $"{Printable.Name(Claim)}: {Printable.Name(Text, Printable.LongestQuotation)}";
}
