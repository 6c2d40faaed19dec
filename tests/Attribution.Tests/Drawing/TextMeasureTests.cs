using System.Text;

namespace Attribution.Tests;

public class TextMeasureTests
{
    [Theory]
    [InlineData("iiii", "WWWW")]
    [InlineData("Smith 2019", "Smith and Jones 2019")]
    [InlineData("abc", "中華人")]
    public void A_text_of_wider_letters_is_wider(string narrow, string wide) =>
        Assert.True(TextMeasure.Width(narrow, 13) < TextMeasure.Width(wide, 13));

    // DejaVu Sans 2.37, table hmtx: W 2025, i 569, 0 1303, space 651 of 2048 units; rounded up to 0.03 of the size.
    [Theory]
    [InlineData("W", 2025)]
    [InlineData("i", 569)]
    [InlineData("0", 1303)]
    [InlineData(" ", 651)]
    public void A_letter_is_as_wide_as_in_the_wide_face(string letter, int units) =>
        Assert.InRange(TextMeasure.Width(letter, 1), units / 2048.0, (units / 2048.0) + 0.03);

    [Theory]
    [InlineData("e\u0301", "e")]
    [InlineData("\u2068a\u2069", "a")]
    [InlineData("❤️", "❤")]
    public void What_does_not_show_takes_no_room(string text, string same) =>
        Assert.Equal(TextMeasure.Width(same, 13), TextMeasure.Width(text, 13), 1e-9);

    [Fact]
    public void Bold_is_wider() => Assert.True(TextMeasure.Width("Verdict", 13, true) > TextMeasure.Width("Verdict", 13));

    [Fact]
    public void Every_character_has_a_width() => Assert.All(
        Enumerable.Range(0x20, 0x3000).Where(Rune.IsValid), value => Assert.InRange(GlyphWidths.Of(new(value), true), 0, 1.7));
}
