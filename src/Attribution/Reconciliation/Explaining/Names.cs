namespace Attribution;

/// <summary>The names under which the voices of a result are told.</summary>
internal sealed class Names
{
    private readonly HashSet<Claim> _disputed;
    private readonly Dictionary<Claim, string> _names = new(ReferenceEqualityComparer.Instance);

    public Names(Reconciliation result)
    {
        _disputed = [.. result.Known.Where(entry => entry.Dispute is not null).Select(entry => entry.Claim)];
        foreach (IGrouping<string, Claim> alike in result.Known.Select(entry => entry.Claim).GroupBy(Name, StringComparer.Ordinal))
        {
            bool areTwo = alike.Select(Source).OfType<string>().Distinct(StringComparer.Ordinal).Skip(1).Any();
            foreach (Claim claim in alike)
            {
                _names[claim] = areTwo && Source(claim) is { } id ? $"{alike.Key} ({Printable.Name(id)})" : alike.Key;
            }
        }
    }

    /// <summary>
    /// Who said it. What its alleged speaker denies having said is the word of the outlet that reported it, if there is one.
    /// </summary>
    public string Who(Claim claim) => _names.TryGetValue(claim, out string? name) ? name : Name(claim);

    /// <summary>Under whose name a claim is listed: what was garbled on the way is its printer's.</summary>
    public string OnLine(Claim claim) => IsGarbled(claim) ? Wording.Printer(claim) : Who(claim);

    /// <summary>Whether a claim was printed so that it cannot be read, by another than its source.</summary>
    public static bool IsGarbled(Claim claim) =>
        claim.Value is TextValue { Issue: not null } && !claim.Chain.Outermost.Speaker.Equals(claim.Chain.Witness.Speaker);

    /// <summary>Whether a claim is told under the name of who reported it, and not of its alleged speaker.</summary>
    public bool IsAscribed(Claim claim) => _disputed.Contains(claim) && Reporter(claim.Chain) is not null;

    private string Name(Claim claim) => _disputed.Contains(claim) && Reporter(claim.Chain) is { } reporter
        ? Wording.Plain(reporter.ToString())
        : Wording.Who(claim);

    /// <summary>
    /// The id of the named source whose word a claim is, by which two of one name are told apart; null where there are more.
    /// </summary>
    private string? Source(Claim claim) =>
        !IsAscribed(claim) && claim.Chain.Witness.Speaker is { IsNamed: true, Sources: [var only] } ? only.Id : null;

    private static Speaker? Reporter(Chain chain) =>
        Authority.AuthorOf(chain) is > 0 and int author ? chain.Links[author - 1].Speaker : null;
}
