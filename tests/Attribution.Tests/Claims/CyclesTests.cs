using System.Collections.Immutable;
using CsCheck;

namespace Attribution.Tests;

public class CyclesTests
{
    /// <summary>Directed relations among eight ids, self-relations and repeats among them.</summary>
    private static readonly Gen<(string From, string To)[]> AnyEdges =
        Gen.Select(Gen.Char['a', 'h'], Gen.Char['a', 'h'], (from, to) => ($"{from}", $"{to}")).Array[0, 16];

    [Fact]
    public void There_is_one_exactly_when_some_id_leads_back_to_itself() =>
        AnyEdges.Sample(edges => Cycles.In(edges).IsEmpty == !HasCircle(edges));

    [Fact]
    public void Each_one_follows_the_relations_from_its_smallest_id() =>
        AnyEdges.Sample(edges => Cycles.In(edges).All(cycle =>
            cycle.Min(StringComparer.Ordinal) == cycle[0]
            && cycle.Select((id, i) => (id, cycle[(i + 1) % cycle.Length])).All(edges.Contains)));

    [Fact]
    public void None_shares_an_id_with_another() =>
        AnyEdges.Sample(edges => Cycles.In(edges).SelectMany(cycle => cycle) is { } ids && ids.Distinct().Count() == ids.Count());

    [Fact]
    public void Without_their_ids_nothing_goes_round() =>
        AnyEdges.Sample(edges =>
        {
            HashSet<string> ids = [.. Cycles.In(edges).SelectMany(cycle => cycle)];
            return !HasCircle([.. edges.Where(edge => !ids.Contains(edge.From) && !ids.Contains(edge.To))]);
        });

    [Fact]
    public void The_order_of_the_relations_does_not_matter() =>
        AnyEdges.Sample(edges => Text(Cycles.In(edges)) == Text(Cycles.In(edges.Reverse())));

    [Fact]
    public void One_that_leads_into_another_is_found_too() =>
        Assert.Equal("ae cd", Text(Cycles.In([("a", "b"), ("b", "c"), ("c", "d"), ("d", "c"), ("a", "e"), ("e", "a")])));

    private static string Text(ImmutableArray<ImmutableArray<string>> cycles) =>
        string.Join(' ', cycles.Select(cycle => string.Concat(cycle)));

    /// <summary>By following every relation from every id as often as there are ids.</summary>
    private static bool HasCircle((string From, string To)[] edges) =>
        edges.Select(edge => edge.From).Distinct().Any(start =>
        {
            HashSet<string> reached = [.. edges.Where(edge => edge.From == start).Select(edge => edge.To)];
            for (int i = 0; i < 8; i++)
            {
                reached.UnionWith([.. edges.Where(edge => reached.Contains(edge.From)).Select(edge => edge.To)]);
            }

            return reached.Contains(start);
        });
}
