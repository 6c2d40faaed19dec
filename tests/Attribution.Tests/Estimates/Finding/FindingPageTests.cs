using System.Runtime.CompilerServices;

namespace Attribution.Tests;

/// <summary>Every row and every piece of code of docs/finding.md.</summary>
public class FindingPageTests
{
    private static readonly string[] Page = File.ReadAllLines(PagePath());

    public static TheoryData<string, string> Found => new(Rows("| `").Select(cells => (cells[0].Trim('`'), cells[1].Trim('`'))));

    public static TheoryData<string> NotFound =>
        new(Rows("| ").Where(cells => cells is [[not '`', ..], ['`', ..]]).Select(cells => cells[1].Trim('`')));

    [Theory]
    [MemberData(nameof(Found))]
    public void Sentences_of_the_page_are_read_as_it_says(string sentence, string found) =>
        Assert.Equal(
            found, string.Join(' ', Estimate.Find(sentence).Where(one => one.IsRead).Select(one => $"[{sentence[one.Start..one.End]}]")));

    [Theory]
    [MemberData(nameof(NotFound))]
    public void What_the_page_calls_no_quantity_is_not_found(string sentence) =>
        Assert.DoesNotContain(Estimate.Find(sentence), found => found.IsRead);

    [Fact]
    public void The_page_has_rows()
    {
        Assert.True(Found.Count > 12);
        Assert.True(NotFound.Count > 9);
    }

    [Fact]
    public void The_examples_hold()
    {
        string report = "Police said on 4 May that at least 12 people were killed near Gate 3, up from nine.";
        IEnumerable<string> printed = Page
            .SkipWhile(line => !line.Contains("Console.WriteLine(found)", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => line.StartsWith("// ", StringComparison.Ordinal));
        Assert.Equal(printed, Estimate.Find(report).Select(found => $"// {found}"));

        FoundEstimate open = Estimate.Find("The council gave half a million pounds.").Single();
        Assert.False(open.IsRead);
        Assert.Equal("ambiguous-unit", open.Refusal.Code);
        Assert.Equal(32, open.Refusal.Start);

        FoundEstimate killed = Estimate.Find("12 killed and 30 wounded").First(found => found.Estimate?.Unit == Unit.Counted("killed"));
        Assert.Equal(12, killed.Estimate!.Best);

        int quantities = 0;
        ReadOnlySpan<char> part = "Winds of up to 120 km/h and 60 to 90 mm of rain".AsSpan(9);
        foreach (FoundEstimate found in Estimate.Find(part)) quantities++;
        Assert.Equal(2, quantities);

        FoundEstimate french = Estimate.Find("Quelque 1 100 soldats sont arrivés le 3 mai.", EstimateGrammar.French).Single();
        Assert.Equal("about 1100 {soldats}", french.Estimate!.ToString("R", null));
    }

    private static IEnumerable<string[]> Rows(string start) => Page
        .Where(line => line.StartsWith(start, StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split(" | "))
        .Where(cells => cells.Length == 2);

    private static string PagePath([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "..", "docs", "finding.md"));
}
