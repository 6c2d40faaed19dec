namespace Attribution.Tests;

public class AuditLaws
{
    [Fact]
    public void Every_claim_is_in_the_audit_once_and_of_one_witness() => Law.Holds(ClaimSetGen.Any, claims =>
    {
        Reconciliation result = Reconciler.Default.Reconcile(claims.Set());
        string[] ids = [.. claims.Select(claim => claim.Id).Order(StringComparer.Ordinal)];
        return result.Audit.Select(entry => entry.Claim.Id).SequenceEqual(ids)
            && result.Witnesses
                .SelectMany(witness => witness.Claims)
                .Select(claim => claim.Id)
                .Order(StringComparer.Ordinal)
                .SequenceEqual(ids);
    });

    [Fact]
    public void What_is_not_used_has_a_reason_that_says_so() => Law.Holds(ClaimSetGen.Any, claims =>
    {
        Reconciliation result = Reconciler.Default.Reconcile(claims.Set());
        return result.Audit.All(entry =>
            entry.Use == ClaimUse.Used ? entry.Reason is null : entry.Reason is { Code.Length: > 0 } reason && reason.Message[^1] == '.')
            && result.Witnesses
                .SelectMany(witness => witness.Used)
                .OrderBy(claim => claim.Id, StringComparer.Ordinal)
                .SequenceEqual(result.Used);
    });
}
