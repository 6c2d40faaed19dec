using CsCheck;

namespace Attribution.Tests;

public class BeliefFusionTests
{
    /// <summary>The three sources of table I in van der Heijden, Kopp and Kargl 2018, https://doi.org/10.48550/arXiv.1805.01388.</summary>
    private static readonly Opinion[] TableI =
    [
        Opinion.Binomial(0.1, 0.3, 0.6), Opinion.Binomial(0.4, 0.2, 0.4), Opinion.Binomial(0.7, 0.1, 0.2),
    ];

    public static TheoryData<BeliefFusion> Members => [.. BeliefFusion.All];

    [Fact]
    public void Three_sources_of_van_der_Heijden_fuse_as_published()
    {
        Assert.Equal((0.651, 0.209, 0.140), Rounded(BeliefFusion.Cumulative.Combine(TableI), 3));
        Assert.Equal((0.509, 0.164, 0.327), Rounded(BeliefFusion.Averaging.Combine(TableI), 3));
        Assert.Equal((0.562, 0.146, 0.292), Rounded(BeliefFusion.Weighted.Combine(TableI), 3));
    }

    /// <summary>
    /// Jøsang 2016, Subjective Logic, chapter 14: three advisors, trusted 0.93, 0.97 and 0.85, two of whom are sure of what the third is
    /// sure is false.
    /// </summary>
    [Fact]
    public void Trusted_advisors_of_Josang_fuse_as_published()
    {
        Opinion yes = Opinion.Binomial(1, 0, 0, 0.1), no = Opinion.Binomial(0, 1, 0, 0.1);
        Opinion[] told =
        [
            yes.Discount(Opinion.Binomial(0.3, 0, 0.7, 0.9)),
            no.Discount(Opinion.Binomial(0.7, 0, 0.3, 0.9)),
            yes.Discount(Opinion.Binomial(0.4, 0.1, 0.5, 0.9)),
        ];
        Assert.Equal((0.36, 0.62, 0.02), Rounded(BeliefFusion.Cumulative.Combine(told), 2));
    }

