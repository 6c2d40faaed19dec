using CsCheck;

namespace Attribution.Tests;

/// <summary>What holds of any claims that are taken apart.</summary>
public class GroupingLaws
{
    private static readonly Gen<GroupKeys> Keys = Gen.Int[1, 7].Select(keys => (GroupKeys)keys);

    [Fact]
    public void Every_claim_is_in_one_group() => Law.Holds(ClaimSetGen.Any, Keys, (claims, keys) =>
        Reconciler.Default.ReconcileBy(claims.Set(), keys)
            .SelectMany(group => group.Claims)
            .Select(claim => claim.Id)
            .Order(StringComparer.Ordinal)
            .SequenceEqual(claims.Select(claim => claim.Id).Order(StringComparer.Ordinal)));

    [Fact]
    public void A_group_is_what_its_claims_give_alone() => Law.Holds(ClaimSetGen.Any, Keys, (claims, keys) =>
        Reconciler.Default.ReconcileBy(claims.Set(), keys)
            .All(group => group.Result.Equals(Reconciler.Default.Reconcile(group.Claims))
                && group.Claims.Equals(Narrowed(claims.Set(), group, keys))));

    [Fact]
    public void The_order_of_claims_changes_nothing() => Law.Holds(ClaimSetGen.Any, Keys, (claims, keys) =>
    {
        GroupedReconciliation one = Reconciler.Default.ReconcileBy(claims.Set(), keys);
        GroupedReconciliation other = Reconciler.Default.ReconcileBy(claims.Reverse().Set(), keys);
        return one.Equals(other) && one.ToText(full: true) == other.ToText(full: true);
    });

    [Fact]
    public void No_group_mixes_what_it_was_grouped_by() => Law.Holds(ClaimSetGen.Any, claims =>
        Reconciler.Default.ReconcileBy(claims.Set(), GroupKeys.Scope | GroupKeys.Period | GroupKeys.Basis)
            .SelectMany(group => group.Result.Refusals)
            .All(refusal => !refusal.Code.StartsWith("mixed-", StringComparison.Ordinal)));

    [Fact]
    public void Claims_of_one_quantity_are_one_group() => Law.Holds(ClaimSetGen.OfOneQuantity, claims =>
        Reconciler.Default.ReconcileBy(claims.Set(), GroupKeys.Scope | GroupKeys.Period) is [var only]
        && only.Result.Equals(Reconciler.Default.Reconcile(claims.Set())));

    /// <summary>What a person would narrow to by hand.</summary>
    private static ClaimSet Narrowed(ClaimSet claims, ReconciliationGroup group, GroupKeys keys)
    {
        if (group.Scope is { } scope) claims = claims.In(scope, withParts: false);
        if (group.Period is { } period) claims = claims.During(period, withParts: false);
        else if (keys.HasFlag(GroupKeys.Period)) claims = claims.Narrow(claim => claim.Period is null);
        return group.Basis is { } basis ? claims.Narrow(claim => claim.Basis == basis) : claims;
    }
}
