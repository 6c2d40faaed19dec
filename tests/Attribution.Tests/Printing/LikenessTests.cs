namespace Attribution.Tests;

/// <summary>Which names look alike: https://www.unicode.org/reports/tr39/#Confusable_Detection.</summary>
public class LikenessTests
{
    [Theory]
    [InlineData("Reuters", "Reuters")]
    [InlineData("Reuters", "REUTERS")]
    [InlineData("Reuters", "Reuters\u200b")]
    [InlineData("Reuters", "R\u00adeu\u2060ters")]
    [InlineData("Reuters", "Rеutеrs")]
    [InlineData("Reuters", "Ｒｅｕｔｅｒｓ")]
    [InlineData("Reuters", "𝐑𝐞𝐮𝐭𝐞𝐫𝐬")]
    [InlineData("REUTERS", "RЕUТЕRЅ")]
    [InlineData("Reuters", "RЕUТЕRЅ")]
    [InlineData("Associated Press", "Associated  Press ")]
    [InlineData("Associated Press", "Associated\u00a0Press")]
    [InlineData("IBM", "lBM")]
    [InlineData("Iran", "IRAN")]
    [InlineData("Times of India", "TIMES OF INDIA")]
    [InlineData("Zoë", "Zoe\u0308")]
    [InlineData("Corp.", "C\u043erp.")]
    [InlineData("scope", "ѕсоре")]
    [InlineData("Armenia", "Аrmenia")]
    [InlineData("burn", "bum")]
    public void These_look_alike(string one, string other)
    {
        (string small, string asWritten) = Likeness.OfName(one);
        (string otherSmall, string otherAsWritten) = Likeness.OfName(other);
        Assert.True(small == otherSmall || asWritten == otherAsWritten);
    }

    [Theory]
    [InlineData("Reuters", "Router")]
    [InlineData("Beta", "Βήτα")]
    [InlineData("Ministry of Health", "Ministry of Wealth")]
    [InlineData("Source 2", "Source 3")]
    [InlineData("Zoë", "Zoe")]
    [InlineData("조선", "조건")]
    public void These_do_not(string one, string other)
    {
        (string small, string asWritten) = Likeness.OfName(one);
        (string otherSmall, string otherAsWritten) = Likeness.OfName(other);
        Assert.False(small == otherSmall || asWritten == otherAsWritten);
    }

    [Fact]
    public void Any_text_has_a_likeness()
    {
        foreach (string text in Nasty.Pieces)
        {
            Likeness.OfName(text);
            Assert.Equal(Likeness.OfId(text), Likeness.OfId(text));
        }
    }
}
