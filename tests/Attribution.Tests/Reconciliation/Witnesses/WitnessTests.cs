using CsCheck;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class WitnessTests
{
    private static readonly Source A = State("a"), B = State("b"), C = State("c");

    private static WitnessCount Count(params Claim[] claims) => Reconcile(claims).WitnessCount;

    private static Estimate Hundred => Estimate.Of(100);

    [Fact]
    public void Bodies_of_one_state_are_one_witness() =>
        Assert.Equal(new(1, 1), Count(By(Body("x", A), "1", Hundred), By(Body("y", Body("z", A)), "2", Hundred)));

    [Fact]
    public void A_survey_by_an_agency_and_a_state_adds_none_to_the_two() =>
        Assert.Equal(new(2, 2), Count(By(Body("survey", A, B), "1", Hundred), By(A, "2", Hundred), By(B, "3", Hundred)));

    [Fact]
    public void A_survey_by_two_depends_on_either() =>
        Assert.Equal(new(1, 1), Count(By(Body("survey", A, B), "1", Hundred), By(A, "2", Hundred)));

    [Fact]
    public void Joint_speakers_are_one_witness() => Assert.Equal(new(1, 1), Count(By(Speaker.Joint(A, B), "1", Hundred)));

    [Fact]
    public void What_is_based_on_one_who_only_passes_on_another_s_word_depends_on_that_other()
    {
        Claim own = By(A, "1", Hundred), inferred = new("2", Chain.From(B).BasedOn(C), Dead, Hundred);
        Claim passedOn = new("3", Chain.From(C).Quoting(A), Dead, Hundred);
        Assert.Equal(new(2, 2), Count(own, inferred));
        Assert.Equal(new(1, 1), Count(own, inferred, passedOn));
        Assert.Equal(new(2, 2), Count(own, inferred, passedOn, By(C, "4", Hundred)));
    }

    [Fact]
    public void An_unnamed_source_may_be_one_of_the_others() =>
        Assert.Equal(new(1, 2), Count(By(A, "1", Hundred), By(Unnamed("official"), "2", Hundred)));

    [Fact]
    public void Who_is_not_named_is_told_with_who_reported_it_unless_it_speaks_itself()
    {
        Source official = Unnamed("official");
        Reconciliation result = Reconcile(By(official, "1", Hundred), new("2", Chain.From(official), Dead, Hundred));
        Assert.Equivalent(
            (string[])["an official: 2", "an official, by the wire: 1"], result.Witnesses.Select(witness => witness.ToString()));
        Assert.DoesNotContain("an official, by an official", result.ToText(full: true), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unnamed_source_of_a_known_house_is_no_further_witness() =>
        Assert.Equal(new(1, 1), Count(By(A, "1", Hundred), By(Unnamed("official", A), "2", Hundred)));

    [Fact]
    public void Unnamed_sources_alone_are_at_least_one_witness() =>
        Assert.Equal(new(1, 2), Count(By(Unnamed("one"), "1", Hundred), By(Unnamed("two"), "2", Hundred)));

    [Fact]
    public void One_of_several_may_be_somebody_else() =>
        Assert.Equal(new(1, 2), Count(By(A, "1", Hundred), By(Speaker.OneOf(A, B), "2", Hundred)));

    [Fact]
    public void One_of_several_who_all_speak_anyway_is_nobody_else() =>
        Assert.Equal(new(2, 2), Count(By(A, "1", Hundred), By(B, "2", Hundred), By(Speaker.OneOf(A, B), "3", Hundred)));

    [Fact]
    public void Shared_data_makes_two_witnesses_one() =>
        Assert.Equal(
            new(1, 1),
            Count(By(A, "1", Hundred), By(B, "2", Hundred, relations: new ClaimRelation(ClaimRelationKind.SharesDataWith, "1"))));

    [Fact]
    public void Who_gives_no_answer_is_no_witness() => Assert.Equal(new(1, 1), Count(By(A, "1", Hundred), By(B, "2", null, Stance.Evades)));

    [Fact]
    public void Dependence_is_not_passed_on_beyond_what_is_shared() =>
        Assert.Equal(
            new(2, 2),
            Count(By(Body("x", A, B), "1", Hundred), By(Body("y", B, C), "2", Hundred), By(A, "3", Hundred)));

    [Fact]
    public void The_largest_independent_number_is_that_of_brute_force()
    {
        Gen<int[]> set = Gen.Int[0, 6].HashSet[1, 3].Select(members => members.ToArray());
        set.List[0, 9].Sample(sets =>
        {
            int best = 0;
            for (int mask = 0; mask < 1 << sets.Count; mask++)
            {
                int[][] chosen = [.. sets.Where((_, i) => (mask >> i & 1) == 1)];
                if (chosen.Sum(one => one.Length) == chosen.SelectMany(one => one).Distinct().Count()) best = Math.Max(best, chosen.Length);
            }

            return IndependentSets.Largest(sets) == (best, best);
        });
    }

    [Theory]
    [InlineData(1417, 1, 2)]
    [InlineData(1400, 2, 2)]
    [InlineData(17, 2, 2)]
    public void Equal_unrounded_counts_may_have_one_origin(int figure, int least, int most) =>
        Assert.Equal(new(least, most), Count(By(A, "1", Estimate.Of(figure)), By(B, "2", Estimate.Of(figure))));

    [Fact]
    public void Unlike_counts_have_origins_of_their_own() =>
        Assert.Equal(new(2, 2), Count(By(A, "1", Estimate.Of(1417)), By(B, "2", Estimate.Of(1419))));

    /// <summary>
    /// Of five sources there are ten pairs and ten groups of three, and more than a thousand ways to choose who of each it is: no more than
    /// the five are there, whatever is chosen.
    /// </summary>
    [Fact]
    public void More_ways_to_choose_than_are_tried_leave_no_more_witnesses_than_sources()
    {
        Source[] all = [.. "vwxyz".Select(name => State($"{name}"))];
        IEnumerable<Speaker> some = Enumerable.Range(0, 1 << all.Length)
            .Select(bits => all.Where((_, i) => (bits >> i & 1) == 1).ToArray())
            .Where(chosen => chosen.Length is 2 or 3)
            .Select(chosen => Speaker.OneOf(chosen));
        Claim[] claims = [.. some.Select((speaker, i) => By(speaker, $"{i}", Hundred))];
        Assert.Equal((20, 5), (claims.Length, Count(claims).Maximum));
    }

    [Fact]
    public void A_witness_of_another_result_has_no_ties_here()
    {
        Witness stranger = Assert.Single(Reconcile(By(B, "2", Hundred)).Witnesses);
        Independence independence = Reconcile(By(A, "1", Hundred)).Independence;
        Assert.StartsWith(
            "It is not one of the witnesses.",
            Assert.Throws<ArgumentException>("witness", () => independence.TiesOf(stranger)).Message,
            StringComparison.Ordinal);
    }
}
