using System.Globalization;

namespace Attribution.Tests;

public class TranslationTests
{
    [Fact]
    public void Equality_counts_every_member() => EqualityContract.Holds(
        new Translation("uk", "перевищили 3000", "Olha"),
        new Translation("UK", "перевищили 3000", "Olha"),
        new Translation("ru", "перевищили 3000", "Olha"),
        new Translation("uk", null, "Olha"),
        new Translation("uk", "перевищили 3000"));

    /// <summary>Examples of RFC 5646, appendix A, in the case of its section 2.1.1.</summary>
    [Theory]
    [InlineData("de", "de")]
    [InlineData("zh-hant", "zh-Hant")]
    [InlineData("ZH-CMN-HANS-CN", "zh-cmn-Hans-CN")]
    [InlineData("hak-CN", "hak-CN")]
    [InlineData("sr-latn-rs", "sr-Latn-RS")]
    [InlineData("sl-rozaj-biske-1994", "sl-rozaj-biske-1994")]
    [InlineData("de-CH-1901", "de-CH-1901")]
    [InlineData("hy-Latn-IT-arevela", "hy-Latn-IT-arevela")]
    [InlineData("es-419", "es-419")]
    [InlineData("az-Arab-x-AZE-derbend", "az-Arab-x-aze-derbend")]
    [InlineData("en-a-myext-b-another", "en-a-myext-b-another")]
    [InlineData("und", "und")]
    [InlineData("kr", "kr")]
    public void A_language_tag_is_kept_in_the_recommended_case(string tag, string kept) =>
        Assert.Equal(kept, new Translation(tag).Language);

    /// <summary>The invalid ones of RFC 5646, appendix A, and what people write.</summary>
    [Theory]
    [InlineData("de-419-DE")]
    [InlineData("a-DE")]
    [InlineData("ar-a-aaa-b-bbb-a-ccc")]
    [InlineData("sl-rozaj-rozaj")]
    [InlineData("ua")]
    [InlineData("jp")]
    [InlineData("cz")]
    [InlineData("english")]
    [InlineData("Ukrainian")]
    [InlineData("uk_UA")]
    [InlineData("uk-")]
    [InlineData("-uk")]
    [InlineData("uk UA")]
    [InlineData("українська")]
    [InlineData("en-x")]
    [InlineData("x-private")]
    [InlineData("uk\u202e")]
    public void What_is_not_a_language_tag_is_refused(string tag)
    {
        ArgumentException error = Assert.Throws<ArgumentException>("language", () => new Translation(tag));
        Assert.Contains("such as uk", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_language_of_two_letters_that_this_computer_knows_is_one() =>
        Assert.All(
            CultureInfo.GetCultures(CultureTypes.NeutralCultures).Select(culture => culture.Name).Where(name => name.Length == 2),
            name => Assert.Equal(name, new Translation(name).Language));

    [Fact]
    public void Blank_texts_are_refused()
    {
        Assert.Throws<ArgumentException>("language", () => new Translation(" "));
        Assert.Throws<ArgumentNullException>("language", () => new Translation(null!));
        Assert.Throws<ArgumentException>("original", () => new Translation("uk", " "));
        Assert.Throws<ArgumentException>("translator", () => new Translation("uk", translator: ""));
    }

    [Fact]
    public void Text_says_what_is_kept()
    {
        Assert.Equal("translated from uk by Olha: “понад 3000”", new Translation("uk", "понад 3000", "Olha").ToString());
        Assert.Equal("translated from uk; the original words are not kept", new Translation("uk").ToString());
    }
}
