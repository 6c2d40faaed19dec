using static Attribution.Tests.Ayes;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class TrustTests
{
    private static readonly Source A = State("a");

    private static Claim Rated(params Assessment[] ratings) => new("1", Chain.From(Wire).Quoting(A), Deployed, assessments: ratings);

    private static double? In(Trust trust, Claim claim) =>
        Count(claim).DempsterShafer(trust) is { Refusal: null } fused ? fused.Beliefs[0].Belief : null;

    [Fact]
    public void A_table_over_a_scale_gives_each_rating_the_number_of_the_caller()
    {
        Trust admiralty = Trust.OnScale(Scales.AdmiraltyReliability, ("A", 0.95), ("usually reliable", 0.8), ("C", 0.6));
        Assert.Equal("admiralty.reliability: A 0.95, B 0.8, C 0.6", admiralty.Name);
        Assert.Equal(0.8, In(admiralty, Rated(Scales.AdmiraltyReliability["B"])));
        Assert.Equal(0.6, In(admiralty, Rated(Scales.AdmiraltyReliability["A"], Scales.AdmiraltyReliability["C"])));
        Assert.Null(In(admiralty, Rated()));
        Assert.Null(In(admiralty, Rated(Scales.AdmiraltyReliability["F"])));
        Assert.Null(In(admiralty, Rated(Scales.AdmiraltyReliability["A"], Scales.AdmiraltyReliability["F"])));
        Assert.Null(In(admiralty, Rated(Scales.AdmiraltyCredibility["1"])));
    }

    [Fact]
    public void Bad_tables_and_numbers_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Trust.Same(1.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Trust.Same(double.NaN));
        Assert.Throws<ArgumentException>(() => Trust.Of(" ", _ => 1));
        Assert.Throws<ArgumentException>(() => Trust.OnScale(Scales.AdmiraltyReliability));
        Assert.Throws<ArgumentException>(() => Trust.OnScale(Scales.AdmiraltyReliability, ("Z", 0.5)));
        Assert.Throws<ArgumentException>(() => Trust.OnScale(Scales.AdmiraltyReliability, ("B", 0.5), ("usually reliable", 0.6)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Trust.OnScale(Scales.AdmiraltyReliability, ("B", -0.5)));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(1.5)]
    [InlineData(-0.1)]
    public void A_trust_that_is_no_probability_is_named_with_its_claim(double trust)
    {
        PolicyException failed = Assert.Throws<PolicyException>(() => Count(Yes(A, "1")).DempsterShafer(Trust.Of("mine", _ => trust)));
        Assert.Equal(("mine", "1"), (failed.Policy, failed.Claim));
    }
}
