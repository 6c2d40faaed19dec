using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Denials, alternatives, garbled prints, and what could not be compared: told with the reason.</summary>
public class DenialTests
{
    private static readonly Source A = State("a"), B = State("b"), C = State("c");

    private static readonly Topic Opened = new("opened", "what happened to the gates", "the dam");

    private static readonly Topic Rock = new("rock", "elevation.rock", "Everest", Accrual.FixedAttribute, unit: Unit.Metre);

    private static readonly Topic Snow = new(
        "snow", "elevation.snow", "Everest", Accrual.FixedAttribute, unit: Unit.Metre,
        relations: [new(TopicRelationKind.CeilingOf, "rock")]);

    private static void IsTold(Reconciliation result, string words) =>
        Assert.Contains(result.Explanation, sentence => sentence.Text.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void A_denial_is_told_and_decides_no_number()
    {
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(500)), By(B, "2", Estimate.Of(500)), By(C, "3", Estimate.Of(500), Stance.Denies));
        Assert.Equal(Grade.Corroborated, result.Grade);
        Assert.Equal("2 independent witnesses", result.WitnessCount.ToString());
        Assert.Empty(result.Refusals);
        Assert.Contains("denied by C", result.ToString(), StringComparison.Ordinal);
        IsTold(result, "C denies 500, given by A and 500, given by B, and gives no figure of its own.");
    }

    [Fact]
    public void A_denial_contradicts_what_lies_within_what_is_denied()
    {
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(520)),
            By(B, "2", Estimate.Parse("400 to 600")),
            By(C, "3", Estimate.Parse("500 to 550"), Stance.Denies));
        Assert.Equal(["1"], result.Denials.Single().Contradicted.Select(claim => claim.Id));
        Assert.Equal(
            ["1", "2"],
            Reconcile(By(A, "1", Estimate.Of(520)), By(B, "2", Estimate.Of(600)), By(C, "3", null, Stance.Denies))
                .Denials.Single().Contradicted.Select(claim => claim.Id));
    }

    [Fact]
    public void Words_that_are_denied_are_in_conflict()
    {
        TextValue words = new("the gates were opened");
        Reconciliation result = Reconcile(
            By(A, "1", words, topic: Opened), By(B, "2", words, Stance.Denies, topic: Opened));
        Assert.Equal(Grade.Contradicted, result.Grade);
        Assert.Equal(["not “the gates were opened”", "the gates were opened"], result.Votes.Answers.Select(vote => vote.Answer));
    }

    [Fact]
    public void Two_hypotheses_of_one_source_are_alternatives()
    {
        Claim one = By(A, "1", Estimate.Of(500));
        Claim other = By(A, "2", Estimate.Of(900), relations: new ClaimRelation(ClaimRelationKind.AlternativeTo, "1"));
        Assert.Equal(Grade.Uncorroborated, Reconcile(one, other).Grade);
        Reconciliation result = Reconcile(one, other, By(B, "3", Estimate.Of(900)));
        Assert.Equal(Grade.Corroborated, result.Grade);
        Assert.Contains(result.Refusals, refusal => refusal.Code == "open-alternative");
        Assert.Equal(Grade.Contradicted, Reconcile(one, other, By(B, "3", Estimate.Parse("exactly 2,000"))).Grade);
    }

    [Fact]
    public void A_garbled_print_is_its_printers()
    {
        Source roberts = new("roberts", "Roberts et al.", SourceKind.Document);
        Source chilcot = new("chilcot", "Chilcot inquiry", SourceKind.Document);
        Reconciliation result = Reconcile(
            new Claim("1", Chain.From(roberts), Dead, Estimate.Parse("98,000 (95% CI 8,000 to 194,000)")),
            new Claim(
                "4",
                Chain.From(chilcot).Quoting(roberts),
                Dead,
                new TextValue("98,000 (95 percent confidence interval 8,000-94,000)", TextValue.Garbled),
                relations: [new(ClaimRelationKind.Relays, "1")]));
        Assert.Equal((ClaimUse.Discounted, "garbled"), (result.Audit[1].Use, result.Audit[1].Reason?.Code));
        Assert.DoesNotContain(result.Refusals, refusal => refusal.Code == "garbled");
        IsTold(result, "Chilcot inquiry garbled what it passes on: “98,000 (95% CI 8,000 to 194,000)” (1).");
    }

    [Fact]
    public void A_modality_is_printed() => Assert.Contains(
        "“we estimate”",
        Reconcile(By(A, "1", Estimate.Of(500)).WithModality("we estimate")).ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void A_related_answer_that_is_not_used_is_told_with_the_reason()
    {
        Topic seen = new(
            "seen", "bodies.seen", "the blast", Accrual.Cumulative, unit: People,
            relations: [new(TopicRelationKind.DocumentedFloorOf, "dead")]);
        ClaimSet claims =
        [
            By(A, "5", Estimate.Parse("10 to 50"), period: "2023-10-17"),
            By(B, "6", Estimate.Parse("at least 100"), period: "2023-10-18", topic: seen),
        ];
        foreach (Reconciliation result in Reconciler.Default.ReconcileAll(claims))
        {
            Assert.Equal(Grade.Uncorroborated, result.Grade);
            IsTold(result, result.Topic.Id == "seen"
                ? "“10 to 50” for deaths (the flood) is not held against “at least 100”: "
                    + "they are about different times, 17 October 2023 and 18 October 2023."
                : "“at least 100” for bodies, seen (the blast) is not held against “10 to 50”: "
                    + "they are about different times, 18 October 2023 and 17 October 2023.");
        }
    }

    [Fact]
    public void A_declared_contradiction_that_cannot_be_used_is_told_with_the_reason()
    {
        Claim fear = By(A, "1", Estimate.Of(500), Stance.Fears);
        Claim other = By(B, "2", Estimate.Of(900), relations: new ClaimRelation(ClaimRelationKind.Contradicts, "1"));
        IsTold(Reconcile(fear, other), "was stated to contradict 500 (as a fear); 500 (as a fear) is not compared:");
    }

    [Theory]
    [InlineData("1", PairRelation.Contradicts)]
    [InlineData("2", PairRelation.Contradicts)]
    [InlineData(null, PairRelation.NotComparable)]
    public void Different_words_contradict_each_other_where_either_claim_declares_it(string? declaring, PairRelation expected)
    {
        Assert.Equal(expected, Reconcile(Worded("1", A, "2", "a gas leak"), Worded("2", B, "1", "a bomb")).Judgements.Single().Relation);

        Claim Worded(string id, Source by, string other, string words) => By(
            by, id, new TextValue(words),
            relations: id == declaring ? [new ClaimRelation(ClaimRelationKind.Contradicts, other)] : []);
    }

    [Fact]
    public void A_topic_whose_only_claim_conflicts_with_another_topic_says_so()
    {
        ClaimSet claims =
        [
            By(A, "rock", Estimate.Parse("8,844.43 m"), topic: Rock), By(B, "snow", Estimate.Parse("8,778 m"), topic: Snow),
        ];
        Reconciliation result = Reconciler.Default.Reconcile(claims.On("rock"));
        IsTold(result, "its only answer conflicts with one on another topic, Everest: elevation, snow.");
        IsTold(result, "elevation, snow is declared to be a ceiling of elevation, rock");
    }

    [Fact]
    public void A_peak_is_no_more_than_a_total_and_no_less_than_a_state()
    {
        static Grade With(Accrual accrual, int other)
        {
            Topic attendance = new("attendance", "attendance", "the march", accrual, unit: People);
            Topic peak = new(
                "peak", "attendance.at-peak", "the march", Accrual.Peak, unit: People,
                relations: [new(TopicRelationKind.PeakOf, "attendance")]);
            ClaimSet claims = [By(A, "2", Estimate.Of(338000), topic: peak), By(B, "5", Estimate.Of(other), topic: attendance)];
            return Reconciler.Default.Reconcile(claims.On("peak")).Grade;
        }

        Assert.Equal(Grade.Uncorroborated, With(Accrual.FixedAttribute, 400000));
        Assert.NotEqual(Grade.Uncorroborated, With(Accrual.FixedAttribute, 200000));
        Assert.NotEqual(Grade.Uncorroborated, With(Accrual.State, 400000));
        Assert.Equal(Grade.Uncorroborated, With(Accrual.State, 200000));
    }
}
