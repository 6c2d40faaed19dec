using System.Collections.Immutable;

namespace Attribution;

/// <content>Claims as columns.</content>
public sealed partial record Reconciler
{
    private static readonly Finding NoEstimate = new(
        "no-estimate", "It answers in words, which have no place in a column.", "Use Reconcile, which counts answers.");

    /// <summary>
    /// The claims that <see cref="ReconcileAll"/> would merge, read and weighed as there, as a table for a merger. No verdict is passed:
    /// whether a merged value of a topic is earned, a reconciliation says. <see cref="Merger"/> plays no part. A topic with more answers
    /// than <see cref="MaximumClaims"/> has no row, and each entry of its audit says why. A row is a claim: where several claims have one
    /// origin, a reconciliation collapses them before it merges, and the merged row of the table differs from it.
    /// </summary>
    /// <param name="claims">Claims on any topics.</param>
    /// <param name="merger">The merger that the table is for: it says what row each reading gives, or why none.</param>
    /// <returns>The table, with the topics, the claim of each row, and the reason for each used claim without a row.</returns>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not.</exception>
    public ClaimTable ToTable(ClaimSet claims, ITableMerger merger)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(merger);
        List<TableRow> rows = [];
        List<double> weights = [];
        List<int> offsets = [0];
        ImmutableArray<Topic>.Builder topics = ImmutableArray.CreateBuilder<Topic>();
        ImmutableArray<Claim>.Builder ofRows = ImmutableArray.CreateBuilder<Claim>();
        ImmutableArray<AuditEntry>.Builder audit = ImmutableArray.CreateBuilder<AuditEntry>();
        ImmutableArray<LeftOut>.Builder leftOut = ImmutableArray.CreateBuilder<LeftOut>();
        foreach (ClaimSet onOne in claims.ByTopic())
        {
            ComparedClaims compared = ComparedClaims.Of(onOne, Selection, Reader, Limits(default));
            Dictionary<Claim, Reading?> readings = compared.Used.ToDictionary(
                statement => statement.Claim, statement => statement.Conventional);
            Dictionary<Claim, double> weightOf = Weigh(WitnessFinder.Group(compared.Audit));
            foreach (AuditEntry entry in compared.Audit)
            {
                if (entry.Use != ClaimUse.Used)
                {
                    audit.Add(entry);
                    continue;
                }

                double weight = weightOf[entry.Claim];
                TableRow row = RowOf(merger, readings[entry.Claim], entry.Claim);
                if (row.Obstacle is { } obstacle)
                {
                    leftOut.Add(new(audit.Count, obstacle));
                }
                else
                {
                    rows.Add(row);
                    weights.Add(weight);
                    ofRows.Add(entry.Claim);
                }

                audit.Add(Weighed(entry, weightOf));
            }

            topics.Add(onOne[0].Topic);
            offsets.Add(rows.Count);
        }

        ReadingTable table = ReadingTable.OfRows(merger.TableKind, rows.ToArray(), offsets.ToArray(), weights.ToArray());
        return new(table, topics.DrainToImmutable(), ofRows.DrainToImmutable(), audit.DrainToImmutable(), leftOut.DrainToImmutable());
    }

    private static TableRow RowOf(ITableMerger merger, Reading? reading, Claim claim) =>
        reading is null ? TableRow.None(NoEstimate) : PolicyException.Guard(merger.Name, claim.Id, () => merger.RowOf(reading));
}
