namespace Attribution.Tests;

/// <summary>Every row of docs/languages.md.</summary>
public class LanguagesPageTests
{
    public static TheoryData<string, string> Readings =>
        Rows(row => row is [_, var phrase, var reading, _] && phrase.StartsWith('`') && reading.StartsWith('`'));

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

    private static TheoryData<string, string> Rows(Func<string[], bool> fits)
    {
        TheoryData<string, string> rows = [];
        foreach (string line in Repository.Read("docs/languages.md").Split('\n'))
        {
            if (!line.StartsWith("| `", StringComparison.Ordinal)) continue;
            string[] parts = line.Replace(@"\|", "\u0001", StringComparison.Ordinal).Split('|');
            string[] cells = [.. parts.Select(cell => cell.Trim().Replace('\u0001', '|'))];
            if (fits(cells)) rows.Add(cells[1].Trim('`'), cells[2].Trim('`'));
        }

        return rows;
    }
}
