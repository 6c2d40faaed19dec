namespace Attribution;

/// <summary>The names under which the voices of a result are told.</summary>
internal sealed class Names
{
    private readonly HashSet<Claim>? _disputed;
    private readonly Dictionary<Claim, string> _names;

    public Names(Reconciliation result)
    {
        foreach (AuditEntry entry in result.Known)
        {
            if (entry.Dispute is not null) (_disputed ??= []).Add(entry.Claim);
        }

        _names = new(result.Known.Length, ReferenceEqualityComparer.Instance);
        Dictionary<string, string?> sources = new(StringComparer.Ordinal);
        HashSet<string>? shared = null;
        foreach (AuditEntry entry in result.Known)
        {
            string name = Name(entry.Claim);
            _names[entry.Claim] = name;
            if (Source(entry.Claim) is not { } id) continue;
            if (!sources.TryAdd(name, id) && sources[name] != id) (shared ??= new(StringComparer.Ordinal)).Add(name);
        }

        if (shared is null) return;
        foreach (AuditEntry entry in result.Known)
        {
            string name = _names[entry.Claim];
            if (shared.Contains(name) && Source(entry.Claim) is { } id) _names[entry.Claim] = $"{name} ({Printable.Name(id)})";
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
    public bool IsAscribed(Claim claim) => _disputed is not null && _disputed.Contains(claim) && Reporter(claim.Chain) is not null;

    private string Name(Claim claim) => _disputed is not null && _disputed.Contains(claim) && Reporter(claim.Chain) is { } reporter
        ? Wording.Plain(reporter.ToString())
        : Wording.Who(claim);

    /// <summary>
    /// The id of the named source whose word a claim is, by which two of one name are told apart; null where there are more.
    /// </summary>
    private string? Source(Claim claim) =>
        claim.Chain.Witness.Speaker is { IsNamed: true, Sources: [var only] } && !IsAscribed(claim) ? only.Id : null;

    private static Speaker? Reporter(Chain chain) =>
        Authority.AuthorOf(chain) is > 0 and int author ? chain.Links[author - 1].Speaker : null;
}
