using System.Globalization;

namespace Attribution;

/// <summary>
/// Verdicts as tables for a spreadsheet: a record per topic, or a record per claim with what became of it. Written only: a verdict is not
/// read back, but made anew of the claims.
/// </summary>
/// <remarks>
/// RFC 4180, the same text in every culture; what a spreadsheet could run as a formula is defused. Sources appear under their public names.
/// </remarks>
public static class VerdictCsv
{
    private static readonly string[] TopicColumns =
    [
        "topic", "subject", "predicate", "unit", "grade", "witnesses", "claims", "used", "factor", "merged", "merged_low", "merged_high",
        "refusals", "verdict",
    ];

    private static readonly string[] AuditColumns = ["use", "weight", "code", "reason"];

    /// <summary>
    /// Writes a record per topic: the grade, the witnesses, a merged value where one is earned, and the verdict in sentences.
    /// </summary>
    /// <param name="writer">Where they are written; it stays open.</param>
    /// <param name="results">The verdicts, each one record, in this order.</param>
    /// <param name="delimiter">What separates the cells: comma, semicolon or tabulator.</param>
    /// <exception cref="ArgumentException">The delimiter is another character.</exception>
    public static void WriteTopics(TextWriter writer, IEnumerable<Reconciliation> results, char delimiter = ',')
    {
        ArgumentNullException.ThrowIfNull(results);
        using TableWriter table = new(writer, delimiter);
        table.Record(TopicColumns);
        foreach (Reconciliation result in results)
        {
            bool isEarned = result is { Merged.Refusal: null, IsAgainstVerdict: false };
            table.Record(
                result.Topic.Id,
                result.Topic.Subject,
                result.Topic.Predicate,
                result.Topic.Unit?.Code,
                MemberCells.Spoken(result.Grade),
                result.WitnessCount.ToString(),
                Number(result.Audit.Length),
                Number(result.Used.Count()),
                Number(result.Factor),
                Number(isEarned ? result.Merged!.Value : null),
                Number(isEarned ? result.Merged!.Range?.Lower : null),
                Number(isEarned ? result.Merged!.Range?.Upper : null),
                string.Join("; ", result.Refusals.Select(refusal => refusal.Code)),
                string.Join(' ', result.Explanation.Select(sentence => sentence.Text)));
        }
    }

    /// <summary>
    /// Writes a record per claim: its id, source, route, words and the rest as <see cref="ClaimCsv"/> writes them, and what became of it:
    /// its
    /// use, its weight, and the reason where it is not used.
    /// </summary>
    /// <param name="writer">Where they are written; it stays open.</param>
    /// <param name="results">The verdicts, whose claims come in this order, and those of one in ordinal order of their ids.</param>
    /// <param name="delimiter">What separates the cells: comma, semicolon or tabulator.</param>
    /// <exception cref="ArgumentException">The delimiter is another character.</exception>
    public static void WriteClaims(TextWriter writer, IEnumerable<Reconciliation> results, char delimiter = ',')
    {
        ArgumentNullException.ThrowIfNull(results);
        AuditEntry[] entries = [.. results.SelectMany(result => result.Audit)];
        Source[] sources =
        [
            .. entries.SelectMany(entry => entry.Claim.Chain.Links).SelectMany(link => link.Speaker.Sources)
            .DistinctBy(source => source.Id),
        ];
        ClaimCells cells = new([.. sources]);
        ClaimColumn[] columns = [.. ClaimCells.Always];
        using TableWriter table = new(writer, delimiter);
        table.Record(columns.Select(ClaimCells.Name).Concat(AuditColumns));
        foreach (AuditEntry entry in entries)
        {
            Dictionary<ClaimColumn, string?> row = cells.Of(entry.Claim);
            string?[] audit = [MemberCells.Spoken(entry.Use), Number(entry.Weight), entry.Reason?.Code, entry.Reason?.Message];
            table.Record(columns.Select(column => row[column]).Concat(audit));
        }
    }

    private static string? Number(double? value) =>
        value is { } number && double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : null;
}
