using System.Collections.Immutable;

namespace Attribution.Tests;

public class ClaimSetProblemTests
{
    [Fact]
    public void Every_problem_is_reported_at_once_in_the_order_of_the_ids()
    {
        Claim[] claims =
        [
            Sample.Claim("S07", new ClaimRelation(ClaimRelationKind.Revises, "S08")),
            Sample.Claim("S08", new ClaimRelation(ClaimRelationKind.Retracts, "S07")),
            Sample.Claim("S05"),
            Sample.Claim("S05"),
            Sample.Claim("S06"),
            Sample.ClaimBy("S06", Sample.Zelensky()),
            Sample.Claim("S01", new ClaimRelation(ClaimRelationKind.Relays, "S99"), new ClaimRelation(ClaimRelationKind.SameAs, "S98")),
            Sample.ClaimBy("S02", new("wire", "another wire", SourceKind.Publication)),
        ];
        Topic[] topics =
        [
            Sample.Topic("T-a", new TopicRelation(TopicRelationKind.PartOf, "T-b")),
            Sample.Topic(
                "T-b", new TopicRelation(TopicRelationKind.PartOf, "T-a"), new TopicRelation(TopicRelationKind.SumOf, "T-x", "T-y")),
            Sample.Topic("T-casualties"),
        ];
        Assert.Equal(
            [
                "unknown-claim S01", "unknown-claim S01", "duplicate S05", "conflicting-definition S06", "cycle S07", "cycle T-a",
                "unknown-topic T-b", "unknown-topic T-b", "conflicting-definition T-casualties", "conflicting-definition wire",
            ],
            Sample.Problems(claims, topics, [Sample.Wire()]));
    }

    [Fact]
    public void Problems_do_not_depend_on_the_order_of_the_claims()
    {
        Claim[] claims =
        [
            Sample.Claim("S03", new ClaimRelation(ClaimRelationKind.Revises, "S01")),
            Sample.Claim("S01", new ClaimRelation(ClaimRelationKind.Revises, "S02")),
            Sample.Claim("S02", new ClaimRelation(ClaimRelationKind.Revises, "S03"), new ClaimRelation(ClaimRelationKind.Impugns, "S09")),
            Sample.Claim("S03"),
        ];
        Assert.Equal(ProblemsOf(claims), ProblemsOf([.. claims.Reverse()]));
    }

    [Fact]
    public void A_sentence_says_what_is_wrong_and_what_would_be_right()
    {
        ClaimSetProblem unknown = Assert.Single(ProblemsOf([Sample.Claim("S01", new ClaimRelation(ClaimRelationKind.Relays, "S99"))]));
        Assert.Equal(
            "S01: relays 'S99', which is not a claim in the set; add it or drop the relation. [unknown-claim]", unknown.ToString());
        ClaimSetProblem topic = Assert.Single(ProblemsOf([], [Sample.Topic("A", new TopicRelation(TopicRelationKind.CeilingOf, "B"))]));
        Assert.Equal("A: ceiling of 'B', which is not a topic in the set; add it or drop the relation. [unknown-topic]", topic.ToString());
    }

