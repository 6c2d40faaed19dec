using CsCheck;

namespace Attribution.Tests;

public class OpinionTests
{
    [Fact]
    public void Eight_observations_for_and_one_against_are_a_beta_distribution()
    {
        // Beta(9, 2) with the uniform prior Beta(1, 1): mean 9/11.
        Opinion opinion = Opinion.FromEvidence([8, 1]);
        Assert.Equal([9.0, 2.0], opinion.Concentrations!.Value.Select(alpha => Math.Round(alpha, 12)));
        Assert.Equal(9.0 / 11, opinion.ProjectedProbability(0), 1e-15);
        Assert.Equal((8.0 / 11, 1.0 / 11, 2.0 / 11), (opinion.Beliefs[0], opinion.Beliefs[1], opinion.Uncertainty));
    }

    /// <summary>Jøsang 2016, Subjective Logic, p. 261: a rumour passed on by three who are each trusted 0.76.</summary>
    [Fact]
    public void Trust_wears_off_along_a_path_as_published()
    {
        Opinion trust = Opinion.Binomial(0.2, 0.1, 0.7, 0.8), told = Opinion.Binomial(0.8, 0.2, 0, 0.1);
        (double, double, double)[] expected = [(0.608, 0.152, 0.240), (0.462, 0.116, 0.422), (0.351, 0.088, 0.561)];
        foreach ((double, double, double) step in expected)
        {
            told = told.Discount(trust);
            Assert.Equal(step, (Math.Round(told.Beliefs[0], 3), Math.Round(told.Beliefs[1], 3), Math.Round(told.Uncertainty, 3)));
        }
    }

    [Fact]
    public void Evidence_goes_there_and_back() =>
        Gen.Select(Gen.Double[0, 1e6].Array[4], Gen.Double[-150, 150]).Sample((evidence, exponent) =>
        {
            double[] scaled = [.. evidence.Select(r => r * Math.Pow(10, exponent))];
            double total = scaled.Sum() + 2;
            return Opinion.FromEvidence(scaled).Evidence is not { } back
                || scaled.Zip(back).All(pair => Math.Abs(pair.First - pair.Second) <= 1e-14 * total);
        });

    [Fact]
    public void Projected_probabilities_add_up_to_1() => RandomBeliefs.Opinions(5).Sample(opinion =>
        Math.Abs(Enumerable.Range(0, 5).Sum(opinion.ProjectedProbability) - 1) < 1e-15
            && Math.Abs(opinion.Beliefs.Sum() + opinion.Uncertainty - 1) < 1e-15);

    [Fact]
    public void Built_again_from_its_members_it_is_the_same() =>
        RandomBeliefs.Opinions(3)
            .Sample(opinion => opinion.Equals(Opinion.Of(opinion.Beliefs.AsSpan(), opinion.Uncertainty, opinion.BaseRates.AsSpan())));

    [Fact]
    public void Full_trust_changes_nothing_and_none_leaves_nothing() => RandomBeliefs.Opinions(3).Sample(opinion =>
        opinion.Discount(1).Equals(opinion) && opinion.Discount(0).Equals(Opinion.Vacuous(3, opinion.BaseRates.AsSpan())));

    [Fact]
    public void Evidence_without_limit_is_no_number()
    {
        Assert.True(Opinion.Binomial(1, 0, 0).IsDogmatic);
        Assert.Null(Opinion.Binomial(1, 0, 0).Evidence);
        Assert.Null(Opinion.Binomial(1, 0, 0).Concentrations);
        Assert.True(Opinion.Vacuous(3).IsVacuous);
        Assert.Equal([0.0, 0, 0], Opinion.Vacuous(3).Evidence!.Value);
        Assert.Equal([0.5, 0.5], Opinion.FromEvidence([double.MaxValue, double.MaxValue]).Beliefs);
    }

    [Fact]
    public void Bad_opinions_are_refused_with_their_place()
    {
        Assert.Contains("beliefs[1] is -0.1", Message(() => Opinion.Binomial(0.6, -0.1, 0.5)), StringComparison.Ordinal);
        Assert.Contains("The beliefs add up to 1.1;", Message(() => Opinion.Binomial(0.6, 0.1, 0.4)), StringComparison.Ordinal);
        Assert.Contains("There are 1 answers", Message(() => Opinion.Of([0.5], 0.5)), StringComparison.Ordinal);
        Assert.Contains(
            "There are 2 answers and 3 base rates", Message(() => Opinion.Vacuous(2, [0.2, 0.3, 0.5])), StringComparison.Ordinal);
        Assert.Contains("baseRates add up to 0.5", Message(() => Opinion.Vacuous(2, [0.2, 0.3])), StringComparison.Ordinal);
        Assert.Contains("evidence[0] is NaN", Message(() => Opinion.FromEvidence([double.NaN, 1])), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Opinion.Binomial(0.5, 0.5, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Opinion.Binomial(0.5, 0.5, 0, 1.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Opinion.Vacuous(2).Discount(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Opinion.Vacuous(2).ProjectedProbability(2));
        Assert.Contains("on 3 answers", Message(() => Opinion.Vacuous(2).Discount(Opinion.Vacuous(3))), StringComparison.Ordinal);

        static string Message(Func<Opinion> make) => Assert.ThrowsAny<ArgumentException>(() => make()).Message;
    }

    [Fact]
    public void Equality_counts_beliefs_uncertainty_and_base_rates() => EqualityContract.Holds(
        Opinion.Binomial(0.5, 0.25, 0.25),
        Opinion.Of([0.5, 0.25], 0.25, [0.5, 0.5]),
        Opinion.Binomial(0.25, 0.5, 0.25),
        Opinion.Binomial(0.25, 0.25, 0.5),
        Opinion.Binomial(0.5, 0.25, 0.25, 0.25),
        Opinion.Of([0.5, 0.25, 0], 0.25));

    [Fact]
    public void It_reads_as_beliefs_and_what_is_left_open()
    {
        Assert.Equal("(0.5, 0.25; u = 0.25)", Opinion.Binomial(0.5, 0.25, 0.25).ToString());
        Assert.Equal("(0.5, 0.25; u = 0.25; a = 0.1, 0.9)", Opinion.Binomial(0.5, 0.25, 0.25, 0.1).ToString());
    }
}
