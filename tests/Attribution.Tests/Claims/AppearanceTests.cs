using NodaTime;

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
    public void Equality_counts_where_it_was_found() => EqualityContract.Holds(
        Found(),
        Found(),
        Found() with { Url = new("https://example.org/a#y") },
        Found() with { Url = null },
        Found() with { Archive = null },
        Found() with { Retrieved = new LocalDate(2024, 12, 25) },
        Found() with { Hash = null },
        Found() with { Translation = new("uk") },
        new Appearance(AppearancePlace.Body));

    [Fact]
    public void What_is_set_and_taken_away_again_leaves_nothing() => Assert.Equal(
        new Appearance(AppearancePlace.Body),
        Found() with { Url = null, Archive = null, Retrieved = null, Hash = null, Translation = null });

    [Theory]
    [InlineData("/page", "not absolute")]
    [InlineData("ftp://example.org/a", "http or https")]
    [InlineData("javascript:alert(1)", "http or https")]
    [InlineData("file:///etc/passwd", "http or https")]
    [InlineData("https://user:pass@example.org/", "password")]
    [InlineData("https://example.org/\u202e", "does not show")]
    [InlineData(" https://example.org/", "white space")]
    public void An_address_that_is_not_one_of_the_web_is_refused(string address, string words)
    {
        Uri uri = new(address, UriKind.RelativeOrAbsolute);
        ArgumentException error = Assert.Throws<ArgumentException>("Url", () => new Appearance(default) { Url = uri });
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("Archive", () => new Appearance(default) { Archive = uri });
    }

    [Fact]
    public void A_day_is_of_the_iso_calendar()
    {
        Assert.Throws<ArgumentException>("Retrieved", () => new Appearance(default) { Retrieved = new LocalDate(-5, 1, 1) });
        Assert.Throws<ArgumentException>(
            "Retrieved", () => new Appearance(default) { Retrieved = new LocalDate(2024, 1, 1).WithCalendar(CalendarSystem.Julian) });
    }

    private static Appearance Found() => new(AppearancePlace.Body)
    {
        Url = new("https://example.org/a#x"),
        Archive = new("https://archive.example/1"),
        Retrieved = new LocalDate(2024, 12, 24),
        Hash = ContentHash.Sha256("x"u8),
        Translation = new("uk", "перевищили 3000", "Olha"),
    };

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
        Assert.Equal("body (translated from uk by Olha: “перевищили 3000”)", Found().ToString());
    }
}
