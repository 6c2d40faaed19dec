using System.Collections.Immutable;

namespace Attribution;

/// <summary>The claims that are known at the moment of a selection, and those that are not.</summary>
internal sealed class MomentView
{
    private readonly MomentSelection _selection;
    private readonly ILookup<string, AuditEntry> _unknown;

    public MomentView(ClaimSet claims, MomentSelection selection)
    {
        _selection = selection;
        Dictionary<Claim, Finding> reasons = new(ReferenceEqualityComparer.Instance);
        foreach (Claim claim in claims.Whole.Claims)
        {
            if (selection.WhyNot(claim) is { } reason) reasons.Add(claim, reason);
        }

        Known = reasons.Count == 0 ? claims : claims.Without(reasons.ContainsKey);
        _unknown = claims.Claims
            .Where(reasons.ContainsKey)
            .ToLookup(
                claim => claim.Topic.Id,
                claim => new AuditEntry(claim, ClaimUse.Dropped, reasons[claim]),
                StringComparer.Ordinal);
    }

    /// <summary>The claims that are known, without the others in the whole set either.</summary>
    public ClaimSet Known { get; }

    /// <summary>What selects among them.</summary>
    public ISelection Rest => _selection.Rest;

    /// <summary>What was done with each claim on a topic, in ordinal order of the ids, each with the date that decided.</summary>
    /// <param name="known">The entries of the known claims.</param>
    /// <param name="topic">The id of the topic.</param>
    public ImmutableArray<AuditEntry> WithUnknown(ImmutableArray<AuditEntry> known, string topic) =>
    [
        .. known
            .Concat(_unknown[topic])
            .DistinctBy(entry => entry.Claim.Id, StringComparer.Ordinal)
            .Select(entry => entry.Dated(_selection.DateOf(entry.Claim)))
            .OrderBy(entry => entry.Claim.Id, StringComparer.Ordinal),
    ];
}
