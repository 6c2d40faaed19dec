using CsCheck;

namespace Attribution.Tests;

/// <summary>How many witnesses are independent is found exactly, or told as a range that has the right number in it.</summary>
public class IndependentSetsTests
{
    private static readonly Gen<List<int[]>> Sets =
        from members in Gen.Int[6, 40]
        from sets in Gen.Int[0, members].HashSet[0, 4].Select(set => set.ToArray()).List[0, 26]
        select sets;

    [Fact]
    public void Just_below_and_above_twenty_the_number_is_that_of_brute_force() => Sets.Sample(sets =>
    {
        int best = Best(sets, (_, _) => false);
        return IndependentSets.Largest(sets) == (best, best);
    });

    [Fact]
    public void Without_time_to_search_the_number_lies_between_the_two_that_are_told() => Sets.Sample(sets =>
    {
        long none = 0;
        int best = Best(sets, (_, _) => false);
        (int atLeast, int atMost) = IndependentSets.Largest(sets, null, ref none);
        return atLeast <= best && best <= atMost && atLeast >= Math.Min(1, sets.Count);
    });

    /// <summary>Data that each two share are the same as a member of these two alone.</summary>
    [Fact]
    public void Pairs_that_share_count_as_a_member_that_both_have() =>
        Gen.Select(Sets, Gen.Int[0, 25].Array[2].List[0, 60], Gen.Bool).Sample((sets, drawn, isSearched) =>
        {
            (int One, int Other)[] pairs =
            [
                .. drawn
                    .Select(pair => (One: Math.Min(pair[0], pair[1]), Other: Math.Max(pair[0], pair[1])))
                    .Where(pair => pair.Other < sets.Count)
                    .Distinct(),
            ];
            List<int[]> literal = [.. sets.Select((set, i) => (int[])
            [
                .. set,
                .. Enumerable.Range(0, pairs.Length).Where(pair => pairs[pair].One == i || pairs[pair].Other == i).Select(pair =>
                    100 + pair),
            ])];
            int[]?[] sharers =
            [
                .. Enumerable.Range(0, sets.Count).Select(i => (int[])
                [
                    .. pairs.Where(pair => pair.One == i).Select(pair => pair.Other)
                        .Union(pairs.Where(pair => pair.Other == i).Select(pair => pair.One))
                        .Order(),
                ]),
            ];
            SharingSets sharing = new(
                new(sharers, Enumerable.Range(0, sets.Count).ToDictionary(i => $"{i}")),
                [.. Enumerable.Range(0, sets.Count).Select(i => new[] { i })]);
            long work = isSearched ? IndependentSets.Work : 0, same = work;
            return isSearched
                ? IndependentSets.Largest(literal, null, ref work) == IndependentSets.Largest(sets, sharing, ref same)
                : IndependentSets.Largest(literal, null, ref work).AtLeast == IndependentSets.Largest(sets, sharing, ref same).AtLeast;
        });

    /// <summary>Circles, of which each set overlaps the next, and paths: half of them, however many there are.</summary>
    [Theory]
    [InlineData(21)]
    [InlineData(400)]
    [InlineData(1_999)]
    public void Of_a_circle_half_are_independent(int count)
    {
        int[][] circle = [.. Enumerable.Range(0, count).Select(i => new[] { i, (i + 1) % count })];
        Assert.Equal((count / 2, count / 2), IndependentSets.Largest(circle));
        Assert.Equal((count / 2, count / 2), IndependentSets.Largest(circle[..^1]));
    }

    [Theory]
    [InlineData(20, 3)]
    [InlineData(21, 3)]
    [InlineData(60, 4)]
    [InlineData(400, 5)]
    [InlineData(5_000, 6)]
    public void Of_many_that_are_entangled_at_random_a_range_is_told_soon(int count, int each)
    {
        Random random = new(count);
        int[][] sets = [.. Enumerable.Range(0, count).Select(_ => (int[])[.. Enumerable.Range(0, each).Select(_ =>
            random.Next(count)).Distinct()])];
        ThreadTime time = ThreadTime.OfThisThread();
        TimeSpan start = time.Now;
        (int atLeast, int atMost) = IndependentSets.Largest(sets);
        Assert.InRange(atLeast, count / (2 * each * each), atMost);
        Assert.InRange(atMost, atLeast, count <= 21 ? atLeast : count / 2);
        Assert.InRange(time.Now - start, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    private static int Best(List<int[]> sets, Func<int, int, bool> share)
    {
        uint[] apart = new uint[sets.Count];
        for (int i = 0; i < sets.Count; i++)
        {
            for (int j = 0; j < sets.Count; j++)
            {
                if (i != j && !sets[i].Intersect(sets[j]).Any() && !share(i, j)) apart[i] |= 1u << j;
            }
        }

        return Most(sets.Count == 0 ? 0 : uint.MaxValue >> (32 - sets.Count));

        int Most(uint left)
        {
            if (left == 0) return 0;
            int first = System.Numerics.BitOperations.TrailingZeroCount(left);
            uint others = left & ~(1u << first);
            return (others & ~apart[first]) == 0 ? 1 + Most(others) : Math.Max(1 + Most(others & apart[first]), Most(others));
        }
    }
}
