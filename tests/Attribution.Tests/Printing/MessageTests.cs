using System.Text.RegularExpressions;

namespace Attribution.Tests;

/// <summary>No exception is given a text with holes that did not pass through <c>Printable.Message</c>.</summary>
public partial class MessageTests
{
    [Fact]
    public void Each_message_with_holes_is_made_printable()
    {
        string code = string.Join('\n', SourceTree.LinesOf("src")
            .Where(line => line.Place.StartsWith("src/Attribution/", StringComparison.Ordinal))
            .Select(line => line.Line));
        Assert.True(code.Length > 1_000_000, "The source files were not found.");
        Assert.Equal("", string.Join('\n', Unprintable().Matches(code).Select(match => match.Value)));
    }

    [Fact]
    public void A_name_of_a_merger_forges_no_line()
    {
        IMerger merger = Mergers.Create("a\u2028Verdict\u001b[31m", ReadingNeeds.Interval, (_, _) => null!);
        Reading reading = new(Readers.Literal, Estimate.Of(3), RealInterval.Closed(2, 4));
        Exception refused = Assert.ThrowsAny<InvalidOperationException>(() => merger.Merge([reading], [1]));
        Assert.DoesNotContain('\u2028', refused.Message);
        Assert.DoesNotContain('\u001b', refused.Message);
    }

    [GeneratedRegex("""Exception\(\s*(string\.Create\(\s*CultureInfo\.InvariantCulture,\s*)?\$".*""")]
    private static partial Regex Unprintable();
}
