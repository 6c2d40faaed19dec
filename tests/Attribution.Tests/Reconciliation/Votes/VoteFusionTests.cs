using static Attribution.Tests.Ayes;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class VoteFusionTests
{
    private static readonly Source A = State("a"), B = State("b"), C = State("c");

    [Fact]
    public void Two_for_and_one_against_by_the_rule_of_Dempster()
    {
        // With 1 − 0.8 = 1/5: m(yes) ∝ (1 − 1/25)/5 = 24/125, m(no) ∝ 4/125, m(either) ∝ 1/125; K = 96/125.
        VoteFusion fused = Count(Yes(A, "1"), Yes(B, "2"), No(C, "3")).DempsterShafer(Trust.Same(0.8));
        Assert.Equal(96.0 / 125, fused.Conflict!.Value, 1e-15);
        Assert.Equal([24.0 / 29, 4.0 / 29], fused.Beliefs.Select(answer => answer.Belief), Close);
        Assert.Equal([25.0 / 29, 5.0 / 29], fused.Beliefs.Select(answer => answer.Plausibility), Close);
        Assert.Equal([24.5 / 29, 4.5 / 29], fused.Beliefs.Select(answer => answer.Probability), Close);
        Assert.Equal(1.0 / 29, fused.Uncertainty!.Value, 1e-15);
        Assert.Equal(
            "yes 0.845 (0.828 to 0.862), no 0.155 (0.138 to 0.172); conflict K = 0.768 (Dempster's rule, trust 0.8 each)",
            fused.ToString());
        Assert.Contains("- **assigned to no answer**: 0.0344828\n", fused.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal(3, fused.Blocs.Length);
        Assert.Null(fused.Opinion);
        Assert.NotNull(fused.Mass);
    }

    [Fact]
    public void Two_for_and_one_against_by_subjective_logic()
    {
        // Each is worth W · 4 = 8 observations: (16, 8) together, (16/3, 8/3) on average.
        Votes votes = Count(Yes(A, "1"), Yes(B, "2"), No(C, "3"));
        Is(Opinion.FromEvidence([16, 8]), BeliefFusion.Cumulative);
        Is(Opinion.FromEvidence([16.0 / 3, 8.0 / 3]), BeliefFusion.Averaging);
        Is(Opinion.FromEvidence([16.0 / 3, 8.0 / 3]), BeliefFusion.Weighted);

        void Is(Opinion expected, BeliefFusion fusion)
        {
            VoteFusion fused = votes.Fuse(fusion, Trust.Same(0.8));
            Assert.Equal([expected.Beliefs[0], expected.Beliefs[1]], fused.Beliefs.Select(answer => answer.Belief), Close);
            Assert.Equal(expected.Uncertainty, fused.Uncertainty!.Value, 1e-15);
            Assert.Equal(96.0 / 125, fused.Conflict!.Value, 1e-15);
            Assert.Equal(fusion.Name, fused.Method);
        }
    }

    [Fact]
    public void Bodies_of_one_state_are_one_voice_however_often_they_agree()
    {
        VoteFusion one = Count(Yes(A, "1"), No(B, "2")).Fuse(BeliefFusion.Cumulative, Trust.Same(0.8));
        VoteFusion chorus = Count(
            Yes(Body("x", A), "1"),
            Yes(Body("y", A), "3"),
            Yes(Body("z", A), "4"),
            No(B, "2")).Fuse(BeliefFusion.Cumulative, Trust.Same(0.8));
        Assert.Equal(one.Beliefs.Select(answer => answer.Belief), chorus.Beliefs.Select(answer => answer.Belief), Close);
    }

    [Fact]
    public void A_dissenter_of_a_chorus_is_not_outvoted_within_it()
    {
        Votes bodies = Count(Yes(Body("x", A), "1"), Yes(Body("y", A), "2"), No(Body("z", A), "3"));
        VoteBloc bloc = Assert.Single(bodies.Fuse(BeliefFusion.Weighted, Trust.Same(0.8)).Blocs);
        Assert.Equal([0.4, 0.4], bloc.Opinion.Beliefs, Close);
        Assert.Equal(["1", "2", "3"], bloc.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public void Who_shares_a_root_or_data_with_another_through_a_third_is_in_one_bloc_with_it()
    {
        ClaimRelation shares = new(ClaimRelationKind.SharesDataWith, "1");
        Assert.Equal(["A; A and C; B: (0.8, 0; u = 0.2)"], Blocs(Yes(A, "1"), Yes(B, "2", shares), Yes(Body("survey", A, C), "3")));

        static IEnumerable<string> Blocs(params Claim[] claims) =>
            Count(claims).Fuse(BeliefFusion.Weighted, Trust.Same(0.8)).Blocs.Select(bloc => bloc.ToString()!);
    }

    [Fact]
    public void One_of_two_ties_neither_to_the_other_and_is_warned_of()
    {
        VoteFusion fused = Count(
            Yes(A, "1"),
            Yes(B, "2"),
            Yes(Speaker.OneOf(A, B), "3"),
            Yes(Unnamed("official"), "4")).Fuse(BeliefFusion.Weighted, Trust.Same(0.8));
        Assert.Equal(4, fused.Blocs.Length);
        Assert.Equal(["open-witness", "open-witness"], fused.Warnings.Select(warning => warning.Code));
        Trust named = Trust.Of("the named", witness => witness.IsCertain ? 0.8 : 0);
        Assert.Empty(Count(Yes(A, "1"), Yes(Unnamed("official"), "2")).DempsterShafer(named).Warnings);
        Assert.Contains(
            fused.Warnings, warning => warning.Message.StartsWith("A or B may be one of the other witnesses", StringComparison.Ordinal));
    }

    /// <summary>Beside one other bloc, and where nobody in its own is known.</summary>
    [Fact]
    public void Who_may_be_one_of_the_others_is_warned_of_beside_a_single_other()
    {
        ClaimRelation shares = new(ClaimRelationKind.SharesDataWith, "1");
        Assert.Equal(["open-witness"], Warned(Yes(A, "1"), Yes(Unnamed("official"), "2")));
        Assert.Empty(Warned(Yes(Unnamed("official"), "2")));
        Assert.Empty(Warned(Yes(A, "1"), Yes(Unnamed("official"), "2", shares), Yes(B, "3")));

        static IEnumerable<string> Warned(params Claim[] claims) =>
            Count(claims).Fuse(BeliefFusion.Weighted, Trust.Same(0.8)).Warnings.Select(warning => warning.Code);
    }

    [Fact]
    public void Sources_that_cannot_be_wrong_and_exclude_each_other_are_refused_by_Dempster_alone()
    {
        Votes votes = Count(Yes(A, "1"), No(B, "2"));
        VoteFusion refused = votes.DempsterShafer(Trust.Same(1));
        Assert.Equal(("total-conflict", 1), (refused.Refusal!.Code, refused.Conflict));
        Assert.Empty(refused.Beliefs);
        Assert.Null(refused.Uncertainty);
        Assert.Contains("conflict K = 1 (Dempster's rule", refused.ToString(), StringComparison.Ordinal);

        VoteFusion half = votes.Fuse(BeliefFusion.Cumulative, Trust.Same(1));
        Assert.Equal([0.5, 0.5], half.Beliefs.Select(answer => answer.Belief));
        Assert.Equal((1, 0), (half.Conflict, half.Uncertainty));
    }

    [Fact]
    public void An_answer_that_nobody_gave_stays_possible()
    {
        VoteFusion fused = Count(Names(A, "1", "the army"), Names(B, "2", "The Army"), Names(C, "3", "the rebels"))
            .Among("the army", "the rebels", "somebody else").DempsterShafer(Trust.Same(0.5));
        Assert.Equal(
            [(3.0 / 5, 4.0 / 5), (1.0 / 5, 2.0 / 5), (0, 1.0 / 5)],
            fused.Beliefs.Select(answer => (Math.Round(answer.Belief, 15), Math.Round(answer.Plausibility, 15))));
        Assert.Equal(3.0 / 8, fused.Conflict!.Value, 1e-15);
    }

    [Fact]
    public void Who_is_not_known_to_be_trusted_is_left_out_and_shown()
    {
        VoteFusion fused = Count(Yes(A, "1"), No(B, "2")).DempsterShafer(Trust.Of("only A", witness => witness.Name == "A" ? 0.9 : null));
        Assert.Equal(["2"], fused.WithoutTrust.Select(claim => claim.Id));
        Assert.Equal((0.9, 0), (fused.Beliefs[0].Belief, fused.Conflict));
        Assert.Equal("no-trust", Count(Yes(A, "1")).DempsterShafer(Trust.Of("nobody", _ => null)).Refusal!.Code);
    }

    [Fact]
    public void Votes_of_hundreds_are_fused()
    {
        Votes votes = Count(
            [.. Enumerable.Range(0, 300).Select(i => i % 3 == 0 ? No(State($"n{i}"), $"{i}") : Yes(State($"y{i}"), $"{i}"))]);
        VoteFusion fused = votes.DempsterShafer(Trust.Same(0.999));
        Assert.Equal((1, 1), (fused.Conflict, fused.Beliefs[0].Belief));
        Assert.Equal(2.0 / 3, votes.Fuse(BeliefFusion.Cumulative, Trust.Same(0.999)).Beliefs[0].Probability, 1e-5);
    }

    [Fact]
    public void Equality_counts_every_member()
    {
        Votes votes = Count(Yes(A, "1"), No(B, "2"));
        EqualityContract.Holds(
            votes.DempsterShafer(Trust.Same(0.8)),
            votes.DempsterShafer(Trust.Same(0.8)),
            votes.DempsterShafer(Trust.Same(0.7)),
            votes.DempsterShafer(Trust.Same(1)),
            votes.Fuse(BeliefFusion.Weighted, Trust.Same(0.8)),
            votes.Fuse(BeliefFusion.Averaging, Trust.Same(0.8)));
        VoteBloc Bloc(Source source, double trust) => Count(Yes(source, "1")).DempsterShafer(Trust.Same(trust)).Blocs[0];
        EqualityContract.Holds(Bloc(A, 0.8), Bloc(A, 0.8), Bloc(B, 0.8), Bloc(A, 0.7));
    }

    private static bool Close(double one, double other) => Math.Abs(one - other) < 1e-15;
}
