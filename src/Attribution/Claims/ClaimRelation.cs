namespace Attribution;

/// <summary>A relation to another claim, by its id.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed record ClaimRelation
{
    /// <summary>Declares a relation.</summary>
    /// <param name="kind">The relation.</param>
    /// <param name="claim">The id of the other claim.</param>
    /// <param name="reason">The reason that its source states: "a clerk counted one list twice"; null for none.</param>
    /// <param name="upheld">
    /// By whom and where the objection was shown to be right, where the editor of the set upholds it; else null. Only an objection
    /// (<see cref="ClaimRelationKind.Impugns"/>, <see cref="ClaimRelationKind.Disowns"/>) can be upheld.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="claim"/> is blank or malformed, <paramref name="kind"/> is not defined, a text is blank and not null, or
    /// <paramref name="upheld"/> is given for a relation that is not an objection.
    /// </exception>
    public ClaimRelation(ClaimRelationKind kind, string claim, string? reason = null, string? upheld = null)
    {
        Kind = Argument.Defined(kind);
        Claim = Identifier.Checked(claim);
        Reason = Argument.NullOrNotBlank(reason);
        Upheld = Argument.NullOrNotBlank(upheld);
        if (upheld is not null && kind is not (ClaimRelationKind.Impugns or ClaimRelationKind.Disowns))
        {
            throw new ArgumentException(
                Printable.Message(
                    $"Only an objection can be upheld, and '{this}' is not one; use {ClaimRelationKind.Impugns} or leave it out."),
                nameof(upheld));
        }
    }

    /// <summary>The relation.</summary>
    public ClaimRelationKind Kind { get; }

    /// <summary>The id of the other claim.</summary>
    public string Claim { get; }

    /// <summary>The reason that the source of the relation states, or null.</summary>
    public string? Reason { get; }

    /// <summary>By whom and where an objection was shown to be right, if the editor of the set upholds it; else null.</summary>
    public string? Upheld { get; }

    /// <summary>Whether the other claim is withdrawn, denied or called into question.</summary>
    internal bool IsAgainst => Kind is ClaimRelationKind.Retracts
        or ClaimRelationKind.Revises
        or ClaimRelationKind.RevisesSeries
        or ClaimRelationKind.Disowns
        or ClaimRelationKind.Impugns;

    /// <summary>The relation in words.</summary>
    internal string Name => Kind switch
    {
        ClaimRelationKind.SameAs => "same as",
        ClaimRelationKind.ComputesFrom => "computes from",
        ClaimRelationKind.SharesDataWith => "shares data with",
        ClaimRelationKind.RevisesSeries => "revises the series of",
        ClaimRelationKind.AlternativeTo => "is an alternative to",
        _ => Kind.ToString().ToLowerInvariant(),
    };

    /// <summary>"relays S09".</summary>
    public override string ToString() => $"{Name} {Printable.Name(Claim)}";
}
