using System.Globalization;

namespace Attribution.Tests;

public class ForestPlotTests
{
    private static readonly Lazy<Reconciliation> Casualties = new(() => Reconciler.Default.Reconcile(
        Article.Claims.On(Article.Claims.GroupBy(claim => claim.Topic.Id).MaxBy(group => group.Count())!.First().Topic)));

    [Theory]
    [InlineData(480)]
    [InlineData(640)]
    [InlineData(800)]
    [InlineData(1200)]
    public void Texts_neither_meet_nor_leave_the_picture(int width)
    {
        Picture picture = new(Casualties.Value.ToSvg(PlotOptions.Default with { Width = width }));
        Assert.Equal(width, picture.Width);
        picture.IsLegible();
    }

    [Fact]
    public void The_picture_says_what_the_verdict_says()
    {
        Picture picture = new(Casualties.Value.ToSvg());
        Assert.Contains("DIVIDED", picture.Words, StringComparison.Ordinal);
        Assert.Contains("No merged value", picture.Words, StringComparison.Ordinal);
        Assert.Contains("As of 23 December 2024", picture.Words, StringComparison.Ordinal);
        Assert.All(Casualties.Value.Audit, entry => Assert.Contains(
            picture.Titles,
            title => title.Contains(Figure(entry.Claim), StringComparison.Ordinal)));
    }

    [Fact]
    public void A_row_is_told_to_those_who_do_not_see_it()
    {
        Topic ratio = new("rr", "risk ratio", "the drug", Accrual.FixedAttribute, unit: Unit.Parse("1"));
        Claim[] studies =
        [
            .. new[] { 1.34m, 1.21m, 1.10m, 1.44m, 0.98m }.Select((figure, i) => new Claim(
                $"T{i}",
                Chain.From(new Source($"s{i}", $"Smith {2019 + i}", SourceKind.Document)),
                ratio,
                Estimate.BestWithRange(figure, figure - 0.36m, figure + 0.49m + (0.1m * i), coverage: 0.95m))),
        ];
        Reconciler reml = Reconciler.Default with { Reader = Readers.StatedCoverage, Merger = Mergers.FixedEffect(MergeScale.Log) };
        Picture picture = new(reml.Reconcile([.. studies]).ToSvg(PlotOptions.Default with { ReferenceLine = 1 }));
        Assert.Contains(
            picture.Titles, title => title.StartsWith("Smith 2019, 1.34, 95 % from 0.98 to 1.83, weight ", StringComparison.Ordinal));
        Assert.Contains("Heterogeneity: Q = ", picture.Words, StringComparison.Ordinal);
        picture.IsLegible();
    }

    [Fact]
    public void One_scope_and_time_per_panel()
    {
        string[] texts = new Picture(Casualties.Value.ToSvg()).Texts;
        Assert.Contains("Overall", texts);
        Assert.Contains("In Kursk", texts);
    }

    private static string Figure(Claim claim) =>
        claim.Value is Estimate { Text: null } said ? said.WithUnit(null).ToString() : Wording.Value(claim.Value!);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("</title></svg>]]>&amp;<!--")]
    public void A_name_of_markup_stays_text(string name)
    {
        Source source = new("s", name, SourceKind.Person);
        Topic topic = new("t", name, name, Accrual.State, definition: name, unit: Unit.Counted("people"));
        Claim claim = new("c", Chain.From(source), topic, Estimate.Of(5).WithText(name), scope: Scope.Of(("place", name)));
        string svg = Said.Reconcile(claim).ToSvg(PlotOptions.Default with { Columns = [new(name, _ => name)], Subgroup = _ => name });
        Picture picture = new(svg);
        Assert.DoesNotContain(picture.Root.Descendants(), element => element.Name.LocalName is "script" or "img");
        Assert.Contains(picture.Titles, title => title.Contains(name, StringComparison.Ordinal));
        Assert.DoesNotContain("<script>alert", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", svg, StringComparison.Ordinal);
        picture.IsLegible();
    }

    [Fact]
    public void The_same_picture_for_any_order_of_claims_and_any_culture_of_the_machine()
    {
        string expected = Casualties.Value.ToSvg();
        ClaimSet turned = ClaimSet.Create([.. Article.Claims.On(Casualties.Value.Topic).Reverse()]);
        InCulture.Run("de-DE", () => Assert.Equal(expected, Casualties.Value.ToSvg()));
        InCulture.Run("ar-SA", () => Assert.Equal(expected, Casualties.Value.ToSvg()));
        Assert.Equal(expected, Reconciler.Default.Reconcile(turned).ToSvg());
    }

    [Fact]
    public void Numbers_are_written_in_the_culture_that_is_asked_for()
    {
        Picture picture = new(Casualties.Value.ToSvg(PlotOptions.Default with { Culture = CultureInfo.GetCultureInfo("de-DE") }));
        Assert.Contains("1.500", picture.Texts);
        Assert.Contains("more than 3.000", picture.Texts);
    }

    [Theory]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    [InlineData("fr-FR")]
    [InlineData("hi-IN")]
    public void Numbers_of_every_culture_are_printed_without_marks_that_do_not_show(string culture)
    {
        Claim[] claims = [Said.By(Said.State("a"), "1", Estimate.Of(-1_234_567.25m)), Said.By(Said.State("b"), "2", Estimate.Of(-9))];
        PlotOptions options = PlotOptions.Default with { Culture = CultureInfo.GetCultureInfo(culture), Width = 480, ReferenceLine = -5 };
        Picture picture = new(Said.Reconcile(claims).ToSvg(options));
        picture.IsLegible();
        Assert.DoesNotContain("\ufffd", picture.Words, StringComparison.Ordinal);
        Assert.Equal(CultureInfo.GetCultureInfo(culture), options.Culture);
    }

    [Fact]
    public void An_option_out_of_its_range_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PlotOptions.Default with { Width = 100 });
        Assert.Throws<ArgumentOutOfRangeException>(() => PlotOptions.Default with { ReferenceLine = double.NaN });
        Assert.Equal((800, 200), (PlotOptions.Default.Width, PlotOptions.Default.MaximumRows));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlotOptions.Default with { MaximumRows = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => PlotOptions.Default with { Theme = (PlotTheme)9 });
        Assert.Throws<ArgumentNullException>(() => PlotOptions.Default with { Culture = null! });
        Assert.Equal(["Figure", "Camp", "Weight", "Claim"], new[] { PlotColumn.Figure, PlotColumn.Camp, PlotColumn.Weight, PlotColumn.Id }
            .Select(column => $"{column}"));
        Assert.Equal(PlotOptions.Default, PlotOptions.Default with { Columns = [PlotColumn.Figure, PlotColumn.Camp, PlotColumn.Weight] });
    }
}
