using System.Globalization;

namespace Attribution.Tests;

/// <summary>Every row and every piece of code of docs/estimates.md.</summary>
public class EstimatesPageTests
{
    public static TheoryData<string, string> Readings =>
        Rows("| `", row => row is [_, var phrase, var reading, _] && phrase.Length > 1 && reading.StartsWith('`'));

    public static TheoryData<string, string> Refusals => Rows("| `", row =>
        row is [_, var code, ['`', ..], _, _] && (code.Contains('-', StringComparison.Ordinal) || code == "`garbled`"));

    [Theory]
    [MemberData(nameof(Readings))]
    public void Phrases_of_the_page_are_read_as_it_says(string phrase, string reading) =>
        Assert.Equal(reading, Estimate.Parse(phrase, null).ToString("R", null));

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Phrases_of_the_page_are_refused_as_it_says(string code, string phrase)
    {
        Assert.False(Estimate.TryParse(phrase, null, out _, out EstimateRefusal? refusal));
        Assert.Equal(code, refusal.Code);
    }

    [Fact]
    public void The_page_has_rows()
    {
        Assert.True(Readings.Count > 80);
        Assert.Equal(25, Refusals.Count);
    }

    [Fact]
    public void Vague_counts_are_replaced()
    {
        EstimateGrammar acled = EstimateGrammar.English.WithVagueCounts(
            ("tens", Bound.Inclusive(10)), ("dozens", Bound.Inclusive(12)), ("hundreds", Bound.Inclusive(100)));

        Assert.Equal(Bound.Inclusive(12), Estimate.Parse("dozens of soldiers", acled).Lower);
        Assert.Equal(Bound.Inclusive(100_000), Estimate.Parse("hundreds of thousands", acled).Lower);
        Assert.Equal(Bound.Exclusive(20_000), Estimate.Parse("several tens of thousands", acled).Lower);
        Assert.Equal(Bound.Inclusive(24), Estimate.Parse("dozens", null).Lower);
        Assert.Throws<ArgumentException>(() => EstimateGrammar.English.WithVagueCounts(("umpteen", Bound.Inclusive(5))));
    }

    [Fact]
    public void A_grammar_sets_the_separators()
    {
        CultureInfo german = CultureInfo.GetCultureInfo("de-DE");
        EstimateGrammar marks = EstimateGrammar.English.WithCulture(german);
        Estimate half = Estimate.Parse("3,5 million", marks);

        Assert.Equal(3_500_000, half.Best);
        Assert.Equal("3.500.000", half.ToString("G", marks));
        Assert.Equal("3,500,000", half.ToString());
        Assert.Equal("3.500.000", string.Create(german, $"{half:L}"));
    }

    [Fact]
    public void Conversion_moves_the_place()
    {
        Estimate fence = Estimate.Parse("about 40 km", null).In(Unit.Metre);

        Assert.Equal("about 40,000 m", fence.ToString());
        Assert.Equal(4, fence.LastSignificantPlace);
    }

    [Fact]
    public void Another_language_is_another_list_of_words()
    {
        EstimateGrammar french = EstimateGrammar.Create("français",
        [
            new("plus de", EstimateWordKind.Hedge, Form: EstimateForm.MoreThan),
            new("environ", EstimateWordKind.Hedge, Form: EstimateForm.About),
            new("à", EstimateWordKind.To),
            new("deux", EstimateWordKind.Number, 2),
            new("mille", EstimateWordKind.Magnitude, 1_000),
        ]).WithCulture(CultureInfo.GetCultureInfo("fr-FR"));

        Assert.Equal("more than 1500 {soldats}", Estimate.Parse("plus de 1,5 mille soldats", french).ToString("R", null));
        Assert.Equal("about 2000 to 3000", Estimate.Parse("environ deux à 3 mille", french).ToString("R", null));
        Assert.False(Estimate.TryParse("more than 3", french, out _));
    }

    private static TheoryData<string, string> Rows(string start, Func<string[], bool> fits)
    {
        TheoryData<string, string> rows = [];
        foreach (string line in Repository.Read("docs/estimates.md").Split('\n'))
        {
            if (!line.StartsWith(start, StringComparison.Ordinal)) continue;
            string escaped = line.Replace(@"\|", "\u0001", StringComparison.Ordinal);
            string[] cells = [.. escaped.Split('|').Select(cell => cell.Trim().Replace('\u0001', '|'))];
            if (fits(cells)) rows.Add(cells[1].Trim('`'), cells[2].Trim('`'));
        }

        return rows;
    }
}
