using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Claims are held against those on topics that are declared to be related.</summary>
public class RelatedTopicTests
{
    private static readonly Source A = State("a"), B = State("b"), C = State("c");

    private static Topic Other(string id, TopicRelationKind kind, params string[] of) =>
        new(id, id, "the flood", Accrual.Cumulative, unit: Unit.Counted("persons"), parts: Parts.AddUp, relations: [new(kind, of)]);

    private static readonly Topic Exposed = Other("exposed", TopicRelationKind.CeilingOf, "dead");

    private static Reconciliation On(string topic, params Claim[] claims) =>
        Reconciler.Default.Reconcile(ClaimSet.Create(claims).On(topic));

    [Fact]
    public void More_dead_than_were_there_contradict_the_ceiling()
    {
        Reconciliation dead = On("dead", By(A, "1", Estimate.MoreThan(5_000)), By(B, "2", Estimate.UpTo(4_000), topic: Exposed));
        Judgement pair = dead.Related.Single();
        Assert.Equal(
            (PairRelation.Contradicts, PairBasis.RelatedTopic, "1", "2"), (pair.Relation, pair.Basis, pair.First.Id, pair.Second.Id));
        Assert.Equal(Grade.Contradicted, dead.Grade);
        Assert.Contains("ceiling", dead.ToText(full: true), StringComparison.Ordinal);
        Assert.Equal(["1"], dead.Audit.Select(entry => entry.Claim.Id));
    }

    [Fact]
    public void The_topic_on_the_other_side_of_the_relation_shows_the_same_pair()
    {
        Claim[] claims = [By(A, "1", Estimate.MoreThan(5_000)), By(B, "2", Estimate.UpTo(4_000), topic: Exposed)];
        Assert.Equal(On("dead", claims).Related.Single().Reason, On("exposed", claims).Related.Single().Reason);
    }

    [Fact]
    public void A_ceiling_with_room_is_said_and_changes_no_grade()
    {
        Reconciliation dead = On(
            "dead", By(A, "1", Estimate.MoreThan(3_000)), By(B, "2", Estimate.Parse("several thousand", null), topic: Exposed));
        Assert.False(dead.Related.Single().IsConflict);
        Assert.Equal(Grade.Uncorroborated, dead.Grade);
        Assert.Contains("leaves room for", dead.ToText(full: true), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TopicRelationKind.PartOf, 900, 800, true)]
    [InlineData(TopicRelationKind.PartOf, 700, 800, false)]
    [InlineData(TopicRelationKind.DocumentedFloorOf, 900, 800, true)]
    [InlineData(TopicRelationKind.PeakOf, 900, 800, true)]
    [InlineData(TopicRelationKind.PeakOf, 700, 800, false)]
    [InlineData(TopicRelationKind.CeilingOf, 700, 800, true)]
    public void Each_relation_bounds_in_its_own_direction(TopicRelationKind kind, int other, int dead, bool conflicts) =>
        Assert.Equal(
            conflicts,
            On("dead", By(A, "1", Estimate.Exactly(dead)), By(B, "2", Estimate.Exactly(other), topic: Other("other", kind, "dead")))
                .Related.Single().IsConflict);

    [Fact]
    public void Figures_apart_by_their_hedges_alone_disagree() =>
        Assert.Equal(
            PairRelation.Disagrees,
            On("dead", By(A, "1", Estimate.Approximately(5_000)), By(B, "2", Estimate.Approximately(3_000), topic: Exposed))
                .Related.Single().Relation);

    [Fact]
    public void A_narrower_scope_may_exceed_nothing_and_a_wider_one_is_not_bounded()
    {
        Scope north = Scope.Of(("place", "north"));
        Reconciliation northern = On("dead", By(A, "1", Estimate.Of(900), scope: north), By(B, "2", Estimate.Of(100), topic: Exposed));
        Assert.True(northern.Related.Single().IsConflict);
        Assert.Empty(On("dead", By(A, "1", Estimate.Of(900)), By(B, "2", Estimate.Of(100), topic: Exposed, scope: north)).Related);
    }

    [Fact]
    public void A_later_total_is_not_held_against_an_earlier_ceiling()
    {
        Assert.Empty(Over("2023/2025", "2023/2024"));
        Assert.Single(Over("2023/2024", "2023/2025"));

        static IEnumerable<Judgement> Over(string mine, string theirs) => On(
            "dead",
            By(A, "1", Estimate.Of(900), period: mine),
            By(B, "2", Estimate.Of(100), topic: Exposed, period: theirs)).Related;
    }

    /// <summary>Totals that end on one day are of one day, though only one says when its count began.</summary>
    [Theory]
    [InlineData("/2024-06-30", "2024-03-01/2024-06-30", true)]
    [InlineData("/2024-06-29", "2024-03-01/2024-06-30", true)]
    [InlineData("/2024-07-01", "2024-03-01/2024-06-30", false)]
    [InlineData("2024-03-01/2024-06-30", "2024-03-01/2024-06-30", true)]
    [InlineData("2024-04-01/2024-06-30", "2024-03-01/2024-06-30", true)]
    public void A_total_is_held_against_a_ceiling_that_ends_with_it_or_later(string mine, string theirs, bool isHeld) =>
        Assert.Equal(
            isHeld,
            On("dead", By(A, "1", Estimate.Of(900), period: mine), By(B, "2", Estimate.Of(100), topic: Exposed, period: theirs))
                .Related.Any());

