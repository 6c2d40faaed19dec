namespace Attribution.Tests;

public class ReadingTests
{
    [Fact]
    public void Equality_counts_every_member() => EqualityContract.Holds(
        new Reading(Readers.Literal, Estimate.Of(3), RealInterval.Closed(2, 4)),
        new Reading(Readers.Literal, Estimate.Of(3), RealInterval.Closed(2, 4)),
        new Reading(Readers.SignificantDigits, Estimate.Of(3), RealInterval.Closed(2, 4)),
        new Reading(Readers.Literal, Estimate.Of(3.0m), RealInterval.Closed(2, 4)),
        new Reading(Readers.Literal, Estimate.Of(3), RealInterval.Open(2, 4)));

    [Fact]
    public void It_carries_the_name_of_the_policy()
    {
        Assert.Equal("literal", Readers.Literal.Read(Estimate.Of(3)).Reader);
        Assert.Equal("significant digits", Readers.SignificantDigits.Read(Estimate.Of(3)).Reader);
    }

    [Fact]
    public void Missing_parts_and_nameless_readers_are_refused()
    {
        Assert.Throws<ArgumentNullException>("reader", () => new Reading(null!, Estimate.Of(3), RealInterval.All));
        Assert.Throws<ArgumentNullException>("estimate", () => new Reading(Readers.Literal, null!, RealInterval.All));
        Assert.Throws<ArgumentException>("reader", () => new Reading(new Nameless(), Estimate.Of(3), RealInterval.All));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    public void Text_has_words_interval_and_policy_in_any_culture(string culture) => InCulture.Run(culture, () =>
    {
        Reading about = Readers.SignificantDigits.Read(Estimate.Approximately(1_100.5m));
        const string Text =
            "about 1,100.5 read as [1100.45, 1100.55], uniform (lower 1100.45, upper 1100.55), assumed (significant digits)";
        Assert.Equal(Text, about.ToString());
        Assert.Equal(Text, $"{about}");
        Assert.Equal("nearly 7.0 read as [6.95, 7) (significant digits)", Readers.SignificantDigits.Read(Estimate.Nearly(7.0m)).ToString());
        Assert.Equal(6.95, NearestDouble.Of(6.95m));
    });

    [Theory]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    public void A_reader_is_written_as_its_name(string culture) => InCulture.Run(culture, () => Assert.Equal(
        [
            "literal", "significant digits", "Ferson 2015", "GUM", "stated coverage", "stated coverage (unknown as 68.27 %)",
            "relative 2.5 %",
        ],
        new[]
        {
            Readers.Literal, Readers.SignificantDigits, Readers.Ferson2015, Readers.Gum, Readers.StatedCoverage,
            Readers.StatedCoverageOr(0.6827m), Readers.Relative(0.025m),
        }.Select(reader => $"{reader}")));

    private sealed class Nameless : IEstimateReader
    {
        public string Name => " ";

        public Reading Read(Estimate estimate) => new(this, estimate, RealInterval.All);
    }
}
