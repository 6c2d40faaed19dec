using Attribution.Merging;
using CsCheck;

namespace Attribution.Tests;

public class DempsterRuleTests
{
    private const int Meningitis = 1, Tumour = 2, Concussion = 4;

    private static readonly MassFunction OneDoctor = MassFunction.Of(3, new(Meningitis, 0.99), new(Tumour, 0.01));

    private static readonly MassFunction TheOther = MassFunction.Of(3, new(Concussion, 0.99), new(Tumour, 0.01));

    /// <summary>Zadeh 1986, AI Magazine 7(2):85, https://doi.org/10.1609/aimag.v7i2.542.</summary>
    [Fact]
    public void Two_doctors_who_both_all_but_rule_out_a_tumour_make_it_certain_at_a_conflict_next_to_total()
    {
        DempsterCombination combined = DempsterRule.Combine(OneDoctor, TheOther);
        Assert.Equal(1, combined.Mass![Tumour]);
        Assert.Equal(0.9999, combined.Conflict, 1e-15);
        Assert.Equal(Math.Log(10_000), combined.WeightOfConflict, 1e-13);
        Assert.Equal("{1} 1 (conflict K = 0.9999)", combined.ToString());
    }

    [Fact]
    public void Doctors_who_can_be_wrong_leave_the_tumour_unlikely()
    {
        MassFunction combined = DempsterRule.Combine(OneDoctor.Discount(0.9), TheOther.Discount(0.9)).Mass!;
        Assert.InRange(combined.Plausibility(Tumour), 0, 0.07);
        Assert.Equal(combined.Belief(Meningitis), combined.Belief(Concussion));
    }

    /// <summary>Yager 1987, Information Sciences 41:93: the conflict counts as ignorance.</summary>
    [Fact]
    public void By_the_rule_of_Yager_the_doctors_know_next_to_nothing()
    {
        MassFunction yager = DempsterRule.Combine(OneDoctor, TheOther).Yager;
        Assert.Equal(0.0001, yager[Tumour], 1e-16);
        Assert.Equal(0.9999, yager[7], 1e-15);
    }

    /// <summary>
    /// The painting that may be by Raphael, by a disciple, or a counterfeit: Klir 2006, Uncertainty and Information, example 5.8. Expected:
    /// exact fractions over all choices of sets.
    /// </summary>
    [Fact]
    public void Two_experts_on_a_painting_combine_as_published()
    {
        MassFunction one = MassFunction.Of(3, new(1, 0.05), new(4, 0.05), new(3, 0.15), new(5, 0.10), new(6, 0.05), new(7, 0.60));
        MassFunction other = MassFunction.Of(3, new(1, 0.15), new(4, 0.05), new(3, 0.05), new(5, 0.20), new(6, 0.05), new(7, 0.50));
        DempsterCombination combined = DempsterRule.Combine(one, other);
        double[] expected = [0.2075, 0.01, 0.1125, 0.0925, 0.19, 0.0575, 0.30];
        Assert.Equal(0.03, combined.Conflict, 1e-15);
        for (int set = 1; set <= 7; set++)
        {
            Assert.Equal(expected[set - 1] / 0.97, combined.Mass![set], 1e-15);
        }
    }

    /// <summary>Smets and Kennes 1994: an alibi of Peter moves all that was on Peter or Paul to Paul.</summary>
    [Fact]
    public void An_alibi_moves_its_mass_to_who_is_left()
    {
        MassFunction coin = MassFunction.Of(3, new(4, 0.5), new(3, 0.5)), alibi = MassFunction.Of(3, new FocalSet(6, 1));
        Assert.Equal(MassFunction.Of(3, new(4, 0.5), new(2, 0.5)), DempsterRule.Combine(coin, alibi).Mass);
    }

