using System.Globalization;
using System.Runtime.CompilerServices;

namespace Attribution.Tests;

/// <summary>Every row and every piece of code of docs/languages.md.</summary>
public class LanguagesPageTests
{
    public static TheoryData<string, string> Readings =>
        Rows(row => row is [_, var phrase, var reading, _] && phrase.StartsWith('`') && reading.StartsWith('`') && phrase != "`Name`");

    public static TheoryData<string, string> Refusals =>
        Rows(row => row is [_, var code, var phrase, _, _] && code.Contains('-', StringComparison.Ordinal) && phrase.StartsWith('`'));

    [Theory]
    [MemberData(nameof(Readings))]
    public void Phrases_of_the_page_are_read_as_it_says(string phrase, string reading) =>
        Assert.Equal(reading, Estimate.Parse(phrase, EstimateGrammar.French).ToString("R"));

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Phrases_of_the_page_are_refused_as_it_says(string code, string phrase)
    {
        Assert.False(Estimate.TryParse(phrase, EstimateGrammar.French, out _, out EstimateRefusal? refusal));
        Assert.Equal(code, refusal.Code);
    }

    [Fact]
    public void The_page_has_rows()
    {
        Assert.True(Readings.Count > 55);
        Assert.Equal(8, Refusals.Count);
    }

    [Fact]
    public void The_first_example_holds()
    {
        Estimate losses = Estimate.Parse("près de 3 000 soldats nord-coréens", EstimateGrammar.French);

        Assert.Equal(EstimateForm.Nearly, losses.Form);
        Assert.Equal(Bound.Exclusive(3000), losses.Upper);
        Assert.Equal(Unit.Counted("soldats nord-coréens"), losses.Unit);
        Assert.Equal("1500000000 to 2000000000 EUR", Estimate.Parse("de 1,5 à 2 milliards d’euros", EstimateGrammar.French).ToString("R"));
    }

    [Fact]
    public void A_grammar_is_two_lists_and_a_culture()
    {
        EstimateGrammar german = EstimateGrammar.Create(
            "German",
            [
                new("mehr als", EstimateWordKind.Hedge, Form: EstimateForm.MoreThan),
                new("rund", EstimateWordKind.Hedge, Form: EstimateForm.About),
                new("bis", EstimateWordKind.To),
                new("zwei", EstimateWordKind.Number, 2),
                new("tausend", EstimateWordKind.Magnitude, 1_000),
                new("Millionen", EstimateWordKind.Magnitude, 1_000_000),
                new("pro", EstimateWordKind.Per),
            ],
            [
                new("Kilometer", UnitWordKind.Name, "km"),
                new("Stunde", UnitWordKind.Name, "h"),
                new("pro", UnitWordKind.Per),
            ],
            CultureInfo.GetCultureInfo("de-DE"));

        Assert.Equal("about 2000 to 3500 {Soldaten}", Estimate.Parse("rund zwei bis 3,5 tausend Soldaten", german).ToString("R"));
        Assert.Equal("more than 1200 km/h", Estimate.Parse("mehr als 1.200 Kilometer pro Stunde", german).ToString("R"));
    }

    private static TheoryData<string, string> Rows(Func<string[], bool> fits)
    {
        TheoryData<string, string> rows = [];
        foreach (string line in File.ReadLines(Page()).Where(line => line.StartsWith("| `", StringComparison.Ordinal)))
        {
            string[] parts = line.Replace(@"\|", "\u0001", StringComparison.Ordinal).Split('|');
            string[] cells = [.. parts.Select(cell => cell.Trim().Replace('\u0001', '|'))];
            if (fits(cells)) rows.Add(cells[1].Trim('`'), cells[2].Trim('`'));
        }

        return rows;
    }

    private static string Page([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "languages.md");
}
