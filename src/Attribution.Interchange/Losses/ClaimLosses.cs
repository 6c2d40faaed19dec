namespace Attribution;

/// <summary>What formats for single values lose of a claim in the same way.</summary>
internal static class ClaimLosses
{
    /// <summary>Modality, basis, appearances, relations and the record of who entered it.</summary>
    public static void Around(LossList losses, string path, Claim claim, bool appearances = true, bool relations = true)
    {
        if (claim.Modality is { } modality) Add(losses, path, "modality", LossCodes.Modality, $"'{Printable.Escaped(modality)}' is lost.");
        if (claim.Basis != CountBasis.NotStated)
        {
            Add(losses, path, "basis", LossCodes.Basis, $"What the count rests on, {claim.Basis}, is lost.");
        }
        if (appearances && claim.Appearances.Length > 0)
        {
            Add(losses, path, "appearances", LossCodes.Appearance, "Where it was printed is lost.");
        }

        if (claim.RecordedAt is not null) Add(losses, path, "recordedAt", LossCodes.Record, "When it was recorded is lost.");
        if (claim.Entry is not null) Add(losses, path, "entry", LossCodes.Record, "Who entered and reviewed it is lost.");
        if (claim.Extensions is not null) Add(losses, path, "extensions", LossCodes.Record, "The object of your own is lost.");
        if (relations) Relations(losses, path, claim, _ => true);
    }

    /// <summary>The relations of a claim to others that the format does not hold.</summary>
    public static void Relations(LossList losses, string path, Claim claim, Func<ClaimRelation, bool> lost)
    {
        for (int i = 0; i < claim.Relations.Length; i++)
        {
            ClaimRelation relation = claim.Relations[i];
            if (!lost(relation)) continue;
            bool dependence = relation.Kind is ClaimRelationKind.SameAs or ClaimRelationKind.Relays or ClaimRelationKind.ComputesFrom
                or ClaimRelationKind.Synthesises or ClaimRelationKind.SharesDataWith or ClaimRelationKind.AlternativeTo;
            losses.Add(
                FormattableString.Invariant($"{path}.relations[{i}]"),
                dependence ? LossCodes.Independence : LossCodes.Relation,
                $"That it {relation} is lost.");
        }
    }

    public static void Assessments(LossList losses, string path, Claim claim)
    {
        for (int i = 0; i < claim.Assessments.Length; i++)
        {
            losses.Add(
                FormattableString.Invariant($"{path}.assessments[{i}]"),
                LossCodes.Scale,
                $"The assessment '{Printable.Escaped(claim.Assessments[i].ToString())}' is lost.");
        }
    }

    public static void Add(LossList losses, string path, string member, string code, string detail) =>
        losses.Add($"{path}.{member}", code, detail);
}
