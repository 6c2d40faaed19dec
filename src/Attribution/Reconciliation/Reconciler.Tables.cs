using System.Collections.Immutable;

namespace Attribution;

/// <content>Claims as columns.</content>
public sealed partial record Reconciler
{
    private static readonly Finding NoEstimate = new(
        "no-estimate", "The answer is in words, and a table holds only numbers.", "Use Reconcile, which counts answers.");

    /// <summary>
    /// The claims that <see cref="ReconcileAll"/> would merge, read and weighed as there, as a table for a merger. No verdict is passed:
    /// whether a merged value of a topic is earned, a reconciliation says. <see cref="Merger"/> plays no part. A topic with more answers
    /// than <see cref="MaximumClaims"/> has no row, and each entry of its audit says why. Claims of one origin are collapsed as before a
    /// merge: the table merges to what reconciliations by that merger merge to.
    /// </summary>
    /// <param name="claims">Claims on any topics.</param>
    /// <param name="merger">The merger that the table is for: it says what row each reading gives, or why none.</param>
    /// <returns>The table, with the topics, the claims of each row, and the reason for each used claim without a row.</returns>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not.</exception>
    public ClaimTable ToTable(ClaimSet claims, ITableMerger merger)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(merger);
        List<TableRow> rows = [];
        List<double> weights = [];
        List<int> offsets = [0];
        ImmutableArray<Topic>.Builder topics = ImmutableArray.CreateBuilder<Topic>();
        ImmutableArray<ImmutableArray<Claim>>.Builder ofRows = ImmutableArray.CreateBuilder<ImmutableArray<Claim>>();
        ImmutableArray<AuditEntry>.Builder audit = ImmutableArray.CreateBuilder<AuditEntry>();
        ImmutableArray<LeftOut>.Builder leftOut = ImmutableArray.CreateBuilder<LeftOut>();
        MomentView? view = Selection is MomentSelection moment ? new(claims, moment) : null;
        Moment? valid = (Selection as LatestSelection)?.Time;
        foreach (ImmutableArray<Claim> topic in claims.ByTopic())
        {
            ClaimSet onOne = claims.Narrowed(topic), known = view?.Known.On(topic[0].Topic.Id) ?? onOne;
            ComparedClaims compared = known.Count == 0
                ? ComparedClaims.Of(onOne, Selection, Reader, Limits(default))
                : ComparedClaims.Of(known, view?.Rest ?? Selection, Reader, Limits(default));
            Independence independence = compared.Independence;
            Dictionary<Claim, double> weightOf = Weigh(independence.Witnesses);
            Dictionary<Claim, Finding> without = compared.Used
                .Where(statement => statement.Conventional is null)
                .ToDictionary(statement => statement.Claim, _ => NoEstimate);
            Claim ClaimAt(int position) => compared.Estimates[position].Claim;

            (List<OriginRow> made, List<LeftOut> unmade) = RowsOf(
                merger, new(compared.Estimates, weightOf, independence, Weighting), position => ClaimAt(position).Id);
            foreach (OriginRow row in made)
            {
                rows.Add(row.Row);
                weights.Add(row.Weight);
                ofRows.Add([.. row.Positions.Select(ClaimAt)]);
            }

            foreach (LeftOut left in unmade) without.Add(ClaimAt(left.Index), left.Reason);
            foreach (AuditEntry entry in view?.WithUnknown(compared.Audit, onOne[0].Topic.Id) ?? compared.Audit)
            {
                if (without.TryGetValue(entry.Claim, out Finding? reason)) leftOut.Add(new(audit.Count, reason));
                AuditEntry own = entry.Use == ClaimUse.Used ? Weighed(entry, weightOf) : entry;
                audit.Add(valid is null ? own : own.Dated(valid.DateOf(entry.Claim)));
            }

            topics.Add(onOne[0].Topic);
            offsets.Add(rows.Count);
        }

        ReadingTable table = ReadingTable.OfRows(merger.TableKind, rows.ToArray(), offsets.ToArray(), weights.ToArray());
        return new(table, topics.DrainToImmutable(), ofRows.DrainToImmutable(), audit.DrainToImmutable(), leftOut.DrainToImmutable());
    }

    private static (List<OriginRow> Rows, List<LeftOut> LeftOut) RowsOf(ITableMerger merger, MergeInput input, Func<int, string> idAt)
    {
        (double[] weights, int[] origins) = input.For(merger);
        if (merger is TableMerger own) return own.RowsOf(input.Readings, weights, origins);

        List<OriginRow> rows = [];
        List<LeftOut> leftOut = [];
        for (int position = 0; position < weights.Length; position++)
        {
            Reading reading = input.Readings[position];
            TableRow row = weights[position] == 0
                ? TableRow.None(MergeFindings.ZeroWeight)
                : PolicyException.Guard(merger.Name, idAt(position), () => merger.RowOf(reading));
            if (row.Obstacle is { } obstacle) leftOut.Add(new(position, obstacle));
            else rows.Add(new(row, weights[position], [position]));
        }

        return (rows, leftOut);
    }
}
