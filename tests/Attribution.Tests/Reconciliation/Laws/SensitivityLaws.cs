using CsCheck;

namespace Attribution.Tests;

/// <summary>Claims are read and measured once for all rows; each row is that of its claims reconciled alone.</summary>
public class SensitivityLaws
{
    [Fact]
    [Trait("Takes", "long")]
    public void Each_row_is_that_of_the_rest_reconciled_alone() => Law.Holds(ClaimSetGen.Any, HasRowsOfTheRest);

    [Fact]
    [Trait("Takes", "long")]
    public void So_it_is_of_figures_with_errors() => Law.Holds(ClaimSetGen.Measured, HasRowsOfTheRest);

    [Fact]
    [Trait("Takes", "long")]
    public void So_it_is_where_a_whole_verdict_keeps_few_pairs() => Law.Holds(ClaimSetGen.Measured, claims =>
        HasRowsOfTheRest(claims, Reconciler.Default with { MaximumPairs = 0, Merger = Mergers.Envelope, MergeAgainstVerdict = true }));

    public static TheoryData<string> Families => [.. InputFamily.All.Select(each => each.Name)];

    /// <summary>Few claims of every family, with room for few pairs and for all.</summary>
    [Theory]
    [MemberData(nameof(Families))]
    public void So_it_is_of_seven_claims(string family)
    {
        Claim[] claims = [.. InputFamily.All.Single(each => each.Name == family).Make(7)];
        Assert.True(HasRowsOfTheRest(claims));
        Assert.True(HasRowsOfTheRest(claims, Reconciler.Default with { MaximumPairs = 0 }));
    }

    [Theory]
    [Trait("Takes", "long")]
    [InlineData("figures with errors")]
    [InlineData("plain figures, each source once")]
    [InlineData("one of two sources, in a ring")]
    [InlineData("each shares data with each")]
    [InlineData("shared data and repeats in a ring")]
    [InlineData("each computed from each")]
    [InlineData("each computed from the one before")]
    [InlineData("each sums up each")]
    [InlineData("each calls each into question")]
    [InlineData("each stated to contradict each")]
    [InlineData("periods within periods")]
    [InlineData("relays in a circle")]
    [InlineData("running totals of three agencies, day by day")]
    [InlineData("a total and its three parts by each source")]
    public void So_it_is_of_many_claims(string family)
    {
        Claim[] claims = [.. InputFamily.All.Single(each => each.Name == family).Make(60)];
        Assert.True(HasRowsOfTheRest(claims));
    }

    /// <summary>Relations of all kinds, shared data, related topics of one size, scopes, and claims with and without a day.</summary>
    [Fact]
    [Trait("Takes", "long")]
    public void So_it_is_of_related_topics_with_relations_of_all_kinds()
    {
        int tried = 0;
        for (int seed = 0; seed < RelatedClaims.Count; seed++)
        {
            if (RelatedClaims.Of(seed) is not { } set) continue;
            Assert.True(HasRowsOfTheRest(set, Reconciler.Default), $"Seed {seed}.");
            tried++;
        }

        Assert.InRange(tried, RelatedClaims.Count / 2, RelatedClaims.Count);
    }

    private static bool HasRowsOfTheRest(Claim[] claims) => HasRowsOfTheRest(claims, Reconciler.Default);

    private static bool HasRowsOfTheRest(Claim[] claims, Reconciler reconciler) => HasRowsOfTheRest(claims.Set(), reconciler);

    private static bool HasRowsOfTheRest(ClaimSet set, Reconciler reconciler) =>
        set.Topics.Select(topic => set.On(topic)).Where(on => on.Count > 0).All(on =>
        {
            Sensitivity byWitness = Sensitivity.LeaveOneWitnessOut(reconciler, on), byClaim = Sensitivity.LeaveOneClaimOut(reconciler, on);
            return byWitness.Whole.Equals(reconciler.Reconcile(on))
                && byClaim.Whole.Equals(byWitness.Whole)
                && byWitness.Rows.Concat(byClaim.Rows).All(IsOfTheRest)
                && byClaim.Rows.All(row => IsLiterally(row, on, reconciler));
        });

    /// <summary>Whether it is what the other claims give in a set of their own.</summary>
    private static bool IsLiterally(SensitivityRow row, ClaimSet claims, Reconciler reconciler)
    {
        HashSet<Claim> left = [.. row.Claims];
        ClaimSet rest = claims.Without(left.Contains);
        return rest.Count == 0 ? row.Without is null : reconciler.Reconcile(rest).Equals(row.Without);
    }

    private static bool IsOfTheRest(SensitivityRow row) =>
        row.Without is var rest
        && row.Grade == (rest?.Grade ?? Grade.Unanswered)
        && row.Cells.SequenceEqual(Sensitivity.Cells(rest));
}
