using System.Globalization;

namespace Attribution.Tests;

public class MostellerYoutzTests
{
    // Medians of about 230 science writers, Mosteller & Youtz (1990), Table 2: plain expression, modified expression. The paper calls its
    // rule approximate; its own medians bear it out to within six percentage points.
    [Theory]
    [InlineData("71.1", "87.5")] // likely, very likely
    [InlineData("70.2", "89.7")] // probable, very probable
    [InlineData("72.5", "82.8")] // often, very often
    [InlineData("72.2", "82.6")] // frequent, very frequent
    [InlineData("82.3", "92.5")] // high probability, very high probability
    [InlineData("17.2", "5.0")] // unlikely, very unlikely
    [InlineData("12.5", "4.8")] // improbable, very improbable
    [InlineData("10.2", "4.9")] // seldom, very seldom
    [InlineData("7.2", "3.0")] // rarely, very rarely
    [InlineData("15.0", "4.9")] // low probability, very low probability
    public void Very_is_near_the_median_of_the_paper(string plain, string very) =>
        Assert.InRange(MostellerYoutz.Very(Fraction(plain)) - Fraction(very), -0.06m, 0.06m);

    [Theory]
    [InlineData("71.1", "17.2")] // likely, unlikely
    [InlineData("70.2", "12.5")] // probable, improbable
    [InlineData("72.5", "19.7")] // often, not often
    public void Not_is_near_the_median_of_the_paper(string plain, string negated) =>
        Assert.InRange(MostellerYoutz.Not(Fraction(plain)) - Fraction(negated), -0.06m, 0.06m);

    [Fact]
    public void The_rule_is_exact_decimal_arithmetic()
    {
        Assert.Equal(0.85m, MostellerYoutz.Very(0.70m));
        Assert.Equal(0.15m, MostellerYoutz.Very(0.30m));
        Assert.Equal(0.15m, MostellerYoutz.Not(0.70m));
        Assert.Equal(0m, MostellerYoutz.Very(0m));
        Assert.Equal(1m, MostellerYoutz.Very(1m));
        Assert.Equal(0m, MostellerYoutz.Not(1m));
    }

    [Fact]
    public void What_the_rule_does_not_speak_of_is_refused()
    {
        Assert.All(new[] { -0.01m, 0.5m, 1.01m }, value => Assert.Throws<ArgumentOutOfRangeException>(() => MostellerYoutz.Very(value)));
        Assert.All(
            new[] { -0.01m, 0.3m, 0.5m, 1.01m }, value => Assert.Throws<ArgumentOutOfRangeException>(() => MostellerYoutz.Not(value)));
    }

    private static decimal Fraction(string percent) => decimal.Parse(percent, CultureInfo.InvariantCulture) / 100m;
}
