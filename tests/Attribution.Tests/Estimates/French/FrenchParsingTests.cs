namespace Attribution.Tests;

/// <summary>The French reference set, and what holds of every phrase in it.</summary>
public class FrenchParsingTests
{
    private static readonly EstimateGrammar French = EstimateGrammar.French;

    [Theory]
    [MemberData(nameof(FrenchReferencePhrases.Read), MemberType = typeof(FrenchReferencePhrases))]
    public void Parse_reads_the_reference_phrases(
        string text, EstimateForm form, string? lower, string? upper, string? best, bool approximate, string? unit, string? coverage)
    {
        Estimate estimate = Estimate.Parse(text, French);

        ReferenceParts.AssertParts(estimate, form, lower, upper, best, approximate, unit, coverage);
        Assert.Equal(text, estimate.Text);
    }

    [Theory]
    [MemberData(nameof(FrenchReferencePhrases.Refused), MemberType = typeof(FrenchReferencePhrases))]
    public void Parse_refuses_the_reference_refusals(string text, string codes)
    {
        Assert.False(Estimate.TryParse(text, French, out Estimate? estimate, out EstimateRefusal? refusal));

        Assert.Null(estimate);
        Assert.Contains(refusal.Code, codes.Split(' '));
        Assert.InRange(refusal.Start, 0, text.Length);
        Assert.InRange(refusal.Start + refusal.Length, refusal.Start, text.Length);
    }

    [Theory]
    [InlineData("5 Swiss francs")]
    [InlineData("5 Polish zlotys")]
    public void The_English_name_of_a_currency_is_no_French(string text) => Assert.False(Estimate.TryParse(text, French, out _));

    [Theory]
    [MemberData(nameof(FrenchReferencePhrases.Read), MemberType = typeof(FrenchReferencePhrases))]
    public void What_was_read_in_French_is_written_so_that_English_reads_it(
        string text, EstimateForm form, string? lower, string? upper, string? best, bool approximate, string? unit, string? coverage)
    {
        Assert.NotNull(new object?[] { form, lower, upper, best, approximate, unit, coverage });
        Estimate estimate = Estimate.Parse(text, French);

        Assert.Equal(estimate, Estimate.Parse(estimate.ToString("R")));
    }

    [Theory]
    [MemberData(nameof(FrenchReferencePhrases.Read), MemberType = typeof(FrenchReferencePhrases))]
    public void Apostrophes_capitals_and_blanks_change_nothing(
        string text, EstimateForm form, string? lower, string? upper, string? best, bool approximate, string? unit, string? coverage)
    {
        Assert.NotNull(new object?[] { form, lower, upper, best, approximate, unit, coverage });
        Estimate estimate = Estimate.Parse(text, French);
        string headline = char.ToUpperInvariant(text[0]) + text[1..];

        Assert.Equal(estimate, Estimate.Parse(text.Replace('’', '\''), French));
        Assert.Equal(estimate, Estimate.Parse(text.Replace('\'', '’'), French));
        Assert.Equal(estimate, Estimate.Parse(text.Replace('\u202F', ' ').Replace('\u00A0', ' '), French));
        Assert.Equal(estimate, Estimate.Parse(text.Replace(' ', '\u00A0'), French));
        if (text[0] != 'a' || text[1] != 'u') Assert.Equal(estimate, Estimate.Parse(headline, French));
    }

    [Theory]
    [InlineData("3 km", "3 km")]
    [InlineData("3 [mi_i]", "3 [mi_i]")]
    [InlineData("3 ucum:har", "3 ucum:har")]
    [InlineData("3 {soldats}", "3 {soldats}")]
    [InlineData("3 USD", "3 USD")]
    public void Codes_are_read_in_every_grammar(string text, string reading) =>
        Assert.Equal(reading, Estimate.Parse(text, French).ToString("R"));

    [Theory]
    [InlineData("more than 3 000")]
    [InlineData("about 40 km")]
    [InlineData("twelve")]
    [InlineData("40 to 60 km")]
    public void English_words_are_no_French(string text) => Assert.False(Estimate.TryParse(text, French, out _));

    [Theory]
    [InlineData("plus de 3 000")]
    [InlineData("une centaine de morts")]
    [InlineData("2,5 milliards d'euros")]
    public void French_words_are_no_English(string text) => Assert.False(Estimate.TryParse(text, EstimateGrammar.English, out _));

    [Fact]
    public void Every_whole_number_in_words_is_itself()
    {
        for (int number = 0; number <= 9999; number++)
        {
            Assert.Equal(number, Estimate.Parse(Words(number, " "), French).Best);
            Assert.Equal(number, Estimate.Parse(Words(number, "-"), French).Best);
        }
    }

    [Fact]
    public void The_marks_do_not_come_from_the_machine()
    {
        Assert.Equal(",", French.Culture.NumberFormat.NumberDecimalSeparator);
        Assert.Equal("\u202F", French.Culture.NumberFormat.NumberGroupSeparator);
        Assert.Equal("French", French.ToString());
    }

    [Fact]
    public void Vague_counts_are_replaced_as_in_English() =>
        Assert.Equal(
            Bound.Inclusive(100),
            Estimate.Parse("des centaines de morts", French.WithVagueCounts(("des centaines", Bound.Inclusive(100)))).Lower);

    // The traditional words, joined by blanks or, as of 1990, by hyphens.
    private static string Words(int number, string joint)
    {
        string[] small =
            [
                "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
                "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
            ];
        string[] tens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"];
        return number switch
        {
            < 20 => small[number],
            80 => "quatre-vingts",
            < 70 or (> 80 and < 90) when number % 10 == 0 => tens[number / 10],
            < 70 when number % 10 == 1 => $"{tens[number / 10]}{joint}et{joint}un",
            71 => $"soixante{joint}et{joint}onze",
            < 70 => $"{tens[number / 10]}-{small[number % 10]}",
            < 80 => $"soixante-{small[number - 60]}",
            < 100 => $"quatre-vingt-{small[number - 80]}",
            < 1000 => Joined(number / 100, "cent", number % 100),
            _ => Joined(number / 1000, "mille", number % 1000),
        };

        string Joined(int count, string magnitude, int rest)
        {
            string several = Words(count, joint).Replace("vingts", "vingt", StringComparison.Ordinal);
            string hundreds = count == 1 ? magnitude : several + joint + magnitude;
            return rest == 0 ? hundreds : hundreds + joint + Words(rest, joint);
        }
    }
}
