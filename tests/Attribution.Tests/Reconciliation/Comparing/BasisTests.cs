using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>What a count rests on, and what lies within what.</summary>
public class BasisTests
{
    private static readonly Source A = State("a"), B = State("b");

    private static Reconciliation Of(int one, CountBasis basis, int other, CountBasis otherBasis) => Reconcile(
        By(A, "1", Estimate.Of(one)).WithBasis(basis), By(B, "2", Estimate.Of(other)).WithBasis(otherBasis));

    [Theory]
    [InlineData(CountBasis.Survey, CountBasis.Survey, Grade.Corroborated)]
    [InlineData(CountBasis.Survey, CountBasis.NotStated, Grade.Corroborated)]
    [InlineData(CountBasis.Survey, CountBasis.BodiesCounted, Grade.Compatible)]
    [InlineData(CountBasis.Survey, CountBasis.IdentifiedByName, Grade.Compatible)]
    public void Counts_on_unlike_bases_do_not_corroborate_each_other(CountBasis one, CountBasis other, Grade grade)
    {
        Reconciliation result = Of(500, one, 500, other);
        Assert.Equal(grade, result.Grade);
        Assert.Equal(grade == Grade.Compatible, result.Refusals.Any(refusal => refusal.Code == "mixed-bases"));
    }

    [Fact]
    public void Names_are_a_floor()
    {
        Assert.Equal(Grade.Compatible, Of(500, CountBasis.IdentifiedByName, 2000, CountBasis.Survey).Grade);
        Assert.True(Of(5000, CountBasis.IdentifiedByName, 2000, CountBasis.Survey).Between("1", "2")!.IsConflict);
        Assert.True(Of(500, CountBasis.BodiesCounted, 2000, CountBasis.Survey).Between("1", "2")!.IsConflict);
    }

    /// <summary>A list of names is never all there were: of a later day, of a wider place, or on a wider topic.</summary>
    [Fact]
    public void Names_limit_no_part()
    {
        Claim model = By(A, "1", Estimate.Of(64_260), period: "2023-10-07/2024-06-30").WithBasis(CountBasis.Model);
        Claim later = By(B, "2", Estimate.Of(34_344), period: "2023-10-07/2024-08-31").WithBasis(CountBasis.IdentifiedByName);
        Claim earlier = By(B, "2", Estimate.Of(70_000), period: "2023-10-07/2024-03-31").WithBasis(CountBasis.IdentifiedByName);
        Assert.Equal(PairRelation.Compatible, Reconcile(model, later).Between("1", "2")!.Relation);
        Assert.Contains("only a floor", Reconcile(model, later).Between("1", "2")!.Reason, StringComparison.Ordinal);
        Assert.True(Reconcile(model, earlier).Between("1", "2")!.IsConflict);
        Assert.True(Reconcile(model, later.WithBasis(CountBasis.BodiesCounted)).Between("1", "2")!.IsConflict);

        Scope north = Scope.Of(("place", "north"));
        Claim part = By(A, "1", Estimate.Of(2000), scope: north).WithBasis(CountBasis.Survey);
        Claim whole = By(B, "2", Estimate.Of(500)).WithBasis(CountBasis.IdentifiedByName);
        Assert.Equal(PairRelation.Compatible, Reconcile(part, whole).Between("1", "2")!.Relation);
        Assert.True(Reconcile(part, whole.WithBasis(CountBasis.Survey)).Between("1", "2")!.IsConflict);

        Topic children = new("children", "deaths of children", "flood", Accrual.Cumulative, unit: People, relations:
            [new(TopicRelationKind.PartOf, "dead")]);
        Claim child = By(A, "1", Estimate.Of(2000), topic: children).WithBasis(CountBasis.Survey);
        Assert.All(
            Reconciler.Default.Reconcile(Both(child, whole).On("dead")).Related, pair => Assert.False(pair.IsConflict));
        Assert.Contains(
            Reconciler.Default.Reconcile(Both(child, whole.WithBasis(CountBasis.Survey)).On("dead")).Related,
            pair => pair.IsConflict);
    }

    private static ClaimSet Both(Claim one, Claim other) => ClaimSet.Create([one, other]);

    [Fact]
    public void A_basis_is_printed() => Assert.Contains(
        "identified by name",
        Of(500, CountBasis.IdentifiedByName, 2000, CountBasis.Survey).ToString(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(CountBasis.IdentifiedByName, " (identified by name)")]
    [InlineData(CountBasis.BodiesCounted, " (bodies counted)")]
    [InlineData(CountBasis.Reported, " (as reported)")]
    [InlineData(CountBasis.Survey, " (by a survey)")]
    [InlineData(CountBasis.Model, " (by a model)")]
    [InlineData(CountBasis.NotStated, "")]
    public void A_figure_is_told_with_its_basis(CountBasis basis, string told) =>
        Assert.Contains($"500{told}\n", Of(500, basis, 2000, CountBasis.NotStated).ToText(full: true), StringComparison.Ordinal);

    [Fact]
    public void None_reported_is_not_an_answer_of_none()
    {
        Reconciliation result = Of(0, CountBasis.Reported, 40, CountBasis.NotStated);
        Assert.Equal("none-reported", result.Audit[0].Reason?.Code);
        Assert.Equal(Grade.Uncorroborated, result.Grade);
        Assert.Equal(ClaimUse.Used, Of(0, CountBasis.BodiesCounted, 40, CountBasis.NotStated).Audit[0].Use);
    }

    [Fact]
    public void A_place_may_name_the_country_that_it_lies_within()
    {
        Scope russia = Scope.Of(("place", "Russia")), kursk = Scope.Of(("place", "Russia > Kursk"));
        Assert.True(kursk.IsWithin(russia));
        Assert.False(russia.IsWithin(kursk));
        Assert.False(Scope.Of(("place", "Russian Hill")).IsWithin(russia));
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(3000), scope: kursk), By(B, "2", Estimate.Parse("at most 1,000"), scope: russia));
        Assert.Equal(PairBasis.NestedScope, result.Between("1", "2")!.Basis);
        Assert.True(result.Between("1", "2")!.IsConflict);
    }
}
