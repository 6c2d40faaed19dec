using NodaTime;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>
/// Totals of public record: those of a ministry of health and of a media office in October 2023, and those of the ministry in May 2024.
/// </summary>
public class TimelineTests
{
    private static readonly Source Ministry = new("moh", "ministry", SourceKind.Government);

    private static readonly Source Office = new("gmo", "media office", SourceKind.Government);

    private static readonly Topic Toll = new("toll", "deaths", "war", Accrual.Cumulative, unit: Unit.Counted("deaths"));

    private static readonly ClaimSet October =
        [Total("1", Ministry, 900, "2023-10-10"), Total("2", Ministry, 1417, "2023-10-12"), Total("3", Office, 1417, "2023-10-12")];

    [Fact]
    public void A_later_total_overtakes_the_earlier_one_of_its_source()
    {
        Timeline timeline = Timeline.Of(October);
        Assert.Equal([new(2023, 10, 10), new(2023, 10, 12)], timeline.Days);
        Assert.Equal(["1"], timeline.Rows[0].Figures.Select(figure => figure.Claim.Id));
        Assert.Equal(["3", "2"], timeline.Rows[1].Figures.Select(figure => figure.Claim.Id));
        Assert.Equal(
            [
                "overtaken: 900 deaths by ministry (1), by 2",
                "new: 1,417 deaths by ministry (2)",
                "new: 1,417 deaths by media office (3)",
            ],
            timeline.Rows[1].Changes.Where(change => change.Kind != TimelineChangeKind.GradeMoved).Select(change => change.ToString()));
        Assert.Equal((1, 2), (timeline.Rows[1].WitnessCount.Minimum, timeline.Rows[1].WitnessCount.Maximum));
    }

    [Fact]
    public void A_list_of_names_has_a_column_of_its_own_and_lowers_no_total()
    {
        Claim names = Total("4", Ministry, 1200, "2023-10-12").WithBasis(CountBasis.IdentifiedByName);
        TimelineSeries[] series = [.. Timeline.Of(October.Add([names])).Columns.Sources];
        Assert.Equal(["media office", "ministry", "ministry, identified by name"], series.Select(one => one.ToString()));
        Assert.Equal([900, 1417], series[1].Best);
    }

    [Fact]
    public void Days_that_were_asked_for_stay_whatever_had_been_recorded()
    {
        LocalDate[] asked = [new(2023, 10, 1), new(2023, 10, 31)];
        Assert.Equal(asked, Timeline.Of(October, days: asked).AsRecorded(Instant.MinValue).Days);
        Assert.NotEqual(asked, Timeline.Of(October).AsRecorded(Instant.MaxValue).Days);
    }

    [Fact]
    public void A_row_that_is_not_there_is_refused_by_its_number()
    {
        IReadOnlyList<TimelineRow> rows = Timeline.Of(October).Rows;
        Assert.NotNull(rows[rows.Count - 1]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => rows[rows.Count]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => rows[-1]);
    }