    [Fact]
    public void A_cycle_is_told_step_by_step()
    {
        ClaimSetProblem cycle = Assert.Single(ProblemsOf(
            [
                Sample.Claim("S02", new ClaimRelation(ClaimRelationKind.Revises, "S01")),
                Sample.Claim("S01", new ClaimRelation(ClaimRelationKind.Retracts, "S03")),
                Sample.Claim("S03", new ClaimRelation(ClaimRelationKind.Revises, "S02")),
            ]));
        Assert.Contains("S01 → S03 → S02 → S01", cycle.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_replacing_goes_round_in_no_circle()
    {
        ClaimSet claims =
        [
            Sample.Claim("S01", new ClaimRelation(ClaimRelationKind.SharesDataWith, "S02")),
            Sample.Claim(
                "S02", new ClaimRelation(ClaimRelationKind.SharesDataWith, "S01"), new ClaimRelation(ClaimRelationKind.Revises, "S01")),
        ];
        Assert.Equal(2, claims.Count);
    }

    [Theory]
    [InlineData(TopicRelationKind.PartOf, TopicRelationKind.PartOf, true)]
    [InlineData(TopicRelationKind.PartOf, TopicRelationKind.DocumentedFloorOf, true)]
    [InlineData(TopicRelationKind.CeilingOf, TopicRelationKind.PeakOf, true)]
    [InlineData(TopicRelationKind.PartOf, TopicRelationKind.CeilingOf, false)]
    [InlineData(TopicRelationKind.DocumentedFloorOf, TopicRelationKind.PeakOf, false)]
    public void A_topic_does_not_bound_itself(TopicRelationKind one, TopicRelationKind other, bool isCircle)
    {
        bool made = ClaimSet.TryCreate(
            [],
            [Sample.Topic("A", new TopicRelation(one, "B")), Sample.Topic("B", new TopicRelation(other, "A"))],
            [],
            out _,
            out var problems);
        Assert.Equal(isCircle, !made);
        Assert.Equal(isCircle ? ["cycle"] : [], problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_whole_is_no_part_of_its_own_parts() => Assert.Equal(
        ["cycle A"],
        Sample.Problems(
            [],
            [
                Sample.Topic("A", new TopicRelation(TopicRelationKind.SumOf, "B", "C")),
                Sample.Topic("B"),
                Sample.Topic("C", new TopicRelation(TopicRelationKind.CeilingOf, "A")),
            ]));

    [Fact]
    public void Two_definitions_within_one_lineage_conflict()
    {
        Source one = new("army", "the army", SourceKind.Organisation, partOf: [new("state", "the state", SourceKind.Government)]);
        Source other = new("navy", "the navy", SourceKind.Organisation, partOf: [new("state", "another state", SourceKind.Government)]);
        Source staff = new("staff", "the staff", SourceKind.Organisation, partOf: [one, other]);
        Assert.Equal(["conflicting-definition state"], Sample.Problems([Sample.ClaimBy("S01", staff)]));
    }

    [Fact]
    public void A_source_that_stands_above_itself_conflicts()
    {
        Source inner = new("a", "A", SourceKind.Organisation);
        Source outer = new("a", "A", SourceKind.Organisation, partOf: [new("b", "B", SourceKind.Organisation, partOf: [inner])]);
        Assert.Equal(["conflicting-definition a"], Sample.Problems([Sample.ClaimBy("S01", outer)]));
    }

    [Fact]
    public void The_exception_carries_every_problem_and_its_message_too()
    {
        ClaimSetException error = Assert.Throws<ClaimSetException>(() =>
        {
            ClaimSet _ =
            [
                Sample.Claim("S01", new ClaimRelation(ClaimRelationKind.Relays, "S99")),
                Sample.Claim("S02", new ClaimRelation(ClaimRelationKind.Relays, "S98")),
            ];
        });
        Assert.Equal(["S01", "S02"], error.Problems.Select(problem => problem.Id));
        Assert.Contains("2 problems", error.Message, StringComparison.Ordinal);
        Assert.Contains("'S98'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'S99'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_problem_is_not_counted() => Assert.StartsWith(
        "The claims have a problem:",
        Assert.Throws<ClaimSetException>(() => ClaimSet.Create([Sample.Claim("S01"), Sample.Claim("S01")])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Problems_are_equal_when_all_members_are() => EqualityContract.Holds(
        new ClaimSetProblem("duplicate", "S01", "twice"),
        new ClaimSetProblem("duplicate", "S01", "twice"),
        new ClaimSetProblem("cycle", "S01", "twice"),
        new ClaimSetProblem("duplicate", "S02", "twice"),
        new ClaimSetProblem("duplicate", "S01", "thrice"));

    private static ImmutableArray<ClaimSetProblem> ProblemsOf(IEnumerable<Claim> claims, IEnumerable<Topic>? topics = null)
    {
        Assert.False(ClaimSet.TryCreate(claims, topics ?? [], [], out _, out ImmutableArray<ClaimSetProblem> problems));
        return problems;
    }
}
