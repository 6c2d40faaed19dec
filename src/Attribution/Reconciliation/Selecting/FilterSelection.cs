namespace Attribution;

/// <summary>Drops each claim for which there is a reason, whatever the others say.</summary>
internal sealed class FilterSelection(string name, Func<Claim, Finding?> reason) : ISelection
{
    public string Name => name;

    public IEnumerable<Dropped> Drop(ClaimSet claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        List<Dropped> dropped = [];
        foreach (Claim claim in claims.OrderBy(claim => claim.Id, StringComparer.Ordinal))
        {
            if (reason(claim) is { } finding) dropped.Add(new(claim, finding));
        }

        return dropped;
    }

    public override string ToString() => Printable.Passage(name);
}