    /// <summary>Evidence adds up, or is averaged: computed in exact fractions.</summary>
    [Fact]
    public void Fusion_is_of_evidence()
    {
        Opinion one = Opinion.FromEvidence([8, 0, 2]), other = Opinion.FromEvidence([0, 6, 0]);
        Assert.Equal(Opinion.FromEvidence([8, 6, 2]), BeliefFusion.Cumulative.Combine(one, other), Nearly);
        Assert.Equal(Opinion.FromEvidence([4, 3, 1]), BeliefFusion.Averaging.Combine(one, other), Nearly);

        // Confidences 10/12 and 6/8, which are in proportion 10 to 9.
        Assert.Equal(Opinion.FromEvidence([80.0 / 19, 54.0 / 19, 20.0 / 19]), BeliefFusion.Weighted.Combine(one, other), Nearly);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Dogmatic_opinions_alone_decide_with_equal_weight(BeliefFusion fusion)
    {
        Opinion yes = Opinion.Binomial(1, 0, 0), mixed = Opinion.Binomial(0.1, 0.9, 0), open = Opinion.Binomial(0, 0.99, 0.01);
        Assert.Equal((0.55, 0.45, 0), Rounded(fusion.Combine(yes, mixed, open), 12));
        Assert.Equal((0.7, 0.3, 0), Rounded(fusion.Combine(yes, yes, mixed), 12));
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Dogmatic_opinions_are_the_limit_of_ever_more_evidence(BeliefFusion fusion)
    {
        Opinion limit = fusion.Combine(Opinion.Binomial(1, 0, 0), Opinion.Binomial(0.2, 0.8, 0), Opinion.Binomial(0.2, 0.5, 0.3));
        foreach (double u in new[] { 1e-9, 1e-18, 1e-150, 1e-300, double.Epsilon })
        {
            Opinion near = fusion.Combine(Opinion.Binomial(1 - u, 0, u), Opinion.Binomial(0.2, 0.8 - u, u), Opinion.Binomial(0.2, 0.5, 0.3));
            Assert.Equal(limit.Beliefs[0], near.Beliefs[0], 20 * u + 1e-15);
            Assert.Equal(0, near.Uncertainty, 3 * u);
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void The_order_of_opinions_changes_no_bit(BeliefFusion fusion) =>
        Gen.Select(RandomBeliefs.Opinions(3).Array[1, 8], Gen.Int[0, 1000]).Sample((opinions, seed) =>
            fusion.Combine(opinions).Equals(fusion.Combine(RandomBeliefs.Permuted(opinions, seed))));

    [Theory]
    [MemberData(nameof(Members))]
    public void Answers_have_no_order(BeliefFusion fusion) =>
        Gen.Select(RandomBeliefs.Opinions(4).Array[1, 5], Gen.Int[0, 1000]).Sample((opinions, seed) =>
        {
            int[] place = RandomBeliefs.Permuted([0, 1, 2, 3], seed);
            Opinion Move(Opinion opinion) => Opinion.Of([.. place.Select(i => opinion.Beliefs[i])], opinion.Uncertainty, [.. place.Select(i => opinion.BaseRates[i])]);
            return Nearly(Move(fusion.Combine(opinions)), fusion.Combine([.. opinions.Select(Move)]));
        });

    [Theory]
    [MemberData(nameof(Members))]
    public void One_opinion_is_returned_and_ignorance_stays_ignorance(BeliefFusion fusion)
    {
        RandomBeliefs.Opinions(3).Sample(opinion => Nearly(opinion, fusion.Combine(opinion)));
        Assert.Equal(Opinion.Vacuous(2, [0.25, 0.75]), fusion.Combine(Opinion.Vacuous(2), Opinion.Vacuous(2, [0, 1])));
    }

    [Fact]
    public void The_same_opinion_twice_is_more_evidence_only_if_it_adds_up() => RandomBeliefs.OpenOpinions(3).Sample(opinion =>
        Nearly(opinion, BeliefFusion.Averaging.Combine(opinion, opinion))
        && Nearly(opinion, BeliefFusion.Weighted.Combine(opinion, opinion))
        && BeliefFusion.Cumulative.Combine(opinion, opinion).Uncertainty < opinion.Uncertainty);

    [Fact]
    public void Who_knows_nothing_changes_nothing_but_an_average() => RandomBeliefs.OpenOpinions(3).Sample(opinion =>
        Nearly(opinion, BeliefFusion.Cumulative.Combine(opinion, Opinion.Vacuous(3)))
        && Nearly(opinion, BeliefFusion.Weighted.Combine(opinion, Opinion.Vacuous(3)))
        && BeliefFusion.Averaging.Combine(opinion, Opinion.Vacuous(3)).Uncertainty > opinion.Uncertainty);

    [Fact]
    public void Cumulated_in_steps_it_is_the_same() => RandomBeliefs.OpenOpinions(3).Array[3].Sample(opinions =>
        Nearly(BeliefFusion.Cumulative.Combine(opinions), BeliefFusion.Cumulative.Combine(opinions[0], BeliefFusion.Cumulative.Combine(opinions[1], opinions[2]))));

    /// <summary>Which is why every member takes all sources at once.</summary>
    [Fact]
    public void Averaged_in_steps_it_is_not_the_same() => Assert.All([BeliefFusion.Averaging, BeliefFusion.Weighted], fusion =>
        Assert.False(Nearly(fusion.Combine(TableI), fusion.Combine(TableI[0], fusion.Combine(TableI[1], TableI[2])))));

    [Theory]
    [MemberData(nameof(Members))]
    public void Bad_input_is_refused_with_its_place(BeliefFusion fusion)
    {
        Assert.Throws<ArgumentException>(() => fusion.Combine());
        Assert.Contains("opinions[1] is null", Assert.Throws<ArgumentException>(() => fusion.Combine(TableI[0], null!)).Message, StringComparison.Ordinal);
        Assert.Contains(
            "opinions[1] is on 3 answers and opinions[0] on 2",
            Assert.Throws<ArgumentException>(() => fusion.Combine(TableI[0], Opinion.Vacuous(3))).Message,
            StringComparison.Ordinal);
    }

    private static (double, double, double) Rounded(Opinion opinion, int digits) =>
        (Math.Round(opinion.Beliefs[0], digits), Math.Round(opinion.Beliefs[1], digits), Math.Round(opinion.Uncertainty, digits));

    private static bool Nearly(Opinion one, Opinion other) =>
        one.Beliefs.Zip(other.Beliefs).Concat(one.BaseRates.Zip(other.BaseRates)).Append((one.Uncertainty, other.Uncertainty))
            .All(pair => Math.Abs(pair.Item1 - pair.Item2) <= 1e-13);
}
