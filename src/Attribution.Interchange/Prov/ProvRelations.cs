namespace Attribution;

/// <summary>Relations between claims in PROV: the section and the roles of each, and the type of a derivation.</summary>
internal static class ProvRelations
{
    public const string Derivation = "wasDerivedFrom";
    public const string Influence = "wasInfluencedBy";
    public const string Alternate = "alternateOf";
    public const string Invalidation = "wasInvalidatedBy";

    /// <summary>The section of a relation, the role of the claim that declares it, and that of the other; the invalidation has no
    /// first.</summary>
    public static (string Section, string Role, string Other) Of(ClaimRelationKind kind) => kind switch
    {
        ClaimRelationKind.Relays or ClaimRelationKind.ComputesFrom or ClaimRelationKind.Synthesises or ClaimRelationKind.Revises
            or ClaimRelationKind.RevisesSeries => (Derivation, "prov:generatedEntity", "prov:usedEntity"),
        ClaimRelationKind.SameAs or ClaimRelationKind.AlternativeTo => (Alternate, "prov:alternate1", "prov:alternate2"),
        ClaimRelationKind.Retracts => (Invalidation, "prov:activity", "prov:entity"),
        _ => (Influence, "prov:influencee", "prov:influencer"),
    };

    /// <summary>The type that PROV has for a derivation, or null.</summary>
    public static string? TypeOf(ClaimRelationKind kind) => kind switch
    {
        ClaimRelationKind.Revises or ClaimRelationKind.RevisesSeries => "prov:Revision",
        ClaimRelationKind.Relays => "prov:Quotation",
        _ => null,
    };
}
