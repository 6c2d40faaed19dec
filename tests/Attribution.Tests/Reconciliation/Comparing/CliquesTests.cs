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
}
