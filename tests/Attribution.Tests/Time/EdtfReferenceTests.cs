namespace Attribution.Tests;

public class EdtfReferenceTests
{
    [Theory]
    [MemberData(nameof(EdtfReferenceTexts.Level0), MemberType = typeof(EdtfReferenceTexts))]
    public void Level_0_text_is_read_and_given_back(string text) => AssertReadAt(0, text);

    [Theory]
    [MemberData(nameof(EdtfReferenceTexts.Level1), MemberType = typeof(EdtfReferenceTexts))]
    public void Level_1_text_is_read_and_given_back(string text) => AssertReadAt(1, text);

    [Theory]
    [MemberData(nameof(EdtfReferenceTexts.Level2), MemberType = typeof(EdtfReferenceTexts))]
    public void Level_2_text_is_read_and_given_back(string text) => AssertReadAt(2, text);

    [Theory]
    [MemberData(nameof(EdtfReferenceTexts.Invalid), MemberType = typeof(EdtfReferenceTexts))]
    public void Invalid_text_is_refused_with_place_and_remedy(string text)
    {
        Assert.False(Edtf.TryParse(text, out Edtf? none));
        Assert.Null(none);
        var refusal = Assert.Throws<FormatException>(() => Edtf.Parse(text));
        Assert.Matches("^'.*' is not an EDTF date: at character [0-9]+, .*[;,] .*\\.$", refusal.Message);
    }

    private static void AssertReadAt(int level, string text)
    {
        Edtf value = Edtf.Parse(text);
        Assert.Equal(text, value.ToString());
        Assert.Equal(level, value.Level);
        Assert.True(Edtf.TryParse(text, out Edtf? again));
        Assert.Equal(value, again);
    }
}
