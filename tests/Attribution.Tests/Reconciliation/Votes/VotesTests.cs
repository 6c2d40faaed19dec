using CsCheck;
using static Attribution.Tests.Ayes;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class VotesTests
{
    private static readonly Source A = State("a"), B = State("b"), C = State("c");

    private static (string, int, int)[] Tally(Votes votes) =>
    [
        .. votes.Answers.Select(vote => (vote.Answer, vote.WitnessCount.Minimum, vote.WitnessCount.Maximum)),
    ];

    [Fact]
    public void Each_answer_has_its_claims_witnesses_and_number()
    {
        Votes votes = Count(Yes(A, "1"), Yes(B, "2"), No(C, "3"));
        Assert.Equal([("yes", 2, 2), ("no", 1, 1)], Tally(votes));
        Assert.Equal(["1", "2"], votes.Answers[0].Claims.Select(claim => claim.Id));
        Assert.Equal(["A", "B"], votes.Answers[0].Witnesses.Select(witness => witness.Name));
        Assert.Equal(new(3, 3), votes.WitnessCount);
        Assert.Equal(["yes", "no"], votes.Frame);
        Assert.All(votes.Answers, vote => Assert.Empty(vote.Dissenting));
    }

    [Fact]
    public void Dependence_cancels_agreement_and_never_dissent()
    {
        Votes votes = Count(Yes(Body("x", A), "1"), Yes(Body("y", A), "2"), No(Body("z", A), "3"), Yes(B, "4"));
        Assert.Equal([("yes", 2, 2), ("no", 1, 1)], Tally(votes));
        Assert.Equal(new(2, 2), votes.WitnessCount);
        Assert.All(votes.Answers, vote => Assert.Equal(["A"], vote.Dissenting.Select(witness => witness.Name)));
        Assert.Equal("yes: 2 independent witnesses: A (1, 2), divided; B (4)\nno: 1 witness: A (3), divided\n", votes.ToString());
    }

    [Fact]
    public void Who_depends_on_the_other_side_is_not_at_one_with_it()
    {
        Votes survey = Count(Yes(Body("survey", A, B), "1"), No(A, "2")), data = Count(
            Yes(A, "1"), No(B, "2", new ClaimRelation(ClaimRelationKind.SharesDataWith, "1")));
        Assert.All([survey, data], votes => Assert.Equal([("no", 1, 1), ("yes", 1, 1)], Tally(votes)));
        Assert.All([.. survey.Answers, .. data.Answers], vote => Assert.Single(vote.Dissenting));
    }

    [Fact]
    public void Unnamed_sources_may_be_one_of_the_others() =>
        Assert.Equal([("yes", 1, 3)], Tally(Count(Yes(A, "1"), Yes(Unnamed("official"), "2"), Yes(Speaker.OneOf(B, C), "3"))));

    [Fact]
    public void A_belief_is_an_answer() => Assert.Equal([("yes", 1, 1)], Tally(Count(By(A, "1", null, Stance.Believes, topic: Deployed))));

    [Fact]
    public void Who_gives_no_answer_is_listed_by_stance()
    {
        Claim Of(Stance stance, string id, ClaimValue? value = null) => By(A, id, value, stance, topic: Culprit);
        Votes votes = Count(
            Of(Stance.Hedges, "1"), Of(Stance.Evades, "2"), Of(Stance.Silent, "3"), Of(
                Stance.NeitherConfirmsNorDenies, "4"), Of(Stance.Fears, "5"), Of(Stance.Evades, "6"),
            Of(Stance.Denies, "7", new TextValue("the army")));
        Assert.Empty(votes.Answers);
        Assert.Equal(
            """
            denies an answer and gives none: A (7)
            evades: A (2); A (6)
            neither confirms nor denies: A (4)
            does not mention it: A (3)
            fears: A (5)
            says what could be: A (1)

            """.ReplaceLineEndings("\n"),
            votes.ToString());
        Assert.Equal("unanswered", votes.Fuse(BeliefFusion.Weighted, Trust.Same(0.5)).Refusal!.Code);
    }

    [Fact]
    public void Figures_are_no_votes()
    {
        Votes votes = Count(By(A, "1", Estimate.Of(100)), By(B, "2", Estimate.Of(50), Stance.Denies));
        Assert.Empty(votes.Answers);
        Assert.Empty(votes.Abstentions);
        Assert.Equal("no answer in words\n", votes.ToString());
        Assert.Equal("affirms it and gives no figure: C (3)\n", Count(By(A, "1", Estimate.Of(100)), By(C, "3", null)).ToString());
    }

    [Fact]
    public void Answers_computed_from_one_claim_are_one_vote()
    {
        ClaimRelation from = new(ClaimRelationKind.ComputesFrom, "3");
        Votes votes = Count(Yes(A, "1", from), Yes(B, "2", from), No(C, "3"));
        Assert.Equal([("no", 1, 1), ("yes", 1, 1)], Tally(votes));
        Assert.Single(votes.Fuse(BeliefFusion.Weighted, Trust.Same(0.8)).Blocs);
    }

    [Fact]
    public void What_is_not_used_does_not_vote() =>
        Assert.Equal([("yes", 1, 1)], Tally(Count(Yes(A, "1"), Yes(B, "2", new ClaimRelation(ClaimRelationKind.Relays, "1")))));

    [Fact]
    public void Case_makes_no_other_answer_and_words_no_frame()
    {
        Votes votes = Count(Names(A, "1", "The army"), Names(B, "2", "the Army"), Names(C, "3", "nobody"));
        Assert.Equal([("The army", 2, 2), ("nobody", 1, 1)], Tally(votes));
        Assert.Empty(votes.Frame);
        Assert.Equal("open-frame", votes.DempsterShafer(Trust.Same(0.5)).Refusal!.Code);
    }

    [Fact]
    public void The_caller_says_which_answers_exclude_one_another()
    {
        Votes votes = Count(Names(A, "1", "the army"), Names(B, "2", "the rebels"));
        Assert.Equal(["the rebels", "the army", "somebody else"], votes.Among("the rebels", "the army", "somebody else").Frame);
        Refused("The answer 'the army' of the claim '1' is not among them", "the rebels", "somebody else");
        Refused("The answer 'x' is given twice", "x", "the army", "the rebels", "X");
        Refused("The answer 'x' is given twice", "x", "the army", "The Army", "the rebels", "X");
        Refused("There are 1 answers", "the army");
        Refused("There are 17 answers", [.. Enumerable.Range(0, 17).Select(i => $"{i}")]);
        Assert.Throws<ArgumentException>(() => votes.Among("the army", " "));

        void Refused(string why, params string[] answers) =>
            Assert.Contains(why, Assert.Throws<ArgumentException>(() => votes.Among(answers)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_on_several_scopes_are_answers_to_several_questions()
    {
        Claim kursk = By(A, "1", null, topic: Deployed, scope: Scope.Of(("place", "Kursk")));
        Assert.Equal("mixed-questions", Count(kursk, No(B, "2")).DempsterShafer(Trust.Same(0.5)).Refusal!.Code);
    }

    [Fact]
    public void The_order_of_claims_changes_nothing()
    {
        Claim[] claims =
        [
            Yes(A, "1"),
            No(Body("x", A), "2"),
            Yes(Unnamed("official"), "3"),
            Yes(Speaker.OneOf(B, C), "4"),
            No(C, "5"),
            By(B, "6", null, Stance.Evades, topic: Deployed),
        ];
        Votes votes = Count(claims);
        VoteFusion fused = votes.Fuse(BeliefFusion.Weighted, Trust.Same(0.7));
        Gen.Shuffle(claims).Sample(
            shuffled => votes.Equals(Count(shuffled)) && fused.Equals(Count(shuffled).Fuse(BeliefFusion.Weighted, Trust.Same(0.7))));
    }

    [Fact]
    public void Equality_counts_answers_abstentions_and_frame() => EqualityContract.Holds(
        Count(Yes(A, "1"), No(B, "2")),
        Count(No(B, "2"), Yes(A, "1")),
        Count(Yes(A, "1"), Yes(B, "2")),
        Count(Yes(A, "1")),
        Count(Yes(A, "1"), No(B, "2")).Among("no", "yes"),
        Count(Yes(A, "1"), No(B, "2"), By(C, "3", null, Stance.Silent, topic: Deployed)));

    [Fact]
    public void Answers_and_abstentions_are_equal_by_content()
    {
        EqualityContract.Holds(
            Count(Yes(A, "1")).Answers[0],
            Count(Yes(A, "1")).Answers[0],
            Count(No(A, "1")).Answers[0],
            Count(Yes(A, "2")).Answers[0],
            Count(Yes(A, "1"), No(A, "2")).Answers[1]);
        EqualityContract.Holds(
            Count(Yes(Body("x", A), "1")).Answers.Single(),
            Count(Yes(Body("x", A), "1")).Answers.Single(),
            Count(Yes(Body("x", A), "1"), No(Body("z", A), "2")).Answers.Single(vote => vote.Answer == "yes"));
        Abstention Of(Stance stance, string id) => Count(By(A, id, null, stance, topic: Deployed)).Abstentions[0];
        EqualityContract.Holds(Of(Stance.Evades, "1"), Of(Stance.Evades, "1"), Of(Stance.Silent, "1"), Of(Stance.Evades, "2"));
    }

    [Fact]
    public void An_answer_of_an_earlier_time_is_one_for_that_time_still()
    {
        Topic there = new("there", "presence of troops", "the north", Accrual.State);
        Claim Of(Source source, string id, Stance stance, string period) => By(source, id, null, stance, period: period, topic: there);
        Votes votes = Count(
            Of(A, "1", Stance.Asserts, "2024-05-01"), Of(A, "2", Stance.Denies, "2024-06-01"), Of(B, "3", Stance.Asserts, "2024-05-01"));
        Assert.Equal(
            "yes, 1 May 2024: 2 independent witnesses: B (3); A (1)\nno, 1 June 2024: 1 witness: A (2)\n", votes.ToString());
    }

    /// <summary>Who says yes and who says no is told together only of one question: one scope and one time.</summary>
    [Fact]
    public void Yes_and_no_are_told_together_of_one_scope_and_time()
    {
        Claim Of(Source source, string id, Stance stance, string? period, string? place = null) => By(
            source, id, null, stance, place is null ? null : Scope.Of(("place", place)), period, topic: Deployed);
        Assert.Equal("A and B say yes; C says no. [1, 2, 3]", Told(
            Of(A, "1", Stance.Asserts, "2024-05"), Of(B, "2", Stance.Asserts, "2024-05"), Of(C, "3", Stance.Denies, "2024-05")));
        Assert.Null(Told(Of(A, "1", Stance.Asserts, "2024-05"), Of(B, "2", Stance.Denies, "2024-06")));
        Assert.Null(Told(Of(A, "1", Stance.Asserts, "2024-05"), Of(B, "2", Stance.Denies, null)));
        Assert.Null(Told(Of(A, "1", Stance.Asserts, null, "north"), Of(B, "2", Stance.Denies, null, "south")));
        Assert.Null(Told(Names(A, "1", "x"), Names(B, "2", "y")));

        static string? Told(params Claim[] claims) => AnswerSentences.YesAndNo(Reconcile(claims))?.ToString();
    }
}
