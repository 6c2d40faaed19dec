using System.Collections.Immutable;
using System.Globalization;

namespace Attribution.Tests;

/// <summary>Words are held against their numbers, by every grammar that there is.</summary>
public class DifferingWordsTests
{
    private static readonly Topic Distances = new("t", "p", "s");

    private static readonly EstimateGrammar[] Languages =
    [
        EstimateGrammar.English,
        EstimateGrammar.English.WithVagueCounts(("dozens", Bound.Inclusive(12)), ("hundreds", Bound.Inclusive(100))),
        EstimateGrammar.French,
    ];

    private static readonly string[] Figures =
    [
        "1,234 km", "12,500 t", "1,000", "about 2,750 km", "1,100 to 1,200 m", "3,000 (2,500–3,500)", "1,250 ± 0,125 kg",
        "up to 1,000 USD",
        "1.234 km", "1,234,567", "0,125 %", "1,5 million", "at least 1,500 million", "2 billions", "2,125 billions", "1,500 billions",
        "3 min", "dozens", "hundreds",
    ];

    [Fact]
    public void What_any_grammar_reads_is_what_the_words_say()
    {
        string[] cultures =
            ["", "en-US", "de-DE", "de-CH", "fr-FR", "fr-CH", "fr-CA", "es-ES", "sv-SE", "pt-BR", "en-ZA", "en-IN", "ar-EG"];
        IEnumerable<string> phrases =
        [
            .. Figures,
            .. ReferencePhrases.Read.Select(row => row.Data.Item1),
            .. FrenchReferencePhrases.Read.Select(row => row.Data.Item1),
        ];
        int read = 0;
        foreach (string phrase in phrases)
        {
            foreach (EstimateGrammar language in Languages)
            {
                foreach (string culture in cultures)
                {
                    EstimateGrammar grammar = culture.Length == 0 ? language : language.WithCulture(CultureInfo.GetCultureInfo(culture));
                    if (!Estimate.TryParse(phrase, grammar, out Estimate? estimate)) continue;
                    read++;
                    string? problem = Problem(estimate);
                    Assert.True(problem is null, $"{grammar}: {phrase}: {problem}");
                }
            }
        }

        Assert.InRange(read, 2_000, int.MaxValue);
    }

    [Theory]
    [InlineData("1.000", "1,000")]
    [InlineData("1.234", "1,234 km")]
    [InlineData("2000000000000", "2 billions")]
    [InlineData("2125000000000", "2.125 billions")]
    public void Numbers_that_another_grammar_reads_are_those_of_the_words(string number, string words) =>
        Assert.Null(Problem(Estimate.Of(Invariant(number)).WithText(words)));

    // A decimal comma would make "3,000" a number with three decimals.
    [Theory]
    [InlineData("3", "3,000")]
    [InlineData("3.0", "3,000")]
    [InlineData("1.5", "1,500")]
    [InlineData("2000000000000", "2 million")]
    public void Numbers_with_other_digits_than_another_grammar_reads_differ(string number, string words) =>
        Assert.NotNull(Problem(Estimate.Of(Invariant(number)).WithText(words)));

    public static TheoryData<Estimate, string> Opposite => new()
    {
        { Estimate.LessThan(3_000), "more than 3,000" },
        { Estimate.MoreThan(3_000), "fewer than 3,000" },
        { Estimate.AtLeast(3_000), "up to 3,000" },
        { Estimate.UpTo(3_000), "at least 3,000" },
        { Estimate.Nearly(3_000), "just over 3,000" },
    };

    [Theory]
    [MemberData(nameof(Opposite))]
    public void Words_with_the_same_number_as_the_opposite_bound_differ(Estimate estimate, string words) =>
        Assert.NotNull(Problem(estimate.WithText(words)));

