using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Claims in other units than the topic's. 1 ft is 0.3048 m and 1 mi is 1,609.344 m exactly (NIST SP 811, B.8).</summary>
public class OtherUnitTests
{
    private static readonly Topic Height = new("height", "height", "the mountain", Accrual.FixedAttribute, unit: Unit.Metre);

    private static Claim Say(string by, string words) => By(State(by), by, Estimate.Parse(words, null), topic: Height);

    private static PairRelation Between(string one, string other) => Reconcile(Say("a", one), Say("b", other)).Between("a", "b")!.Relation;

    [Fact]
    public void A_figure_in_feet_is_known_to_half_a_foot()
    {
        Reconciliation result = Reconcile(Say("a", "29,029 ft"));
        Assert.Equal(new RealInterval(8847.8868, true, 8848.1916, false), result.Camps[0].Common);
    }

    [Theory]
    [InlineData("29,029 ft", "8,848.15 m", PairRelation.Compatible)]
    [InlineData("29,029 ft", "8,848.86 m", PairRelation.Disagrees)]
    [InlineData("6 ft", "2.0 m", PairRelation.Compatible)]
    [InlineData("29,029 ft", "8,848 m", PairRelation.Corroborates)]
    [InlineData("5 to 10 miles", "16,093.44 m", PairRelation.Compatible)]
    [InlineData("8.848 km", "8,848 m", PairRelation.Corroborates)]
    public void Rounding_in_the_unit_that_was_said_is_no_contradiction(string one, string other, PairRelation expected) =>
        Assert.Equal(expected, Between(one, other));

    [Fact]
    public void Degrees_are_converted_with_their_rounding()
    {
        Topic heat = new("heat", "temperature", "the station", Accrual.FixedAttribute, unit: Unit.DegreeCelsius);
        RealInterval common = Reconcile(By(State("a"), "1", Estimate.Parse("23 °F", null), topic: heat)).Camps[0].Common;
        Assert.Equal(-5 - (0.5 / 1.8), common.Lower, 12);
        Assert.Equal(-5 + (0.5 / 1.8), common.Upper, 12);
    }

    [Fact]
    public void A_figure_that_was_converted_on_the_way_is_the_same_figure()
    {
        static Claim Relay(string words) =>
            By(State("b"), "b", Estimate.Parse(words, null), topic: Height, relations: new ClaimRelation(ClaimRelationKind.Relays, "a"));

        static bool IsFlagged(string words) => Reconcile(Say("a", "about 40 km"), Relay(words)).Explanation
            .Any(sentence => sentence.Text.Contains("the figure differs", StringComparison.Ordinal));

        Assert.False(IsFlagged("about 25 miles"));
        Assert.True(IsFlagged("about 30 miles"));
    }
}
