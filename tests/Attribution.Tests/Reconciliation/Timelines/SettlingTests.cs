using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Which policies let go of what ended, and what a claim became from one day to the next.</summary>
public class SettlingTests
{
    private static readonly ISelection Own = Selections.Without(["1"], "Forged.");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Policies_of_the_library_are_safe_and_no_others(bool isOwn)
    {
        ISelection selection = isOwn ? Selections.AsOfSaid(Edtf.Parse("2024-05-01")) : new All();
        IWeighting weighting = isOwn ? Weightings.OfClaims([new("1", 2)], 1) : new One();
        Assert.True(Settling.IsSafe(Reconciler.Default));
        Assert.True(Settling.IsSafe(Reconciler.Default with { Selection = Selections.All }));
        Assert.Equal(isOwn, Settling.IsSafe(Reconciler.Default with { Selection = selection }));
        Assert.Equal(isOwn, Settling.IsSafe(Reconciler.Default with { Selection = Selections.InTurn(Own, selection) }));
        Assert.Equal(isOwn, Settling.IsSafe(Reconciler.Default with { Selection = Selections.InTurn(selection, Own) }));
        Assert.Equal(isOwn, Settling.IsSafe(Reconciler.Default with { Weighting = weighting }));
        Assert.Equal(isOwn, Settling.IsSafe(Reconciler.Default with { Weighting = Weightings.Product(Weightings.Equal, weighting) }));
        Assert.Equal(isOwn, Settling.IsSafe(Reconciler.Default with { Weighting = Weightings.Product(weighting, Weightings.Equal) }));
        Assert.Equal(isOwn, Settling.IsSafe(Reconciler.Default with { Weighting = Weightings.Undivided(weighting) }));
    }

    [Fact]
    public void A_claim_is_set_aside_when_an_objection_is_upheld()
    {
        Timeline told = Timeline.Of(
        [
            By(State("a"), "1", Estimate.Exactly(5), date: "2024-05-01"),
            By(State("c"), "2", null, Stance.Remarks, date: "2024-05-02", relations:
                new ClaimRelation(ClaimRelationKind.Impugns, "1", upheld: "a slip")),
        ]);
        Assert.Equal(
            ["new: 5 by A (1)", "set aside: 5 by A (1)", "new, not used: a remark on another claim by C (2)"],
            told.Rows.SelectMany(row => row.Changes)
                .Where(change => change.Kind != TimelineChangeKind.GradeMoved)
                .Select(change => change.ToString()));
    }

    private sealed class All : ISelection
    {
        public string Name => "all of mine";

        public IEnumerable<Dropped> Drop(ClaimSet claims) => [];
    }

    private sealed class One : IWeighting
    {
        public string Name => "one";

        public double Weigh(Claim claim, Witness witness) => 1;
    }

    /// <summary>A late answer is told with the present one of its source: that on its own basis, and of these the first.</summary>
    [Fact]
    public void An_answer_that_comes_late_is_told_with_the_present_one_of_its_source()
    {
        Timeline told = Timeline.Of(
        [
            Total("1", 900, "03", "03").WithBasis(CountBasis.Survey),
            Total("2", 950, "03", "03"),
            Total("3", 700, "01", "05").WithBasis(CountBasis.Survey),
            Total("4", 750, "01", "05"),
        ]);
        Assert.Equal(
            [
                ("new, not used: 700 by A (3), by 1", "The answer of A by that day is 900 (1)."),
                ("new, not used: 750 by A (4), by 2", "The answer of A by that day is 950 (2)."),
            ],
            told.Rows[1].Changes.Select(change => (change.ToString(), change.Reason!.Message)));
    }

    private static Claim Total(string id, int total, string until, string said) =>
        By(State("a"), id, Estimate.Of(total), period: $"2024-01-01/2024-05-{until}", date: $"2024-05-{said}");
}
