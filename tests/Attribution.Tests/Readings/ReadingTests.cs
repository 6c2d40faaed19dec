using System.Globalization;

namespace Attribution.Tests;

public class ReadingTests
{
    [Fact]
    public void Equality_counts_every_member() => EqualityContract.Holds(
        new Reading(Readers.Literal, Estimate.Of(3), Interval.Closed(2, 4)),
        new Reading(Readers.Literal, Estimate.Of(3), Interval.Closed(2, 4)),
        new Reading(Readers.SignificantDigits, Estimate.Of(3), Interval.Closed(2, 4)),
        new Reading(Readers.Literal, Estimate.Of(3.0m), Interval.Closed(2, 4)),
        new Reading(Readers.Literal, Estimate.Of(3), Interval.Open(2, 4)));

    [Fact]
    public void It_carries_the_name_of_the_policy()
    {
        Assert.Equal("literal", Readers.Literal.Read(Estimate.Of(3)).Reader);
        Assert.Equal("significant digits", Readers.SignificantDigits.Read(Estimate.Of(3)).Reader);
    }

    [Fact]
    public void Missing_parts_and_nameless_readers_are_refused()
    {
        Assert.Throws<ArgumentNullException>("reader", () => new Reading(null!, Estimate.Of(3), Interval.All));
        Assert.Throws<ArgumentNullException>("estimate", () => new Reading(Readers.Literal, null!, Interval.All));
        Assert.Throws<ArgumentException>("reader", () => new Reading(new Nameless(), Estimate.Of(3), Interval.All));
    }

    [Fact]
    public void Text_has_words_interval_and_policy_in_any_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(
                "about 1,100 read as [1050, 1150], uniform (lower 1050, upper 1150), assumed (significant digits)",
                Readers.SignificantDigits.Read(Estimate.Approximately(1_100)).ToString());
            Assert.Equal(
                "nearly 7.0 read as [6.95, 7) (significant digits)", Readers.SignificantDigits.Read(Estimate.Nearly(7.0m)).ToString());
            Assert.Equal(6.95, NearestDouble.Of(6.95m));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private sealed class Nameless : IEstimateReader
    {
        public string Name => " ";

        public Reading Read(Estimate estimate) => new(this, estimate, Interval.All);
    }
}
