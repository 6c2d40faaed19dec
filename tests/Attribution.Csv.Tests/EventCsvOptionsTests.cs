namespace Attribution.Tests;

/// <summary>What a reader of events is told: its defaults, what it refuses, when two are equal, and how one prints itself.</summary>
public sealed class EventCsvOptionsTests
{
    private static readonly Source Quakes = new("quakes", "Quakes", SourceKind.Dataset);

    [Fact]
    public void Two_are_equal_where_all_members_are() => EqualityContract.Holds(
        Full(),
        Full(),
        Full() with { Columns = EventColumns.UcdpGed },
        Full() with { Columns = null },
        Full() with { Dataset = null },
        Full() with { Dataset = new("storms", "Storms", SourceKind.Dataset) },
        Full() with { Topic = new("hurt", "injured", "people", unit: Unit.Counted("people")) },
        Full() with { Sources = [] },
        Full() with { Delimiter = ',' },
        Full() with { Delimiter = null },
        Full() with { Dates = DateOrder.MonthFirst },
        Full() with { MaximumBytes = 1 });

    [Fact]
    public void The_defaults_are_as_documented()
    {
        EventCsvOptions options = new();
        Assert.Equal((null, null, null), (options.Columns, options.Dataset, options.Delimiter));
        Assert.Equal((0, DateOrder.Unknown, 1024L * 1024 * 1024), (options.Sources.Length, options.Dates, options.MaximumBytes));
        Topic topic = options.Topic;
        Assert.Equal(
            ("fatalities", "killed", "people, by event", Accrual.Cumulative, Parts.AddUp),
            (topic.Id, topic.Predicate, topic.Subject, topic.Accrual, topic.Parts));
        Assert.Equal(Unit.Counted("deaths"), topic.Unit);
        Assert.Equal(["fatalities", "people"], topic.Nouns.Select(noun => noun.Plural));
        Assert.Equal(options, new() { Sources = default });
    }

    [Fact]
    public void It_prints_what_it_says()
    {
        Assert.Equal(
            "columns found in the heading, cells separated as the heading is, up to 1073741824 bytes", new EventCsvOptions().ToString());
        Assert.Equal("'id': 'low', 'best', 'high', cells separated by semicolons, up to 1000 bytes",
            (Full() with { Columns = EventColumns.UcdpGed }).ToString());
    }

    [Fact]
    public void What_cannot_be_is_refused_with_what_can()
    {
        Assert.Throws<ArgumentNullException>("value", () => new EventCsvOptions { Topic = null! });
        Refused(
            "The figures of events need a topic with a unit; give it one, as Unit.Counted(\"deaths\").",
            () => new() { Topic = new("t", "p", "s") });
        Refused("A null is among the elements; leave it out.", () => new() { Sources = [null!] });
        Refused(
            "Cells are separated by a comma, a semicolon or a tabulator, not by '|'. (Parameter 'value')",
            () => new() { Delimiter = '|' });
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new EventCsvOptions { Dates = (DateOrder)(-1) });
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new EventCsvOptions { MaximumBytes = 0 });
        Assert.Equal(1, new EventCsvOptions { MaximumBytes = 1 }.MaximumBytes);
    }

    [Fact]
    public void Columns_of_ones_own_need_a_dataset()
    {
        using MemoryStream table = Kursk.Bytes("id,toll\n7,3\n");
        EventCsvOptions options = new() { Columns = new() { Best = "toll" } };
        Assert.Equal(
            "Columns of your own need a Dataset, the source whose table it is: new Source(\"quakes\", \"…\", SourceKind.Dataset). "
                + "(Parameter 'options')",
            Assert.Throws<ArgumentException>(() => EventCsv.Stream(table, options)).Message);
        Assert.Equal(
            "quakes/7", Assert.Single(EventCsv.Read(table, options with { Dataset = Quakes })).Id);
    }

    [Fact]
    public void The_columns_of_a_known_dataset_may_be_of_another()
    {
        using MemoryStream table = Kursk.Bytes("id,low,best,high\n7,3,3,3\n");
        Assert.Equal("ucdp-ged/7", Assert.Single(EventCsv.Read(table, new() { Columns = EventColumns.UcdpGed })).Id);
        table.Position = 0;
        Assert.Equal("quakes/7", Assert.Single(EventCsv.Read(table, new() { Columns = EventColumns.UcdpGed, Dataset = Quakes })).Id);
        using MemoryStream acled = Kursk.Bytes("event_id_cnty,fatalities\n7,3\n");
        Assert.Equal("acled/7", Assert.Single(EventCsv.Read(acled, new() { Columns = EventColumns.Acled })).Id);
    }

    private static void Refused(string message, Func<EventCsvOptions> make) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(make).Message);

    private static EventCsvOptions Full() => new()
    {
        Columns = EventColumns.Acled,
        Dataset = Quakes,
        Topic = new("toll", "killed", "people", unit: Unit.Counted("people")),
        Sources = [new Source("a", "A", SourceKind.Person)],
        Delimiter = ';',
        Dates = DateOrder.DayFirst,
        MaximumBytes = 1_000,
    };
}
