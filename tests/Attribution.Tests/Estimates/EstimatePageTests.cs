namespace Attribution.Tests;

/// <summary>An estimate as a page: one fact for each of its parts, and none for a part that it does not have.</summary>
public class EstimatePageTests
{
    [Theory]
    [InlineData("5", "in the words, form, lower end, best figure, upper end, what it asserts")]
    [InlineData("about 5 km", "in the words, form, best figure, what it asserts, unit, hedged")]
    [InlineData("more than 5", "in the words, form, lower end, what it asserts")]
    [InlineData("up to 5", "in the words, form, upper end, what it asserts")]
    [InlineData("40 to 60 km | varies", "in the words, form, lower end, upper end, what it asserts, unit, varies")]
    [InlineData("5 ± 3", "in the words, form, lower end, best figure, upper end, what it asserts, coverage")]
    public void Each_part_is_a_fact(string phrase, string facts) => Assert.Equal(facts, string.Join(", ", Facts(phrase).Keys));

    [Fact]
    public void A_fact_says_what_the_part_is()
    {
        Dictionary<string, string> facts = Facts("480 km (at least 330 but less than 610)");

        Assert.Equal("best with range", facts["form"]);
        Assert.Equal("330", facts["lower end"]);
        Assert.Equal("480", facts["best figure"]);
        Assert.Equal("610, itself not included", facts["upper end"]);
        Assert.Equal("km", facts["unit"]);
        Assert.Equal("5, itself not included", Facts("more than 5")["lower end"]);
        Assert.Equal("unknown coverage", Facts("5 ± 3")["coverage"]);
        Assert.Equal("yes", Facts("about 5")["hedged"]);
    }

    [Fact]
    public void Without_words_there_is_no_fact_of_them() =>
        Assert.DoesNotContain("in the words", Estimate.Of(5).ToMarkdown(), StringComparison.Ordinal);

    private static Dictionary<string, string> Facts(string phrase) =>
        Estimate.Parse(phrase).ToMarkdown().Split('\n')
            .Where(line => line.StartsWith("- **", StringComparison.Ordinal))
            .Select(line => line[4..].Split("**: ", 2))
            .ToDictionary(fact => fact[0], fact => fact[1].TrimEnd());
}
