using CsCheck;

namespace Attribution.Tests;

public class CliquesTests
{
    [Fact]
    public void No_node_makes_one_empty_clique() => Assert.Empty(Assert.Single(Cliques.Maximal(0, (_, _) => true)!));

    [Fact]
    public void Nodes_that_are_all_joined_are_one_clique() =>
        Assert.Equal(1_500, Assert.Single(Cliques.Maximal(1_500, (_, _) => true)!).Length);

    [Fact]
    public void Each_contested_pair_doubles_the_cliques_until_there_are_too_many()
    {
        Assert.Equal(128, Cliques.Maximal(14, (one, other) => one / 2 != other / 2)!.Count);
        Assert.Null(Cliques.Maximal(16, (one, other) => one / 2 != other / 2));
        Assert.Null(Cliques.Maximal(300, (_, _) => false));
    }

    /// <summary>Groups of which no two nodes are joined have as many cliques as the product of their sizes.</summary>
    [Theory]
    [InlineData(200, 2, 4, 5, 5)]
    [InlineData(200, 1, 200)]
    [InlineData(200, 1, 10, 20)]
    [InlineData(null, 3, 67)]
    [InlineData(null, 201)]
    [InlineData(null, 2, 2, 2, 2, 2, 2, 2, 2)]
    public void As_many_cliques_as_are_found_are_found_and_one_more_is_too_many(int? expected, params int[] groups)
    {
        int[] groupOf = [.. groups.SelectMany((size, group) => Enumerable.Repeat(group, size))];
        Assert.Equal(expected, Cliques.Maximal(groupOf.Length, (one, other) => groupOf[one] != groupOf[other])?.Count);
    }

    /// <summary>Up to 64 nodes a set is one number, beyond it is several: they find the same.</summary>
    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(200)]
    public void Any_number_of_nodes_has_each_clique_once(int count)
    {
        // Five nodes in a circle, and others that are all joined, each to one of the five.
        bool Joined(int one, int other)
        {
            (int low, int high) = (Math.Min(one, other), Math.Max(one, other));
            return high < 5 ? high - low is 1 or 4 : low >= 5 || low == high % 5;
        }

        string[] Of(IEnumerable<int[]> cliques) => [.. cliques.Select(clique => string.Join(' ', clique.Order())).Order()];

        List<int[]> cliques = Cliques.Maximal(count, Joined)!;
        Assert.All(
            cliques, clique => Assert.All(clique, one => Assert.All(clique, other => Assert.True(one == other || Joined(one, other)))));
        Assert.All(cliques, clique => Assert.DoesNotContain(
            Enumerable.Range(0, count).Except(clique), node => clique.All(member => Joined(node, member))));
        Assert.Equal(Of(cliques).Distinct(), Of(cliques));
        Assert.Equal(count, cliques.SelectMany(clique => clique).Distinct().Count());
    }

    /// <summary>Of 200 nodes not joined to all others the cliques are found, or are too many; of 201 they are not looked for.</summary>
    [Theory]
    [InlineData(198)]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(20_000)]
    public void The_most_cliques_that_there_can_be_are_given_up_soon(int count)
    {
        ThreadTime time = ThreadTime.OfThisThread();
        TimeSpan start = time.Now;
        Assert.Null(Cliques.Maximal(count, (one, other) => one / 3 != other / 3));
        Assert.InRange(time.Now - start, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    /// <summary>A verdict falls back to camps of one date each: all claims are in one, and the witnesses are what they were.</summary>
    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(60)]
    [InlineData(150)]
    public void Beyond_the_most_cliques_each_claim_is_in_a_camp_and_each_witness_counted(int pairs)
    {
        // Of each two, one is about the whole time and one about a day; the figures of a pair exclude each other.
        Topic deaths = new("t", "deaths", "the flood", Accrual.State, unit: Said.People);
        Claim[] claims =
        [
            .. Enumerable.Range(0, 2 * pairs).Select(i => new Claim(
                $"c{i:D4}",
                Chain.From(new Source($"s{i}", $"Source {i}", SourceKind.Organisation)),
                deaths,
                Estimate.Between(i / 2 % 2 == 0 ? i % 2 * 50 : 0, i / 2 % 2 == 0 ? (i % 2 * 50) + 40 : 100, Said.People),
                period: Edtf.Parse(i % 2 == 0 ? "2024" : $"2024-01-{1 + (i / 2 % 28):D2}"))),
        ];
        ThreadTime time = ThreadTime.OfThisThread();
        TimeSpan start = time.Now;
        Reconciliation result = Reconciler.Default.Reconcile(claims.Set());
        Assert.Equal(
            result.Used.Select(claim => claim.Id).Order(),
            result.Camps.SelectMany(camp => camp.Claims).Select(claim => claim.Id).Distinct().Order());
        Assert.Equal(new(2 * pairs, 2 * pairs), result.WitnessCount);
        Assert.InRange(time.Now - start, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Cliques_are_all_the_sets_of_joined_nodes_that_no_other_node_could_join() =>
        Gen.Int[1, 9].SelectMany(count => Gen.Bool.Array[count * count].Select(edges => (count, edges))).Sample(graph =>
        {
            (int count, bool[] edges) = graph;
            bool Joined(int one, int other) => edges[(Math.Min(one, other) * count) + Math.Max(one, other)];
            bool IsClique(int set) => Members(set).All(one => Members(set).All(other => one == other || Joined(one, other)));
            IEnumerable<int> Members(int set) => Enumerable.Range(0, count).Where(node => (set >> node & 1) == 1);
            int[] expected =
            [
                .. Enumerable.Range(1, (1 << count) - 1).Where(
                    set => IsClique(set) && !Enumerable.Range(0, count).Any(node => (set >> node & 1) == 0 && IsClique(set | (1 << node)))),
            ];
            return Cliques.Maximal(count, Joined)!.Select(clique => clique.Sum(node => 1 << node)).Order().SequenceEqual(expected);
        });

    /// <summary>Of seventy nodes all but two are joined: what is joined to all is set aside, and the two are searched alone.</summary>
    [Fact]
    public void Nodes_that_are_joined_to_all_are_in_every_clique()
    {
        List<int[]> cliques = Cliques.Maximal(70, (one, other) => (Math.Min(one, other), Math.Max(one, other)) != (3, 50))!;
        Assert.Equal([69, 69], cliques.Select(clique => clique.Length));
        Assert.Equal(
            [3, 50], cliques.Select(clique => Assert.Single(Enumerable.Range(0, 70).Except(clique))).Order());
    }
}
