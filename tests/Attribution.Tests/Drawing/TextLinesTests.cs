using CsCheck;

namespace Attribution.Tests;

public class TextLinesTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char["abcW i–%"], 0, 80],
        Gen.OneOf(
            "وزارة الصحة في غزة",
            "👩‍👩‍👧‍👦 agency 🇺🇦",
            "Z̸̡͝a̴l̵g̷o̶",
            "中華人民共和國國家統計局",
            "\u2068משרד הבריאות\u2069 says")).Array[0, 4]
        .Select(parts => Printable.Passage(string.Join(' ', parts)));

    [Fact]
    public void No_line_is_wider_than_the_width() => Gen.Select(Texts, Gen.Double[80, 400]).Sample((text, width) =>
    {
        List<string> lines = TextLines.Wrap(text, width, 13, false, 5);
        Assert.InRange(lines.Count, 0, 5);
        Assert.All(lines, line => Assert.True(TextMeasure.Width(line, 13) <= width + 1e-9, $"“{line}” is wider than {width}."));
    });

    [Fact]
    public void A_text_fits_into_its_own_width() => Texts.Sample(text =>
        Assert.InRange(TextLines.Wrap(text, TextMeasure.Width(text, 13), 13, false, 5).Count, 0, 1));

    [Fact]
    public void What_was_cut_before_gets_no_second_ellipsis() =>
        Assert.Equal(
            "Ministry o…",
            TextLines.Wrap("Ministry o… (8 more characters)", TextMeasure.Width("Ministry o……", 13), 13, false, 1)[0]);

    [Fact]
    public void Nothing_is_lost_where_there_is_room() => Texts.Sample(text =>
        Assert.Equal(Letters(text), Letters(string.Concat(TextLines.Wrap(text, 90, 13, true, int.MaxValue)))));

    [Fact]
    public void Every_line_closes_what_it_opens() => Gen.Select(Texts, Gen.Double[30, 200]).Sample((text, width) =>
        Assert.All(
            TextLines.Wrap(text, width, 13, false, 3),
            line => Assert.Equal(line.Count(c => c == '\u2068'), line.Count(c => c == '\u2069'))));

    [Fact]
    public void A_line_breaks_at_blanks_and_behind_the_dash_of_a_range()
    {
        Assert.Equal(["about", "1,100"], TextLines.Wrap("about 1,100", 50, 13, false, 5));
        Assert.Equal(["1,000–", "2,000"], TextLines.Wrap("1,000–2,000", 60, 13, false, 5));
        Assert.Equal(["weight", "8 %"], TextLines.Wrap("weight 8 %", 62, 13, false, 5));
    }

    [Fact]
    public void What_is_cut_ends_with_an_ellipsis() => Assert.EndsWith("…", TextLines.Wrap(new string('W', 200), 100, 13, false, 2)[^1]);

    private static string Letters(string text) => string.Concat(text.Where(c => c is not (' ' or '\u2068' or '\u2069')));
}