    [Fact]
    public void A_figure_that_its_alleged_source_denies_is_disowned_and_not_lowered()
    {
        Claim printed = new("1", Chain.From(Said.Wire, Edtf.Parse("2024-02-04")).Quoting(Ministry), Toll, Estimate.Of(11));
        Claim own = new(
            "2", Chain.From(Ministry, Edtf.Parse("2024-02-05")), Toll, Estimate.Of(9),
            relations: [new(ClaimRelationKind.Disowns, "1")]);
        TimelineRow last = Timeline.Of([printed, own]).Rows[^1];
        Assert.Empty(last.Falls);
        Assert.Contains(last.Changes, change => change.Kind == TimelineChangeKind.Disowned && change.Claims[0].Id == "1");
        Assert.Contains("disowned: 11", last.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Why_there_are_no_rows_is_told()
    {
        Assert.Contains("No day is asked for", Timeline.Of(October, days: []).ToString(), StringComparison.Ordinal);
        Claim undated = new("1", Chain.From(Ministry), Toll, Estimate.Of(3, Unit.Counted("deaths")));
        Assert.Contains("No claim has a day", Timeline.Of([undated]).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_row_in_force_is_that_of_the_day_or_the_last_before_it()
    {
        Timeline timeline = Timeline.Of(October);
        Assert.Null(timeline.At(new(2023, 10, 9)));
        Assert.Same(timeline.Rows[0], timeline.At(timeline.Days[0]));
        Assert.Same(timeline.Rows[0], timeline.At(new(2023, 10, 11)));
        Assert.Same(timeline.Rows[1], timeline.At(timeline.Days[1]));
        Assert.Same(timeline.Rows[1], timeline.At(new(2024, 1, 1)));
    }

    /// <summary>28,678; 28,752; then 26,834, "series revised"; 26,840.</summary>
    [Fact]
    public void A_revised_series_is_a_fall_and_no_conflict()
    {
        Timeline timeline = Timeline.Of(May(new ClaimRelation(ClaimRelationKind.RevisesSeries, "24")));
        Assert.All(timeline.Rows, row => Assert.Equal(Grade.Uncorroborated, row.Grade));
        TimelineChange fall = Assert.Single(timeline.Rows.SelectMany(row => row.Falls));
        Assert.Equal((TimelineChangeKind.Revised, "24", "25"), (fall.Kind, fall.Claims[0].Id, fall.By!.Id));
        Assert.Equal("lowered: 28,752 deaths by ministry (24), by 25", fall.ToString());
    }

    [Fact]
    public void A_fall_that_is_not_declared_is_one_as_well()
    {
        TimelineChange fall = Assert.Single(Timeline.Of(May()).Rows.SelectMany(row => row.Falls));
        Assert.Equal((TimelineChangeKind.Overtaken, "24", "25"), (fall.Kind, fall.Claims[0].Id, fall.By!.Id));
    }

    [Fact]
    public void A_retraction_a_denial_and_what_comes_back_are_told_on_their_days()
    {
        ClaimSet claims =
        [
            .. October,
            Speaks(Office, "4", "2023-10-13", Stance.Remarks, ClaimRelationKind.Retracts, "3"),
            Speaks(Ministry, "5", "2023-10-14", Stance.Denies, ClaimRelationKind.Disowns, "2"),
            Speaks(Office, "6", "2023-10-15", Stance.Remarks, ClaimRelationKind.Retracts, "4"),
        ];
        Assert.Equal(
            ["Overtaken 1 by 2", "Retracted 3 by 4", "Restored 1", "Disowned 2 by 5", "Restored 3"],
            Timeline.Of(claims).Rows
                .SelectMany(row => row.Changes)
                .Where(change => change.Kind is not (TimelineChangeKind.New or TimelineChangeKind.GradeMoved) && change.Claims[0].Id != "4")
                .Select(change => $"{change.Kind} {change.Claims[0].Id}{(change.By is { } by ? $" by {by.Id}" : "")}"));
    }

    private static Claim Speaks(Source source, string id, string day, Stance stance, ClaimRelationKind kind, string of) =>
        new(id, Chain.From(source, Edtf.Parse(day)), Toll, null, stance, relations: [new(kind, of)]);

    [Fact]
    public void A_claim_without_a_date_is_marked_in_every_row_and_one_without_a_day_until_it_is_over()
    {
        ClaimSet claims = [.. October, Total("9", State("c"), 1000, null), Total("8", State("d"), 1000, "2023-10")];
        Timeline timeline = Timeline.Of(claims, days: [new(2023, 9, 30), new(2023, 10, 12), new(2023, 10, 31), new(2023, 11, 1)]);
        Assert.Equal(["9", "8 9", "9", "9"], timeline.Rows.Select(row => string.Join(' ', row.MayBeLater.Select(claim => claim.Id))));
        Assert.All(timeline.Rows, row => Assert.Contains(row.Figures, figure => figure is { Claim.Id: "9", MayBeLater: true }));
        Assert.Contains("1,000?", timeline.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Before_anything_is_said_nothing_is_answered()
    {
        TimelineRow row = Timeline.Of(October, days: [new(2023, 10, 1)]).Rows[0];
        Assert.Equal((Grade.Unanswered, 0, 0), (row.Grade, row.Figures.Length, row.Changes.Length));
        Assert.Equal(["unanswered"], row.RefusalCodes);
        Assert.Equal(row.Grade, row.Verdict.Grade);
    }

    [Fact]
    public void Without_a_date_there_is_no_row()
    {
        Timeline timeline = Timeline.Of([Total("1", Ministry, 900, null)]);
        Assert.Empty(timeline.Rows);
        Assert.Contains("ask for days", timeline.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_recorded_later_is_not_there_yet()
    {
        Instant morning = Instant.FromUtc(2023, 10, 13, 8, 0);
        ClaimSet claims = [.. October.Select(claim => claim.WithRecordedAt(morning + Duration.FromHours(claim.Id[0] - '0')))];
        Timeline timeline = Timeline.Of(claims).AsRecorded(morning + Duration.FromHours(2));
        Assert.Equal(["2"], timeline.Rows[^1].Figures.Select(figure => figure.Claim.Id));
        Assert.Equal("recorded-later", timeline.Rows[^1].Verdict.Audit[2].Reason!.Code);
        Assert.Empty(Timeline.Of(claims).AsRecorded(morning).Rows);
    }

    [Fact]
    public void The_columns_have_an_element_per_row()
    {
        TimelineColumns columns = Timeline.Of(October).Columns;
        Assert.Equal("2 days, 2 sources", columns.ToString());
        Assert.Equal(["media office", "ministry"], columns.Sources.Select(series => series.ToString()));
        Assert.Equal([double.NaN, 1417], columns.Sources[0].Best);
        Assert.Equal([900, 1417], columns.Sources[1].Best);
        Assert.Equal([Grade.Uncorroborated, Timeline.Of(October).Rows[1].Grade], columns.Grades);
        Assert.All([columns.Low.Length, columns.High.Length, columns.MaximumWitnesses.Length], length => Assert.Equal(2, length));
    }

    [Fact]
    public void A_long_table_fits_a_screen_and_keeps_what_was_taken_back()
    {
        ClaimSet claims =
        [
            .. Enumerable.Range(0, 400).Select(day => Total(
                $"{day:000}", Ministry, 1000 + day - (day == 200 ? 50 : 0), $"{Edtf.On(new LocalDate(2023, 10, 8).PlusDays(day))}")),
        ];
        string text = Timeline.Of(claims).ToString();
        Assert.InRange(text.Split('\n').Length, 5, 40);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
        Assert.Contains("lowered 199 (by 200)", text, StringComparison.Ordinal);
        Assert.Equal(403, Timeline.Of(claims).ToText(full: true).Split('\n').Length);
    }

    [Fact]
    public void Progress_counts_rows_and_cancelling_stops_between_them_and_can_be_gone_on_with()
    {
        using CancellationTokenSource source = new();
        List<int> seen = [];
        Progress progress = new(done =>
        {
            seen.Add(done);
            if (done == 1) source.Cancel();
        });
        Timeline timeline = Timeline.Of(October);
        Assert.Throws<OperationCanceledException>(() => timeline.Complete(progress, source.Token));
        Assert.Equal([1], seen);
        Assert.Equal(timeline.Complete(cancellationToken: TestContext.Current.CancellationToken).Rows, Timeline.Of(October).Rows);
    }

    [Fact]
    public void No_claim_and_several_topics_are_refused()
    {
        Assert.Throws<ArgumentException>("claims", () => Timeline.Of([]));
        ArgumentException several = Assert.Throws<ArgumentException>(
            "claims", () => Timeline.Of([.. October, By(Ministry, "9", Estimate.Of(1))]));
        Assert.Contains("claims.On(topic)", several.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_by_content()
    {
        TimelineRow[] rows = [.. Timeline.Of(October).Rows], again = [.. Timeline.Of(October.Reverse().Set()).Rows];
        EqualityContract.Holds(rows[0], again[0], rows[1]);
        EqualityContract.Holds(rows[1].Figures[0], again[1].Figures[0], rows[1].Figures[1]);
        EqualityContract.Holds(rows[1].Changes[0], again[1].Changes[0], [.. rows[1].Changes[1..]]);
    }

    /// <summary>A verdict of one topic depends on the topics that bound it, on the days on which these were spoken of.</summary>
    [Fact]
    public void What_is_said_on_a_related_topic_makes_a_row()
    {
        Topic all = new("all", "deaths", "war", Accrual.Cumulative, unit: People, nouns: ["deaths"]);
        Topic part = new(
            "part", "deaths of children", "war", Accrual.Cumulative, unit: People, nouns: ["deaths"],
            relations: [new TopicRelation(TopicRelationKind.PartOf, "all")]);
        ClaimSet claims =
        [
            By(Ministry, "1", Estimate.Of(1417), date: "2023-10-12", topic: all, period: "2023-10-07/2023-10-12"),
            By(Office, "2", Estimate.Of(2417), date: "2023-10-13", topic: part, period: "2023-10-07/2023-10-12"),
            By(Office, "3", Estimate.Of(447), date: "2023-10-14", topic: part, period: "2023-10-07/2023-10-12"),
        ];
        Timeline timeline = Timeline.Of(claims.On(all));
        Assert.Equal([Grade.Uncorroborated, Grade.Contradicted, Grade.Uncorroborated], timeline.Rows.Select(row => row.Grade));
        Assert.Equal(["2"], timeline.Rows[1].Changes.Single().Claims.Select(claim => claim.Id));
        Assert.All(timeline.Rows, row => Assert.Equal(row.Verdict.Grade, row.Grade));
    }

    private static ClaimSet May(params ClaimRelation[] relations) =>
    [
        Total("23", Ministry, 28678, "2024-05-23"),
        Total("24", Ministry, 28752, "2024-05-24"),
        Total("25", Ministry, 26834, "2024-05-25", relations),
        Total("26", Ministry, 26840, "2024-05-26"),
    ];

    private static Claim Total(string id, Source source, decimal count, string? day, params ClaimRelation[] relations) => new(
        id,
        Chain.From(source, day is null ? null : Edtf.Parse(day)),
        Toll,
        Estimate.Of(count, Unit.Counted("deaths")),
        period: Edtf.Parse($"2023-10-07/{(day is { Length: 10 } ? day : "2023-10-12")}"),
        relations: relations);

    private sealed class Progress(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }
}
