using NodaTime;

namespace Attribution.Tests;

/// <summary>A claim as a row: the claim itself, and beside it what queries look for.</summary>
public sealed class ClaimRow
{
    public string Id { get; private set; } = null!;

    public Claim Claim { get; private set; } = null!;

    public ClaimValue? Value { get; private set; }

    public string TopicId { get; private set; } = null!;

    public LocalDate? PeriodBegin { get; private set; }

    public LocalDate? PeriodEnd { get; private set; }

    public LocalDate? SaidOn { get; private set; }

    public List<ClaimSource> Sources { get; } = [];

    public List<ClaimLink> Links { get; } = [];

    public long Version { get; private set; }

    public static ClaimRow Of(Claim claim)
    {
        ClaimRow row = new() { Id = claim.Id };
        row.Change(claim);
        return row;
    }

    public void Change(Claim claim)
    {
        if (claim.Id != Id) throw new ArgumentException($"The row of claim '{Id}' takes no claim '{claim.Id}'.", nameof(claim));
        (Claim, Value, TopicId, Version) = (claim, claim.Value, claim.Topic.Id, Version + 1);
        (PeriodBegin, PeriodEnd) = (Storable(claim.Period?.Earliest), Storable(claim.Period?.Latest));
        SaidOn = Storable(claim.Chain.Witness.Date?.Earliest);
        Replace(Sources, claim.Chain.Links.SelectMany(link => link.Speaker.Sources).Select(source => new ClaimSource(source.Id)));
        Replace(Links, claim.Relations.Select(relation => new ClaimLink(relation.Claim)));
    }

    // PostgreSQL's calendar begins in 4713 BC; to a query an earlier day is as good as the first.
    private static LocalDate? Storable(LocalDate? day) => day is { } given ? LocalDate.Max(given, new(-4711, 1, 1)) : null;

    private static void Replace<T>(List<T> list, IEnumerable<T> items)
    {
        T[] wanted = [.. items.Distinct()];
        list.RemoveAll(item => !wanted.Contains(item));
        list.AddRange(wanted.Except(list));
    }
}
