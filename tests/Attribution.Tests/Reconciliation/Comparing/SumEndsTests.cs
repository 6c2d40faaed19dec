using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>A sum reaches its end where all of its parts reach theirs.</summary>
public class SumEndsTests
{
    internal static readonly Topic Whole = new(
        "whole",
        "whole",
        "the battle",
        Accrual.Cumulative,
        unit: People,
        parts: Parts.AddUp,
        relations: [new(TopicRelationKind.SumOf, "one", "two")]);

    internal static Topic Part(string id) => new(id, id, "the battle", Accrual.Cumulative, unit: People, parts: Parts.AddUp);

    [Theory]
    [InlineData("at least 10", "at least 5", 15, false)]
    [InlineData("at least 10", "more than 5", 15, true)]
    [InlineData("more than 10", "at least 5", 15, true)]
    [InlineData("more than 10", "more than 5", 15, true)]
    [InlineData("more than 10", "more than 5", 16, false)]
    [InlineData("up to 10", "up to 5", 15, false)]
    [InlineData("up to 10", "less than 5", 15, true)]
    [InlineData("less than 10", "up to 5", 15, true)]
    [InlineData("less than 10", "less than 5", 14, false)]
    public void A_total_at_the_end_of_the_sum_is_possible_where_each_part_may_be_at_its_own(
        string one, string two, int total, bool conflicts)
    {
        Source a = State("a"), b = State("b");
        ClaimSet claims =
        [
            By(a, "1", Estimate.Exactly(total), topic: Whole),
            By(b, "2", Estimate.Parse(one), topic: Part("one")),
            By(b, "3", Estimate.Parse(two), topic: Part("two")),
        ];
        Reconciliation result = Reconciler.Default.Reconcile(claims.On("whole"));
        Assert.Equal(conflicts, result.Sums.Single().IsConflict);
    }
}