    [Theory]
    [InlineData("{deaths}", "3,000 km")]
    [InlineData("{deaths}", "40 %")]
    [InlineData("{deaths}", "$3,000")]
    [InlineData("{deaths}", "60 km/h")]
    [InlineData("{deaths}", "3,000 hours")]
    [InlineData("km", "3,000 m")]
    [InlineData("km", "3,000 hours")]
    [InlineData("kg", "3,000 litres")]
    [InlineData("kW", "3,000 MW")]
    [InlineData("USD", "3,000 euros")]
    [InlineData("USD", "3,000 km")]
    [InlineData("km", "$3,000")]
    [InlineData("1", "40 %")]
    public void Words_with_the_same_number_in_another_unit_differ(string unit, string words)
    {
        decimal number = words[..2] switch { "40" => 40, "60" => 60, _ => 3_000 };
        Estimate estimate = Estimate.Of(number).WithText(words);
        Assert.NotNull(Problem(estimate.WithUnit(Unit.Parse(unit))));
        string? ofTopic = Problem(estimate, new("t", "p", "s", unit: Unit.Parse(unit)));
        Assert.Contains($"but its numbers say {Estimate.Of(number, Unit.Parse(unit))};", ofTopic, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{tonnes}", "3,000 tonnes")]
    [InlineData("{km}", "3,000 km")]
    [InlineData("{deaths}", "3,000 soldiers")]
    [InlineData("{deaths}/d", "3,000 a day")]
    [InlineData("{deaths}/d", "3,000 deaths")]
    [InlineData("{deaths}", "3,000 a day")]
    [InlineData("km/h", "3,000 km")]
    [InlineData("m", "3,000 versts")]
    [InlineData("m", "3 km")]
    [InlineData("AUD", "$3,000")]
    [InlineData("CNY", "¥3,000")]
    [InlineData("kt{TNT}", "3,000 kt")]
    [InlineData("[ft_us]", "3,000 feet")]
    [InlineData("Cel", "3,000 K")]
    [InlineData("t", "3,000 Mg")]
    public void Words_in_a_unit_that_may_be_the_one_of_the_value_agree(string unit, string words) =>
        Assert.Null(Problem(Estimate.Of(3_000, Unit.Parse(unit)).WithText(words)));

    /// <summary>A range that somebody recorded for a hedged figure leaves room for the figure, and says no other.</summary>
    [Theory]
    [InlineData(1_000, 1_200, "about 1,100", true)]
    [InlineData(1_100, 1_200, "about 1,100", true)]
    [InlineData(1_000, 1_100, "about 1,100", true)]
    [InlineData(1_101, 1_200, "about 1,100", false)]
    [InlineData(1_000, 1_099, "about 1,100", false)]
    [InlineData(1_000_000, 1_200_000, "about 1.1 million", true)]
    [InlineData(1_200_000, 1_300_000, "about 1.1 million", false)]
    public void A_range_is_a_reading_of_a_figure_within_it(int lower, int upper, string words, bool agrees) =>
        Assert.Equal(agrees, Problem(Estimate.Between(lower, upper).WithText(words)) is null);

    /// <summary>What does not fit into a number once it is converted is not what the numbers say.</summary>
    [Theory]
    [InlineData("mm", "79000000000000000000000000000 km")]
    [InlineData("ym", "5 yottametres")]
    public void Words_beyond_what_can_be_converted_differ(string unit, string words) =>
        Assert.NotNull(Problem(Estimate.Of(5, Unit.Parse(unit)).WithText(words)));

    [Fact]
    public void Words_that_differ_are_told_where_they_are_let_in()
    {
        Claim Said(string id, Estimate value) => new(id, Chain.From(new Source(id, $"Desk {id}", SourceKind.Person)), Distances, value);
        Claim[] claims = [Said("a", Estimate.Of(3_000).WithText("3,001")), Said("b", Estimate.Of(3_000).WithText("3,000"))];
        Reconciliation result = Reconciler.Default.Reconcile(ClaimSet.Create(claims, [], [], DifferingWords.Told));
        const string Told = "The words “3,001” (Desk a) are not the numbers that are used for them: 3,000. [a]";
        Assert.Equal(Told, Assert.Single(result.Explanation, sentence => sentence.Claims.Length == 1).ToString());
    }

    private static decimal Invariant(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);

    private static string? Problem(Estimate estimate, Topic? topic = null)
    {
        Claim claim = new("S1", Chain.From(new Source("a", "A", SourceKind.Person)), topic ?? Distances, estimate);
        ClaimSet.TryCreate([claim], [], [], out _, out ImmutableArray<ClaimSetProblem> problems);
        return problems.FirstOrDefault()?.ToString();
    }
}
