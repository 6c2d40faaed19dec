using System.Collections.Immutable;
using System.Diagnostics;

namespace Attribution.Tests;

/// <summary>
/// What a hostile file could ask for: seconds at most on a busy machine, where a step for each pair of elements takes minutes or all
/// memory.
/// </summary>
public class ClaimSetSizeTests
{
    private const int Many = 100_000;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private static readonly Chain Wire = Chain.From(Sample.Wire());
    private static readonly Topic Casualties = Sample.Casualties();

    [Fact]
    public void A_long_chain_of_revisions_is_a_set() => Assert.Empty(
        Problems(Enumerable.Range(0, Many).Select(i => i + 1 < Many ? Revising(i, i + 1) : Make(i))));

    [Fact]
    public void A_long_circle_is_one_problem_of_a_readable_length()
    {
        ClaimSetProblem cycle = Assert.Single(Problems(Enumerable.Range(0, Many).Select(i => Revising(i, (i + 1) % Many))));
        Assert.Equal("cycle", cycle.Code);
        Assert.Contains("100000 in all", cycle.Message, StringComparison.Ordinal);
        Assert.InRange(cycle.Message.Length, 50, 500);
    }

    [Fact]
    public void Many_small_circles_are_a_problem_each() =>
        Assert.Equal(Many / 2, Problems(Enumerable.Range(0, Many).Select(i => Revising(i, i ^ 1))).Length);

    [Fact]
    public void One_claim_may_lead_into_many_circles()
    {
        IEnumerable<Claim> circles = Enumerable.Range(1, Many).Select(i => Revising(i, i % 2 == 0 ? i - 1 : i + 1));
        Claim hub = Make(0, [.. Enumerable.Range(1, Many).Select(Revision)]);
        Assert.Equal(Many / 2, Problems(circles.Append(hub)).Length);
    }

    [Fact]
    public void Many_sources_may_have_many_parents_in_common()
    {
        Source[] states = [.. Enumerable.Range(0, Many / 10).Select(i => new Source($"state {i}", "a state", SourceKind.Government))];
        Source body = new("body", "a body", SourceKind.Organisation, partOf: states);
        IEnumerable<Claim> claims = Enumerable.Range(0, Many).Select(i => new Claim(
            $"S{i}", Chain.From(new Source($"member {i}", "a member", SourceKind.Person, partOf: [body])), Casualties));
        Assert.Empty(Problems(claims));
    }

    [Fact]
    public void A_sum_of_many_unknown_topics_is_a_short_problem_each()
    {
        Topic sum = Sample.Topic("A", new TopicRelation(TopicRelationKind.SumOf, Enumerable.Range(0, Many / 2).Select(i => $"T{i}")));
        Stopwatch watch = Stopwatch.StartNew();
        Assert.False(ClaimSet.TryCreate([], [sum], [], out _, out ImmutableArray<ClaimSetProblem> problems));
        Assert.Equal(Many / 2, problems.Length);
        Assert.InRange(problems.Max(problem => problem.Message.Length), 1, 100);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Limit);
    }

    [Fact]
    public void A_set_can_be_narrowed_by_each_of_many_topics()
    {
        ClaimSet claims = ClaimSet.Create(Enumerable.Range(0, Many).Select(i => new Claim($"S{i}", Wire, Sample.Topic($"T{i}"))), [], []);
        Stopwatch watch = Stopwatch.StartNew();
        foreach (Topic topic in claims.Topics)
        {
            Assert.Single(claims.On(topic));
            Assert.InRange(watch.Elapsed, TimeSpan.Zero, Limit);
        }
    }

    private static ClaimRelation Revision(int other) => new(ClaimRelationKind.Revises, $"S{other:D6}");

    private static Claim Revising(int index, int other) => Make(index, Revision(other));

    private static Claim Make(int index, params IEnumerable<ClaimRelation> relations) =>
        new($"S{index:D6}", Wire, Casualties, relations: relations);

    private static ImmutableArray<ClaimSetProblem> Problems(IEnumerable<Claim> claims)
    {
        Claim[] all = [.. claims];
        Stopwatch watch = Stopwatch.StartNew();
        ClaimSet.TryCreate(all, [], [], out _, out ImmutableArray<ClaimSetProblem> problems);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Limit);
        return problems;
    }
}
