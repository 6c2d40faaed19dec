using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>In which order camps are told, and of which time and values they are.</summary>
public class CampOrderTests
{
    private static Claim Between(string id, int low, int high, string? place = null, string? period = null) => By(
        State(id), id, Estimate.Between(low, high), scope: place is null ? null : Scope.Of(("place", place)), period: period);

    private static string[] Camps(params Claim[] claims) =>
        [.. Reconcile(claims).Camps.Select(camp => string.Join(' ', camp.Claims.Select(claim => claim.Id)))];

    [Fact]
    public void By_the_lower_end_of_what_they_have_in_common() =>
        Assert.Equal(["c", "b", "a"], Camps(Between("a", 50, 60), Between("b", 30, 40), Between("c", 10, 20)));

    /// <summary>Both camps have their lower end in common with the widest range; that of the longer one ends later.</summary>
    [Fact]
    public void Then_by_the_upper_end() =>
        Assert.Equal(["b", "a"], Camps(Between("a", 10, 90, period: "2023-05"), Between("b", 10, 80, period: "2024-05")));

    [Fact]
    public void The_whole_comes_before_its_parts_and_parts_in_the_order_of_their_names() => Assert.Equal(
        ["d", "c", "b", "a"],
        Camps(Between("a", 1, 2, "z"), Between("b", 1, 2, "y"), Between("c", 1, 2, "x"), Between("d", 5, 9)));

    [Fact]
    public void Then_by_the_ids_of_their_claims() =>
        Assert.Equal(["a", "b"], Camps(Between("b", 10, 20, period: "2023-05"), Between("a", 10, 20, period: "2024-05")));

    /// <summary>The claim between two that exclude each other is in a camp with each; no camp is told that lies within another.</summary>
    [Fact]
    public void A_claim_is_in_every_largest_set_that_can_be_right() => Assert.Equal(
        ["a b", "b c", "d"], Camps(Between("a", 10, 20), Between("b", 15, 35), Between("c", 30, 40), Between("d", 90, 99)));

    [Fact]
    public void A_camp_is_of_the_shortest_time_that_a_member_names()
    {
        Topic present = new("present", "present", "the camp", Accrual.State, unit: People);
        ClaimCamp camp = Reconcile(
            By(State("a"), "a", Estimate.Between(10, 20), period: "2024-05", topic: present),
            By(State("b"), "b", Estimate.Between(15, 25), period: "2024-05-03", topic: present)).Camps.Single();
        Assert.Equal("2024-05-03", camp.Period!.ToString());
        Assert.Equal((RealInterval.Closed(10, 25), RealInterval.Closed(15, 20)), (camp.Range, camp.Common));
        Assert.Equal("a, b in [15, 20]", camp.ToString());
    }

    /// <summary>Two days overlap the month and not each other, so that no camp has both.</summary>
    [Fact]
    public void Two_days_that_each_overlap_a_month_are_in_two_camps()
    {
        Topic present = new("present", "present", "the camp", Accrual.State, unit: People);
        Assert.Equal(
            ["a m", "b m"],
            Camps(
                By(State("m"), "m", Estimate.Between(10, 20), period: "2024-05", topic: present),
                By(State("a"), "a", Estimate.Between(10, 20), period: "2024-05-03", topic: present),
                By(State("b"), "b", Estimate.Between(10, 20), period: "2024-05-04", topic: present)));
    }

    /// <summary>Error bars that meet can lie two standard deviations apart all the same.</summary>
    [Fact]
    public void Measurements_that_conflict_are_in_no_camp_together_though_their_ends_meet()
    {
        Topic length = new("length", "length", "the bridge", Accrual.FixedAttribute, unit: Unit.Metre);
        Assert.Equal(
            ["a", "b"],
            Camps(
                By(State("a"), "a", Estimate.PlusMinus(10, 1, coverage: 0.6827m), topic: length),
                By(State("b"), "b", Estimate.PlusMinus(12.9m, 1, coverage: 0.6827m), topic: length)));
    }

    [Fact]
    public void What_varies_is_in_common_from_its_lowest_to_its_highest()
    {
        ClaimCamp camp = Reconcile(
            By(State("a"), "a", Estimate.Between(10, 20).Varying()),
            By(State("b"), "b", Estimate.Between(15, 25).Varying())).Camps.Single();
        Assert.Equal(RealInterval.Closed(10, 25), camp.Common);
    }
}
