using System.Collections.Immutable;
using CsCheck;

namespace Attribution.Tests;

public class CampTests
{
    private static readonly Gen<RealInterval[]> AnyIntervals = RealIntervalTests.AnyInterval.Array[0, 7];

    [Fact]
    public void No_interval_no_camp() => Assert.Empty(Camp.AllOf([]));

    [Fact]
    public void One_interval_is_its_own_camp()
    {
        Camp camp = Assert.Single(Camp.AllOf([RealInterval.MoreThan(1100)]));
        Assert.Equal([0], camp.Members);
        Assert.Equal(RealInterval.MoreThan(1100), camp.Common);
        Assert.Equal("{0} in (1100, ∞)", camp.ToString());
    }

    [Fact]
    public void Equal_intervals_are_one_camp() =>
        Assert.Equal(["{0, 1, 2} in [3, 3]"], Text([RealInterval.Point(3), RealInterval.Point(3), RealInterval.Point(3)]));

    [Fact]
    public void Nothing_stated_belongs_to_every_camp() =>
        Assert.Equal(["{0, 1} in [1, 2]", "{0, 2} in [5, 6]"], Text([default, RealInterval.Closed(1, 2), RealInterval.Closed(5, 6)]));

    [Fact]
    public void Open_ends_at_the_same_number_do_not_meet() =>
        Assert.Equal(["{1} in (-∞, 3000)", "{0} in (3000, ∞)"], Text([RealInterval.MoreThan(3000), RealInterval.LessThan(3000)]));

    [Fact]
    public void Closed_ends_at_the_same_number_meet() =>
        Assert.Equal(["{0, 1} in [3000, 3000]"], Text([RealInterval.Closed(2000, 3000), RealInterval.Closed(3000, 4000)]));

    [Fact]
    public void An_open_and_a_closed_end_at_the_same_number_do_not_meet() =>
        Assert.Equal(
            ["{0} in [2000, 3000]", "{1} in (3000, 4000]"],
            Text([RealInterval.Closed(2000, 3000), new RealInterval(3000, false, 4000, true)]));

    [Fact]
    public void One_liar_stands_alone() =>
        Assert.Equal(
            ["{0, 1, 3} in [2, 3]", "{2} in [1000, 1001]"],
            Text([RealInterval.Closed(1, 3), RealInterval.Closed(2, 4), RealInterval.Closed(1000, 1001), RealInterval.Closed(0, 5)]));

    [Fact]
    public void A_bridge_belongs_to_both_camps() =>
        Assert.Equal(
            ["{0, 1} in [2, 3]", "{1, 2} in [4, 5]"],
            Text([RealInterval.Closed(1, 3), RealInterval.Closed(2, 5), RealInterval.Closed(4, 6)]));

    [Fact]
    public void Magnitudes_do_not_matter()
    {
        RealInterval[] small = [RealInterval.Closed(1e-150, 2e-150), RealInterval.Closed(2e-150, 3e-150), RealInterval.MoreThan(2.5e-150)];
        RealInterval[] large = [RealInterval.Closed(1e150, 2e150), RealInterval.Closed(2e150, 3e150), RealInterval.MoreThan(2.5e150)];
        Assert.Equal(Camp.AllOf(small).Select(c => string.Join(',', c.Members)), Camp.AllOf(large).Select(c => string.Join(',', c.Members)));
        Assert.Equal(2, Camp.AllOf(large).Length);
    }

    [Fact]
    public void Camps_are_all_maximal_subsets_with_a_common_number() =>
        AnyIntervals.Sample(intervals => Camp.AllOf(intervals).SequenceEqual(EveryMaximalSubset(intervals)));

    [Fact]
    public void Order_of_the_input_only_renames_the_members() =>
        Gen.Select(AnyIntervals, Gen.Int).Sample((intervals, seed) =>
        {
            int[] order = [.. Enumerable.Range(0, intervals.Length)];
            new Random(seed).Shuffle(order);
            IEnumerable<(RealInterval, string)> permuted = Camp.AllOf([.. order.Select(i => intervals[i])])
                .Select(c => (c.Common, string.Join(',', c.Members.Select(m => order[m]).Order())));
            return permuted.SequenceEqual(Camp.AllOf(intervals).Select(c => (c.Common, string.Join(',', c.Members))));
        });

    [Fact]
    public void Many_intervals_are_swept_as_few_are()
    {
        // Beyond the stack buffer: 1,000 stairs [i, i + 2.5] share three at a time.
        RealInterval[] stairs = [.. Enumerable.Range(0, 1000).Select(i => RealInterval.Closed(i, i + 2.5))];
        ImmutableArray<Camp> camps = Camp.AllOf(stairs);
        Assert.Equal(998, camps.Length);
        Assert.All(camps, (camp, i) =>
        {
            Assert.Equal([i, i + 1, i + 2], camp.Members);
            Assert.Equal(RealInterval.Closed(i + 2, i + 2.5), camp.Common);
        });
    }

    [Fact]
    public void Equality_is_by_content()
    {
        RealInterval[] intervals = [RealInterval.Closed(1, 3), RealInterval.Closed(2, 4)];
        Camp camp = Camp.AllOf(intervals)[0];
        Assert.Equal(camp, Camp.AllOf(intervals)[0]);
        Assert.Equal(camp.GetHashCode(), Camp.AllOf(intervals)[0].GetHashCode());
        Assert.NotEqual(camp, Camp.AllOf([RealInterval.Closed(2, 3), RealInterval.Closed(9, 9)])[0]);
    }

    private static IEnumerable<string> Text(RealInterval[] intervals) => Camp.AllOf(intervals).Select(c => c.ToString());

    private static IEnumerable<Camp> EveryMaximalSubset(RealInterval[] intervals)
    {
        List<(int Mask, RealInterval Common)> possible = [];
        for (int mask = 1; mask < 1 << intervals.Length; mask++)
        {
            RealInterval? common = RealInterval.All;
            foreach (int i in Bits(mask))
            {
                common = common?.Intersection(intervals[i]);
            }

            if (common is not null)
            {
                possible.Add((mask, common.Value));
            }
        }

        return possible
            .Where(p => !possible.Any(q => q.Mask != p.Mask && (q.Mask & p.Mask) == p.Mask))
            .OrderBy(p => p.Common.Lower).ThenBy(p => p.Common.Upper)
            .Select(p => new Camp([.. Bits(p.Mask)], p.Common));
    }

    private static IEnumerable<int> Bits(int mask) => Enumerable.Range(0, 31).Where(i => (mask >> i & 1) != 0);
}
