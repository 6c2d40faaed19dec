using System.Globalization;
using NodaTime;

namespace Attribution.Tests;

public class TimelinePlotTests
{
    private static readonly Timeline Told = Timeline.Of(
    [
        Said.By(Said.State("ministry"), "1", Estimate.Of(900), date: "2023-10-10"),
        Said.By(Said.State("ministry"), "2", Estimate.Of(1_417), date: "2023-10-12"),
        Said.By(Said.State("ministry"), "3", Estimate.Of(1_200), date: "2023-11-03"),
        Said.By(Said.Body("un"), "4", Estimate.Between(1_000, 1_500), date: "2023-10-13"),
        Said.By(Said.Body("relief"), "5", Estimate.MoreThan(1_100), date: "2023-10-11"),
    ]);

    [Theory]
    [InlineData(480)]
    [InlineData(800)]
    [InlineData(1200)]
    public void It_is_legible_and_marks_falls(int width)
    {
        Picture picture = new(Told.ToSvg(PlotOptions.Default with { Width = width }));
        picture.IsLegible();
        Assert.Contains("a source lowered its figure", picture.Texts);
        Assert.Contains(picture.Titles, title => title.Contains("lowered", StringComparison.Ordinal));
        Assert.Contains("MINISTRY", picture.Texts);
        Assert.Contains("broken line: a bound, open on the side of its arrows", picture.Texts);
    }

    [Fact]
    public void It_says_the_grade_of_every_day_on_which_it_moved() => Assert.All(
        Told.Rows.Where(row => row.Changes.Any(change => change.Kind == TimelineChangeKind.GradeMoved)),
        row => Assert.Contains(
            new Picture(Told.ToSvg()).Titles, title => title.StartsWith($"{Edtf.On(row.Day)}: {row.Grade}", StringComparison.Ordinal)));

    [Fact]
    public void Dates_are_written_in_the_culture_that_is_asked_for()
    {
        PlotOptions options = PlotOptions.Default with { Culture = CultureInfo.GetCultureInfo("de-DE") };
        Assert.Contains(new Picture(Told.ToSvg(options)).Texts, text => text.Contains("Okt", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_alone_are_said_to_be_nothing_to_draw()
    {
        Timeline words = Timeline.Of([Said.By(Said.State("a"), "1", new TextValue("many"), date: "2023-10-10")]);
        Picture picture = new(words.ToSvg());
        Assert.Contains("There is nothing to draw: no source gives a figure.", picture.Texts);
        picture.IsLegible();
    }

    /// <summary>A picture of more than 300 days is in the full page alone, and of no figure there is none.</summary>
    [Theory]
    [InlineData(0, 5, false, false)]
    [InlineData(1, 0, false, false)]
    [InlineData(1, 300, true, true)]
    [InlineData(1, 301, false, true)]
    public void A_page_has_a_picture_where_there_is_one_to_see(int said, int days, bool isInBrief, bool isInFull)
    {
        LocalDate day = new(2023, 10, 10);
        Claim claim = Said.By(Said.State("a"), "1", Estimate.Of(900), date: said > 0 ? "2023-10-10" : "2025");
        Timeline timeline = Timeline.Of([claim], days: Enumerable.Range(0, days).Select(day.PlusDays));
        Assert.Equal(days, timeline.Rows.Count);
        Assert.Equal(isInBrief, IsDrawn(PageOptions.Default with { IsFull = false }));
        Assert.Equal(isInFull, IsDrawn(PageOptions.Default with { IsFull = true }));

        bool IsDrawn(PageOptions options) => timeline.ToHtml(options).Contains("<svg", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(480)]
    [InlineData(1200)]
    public void Leaving_out_one_after_another_is_drawn_as_the_table_tells_it(int width)
    {
        Claim[] claims =
        [
            Said.By(Said.State("a"), "1", Estimate.Of(900)),
            Said.By(Said.State("b"), "2", Estimate.Of(900)),
            Said.By(Said.State("c"), "3", Estimate.Of(1_000)),
        ];
        Sensitivity sensitivity = Sensitivity.LeaveOneWitnessOut(Reconciler.Default, ClaimSet.Create(claims));
        Picture picture = new(sensitivity.ToSvg(PlotOptions.Default with { Width = width }));
        picture.IsLegible();
        Assert.False(sensitivity.IsRobust);
        Assert.Contains("Not robust", picture.Words, StringComparison.Ordinal);
        Assert.All(sensitivity.Rows, row => Assert.Contains(
            picture.Titles,
            title => title.StartsWith($"without {row.Omitted}: {row.Grade}", StringComparison.Ordinal)
                && title.Contains("changes the grade", StringComparison.Ordinal) == row.ChangesGrade));
    }
}
