namespace Attribution.Tests;

/// <summary>The tables of docs/readers.md, and the reader that it shows.</summary>
public class ReadersPageTests
{
    private static readonly IEstimateReader[] Six =
        [Readers.Literal, Readers.SignificantDigits, Readers.Relative(0.10m), Readers.Ferson2015, Readers.Gum, Readers.StatedCoverage];

    public static TheoryData<string> Phrases => new(
        "approximately 1,100 casualties", "nearly 3,000", "67.36 ± 0.54 km/s/Mpc", "480 (95% CI 330 to 610) deaths", "40 to 60 km");

    [Theory]
    [MemberData(nameof(Phrases))]
    public void The_page_shows_what_each_reader_makes_of_the_phrase(string phrase)
    {
        Estimate estimate = Estimate.Parse(phrase, null);
        string[] shown = Page().Split('\n');
        int heading = Array.IndexOf(shown, $"### {phrase}");
        string[] head = ["", "| reader | interval | distribution | origin |", "| --- | --- | --- | --- |"];
        Assert.Equal(head, shown[(heading + 1)..(heading + 4)]);
        Assert.Equal(Six.Select(reader => Row(reader.Read(estimate))), shown[(heading + 4)..(heading + 4 + Six.Length)]);
    }

    [Fact]
    public void The_page_shows_the_reader_that_is_tested_here()
    {
        string[] lines = Repository.Read("tests/Attribution.Docs.Tests/AboutByRegression.cs").TrimEnd().Split('\n');
        string[] type = [.. lines.SkipWhile(line => !line.StartsWith("public sealed class", StringComparison.Ordinal))];
        Assert.InRange(type.Length, 5, 19);
        Assert.Contains("```csharp\n" + string.Join('\n', type) + "\n```", Page(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7, 1.4)]
    [InlineData(1_100, 55.7)]
    [InlineData(40, 6.1)]
    public void A_reader_of_ones_own_gives_the_width_of_the_regression(int figure, double width)
    {
        Reading reading = new AboutByRegression().Read(Estimate.Approximately(figure));
        Assert.Equal(width, reading.Interval.Width, 0.05);
        Assert.Equal(figure, (reading.Interval.Lower + reading.Interval.Upper) / 2, 1e-9);
        Assert.Equal("about by regression", reading.Reader);
    }

    [Fact]
    public void A_reader_of_ones_own_leaves_the_rest_to_another()
    {
        Reading reading = new AboutByRegression().Read(Estimate.MoreThan(1_100));
        Assert.Equal(RealInterval.MoreThan(1100), reading.Interval);
        Assert.Equal("about by regression", reading.Reader);
    }

    private static string Row(Reading reading) =>
        reading.Distribution is { } distribution
            ? $"| {reading.Reader} | {reading.Interval} | {distribution} | {reading.Origin} |"
            : $"| {reading.Reader} | {reading.Interval} | – | – |";

    private static string Page() => Repository.Read("docs/readers.md");
}
