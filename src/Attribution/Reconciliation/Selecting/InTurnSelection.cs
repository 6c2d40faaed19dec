namespace Attribution;

/// <summary>Two selections, the second over what the first lets stand.</summary>
internal sealed class InTurnSelection : ISelection
{
    private readonly ISelection _first;
    private readonly ISelection _second;

    public InTurnSelection(ISelection first, ISelection second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        (_first, _second) = (first, second);
    }

    /// <summary>The two.</summary>
    public (ISelection First, ISelection Second) Parts => (_first, _second);

    public string Name => $"{_first.Name}; {_second.Name}";

    public IEnumerable<Dropped> Drop(ClaimSet claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        Dropped[] dropped = [.. _first.Drop(claims)];
        HashSet<string> gone = new(dropped.Select(drop => drop.Claim.Id), StringComparer.Ordinal);

        // What withdraws a claim may be on another topic, and must have passed the first selection there.
        string[] topics =
        [
            .. claims
                .SelectMany(claim => claims.RelationsTo(claim.Id))
                .Where(entry => Withdrawal.Is(entry.Relation))
                .Select(entry => entry.From.Topic.Id)
                .Where(topic => topic != claims[0].Topic.Id)
                .Distinct(),
        ];
        gone.UnionWith(topics.SelectMany(topic => _first.Drop(claims.Whole.On(topic))).Select(drop => drop.Claim.Id));
        return [.. dropped, .. _second.Drop(claims.Without(claim => gone.Contains(claim.Id)))];
    }

    public override string ToString() => Printable.Passage(Name);
}
