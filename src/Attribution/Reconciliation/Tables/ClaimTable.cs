using System.Collections.Immutable;

namespace Attribution;

/// <summary>The used claims of many topics as columns, and what each row and topic of them is.</summary>
public sealed class ClaimTable
{
    internal ClaimTable(ReadingTable readings, ImmutableArray<Topic> topics, ImmutableArray<Claim> claims, ImmutableArray<AuditEntry> audit) =>
        (Readings, Topics, Claims, Audit) = (readings, topics, claims, audit);

    /// <summary>The columns, with the weights of the rows.</summary>
    public ReadingTable Readings { get; }

    /// <summary>The topics, as the columns have them: in ordinal order of their ids.</summary>
    public ImmutableArray<Topic> Topics { get; }

    /// <summary>The claim of each row.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>Every claim that was looked at, by topic: used ones have a row; of the others each says why not.</summary>
    public ImmutableArray<AuditEntry> Audit { get; }

    /// <summary>Such as "2 topics, 5 rows of intervals".</summary>
    public override string ToString() => Readings.ToString();
}
