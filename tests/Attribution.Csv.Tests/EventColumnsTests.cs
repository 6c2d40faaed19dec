namespace Attribution.Tests;

/// <summary>Which columns of a table of events hold what: what is refused, when two are equal, and how they print themselves.</summary>
public sealed class EventColumnsTests
{
    [Fact]
    public void Two_are_equal_where_all_members_are() => EqualityContract.Holds(
        Full(),
        Full(),
        Full() with { Id = "x" },
        Full() with { Low = "x" },
        Full() with { Low = null },
        Full() with { Best = "x" },
        Full() with { High = "x" },
        Full() with { Sources = ["x"] },
        Full() with { Sources = [] },
        Full() with { Originals = ["x"] },
        Full() with { Start = "x" },
        Full() with { End = "x" },
        Full() with { DatePrecision = "x" },
        Full() with { Places = ["x"] },
        Full() with { Places = ["country", "region"] },
        Full() with { Places = ["region", "country", "town"] },
        Full() with { Texts = ["x"] },
        Full() with { Texts = [] });

    [Fact]
    public void The_same_headings_for_other_things_are_other_columns()
    {
        EventColumns none = new();
        EqualityContract.Holds(
            none with { Low = "x" },
            none with { Low = "x" },
            none with { Best = "x" },
            none with { High = "x" },
            none with { Start = "x" },
            none with { End = "x" },
            none with { DatePrecision = "x" },
            none with { Sources = ["x"] },
            none with { Originals = ["x"] },
            none with { Places = ["x"] },
            none with { Texts = ["x"] });
    }

    [Fact]
    public void They_print_the_heading_of_the_ids_and_those_of_the_figures()
    {
        Assert.Equal("'id': 'low', 'best', 'high'", EventColumns.UcdpGed.ToString());
        Assert.Equal("'event_id_cnty': 'fatalities'", EventColumns.Acled.ToString());
        Assert.Equal("'id': ", new EventColumns().ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void A_heading_that_is_blank_is_refused(string blank)
    {
        Assert.Equal(
            "The heading of the id is blank; name it. (Parameter 'Id')",
            Assert.Throws<ArgumentException>(() => new EventColumns { Id = blank }).Message);
        foreach (Func<EventColumns> make in (Func<EventColumns>[])[
            () => new() { Low = blank }, () => new() { Best = blank }, () => new() { High = blank }, () => new() { Start = blank },
            () => new() { End = blank }, () => new() { DatePrecision = blank }])
        {
            Assert.Equal("A heading is blank; name it, or give null for none.", Assert.Throws<ArgumentException>(make).Message);
        }

        foreach (Func<EventColumns> make in (Func<EventColumns>[])[
            () => new() { Sources = ["a", blank] }, () => new() { Originals = [blank] }, () => new() { Places = [blank, "a"] },
            () => new() { Texts = [null!] }])
        {
            Assert.Equal("A heading is blank; leave it out.", Assert.Throws<ArgumentException>(make).Message);
        }
    }

    [Fact]
    public void Lists_that_are_not_given_are_empty() =>
        Assert.Equal(new EventColumns(), new() { Sources = default, Originals = default, Places = default, Texts = default });

    private static EventColumns Full() => new()
    {
        Id = "nr",
        Low = "low",
        Best = "best",
        High = "high",
        Sources = ["source"],
        Originals = ["original"],
        Start = "from",
        End = "to",
        DatePrecision = "precision",
        Places = ["region", "country"],
        Texts = ["notes"],
    };
}
