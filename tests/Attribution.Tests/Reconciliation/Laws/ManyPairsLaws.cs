using CsCheck;

namespace Attribution.Tests;

/// <summary>Where there are too many pairs to keep, the verdict is that of all of them.</summary>
public class ManyPairsLaws
{
    private static readonly Reconciler Plain = Reconciler.Default, Lean = Reconciler.Default with { MaximumPairs = 0 };

    [Fact]
    public void The_verdict_is_the_same_whether_or_not_pairs_are_kept() => Law.Holds(ClaimSetGen.Any, AreSame);

    [Fact]
    public void So_it_is_of_figures_with_errors() => Law.Holds(ClaimSetGen.Measured, AreSame);

    [Fact]
    public void So_it_is_where_one_claim_is_left_out() => Gen.OneOf(ClaimSetGen.Any, ClaimSetGen.Measured).Sample(
        AreSameWithoutOne, print: ClaimSetGen.Print);

    private static bool AreSameWithoutOne(Claim[] claims) =>
        Sensitivity.LeaveOneClaimOut(Plain, claims.Set()).Rows.SequenceEqual(Sensitivity.LeaveOneClaimOut(Lean, claims.Set()).Rows);

    private static bool AreSame(Claim[] claims) =>
        Plain.ReconcileAll(claims.Set()).Zip(Lean.ReconcileAll(claims.Set())).All(both => Same(both.First, both.Second));

    private static bool Same(Reconciliation plain, Reconciliation lean) =>
        plain.Grade == lean.Grade
        && plain.WitnessCount == lean.WitnessCount
        && plain.Audit.SequenceEqual(lean.Audit)
        && plain.Camps.SequenceEqual(lean.Camps)
        && Equals(plain.Factor, lean.Factor)
        && Equals(plain.Merged, lean.Merged)
        && plain.PairCount == lean.PairCount
        && plain.Refusals.Select(refusal => refusal.Code).SequenceEqual(lean.Refusals.Select(refusal => refusal.Code));
}