    /// <summary>The whole of four months may be less than a part of six.</summary>
    [Theory]
    [InlineData("2024-01-01/2024-06-30", "2024-03-01/2024-06-30")]
    [InlineData("2024-01/2024-05", "2024-03/2024-06")]
    [InlineData("../2024-06-30", "2024-03-01/2024-06-30")]
    [InlineData("2024-02", "2024-03/2024-06")]
    public void A_total_is_not_held_against_a_ceiling_that_counts_from_a_later_day_on(string mine, string theirs) =>
        Assert.Empty(
            On("dead", By(A, "1", Estimate.Of(900), period: mine), By(B, "2", Estimate.Of(100), topic: Exposed, period: theirs)).Related);

    [Theory]
    [InlineData(Parts.AddUp, Parts.Unrelated, true)]
    [InlineData(Parts.Unrelated, Parts.AddUp, true)]
    [InlineData(Parts.Unrelated, Parts.Unrelated, false)]
    public void A_part_of_the_place_is_held_against_the_whole_where_the_parts_of_either_topic_add_up(Parts mine, Parts theirs, bool isHeld)
    {
        Topic dead = new("dead", "deaths", "the flood", Accrual.Cumulative, unit: People, parts: mine);
        Topic exposed = new(
            "exposed", "exposed", "the flood", Accrual.Cumulative, unit: People, parts: theirs,
            relations: [new(TopicRelationKind.CeilingOf, "dead")]);
        Assert.Equal(
            isHeld,
            On(
                "dead",
                By(A, "1", Estimate.Of(900), scope: Scope.Of(("place", "north")), topic: dead),
                By(B, "2", Estimate.Of(100), topic: exposed)).Related.Any());
    }

