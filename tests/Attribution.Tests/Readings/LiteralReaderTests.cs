namespace Attribution.Tests;

public class LiteralReaderTests
{
    [Theory]
    [InlineData("1,100", "[1100, 1100]")]
    [InlineData("7.0", "[7, 7]")]
    [InlineData("exactly 1,100", "[1100, 1100]")]
    [InlineData("about 1,100", "(-∞, ∞)")]
    [InlineData("nearly 3,000", "(-∞, 3000)")]
    [InlineData("just over 40", "(40, ∞)")]
    [InlineData("40-odd", "[40, ∞)")]
    [InlineData("more than 1,100", "(1100, ∞)")]
    [InlineData("more than about 1,100", "(-∞, ∞)")]
    [InlineData("at least 10,000", "[10000, ∞)")]
    [InlineData("up to 60", "(-∞, 60]")]
    [InlineData("less than 5", "(-∞, 5)")]
    [InlineData("40 to 60", "[40, 60]")]
    [InlineData("some 40 to 60", "(-∞, ∞)")]
    [InlineData("40 to 60 (95%)", "(-∞, ∞)")]
    [InlineData("40 or 60", "[40, 60]")]
    [InlineData("1,200 ± 50", "(-∞, ∞)")]
    [InlineData("50 (40-60)", "[40, 60]")]
    [InlineData("50 (95% CI 40-60)", "(-∞, ∞)")]
    [InlineData("several thousand", "[2000, ∞)")]
    [InlineData("on the order of 100", "(-∞, ∞)")]
    public void It_reads_what_the_words_assert(string phrase, string interval) =>
        Assert.Equal(interval, Readers.Literal.Read(Phrases.Of(phrase)).Interval.ToString());

    [Fact]
    public void The_best_figure_stays_where_one_is_named()
    {
        Assert.Equal(1_200, Readers.Literal.Read(Phrases.Of("1,200 ± 50")).Best);
        Assert.Null(Readers.Literal.Read(Phrases.Of("40 to 60")).Best);
    }

    [Fact]
    public void Nothing_is_not_read() => Assert.Throws<ArgumentNullException>("estimate", () => Readers.Literal.Read(null!));
}
