using System.Collections.Immutable;

namespace Attribution;

/// <summary>The used claims of many topics as columns, and what each row and topic of them is.</summary>
public sealed class ClaimTable
{
    internal ClaimTable(
        ReadingTable readings,
        ImmutableArray<Topic> topics,
        ImmutableArray<ImmutableArray<Claim>> claims,
        ImmutableArray<AuditEntry> audit,
        ImmutableArray<LeftOut> leftOut)
    {
        (Readings, Topics, Claims) = (readings, topics, claims);
        (Audit, LeftOut) = (audit, leftOut);
    }

    /// <summary>The columns, with the weights of the rows.</summary>
    public ReadingTable Readings { get; }

    /// <summary>The topics, as the columns have them: in ordinal order of their ids.</summary>
    public ImmutableArray<Topic> Topics { get; }

    /// <summary>
    /// The claims of each row: one, or all of an origin where the merger collapses what one origin says before it merges.
    /// </summary>
    public ImmutableArray<ImmutableArray<Claim>> Claims { get; }

    /// <summary>Every claim that was looked at, by topic, as the reconciliations have it.</summary>
    public ImmutableArray<AuditEntry> Audit { get; }

    /// <summary>
    /// The used claims without a row, by their position in <see cref="Audit"/>, each with the reason that the merger gives.
    /// </summary>
    public ImmutableArray<LeftOut> LeftOut { get; }

    /// <summary>Such as "2 topics, 5 rows of intervals".</summary>
    public override string ToString() => Readings.ToString();
}
