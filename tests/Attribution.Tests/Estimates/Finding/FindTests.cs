namespace Attribution.Tests;

public class FindTests
{
    private const string Report = "Police said on 4 May that at least 12 people were killed near Gate 3, up from nine.";

    [Fact]
    public void Finds_each_quantity_with_its_place()
    {
        FoundEstimate[] found = [.. Estimate.Find(Report)];

        Assert.Equal(["26 to 44: at least 12 people", "78 to 82: 9"], found.Select(one => one.ToString()));
        Assert.Equal((26, 18, 44), (found[0].Start, found[0].Length, found[0].End));
        Assert.Equal(Estimate.Parse("at least 12 people"), found[0].Estimate);
        Assert.Equal("at least 12 people", found[0].Estimate!.Text);
        Assert.Null(found[0].Refusal);
    }

    [Fact]
    public void What_cannot_be_read_is_found_with_its_refusal_and_its_place_in_the_whole_text()
    {
        const string text = "The council gave half a million pounds.";
        FoundEstimate found = Assert.Single(Estimate.Find(text));

        Assert.False(found.IsRead);
        Assert.Null(found.Estimate);
        Assert.Equal(EstimateRefusal.AmbiguousUnit, found.Refusal.Code);
        Assert.Equal("half a million pounds", text.Substring(found.Start, found.Length));
        Assert.Equal("pounds", text.Substring(found.Refusal.Start, found.Refusal.Length));
        Assert.StartsWith("17 to 38: ambiguous-unit: ", found.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_span_gives_what_a_string_gives()
    {
        List<FoundEstimate> found = [];
        foreach (FoundEstimate one in Estimate.Find(Report.AsSpan())) found.Add(one);

        Assert.Equal(Estimate.Find(Report), found);
    }

    [Fact]
    public void A_sequence_can_be_walked_over_twice_and_in_part()
    {
        IEnumerable<FoundEstimate> found = Estimate.Find(Report);

        Assert.Equal(found.First(), found.First());
        Assert.Equal(2, found.Count());
        Assert.Equal(2, found.Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("No digits, no number words that count, nothing.")]
    public void A_text_without_quantities_has_none(string text) => Assert.Empty(Estimate.Find(text));

    [Fact]
    public void Null_is_refused_at_once() => Assert.Throws<ArgumentNullException>(() => Estimate.Find(null!));

    [Fact]
    public void Current_before_the_first_and_behind_the_last_step_says_what_to_do()
    {
        Assert.Throws<InvalidOperationException>(() =>
        {
            EstimateFinder finder = Estimate.Find("12 people".AsSpan());
            return finder.Current;
        });
        Assert.Throws<InvalidOperationException>(() =>
        {
            EstimateFinder finder = Estimate.Find("12 people".AsSpan());
            while (finder.MoveNext())
            {
            }

            return finder.Current;
        });
    }

    [Fact]
    public void The_default_walks_over_nothing()
    {
        EstimateFinder none = default;

        Assert.False(none.MoveNext());
    }

    [Fact]
    public void Found_quantities_are_equal_by_place_and_reading() =>
        EqualityContract.Holds(
            Found("12 people died"),
            Found("12 people died"),
            Found(" 12 people died"),
            Found("13 people died"),
            Found("12 persons died"),
            Found("40 tons burned"),
            Found("400 tons burned"));

    [Fact]
    public void The_marks_of_numbers_are_those_of_the_grammar()
    {
        EstimateGrammar german = EstimateGrammar.English.WithCulture(System.Globalization.CultureInfo.GetCultureInfo("de-DE"));

        Assert.Equal("1100 {soldiers}", Assert.Single(Estimate.Find("It lost 1.100 soldiers.", german)).Estimate!.ToString("R", german));
        Assert.False(Assert.Single(Estimate.Find("It lost 1.100 soldiers.")).IsRead);
    }

    [Fact]
    public void A_replaced_count_holds_in_running_text_too()
    {
        EstimateGrammar acled = EstimateGrammar.English.WithVagueCounts(("dozens", Bound.Inclusive(12)));

        Assert.Equal(Bound.Inclusive(12), Assert.Single(Estimate.Find("They held dozens in May.", acled)).Estimate!.Lower);
    }

    [Theory]
    [InlineData("Quelque 1 100 soldats sont arrivés le 3 mai.", "Quelque 1 100 soldats")]
    [InlineData("Le front s'étend sur près de 40 km depuis 2014.", "près de 40 km")]
    [InlineData("Un enfant sur cinq vit sous le seuil.", "Un enfant sur cinq")]
    [InlineData("La course dure 4 h 12 min 8 s au 14 rue de la Paix.", "4 h 12 min 8 s")]
    [InlineData("Un maximum de 8 personnes entre dans le Boeing 737 MAX 8 par l'alinéa 2 s'il le faut.", "Un maximum de 8 personnes")]
    public void French_is_found_by_the_words_of_its_grammar(string text, string quantity)
    {
        FoundEstimate found = Assert.Single(Estimate.Find(text, EstimateGrammar.French));

        Assert.Equal(quantity, text.Substring(found.Start, found.Length));
        Assert.Equal(Estimate.Parse(quantity, EstimateGrammar.French), found.Estimate);
    }

    [Fact]
    public void A_grammar_without_words_of_prose_goes_by_the_signs_alone()
    {
        EstimateGrammar bare = EstimateGrammar.Create("bare", EstimateGrammar.English.Words);

        Assert.Equal(["40–60 km", "5%"], Estimate.Find("F-16 4.1.2 3-1 40–60 km 18:42 5%", bare).Select(found => found.Estimate!.Text));
    }

    private static FoundEstimate Found(string text) => Assert.Single(Estimate.Find(text));
}
