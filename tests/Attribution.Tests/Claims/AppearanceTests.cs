namespace Attribution.Tests;

public class AppearanceTests
{
    [Fact]
    public void Equality_counts_every_member() => EqualityContract.Holds(
        new Appearance(AppearancePlace.Body, "paragraph 3", "exceeded 3,000"),
        new Appearance(AppearancePlace.Body, "paragraph 3", "exceeded 3,000"),
        new Appearance(AppearancePlace.Lede, "paragraph 3", "exceeded 3,000"),
        new Appearance(AppearancePlace.Body, null, "exceeded 3,000"),
        new Appearance(AppearancePlace.Body, "paragraph 3"));

    [Fact]
    public void Blank_texts_and_undefined_places_are_refused()
    {
        Assert.Throws<ArgumentException>("locator", () => new Appearance(AppearancePlace.Body, " "));
        Assert.Throws<ArgumentException>("words", () => new Appearance(AppearancePlace.Body, words: ""));
        Assert.Throws<ArgumentOutOfRangeException>("place", () => new Appearance((AppearancePlace)99));
    }

    [Fact]
    public void Text_has_place_locator_and_words()
    {
        Assert.Equal("headline", new Appearance(AppearancePlace.Headline).ToString());
        Assert.Equal(
            "body, paragraph 3: “exceeded 3,000”", new Appearance(AppearancePlace.Body, "paragraph 3", "exceeded 3,000").ToString());
    }
}
