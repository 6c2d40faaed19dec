namespace Attribution;

/// <summary>Drops nothing.</summary>
internal sealed class AllSelection : ISelection
{
    public string Name => "all";

    public IEnumerable<Dropped> Drop(ClaimSet claims) => [];

    public override string ToString() => Name;
}