    [Fact]
    public void Units_that_convert_are_converted()
    {
        Topic gun = new("gun", "range", "the gun", Accrual.Capacity, unit: Unit.Kilometre);
        Topic tested = new(
            "tested", "range.tested", "the gun", Accrual.Peak, unit: Unit.Metre, relations: [new(TopicRelationKind.PartOf, "gun")]);
        Judgement pair = On(
            "gun", By(A, "1", Estimate.UpTo(60), topic: gun), By(B, "2", Estimate.AtLeast(61_000), topic: tested)).Related.Single();
        Assert.Equal(PairRelation.Contradicts, pair.Relation);
        Assert.Contains("at least 61 km", pair.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_no_longer_stands_bounds_nothing() =>
        Assert.Empty(On(
            "dead",
            By(A, "1", Estimate.Of(900)),
            By(B, "2", Estimate.Of(100), topic: Exposed),
            By(B, "3", null, Stance.Silent, topic: Exposed, relations: new ClaimRelation(ClaimRelationKind.Retracts, "2"))).Related);

    [Fact]
    public void One_voice_at_odds_with_its_own_ceiling_contradicts_itself_and_grades_only_alone()
    {
        Claim dead = By(A, "1", Estimate.Exactly(900)), exposed = By(A, "2", Estimate.Exactly(100), topic: Exposed);
        Assert.Equal(Grade.Contradicted, On("dead", dead, exposed).Grade);
        Reconciliation two = On("dead", dead, exposed, By(B, "3", Estimate.AtLeast(50)));
        Assert.Equal(Grade.Compatible, two.Grade);
        Assert.Contains("contradicts itself", two.ToText(full: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_inferred_from_topics_that_declare_nothing() =>
        Assert.Empty(On(
            "dead",
            By(A, "1", Estimate.Of(900)),
            By(B, "2", Estimate.Of(100), topic: new("other", "other", "the flood", unit: People))).Related);

    private static readonly Topic Casualties = Other("casualties", TopicRelationKind.SumOf, "killed", "wounded");

    private static Topic Part(string id) => new(id, id, "the battle", Accrual.Cumulative, unit: People, parts: Parts.AddUp);

    [Fact]
    public void Parts_that_add_up_to_the_total_constrain_it()
    {
        // About 300 killed and 2,700 wounded are about 3,000 casualties.
        Reconciliation casualties = On(
            "casualties",
            By(A, "1", Estimate.Approximately(3_000), topic: Casualties),
            By(A, "2", Estimate.Approximately(300), topic: Part("killed")),
            By(A, "3", Estimate.Approximately(2_700), topic: Part("wounded")));
        SumJudgement sum = casualties.Sums.Single();
        Assert.Equal((PairRelation.Constrains, true), (sum.Relation, sum.IsOneVoice));
        Assert.Equal(Grade.Uncorroborated, casualties.Grade);
    }

    [Fact]
    public void Parts_that_cannot_add_up_to_the_total_are_reported_and_graded_across_voices()
    {
        Reconciliation casualties = On(
            "casualties",
            By(A, "1", Estimate.UpTo(2_000), topic: Casualties),
            By(B, "2", Estimate.AtLeast(300), topic: Part("killed")),
            By(B, "3", Estimate.AtLeast(2_700), topic: Part("wounded")));
        Assert.Equal(PairRelation.Contradicts, casualties.Sums.Single().Relation);
        Assert.Equal(Grade.Contradicted, casualties.Grade);
        Assert.Contains("do not add up to", casualties.ToText(full: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_different_voices_leave_the_sum_open_between_all_they_say()
    {
        SumJudgement sum = On(
            "casualties",
            By(A, "1", Estimate.Exactly(1_000), topic: Casualties),
            By(B, "2", Estimate.Exactly(300), topic: Part("killed")),
            By(C, "3", Estimate.Exactly(500), topic: Part("wounded")),
            By(A, "4", Estimate.Exactly(900), topic: Part("wounded"))).Sums.Single();
        Assert.Equal(["2", "3", "4"], sum.Parts.Select(part => part.Id));
        Assert.False(sum.IsConflict);
    }

    [Fact]
    public void A_part_that_nobody_gives_leaves_the_sum_unknown() =>
        Assert.Empty(On(
            "casualties",
            By(A, "1", Estimate.Of(1_000), topic: Casualties),
            By(B, "2", Estimate.Of(300), topic: Part("killed")),
            By(B, "3", null, Stance.Evades, topic: Part("wounded"))).Sums);

    /// <summary>
    /// 151,000 (95 % CI 104,000 to 223,000) is, by its logarithm, up to 1.96 standard deviations short of 223,000: nothing hard ends there.
    /// </summary>
    [Theory]
    [InlineData(222_000, PairRelation.Constrains)]
    [InlineData(240_000, PairRelation.Disagrees)]
    [InlineData(300_000, PairRelation.Contradicts)]
    public void A_documented_floor_is_measured_against_a_survey_by_its_standard_deviations(int recorded, PairRelation expected)
    {
        Topic floor = Other("floor", TopicRelationKind.DocumentedFloorOf, "dead");
        Judgement pair = On(
            "dead",
            By(A, "1", Estimate.BestWithRange(151_000, 104_000, 223_000, coverage: 0.95m)),
            By(B, "2", Estimate.Exactly(recorded), topic: floor)).Related.Single();
        Assert.Equal(expected, pair.Relation);
        Assert.Equal(expected != PairRelation.Constrains, pair.Reason.Contains("σ: what is documented", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1_000, PairRelation.Constrains)]
    [InlineData(1_250, PairRelation.Disagrees)]
    [InlineData(1_310, PairRelation.Contradicts)]
    public void Parts_with_standard_deviations_have_no_hard_sum(int total, PairRelation expected)
    {
        Estimate Spread(int centre) => Estimate.PlusMinus(centre, 50, coverage: 0.6827m);
        SumJudgement sum = On(
            "casualties",
            By(A, "1", Estimate.Exactly(total), topic: Casualties),
            By(B, "2", Spread(300), topic: Part("killed")),
            By(B, "3", Spread(700), topic: Part("wounded"))).Sums.Single();
        Assert.Equal(expected, sum.Relation);
    }

    [Fact]
    public void What_its_own_quotation_outranks_bounds_nothing_elsewhere()
    {
        Claim paraphrase = new("2", Chain.From(Wire).Paraphrasing(B), Exposed, Estimate.LessThan(800));
        Reconciliation dead = On(
            "dead", By(A, "1", Estimate.Exactly(900)), paraphrase, By(B, "3", Estimate.MoreThan(1_000), topic: Exposed));
        Assert.Equal("3", dead.Related.Single().Second.Id);
        Assert.Equal(Grade.Uncorroborated, dead.Grade);
    }

    [Fact]
    public void A_floor_that_was_counted_later_than_the_whole_was_told_only_disagrees() =>
        Assert.Equal(
            PairRelation.Disagrees,
            On(
                "dead",
                By(A, "1", Estimate.Exactly(500), date: "2023-02-06"),
                By(B, "2", Estimate.Exactly(900), date: "2023-02-09", topic: Other("floor", TopicRelationKind.DocumentedFloorOf, "dead")))
                .Related.Single().Relation);

    [Fact]
    public void The_order_of_the_claims_changes_nothing_across_topics()
    {
        Claim[] claims =
        [
            By(A, "1", Estimate.Of(900)),
            By(B, "2", Estimate.Of(100), topic: Exposed),
            By(C, "3", Estimate.Of(950), topic: Exposed),
            By(C, "4", Estimate.AtLeast(20)),
        ];
        Assert.Equal(On("dead", claims).ToString(), On("dead", [.. claims.Reverse()]).ToString());
        Assert.Equal(On("dead", claims), On("dead", [.. claims.Reverse()]));
    }
}
