namespace Attribution.Tests;

/// <summary>What a reconciliation says, without the audit: two verdicts are one where claims changed nothing.</summary>
internal sealed record Verdict(Grade Grade, WitnessCount Witnesses, string Camps, double? Factor, string Merged, string Refusals)
{
    /// <param name="claims">Claims on one topic.</param>
    /// <param name="name">The name of a claim by its id; claims of one name count as one.</param>
    public static Verdict Of(ClaimSet claims, Func<string, string>? name = null)
    {
        name ??= id => id;
        Reconciliation result = Reconciler.Default.Reconcile(claims);
        return new(
            result.Grade,
            result.WitnessCount,
            string.Join(
                " | ",
                result.Camps.Select(camp => $"{Names(camp.Claims)} in {camp.Common} for {camp.Scope}").Order(StringComparer.Ordinal)),
            result.Factor,
            $"{result.Merged?.Value} {result.Merged?.Range}",
            string.Join(' ', result.Refusals.Select(finding => finding.Code)));

        string Names(IEnumerable<Claim> members) =>
            string.Join(", ", members.Select(claim => name(claim.Id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }
}
