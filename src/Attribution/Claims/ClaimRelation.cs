namespace Attribution;

/// <summary>A relation to another claim, by its id.</summary>
/// <remarks>Equal when kind and id are equal.</remarks>
public sealed record ClaimRelation
{
    /// <summary>Declares a relation.</summary>
    /// <param name="kind">The relation.</param>
    /// <param name="claim">The id of the other claim.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="claim"/> is blank or malformed, or <paramref name="kind"/> is not defined.
    /// </exception>
    public ClaimRelation(ClaimRelationKind kind, string claim)
    {
        Kind = Argument.Defined(kind);
        Claim = Identifier.Checked(claim);
    }

    /// <summary>The relation.</summary>
    public ClaimRelationKind Kind { get; }

    /// <summary>The id of the other claim.</summary>
    public string Claim { get; }

    /// <summary>The relation in words.</summary>
    internal string Name => Kind switch
    {
        ClaimRelationKind.SameAs => "same as",
        ClaimRelationKind.ComputesFrom => "computes from",
        ClaimRelationKind.SharesDataWith => "shares data with",
        _ => Kind.ToString().ToLowerInvariant(),
    };

    /// <summary>"relays S09".</summary>
    public override string ToString() => $"{Name} {Claim}";
}
