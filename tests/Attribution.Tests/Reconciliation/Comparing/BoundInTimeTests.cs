using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>When a value may be held against one of another topic that it may not exceed: by the times that both are of.</summary>
public class BoundInTimeTests
{
    private static readonly Source A = State("a"), B = State("b");

    [Theory]
    // Of running totals the lesser ends no later, and starts no earlier.
    [InlineData(Accrual.Cumulative, "/2024-01-05", "/2024-01-05", true)]
    [InlineData(Accrual.Cumulative, "/2024-01-05", "/2024-01-06", true)]
    [InlineData(Accrual.Cumulative, "/2024-01-06", "/2024-01-05", false)]
    [InlineData(Accrual.Cumulative, "2024-01-01/2024-01-05", "2024-01-02/2024-01-06", false)]
    [InlineData(Accrual.Cumulative, "2024-01-02/2024-01-05", "2024-01-01/2024-01-06", true)]
    [InlineData(Accrual.Cumulative, "../2024-01-05", "2024-01-01/2024-01-06", false)]
    [InlineData(Accrual.Cumulative, "/2024-01-05", "2024-01-01/2024-01-06", true)]
    [InlineData(Accrual.Cumulative, "../2024-01-05", "2024-01", true)]
    // What holds of all of a time is held against what has a day in common with it.
    [InlineData(Accrual.FixedAttribute, "2024-01-04/2024-01-07", "2024-01-01/2024-01-05", true)]
    [InlineData(Accrual.Capacity, "2024-01-05/2024-01-07", "2024-01-01/2024-01-05", true)]
    [InlineData(Accrual.Peak, "2024-01-04/2024-01-07", "2024-01-01/2024-01-05", true)]
    [InlineData(Accrual.Peak, "2024-01-06/2024-01-07", "2024-01-01/2024-01-05", false)]
    // A state only against one of a time that covers its own.
    [InlineData(Accrual.State, "2024-01-04/2024-01-07", "2024-01-01/2024-01-05", false)]
    [InlineData(Accrual.State, "2024-01-02/2024-01-04", "2024-01-01/2024-01-05", true)]
    [InlineData(Accrual.State, null, "2024-01-01", true)]
    [InlineData(Accrual.State, "2024-01-01", null, true)]
    public void A_lesser_value_is_held_against_a_greater_one(Accrual accrual, string? lesser, string? greater, bool isBound)
    {
        Topic few = new("few", "few", "the camp", accrual, unit: People), all = new("all", "all", "the camp", accrual, unit: People);
        Claim one = By(A, "1", Estimate.Of(5), period: lesser, topic: few), other = By(B, "2", Estimate.Of(4), period: greater, topic: all);
        Assert.Equal(isBound, Comparability.MayBound(one, other));
    }
}
