using CsCheck;

namespace Attribution.Tests;

public class MassFunctionTests
{
    private const int Peter = 1, Paul = 2, Mary = 4;

    /// <summary>
    /// The killer's sex was decided by a coin: Smets and Kennes 1994, Artificial Intelligence 66:191, the case of Peter, Paul and Mary.
    /// </summary>
    private static readonly MassFunction Coin = MassFunction.Of(3, new(Mary, 0.5), new(Peter | Paul, 0.5));

    [Fact]
    public void Belief_and_plausibility_bound_what_evidence_leaves()
    {
        Assert.Equal((0, 0.5), (Coin.Belief(Peter), Coin.Plausibility(Peter)));
        Assert.Equal((0.5, 0.5), (Coin.Belief(Mary), Coin.Plausibility(Mary)));
        Assert.Equal((0.5, 1), (Coin.Belief(Mary | Paul), Coin.Plausibility(Mary | Paul)));
    }

    [Fact]
    public void To_bet_on_the_coin_is_to_share_it_out() =>
        Assert.Equal([0.25, 0.25, 0.5], Enumerable.Range(0, 3).Select(Coin.PignisticProbability));

    [Fact]
    public void Discounting_leaves_the_rest_open()
    {
        MassFunction discounted = Coin.Discount(0.8);
        Assert.Equal((0.4, 0.4, 1 - 0.8), (discounted[Mary], discounted[Peter | Paul], discounted[7]));
        Assert.Equal(Coin, Coin.Discount(1));
        Assert.Equal(MassFunction.Vacuous(3), Coin.Discount(0));
        Assert.Equal(MassFunction.Vacuous(3), MassFunction.Vacuous(3).Discount(0.3));
    }

    [Fact]
    public void Belief_plausibility_and_bets_are_what_the_axioms_say() =>
        Gen.Select(RandomBeliefs.Masses(4), Gen.Int[0, 15], Gen.Int[0, 15]).Sample((mass, one, other) =>
            Math.Abs(mass.FocalSets.Sum(focal => focal.Mass) - 1) < 1e-15
            && Math.Abs(mass.Plausibility(one) + mass.Belief(15 & ~one) - 1) < 1e-15
            && mass.Belief(one) <= mass.Plausibility(one)
            && mass.Belief(one | other) >= mass.Belief(one) + mass.Belief(other) - mass.Belief(one & other) - 1e-15
            && Math.Abs(Enumerable.Range(0, 4).Sum(mass.PignisticProbability) - 1) < 1e-15
            && Enumerable.Range(0, 4).All(
                answer =>
                    mass.Belief(1 << answer) <= mass.PignisticProbability(answer)
                        && mass.PignisticProbability(answer) <= mass.Plausibility(1 << answer)));

    [Fact]
    public void Built_again_from_its_focal_sets_it_is_the_same() =>
        Gen.Select(RandomBeliefs.Masses(5), Gen.Int[0, 1000]).Sample((mass, seed) =>
            mass.Equals(MassFunction.Of(5, RandomBeliefs.Permuted([.. mass.FocalSets], seed))));

    [Fact]
    public void Bad_evidence_is_refused_with_its_place()
    {
        Refused("focalSets[1] is the empty set", new(1, 0.5), new(0, 0.5));
        Refused("focalSets[0] is 0b1000, and there are only 3 answers", new FocalSet(8, 1));
        Refused("focalSets[1] is 0b10, which was given before", new(2, 0.5), new(2, 0.5));
        Refused("masses[1] is -0.5", new(1, 1.5), new(2, -0.5));
        Refused("masses[0] is NaN", new FocalSet(1, double.NaN));
        Refused("masses[0] is Infinity", new FocalSet(1, double.PositiveInfinity));
        Refused("The masses add up to 0.9;", new(1, 0.5), new(2, 0.4));
        Refused("The masses add up to 0;");
        Assert.Throws<ArgumentOutOfRangeException>(() => MassFunction.Vacuous(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => MassFunction.Vacuous(17));
        Assert.Throws<ArgumentOutOfRangeException>(() => Coin.Belief(8));
        Assert.Throws<ArgumentOutOfRangeException>(() => Coin[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Coin.PignisticProbability(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Coin.Discount(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Coin.Discount(1.1));

        static void Refused(string why, params FocalSet[] sets) =>
            Assert.Contains(why, Assert.Throws<ArgumentException>(() => MassFunction.Of(3, sets)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Masses_that_all_but_add_up_are_divided_by_their_sum() =>
        Assert.Equal(1, MassFunction.Of(2, new(1, 0.5), new(2, 0.4999999999)).Belief(3));

    [Fact]
    public void Equality_counts_answers_and_focal_sets() => EqualityContract.Holds(
        Coin,
        MassFunction.Of(3, new(Peter | Paul, 0.5), new(Mary, 0.5), new(Paul, 0)),
        MassFunction.Of(4, new(Mary, 0.5), new(Peter | Paul, 0.5)),
        MassFunction.Of(3, new(Mary, 0.25), new(Peter | Paul, 0.75)),
        MassFunction.Vacuous(3));

    [Fact]
    public void It_reads_as_sets_with_their_masses() => Assert.Equal("{0, 1} 0.4, {2} 0.4, all 0.2", Coin.Discount(0.8).ToString());
}
