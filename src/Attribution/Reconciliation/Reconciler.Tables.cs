using System.Collections.Immutable;

namespace Attribution;

/// <content>Claims as columns.</content>
public sealed partial record Reconciler
{
    /// <summary>
    /// The claims that <see cref="ReconcileAll"/> would use, read and weighed as there, as a table of the kind that <see cref="Merger"/> needs: intervals (an end that is not
    /// included gives way to the next double), points, or means with variances on the linear scale. No verdict is passed: whether a merged value of a topic is earned, a
    /// reconciliation says.
    /// </summary>
    /// <param name="claims">Claims on any topics.</param>
    /// <returns>The table, with the topics, the claim of each row, and the reason for each claim without one.</returns>
    /// <exception cref="ArgumentException">There are more than <see cref="MaximumClaims"/> on one topic.</exception>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not.</exception>
    public ClaimTable ToTable(ClaimSet claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        List<(double First, double Second, double Weight)> rows = [];
        List<int> offsets = [0];
        ImmutableArray<Topic>.Builder topics = ImmutableArray.CreateBuilder<Topic>();
        ImmutableArray<Claim>.Builder ofRows = ImmutableArray.CreateBuilder<Claim>();
        ImmutableArray<AuditEntry>.Builder audit = ImmutableArray.CreateBuilder<AuditEntry>();
        foreach (ClaimSet onOne in claims.ByTopic())
        {
            ComparedClaims compared = ComparedClaims.Of(onOne, Selection, Reader);
            Dictionary<Claim, Reading?> readings = compared.Used.ToDictionary(statement => statement.Claim, statement => statement.Conventional);
            Dictionary<Claim, double> weights = Weigh(WitnessFinder.Group(compared.Audit));
            foreach (AuditEntry entry in compared.Audit)
            {
                if (entry.Use != ClaimUse.Used)
                {
                    audit.Add(entry);
                }
                else if (Numbers(readings[entry.Claim], out (double First, double Second) numbers) is { } obstacle)
                {
                    audit.Add(new(entry.Claim, ClaimUse.Unreadable, obstacle));
                }
                else
                {
                    audit.Add(new(entry.Claim, entry.Use, null, weights[entry.Claim]));
                    rows.Add((numbers.First, numbers.Second, weights[entry.Claim]));
                    ofRows.Add(entry.Claim);
                }
            }

            topics.Add(onOne[0].Topic);
            offsets.Add(rows.Count);
        }

        double[] first = [.. rows.Select(row => row.First)], second = [.. rows.Select(row => row.Second)], weightOf = [.. rows.Select(row => row.Weight)];
        ReadingTable table = Merger.Needs switch
        {
            ReadingNeeds.Interval => ReadingTable.OfIntervals(first, second, offsets.ToArray(), weightOf),
            ReadingNeeds.Point => ReadingTable.OfValues(first, offsets.ToArray(), weightOf),
            _ => ReadingTable.OfVariances(first, second, offsets.ToArray(), weightOf),
        };
        return new(table, topics.DrainToImmutable(), ofRows.DrainToImmutable(), audit.DrainToImmutable());
    }

    /// <summary>What a reading puts into a row, or why it has none.</summary>
    private Finding? Numbers(Reading? reading, out (double First, double Second) numbers)
    {
        numbers = default;
        if (reading is null) return new("no-estimate", "It answers in words, which have no place in a column.", "Use Reconcile, which counts answers.");
        switch (Merger.Needs)
        {
            case ReadingNeeds.Interval:
                Interval interval = reading.Interval;
                numbers = (
                    interval.HasLower && !interval.LowerInclusive ? double.BitIncrement(interval.Lower) : interval.Lower,
                    interval.HasUpper && !interval.UpperInclusive ? double.BitDecrement(interval.Upper) : interval.Upper);
                return numbers.First <= numbers.Second ? null : new("out-of-range", "No double lies between its ends.", "State it in another unit.");
            case ReadingNeeds.Point:
                if (PointMerger.ObstacleOf(reading) is { } none) return none;
                numbers = (PointMerger.PointOf(reading, MergeScale.Linear), 0);
                return null;
            default:
                if (reading.Distribution is null) return MergeFindings.NoVariance(reading);
                if (reading.Origin == VarianceOrigin.Assumed) return MergeFindings.AssumedVariance;
                if (ScaleMoments.Of(reading.Distribution, MergeScale.Linear) is not { } moments) return MergeFindings.OutOfRange;
                numbers = moments;
                return null;
        }
    }
}
