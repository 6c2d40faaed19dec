using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Why two answers relate to each other as they do: every reason in its words.</summary>
public class PairWordsTests
{
    private static readonly Source A = State("a"), B = State("b");

    private static readonly Scope North = Scope.Of(("place", "the north")), South = Scope.Of(("place", "the south"));

    private static readonly Topic Length = new("length", "length", "the bridge", Accrual.FixedAttribute, unit: Unit.Metre);

    private static readonly Topic Present = new("present", "present", "the camp", Accrual.State, unit: People);

    private static Claim One(
        ClaimValue? value, Stance stance = Stance.Asserts, Scope? scope = null, string? period = null, Topic? topic = null) =>
        By(A, "1", value, stance, scope, period, topic: topic);

    private static Claim Two(
        ClaimValue? value, Stance stance = Stance.Asserts, Scope? scope = null, string? period = null, Topic? topic = null) =>
        By(B, "2", value, stance, scope, period, topic: topic);

    private static readonly Dictionary<string, Claim[]> Pairs = new()
    {
        ["1 cannot be compared with 2: 1 and 2 cannot be compared: they are about different scopes, the north and the south."] =
            [One(Estimate.Of(1), scope: North), Two(Estimate.Of(2), scope: South)],
        ["1 cannot be compared with 2: 1 and 2 cannot be compared: they are about different times, 2023 and 2024."] =
            [One(Estimate.Of(1), period: "2023", topic: Present), Two(Estimate.Of(2), period: "2024", topic: Present)],
        ["1 cannot be compared with 2: 1 and “a bomb” cannot be compared: they are different kinds of answer."] =
            [One(Estimate.Of(1)), Two(new TextValue("a bomb"))],
        ["1 cannot be compared with 2: “a leak” and “a bomb” cannot be compared: they answer in different words."] =
            [One(new TextValue("a leak")), Two(new TextValue("a bomb"))],
        ["1 corroborates 2: “a bomb” and “a bomb” say the same."] = [One(new TextValue("a bomb")), Two(new TextValue("a bomb"))],
        ["1 corroborates 2: both answer yes."] = [One(null), Two(null)],
        ["1 corroborates 2: both answer no."] = [One(null, Stance.Denies, topic: Present), Two(null, Stance.Denies, topic: Present)],
        ["1 contradicts 2: one answers yes, the other no."] = [One(null, topic: Present), Two(null, Stance.Denies, topic: Present)],
        ["1 contradicts 2: “a bomb” and “a bomb” (denied) cannot both be so."] =
            [One(new TextValue("a bomb")), Two(new TextValue("a bomb"), Stance.Denies)],
        ["1 contradicts 2: “a leak” and “a bomb” were stated to contradict each other."] =
            [One(new TextValue("a leak")), Declared(new TextValue("a bomb"))],
        ["1 contradicts 2: no value is both 100 and more than 200."] = [One(Estimate.Of(100)), Two(Estimate.MoreThan(200))],
        ["1 disagrees with 2: as such words are read, about 100 is from 50 to below 150 people and more than 200 is above 200 people: "
            + "no value is both."] = [One(Estimate.Approximately(100)), Two(Estimate.MoreThan(200))],
        ["1 corroborates 2: 100 and 100 each lie within what the other allows."] = [One(Estimate.Of(100)), Two(Estimate.Of(100))],
        ["1 is compatible with 2: 120 lies within 100, which is wider."] = [One(Estimate.Of(100)), Two(Estimate.Of(120))],
        ["1 is compatible with 2: 50–100 and 80–200 overlap in part."] =
            [One(Estimate.Between(50, 100)), Two(Estimate.Between(80, 200))],
        ["1 is compatible with 2: 50–100 and 100–200 meet only at their edges."] =
            [One(Estimate.Between(50, 100)), Two(Estimate.Between(100, 200))],
        ["1 is compatible with 2: more than 100 and less than 200 leave room for each other, but at least one of them gives only a "
            + "bound."] =
            [One(Estimate.MoreThan(100)), Two(Estimate.LessThan(200))],
        ["1 constrains 2: 50–100 for the north leaves room for 70–200 for the whole: a part is never more than its whole."] =
            [One(Estimate.Between(50, 100), scope: North), Two(Estimate.Between(70, 200))],
        ["1 contradicts 2: 300 for the north is more than 50–100 for the whole: a part is never more than its whole."] =
            [One(Estimate.Of(300), scope: North), Two(Estimate.Between(50, 100))],
        ["1 disagrees with 2: 9 ± 0.5 (68.27% coverage) and 11 ± 0.5 (68.27% coverage) differ by 2.8σ."] =
        [
            One(Estimate.PlusMinus(9, 0.5m, coverage: 0.6827m), topic: Length),
            Two(Estimate.PlusMinus(11, 0.5m, coverage: 0.6827m), topic: Length),
        ],
        ["1 disagrees with 2: 9 ± 0.5 and 10.5 ± 0.5 differ by 2.1σ (a ± of unknown coverage taken as 1σ)."] =
            [One(Estimate.PlusMinus(9, 0.5m), topic: Length), Two(Estimate.PlusMinus(10.5m, 0.5m), topic: Length)],
    };

    public static TheoryData<string> Told => [.. Pairs.Keys];

    /// <summary>That a claim is stated to contradict another says nothing of a third.</summary>
    [Fact]
    public void A_declared_contradiction_is_of_the_two_it_names()
    {
        Topic cause = new("cause", "cause", "the fire", Accrual.FixedAttribute);
        Reconciliation result = Reconcile(
            By(A, "1", new TextValue("arson"), topic: cause),
            By(B, "2", new TextValue("a match"), topic: cause),
            By(
                State("c"), "3", new TextValue("a short circuit"), topic: cause,
                relations: new ClaimRelation(ClaimRelationKind.Contradicts, "1")));
        Assert.True(result.Between("1", "3")!.IsConflict);
        Assert.False(result.Between("2", "3")!.IsConflict);
        Assert.False(result.Between("1", "2")!.IsConflict);
    }

    [Theory]
    [MemberData(nameof(Told))]
    public void A_pair_is_told(string told) => Assert.Equal(told, Reconcile(Pairs[told]).Between("1", "2")!.ToString());

    private static Claim Declared(ClaimValue value) =>
        By(B, "2", value, relations: new ClaimRelation(ClaimRelationKind.Contradicts, "1"));

    /// <summary>By the ranges that the words are read as: 100 as 50 to 150, 120 as 115 to 125.</summary>
    [Theory]
    [InlineData("100", "120", "120 lies within 100, which is wider.")]
    [InlineData("120", "100", "120 lies within 100, which is wider.")]
    [InlineData("50–100", "20–200", "50–100 lies within 20–200, which is wider.")]
    [InlineData("20–200", "50–100", "50–100 lies within 20–200, which is wider.")]
    [InlineData("50–100", "50–200", "50–100 lies within 50–200, which is wider.")]
    [InlineData("50–200", "50–100", "50–100 lies within 50–200, which is wider.")]
    [InlineData("50–100", "20–100", "50–100 lies within 20–100, which is wider.")]
    [InlineData("50–100", "80–200", "50–100 and 80–200 overlap in part.")]
    [InlineData("80–200", "50–100", "80–200 and 50–100 overlap in part.")]
    public void Which_of_two_ranges_is_the_wider_is_told_in_either_order(string one, string two, string told) => Assert.Equal(
        told, Reconcile(One(Estimate.Parse(one).WithText(null)), Two(Estimate.Parse(two).WithText(null))).Between("1", "2")!.Reason);
}