    /// <summary>
    /// The column BCF of table I in van der Heijden, Kopp and Kargl 2018, arXiv:1805.01388: there, constraint fusion is Dempster's rule.
    /// </summary>
    [Fact]
    public void Three_sources_of_van_der_Heijden_combine_as_published()
    {
        DempsterCombination combined = DempsterRule.Combine(
            MassFunction.Of(2, new(1, 0.1), new(2, 0.3), new(3, 0.6)),
            MassFunction.Of(2, new(1, 0.4), new(2, 0.2), new(3, 0.4)),
            MassFunction.Of(2, new(1, 0.7), new(2, 0.1), new(3, 0.2)));
        Assert.Equal(
            (0.738, 0.184, 0.078), (Math.Round(combined.Mass![1], 3), Math.Round(combined.Mass[2], 3), Math.Round(combined.Mass[3], 3)));
        Assert.Equal(0.382, combined.Conflict, 1e-15);
    }

    [Fact]
    public void Total_conflict_is_refused_with_a_remedy_and_no_number_that_is_none()
    {
        DempsterCombination total = DempsterRule.Combine(MassFunction.Of(2, new FocalSet(1, 1)), MassFunction.Of(2, new FocalSet(2, 1)));
        Assert.Null(total.Mass);
        Assert.Equal((1, double.PositiveInfinity), (total.Conflict, total.WeightOfConflict));
        Assert.Equal("total-conflict", total.Refusal!.Code);
        Assert.NotNull(total.Refusal.Remedy);
        Assert.Equal(MassFunction.Vacuous(2), total.Yager);
        Assert.StartsWith("no combination: The sources have no answer in common", total.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_source_is_returned_as_it_is() => RandomBeliefs.Masses(4).Sample(mass =>
    {
        DempsterCombination alone = DempsterRule.Combine(mass);
        return mass.Equals(alone.Mass) && alone.Conflict == 0;
    });

    [Fact]
    public void Who_knows_nothing_changes_nothing() => RandomBeliefs.Masses(4).Sample(mass =>
        Close(mass, DempsterRule.Combine(mass, MassFunction.Vacuous(4)).Mass!, 1e-15)
            && DempsterRule.Combine(MassFunction.Vacuous(4), mass).Conflict == 0);

    [Fact]
    public void The_order_of_sources_changes_no_bit() =>
        Gen.Select(RandomBeliefs.Masses(4).Array[1, 7], Gen.Int[0, 1000]).Sample((sources, seed) =>
            DempsterRule.Combine(sources).Equals(DempsterRule.Combine(RandomBeliefs.Permuted(sources, seed))));

    [Fact]
    public void Combined_in_steps_it_is_the_same_and_the_weights_of_conflict_add_up() =>
        RandomBeliefs.OpenMasses(4).Array[3].Sample(sources =>
        {
            DempsterCombination atOnce = DempsterRule.Combine(sources), first = DempsterRule.Combine(sources[0], sources[1]);
            DempsterCombination then = DempsterRule.Combine(first.Mass!, sources[2]);
            return Close(atOnce.Mass!, then.Mass!, 1e-13)
                && Math.Abs(atOnce.WeightOfConflict - first.WeightOfConflict - then.WeightOfConflict)
                    < 1e-13 * (1 + atOnce.WeightOfConflict);
        });

    /// <summary>Another algorithm: commonalities multiply, and K is what their Möbius inverse lacks (Shafer 1976, theorem 3.3).</summary>
    [Fact]
    public void Commonalities_multiply() =>
        RandomBeliefs.OpenMasses(4).Array[2, 4].Sample(sources =>
        {
            DempsterCombination combined = DempsterRule.Combine(sources);
            double agreement = 0;
            for (int set = 1; set < 16; set++)
            {
                agreement += (int.PopCount(set) % 2 == 1 ? 1 : -1)
                    * sources.Aggregate(1.0, (product, source) => product * Commonality(source, set));
            }

            return Math.Abs(1 - agreement - combined.Conflict) < 1e-12
                && Enumerable.Range(1, 15).All(set =>
                    Math.Abs(
                        (Commonality(combined.Mass!, set) * agreement)
                            - sources.Aggregate(1.0, (product, source) => product * Commonality(source, set))) < 1e-12);
        });

    [Fact]
    public void Answers_have_no_order() =>
        Gen.Select(RandomBeliefs.OpenMasses(4).Array[2, 4], Gen.Int[0, 1000]).Sample((sources, seed) =>
        {
            int[] place = RandomBeliefs.Permuted([0, 1, 2, 3], seed);
            MassFunction Move(MassFunction mass) => MassFunction.Of(
                4, [.. mass.FocalSets.Select(focal => new FocalSet(Enumerable.Range(0, 4).Sum(i => (focal.Answers >> i & 1) << place[i]), focal.Mass))]);
            return Close(Move(DempsterRule.Combine(sources).Mass!), DempsterRule.Combine([.. sources.Select(Move)]).Mass!, 1e-14);
        });

    [Fact]
    public void Conflict_is_from_0_to_1_and_masses_add_up_to_1() =>
        RandomBeliefs.Masses(3).Array[1, 9].Sample(sources =>
        {
            DempsterCombination combined = DempsterRule.Combine(sources);
            return combined.Conflict is >= 0 and <= 1
                && combined.WeightOfConflict >= 0
                && (combined.Mass is null == combined.Refusal is not null)
                && (combined.Mass is null || Math.Abs(combined.Mass.FocalSets.Sum(focal => focal.Mass) - 1) < 1e-15);
        });

    [Fact]
    public void A_little_conflict_keeps_its_digits()
    {
        MassFunction one = MassFunction.Of(2, new(1, 1e-9), new(3, 1 - 1e-9)), other = MassFunction.Of(2, new(2, 1e-9), new(3, 1 - 1e-9));
        Assert.Equal(1e-18, DempsterRule.Combine(one, other).Conflict, 1e-32);
    }

    [Fact]
    public void A_thousand_sources_neither_vanish_nor_overflow()
    {
        MassFunction[] halves = [.. Enumerable.Range(0, 1000).Select(i => MassFunction.Of(2, new(1 + (i % 2), 0.9), new(3, 0.1)))];
        DempsterCombination combined = DempsterRule.Combine(halves);
        Assert.Equal(0.5, combined.Mass![1], 1e-12);
        Assert.Equal(1, combined.Conflict);
        Assert.True(double.IsFinite(combined.WeightOfConflict));
    }

    [Fact]
    public void Bad_input_is_refused_with_its_place()
    {
        Assert.Throws<ArgumentException>(() => DempsterRule.Combine());
        Assert.Contains(
            "sources[1] is null",
            Assert.Throws<ArgumentException>(() => DempsterRule.Combine(OneDoctor, null!)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "sources[1] is over 2 answers and sources[0] over 3",
            Assert.Throws<ArgumentException>(() => DempsterRule.Combine(OneDoctor, MassFunction.Vacuous(2))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Equality_counts_mass_and_conflict() => EqualityContract.Holds(
        DempsterRule.Combine(OneDoctor, TheOther),
        DempsterRule.Combine(TheOther, OneDoctor),
        DempsterRule.Combine(OneDoctor),
        DempsterRule.Combine(MassFunction.Of(3, new FocalSet(Tumour, 1))),
        DempsterRule.Combine(MassFunction.Of(3, new FocalSet(1, 1)), MassFunction.Of(3, new FocalSet(2, 1))));

    private static double Commonality(MassFunction mass, int set) =>
        mass.FocalSets.Where(focal => (focal.Answers & set) == set).Sum(focal => focal.Mass);

    private static bool Close(MassFunction one, MassFunction other, double tolerance) =>
        Enumerable.Range(1, one.Frame).All(set => Math.Abs(one[set] - other[set]) <= tolerance);
}
