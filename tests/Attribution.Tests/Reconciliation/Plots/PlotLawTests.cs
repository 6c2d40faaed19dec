using CsCheck;

namespace Attribution.Tests;

/// <summary>Laws of every picture, for claims of all kinds.</summary>
public class PlotLawTests
{
    private static readonly string[] Names =
    [
        "A", "Smith 2019", "Ministry of Health of the Republic of Somewhere and of All Other Places",
        "وزارة الصحة",
        "משרד הבריאות",
        "👩‍👩‍👧‍👦 agency",
        "Z̸̡͝a̴l̵g̷o̶",
        "中華人民共和國國家統計局",
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "]]>&amp;", "\u202eevil",
        string.Join(' ', Enumerable.Repeat("name", 40)), new string('W', 200),
    ];

    private static readonly Topic Flood = new(
        "dead", "deaths", "the flood", Accrual.Cumulative, "people killed", Unit.Counted("people"), parts: Parts.AddUp);

    private static readonly Gen<ClaimValue?> Values = Gen.OneOf(
        Gen.Int[0, 100_000].Select(n => (ClaimValue?)Estimate.Of(n)),
        Gen.Int[1, 30].Select(n => (ClaimValue?)Estimate.Approximately((decimal)Math.Pow(10, n % 12))),
        Gen.Int[0, 900].Select(n => (ClaimValue?)Estimate.AtLeast(n)),
        Gen.Int[1, 900].Select(n => (ClaimValue?)Estimate.LessThan(n)),
        Gen.Int[1, 900].Select(n => (ClaimValue?)Estimate.Nearly(n)),
        Gen.Int[1, 900].Select(n => (ClaimValue?)Estimate.Between(n, 3 * n)),
        Gen.Int[1, 900].Select(n => (ClaimValue?)Estimate.Between(n, 3 * n).Varying()),
        Gen.Int[1, 900].Select(n => (ClaimValue?)Estimate.Either(n, 3 * n)),
        Gen.Int[1, 900].Select(n => (ClaimValue?)Estimate.PlusMinus(n, n / 2m)),
        Gen.Int[1, 900].Select(n => (ClaimValue?)Estimate.BestWithRange(n, n / 2m, 2 * n, coverage: 0.95m)),
        Gen.Const((ClaimValue?)Estimate.Of(0.000000001m)),
        Gen.Const((ClaimValue?)new TextValue("many, some say")),
        Gen.Const((ClaimValue?)null));

    private static readonly Gen<Claim[]> Claims = Gen.Select(
            Gen.Int[0, 13], Values, Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 8])
        .Array[1, 14]
        .Select(all => all.Select((each, i) => Made(i, each.Item1, each.Item2, each.Item3, each.Item4, each.Item5)).ToArray());

    private static readonly Func<Reconciliation, PlotOptions, string>[] Pictures =
        [Plots.Forest, Plots.Orchard, Plots.Funnel, Plots.Baujat, Plots.Density, Plots.Dependence];

    [Fact]
    public void Every_picture_is_legible_and_the_same_for_any_order() =>
        Gen.Select(Claims, Gen.OneOf(480, 800, 1200), Gen.Int[0, Pictures.Length - 1]).Sample(
            (claims, width, picture) =>
            {
                PlotOptions options = PlotOptions.Default with { Width = width };
                string svg = Pictures[picture](Said.Reconcile(claims), options);
                new Picture(svg).IsLegible();
                Assert.Equal(svg, Pictures[picture](Said.Reconcile([.. claims.Reverse()]), options));
            },
            iter: 300);

    [Fact]
    public void A_merged_value_is_drawn_where_the_verdict_earns_one_and_nowhere_else() => Claims.Sample(
        claims =>
        {
            Reconciliation result = Said.Reconcile(claims);
            Picture picture = new(result.ToSvg());
            Assert.Equal(result.Merged is null, picture.Words.Contains("No merged value", StringComparison.Ordinal));
            Assert.Contains(result.Grade.ToString().ToUpperInvariant(), picture.Words, StringComparison.Ordinal);
        },
        iter: 200);

    [Fact]
    public void Every_picture_tells_title_definition_date_grade_and_whether_there_is_a_merged_value() =>
        Gen.Select(Claims, Gen.Int[0, Pictures.Length - 1]).Sample(
            (claims, picture) =>
            {
                Reconciliation result = Said.Reconcile(claims);
                string words = new Picture(Pictures[picture](result, PlotOptions.Default)).Words;
                Assert.Contains(result.Grade.ToString().ToUpperInvariant(), words, StringComparison.Ordinal);
                Assert.Contains("Definition: people killed", words, StringComparison.Ordinal);
                Assert.Equal(result.Merged is null, words.Contains("No merged value", StringComparison.Ordinal));
            },
            iter: 200);

    [Fact]
    public void The_key_of_a_plane_tells_the_camps_that_are_marked_and_no_other() => Claims.Sample(
        claims =>
        {
            Reconciliation result = Said.Reconcile(claims);
            int marked = result.Camps.Count(
                camp => camp.Claims.Any(claim => result.Camps.Count(other => other.Claims.Contains(claim)) == 1));
            int told = new Picture(Plots.Density(result)).Texts.Count(text => text.StartsWith("camp ", StringComparison.Ordinal));
            Assert.InRange(told, 0, marked);
        },
        iter: 100);

    [Fact]
    public void Every_claim_has_a_label_of_its_own() => Claims.Sample(
        claims =>
        {
            Reconciliation result = Said.Reconcile(claims);
            string[] titles = new Picture(Plots.Forest(result)).Titles;
            Assert.True(titles.Length > result.Audit.Length, $"There are {titles.Length} titles for {result.Audit.Length} claims.");
        },
        iter: 200);

    [Fact]
    public void Nothing_is_drawn_faint() => Claims.Sample(
        claims =>
        {
            Picture picture = new(Plots.Forest(Said.Reconcile(claims)));
            Assert.DoesNotContain(
                picture.Root.DescendantsAndSelf().SelectMany(element => element.Attributes()),
                attribute => attribute.Name.LocalName.EndsWith("opacity", StringComparison.Ordinal));
        },
        iter: 100);

    [Fact]
    public void Every_merger_is_drawn_as_the_verdict_has_it() => Assert.All(Mergers.All, merger =>
    {
        Claim[] claims =
        [
            .. Enumerable.Range(1, 7).Select(i =>
                Said.By(Said.State($"lab {i}"), $"C{i}", Estimate.PlusMinus(90 + (i * i), 3 + i, coverage: 0.95m))),
        ];
        Reconciler reconciler = Reconciler.Default with { Reader = Readers.StatedCoverage, Merger = merger, MergeAgainstVerdict = true };
        Reconciliation result = reconciler.Reconcile(ClaimSet.Create(claims));
        Picture picture = new(result.ToSvg());
        picture.IsLegible();
        Assert.Equal(result.IsAgainstVerdict, picture.Words.Contains("Merged against the verdict", StringComparison.Ordinal));
        Assert.DoesNotContain(picture.Titles, title => title.Contains(": ,", StringComparison.Ordinal));
    });

    [Fact]
    public void The_picture_of_thousands_of_claims_is_small()
    {
        Claim[] claims =
        [
            .. Enumerable.Range(0, 3_000).Select(i => Said.By(Said.State($"s{i}"), $"C{i:0000}", Estimate.Of(1_000 + (i % 300)))),
        ];
        Reconciler few = Reconciler.Default with { MaximumClaims = 10_000, MaximumPairs = 1_000 };
        string svg = few.Reconcile(ClaimSet.Create(claims)).ToSvg();
        Assert.InRange(svg.Length, 1, 60_000);
        new Picture(svg).IsLegible();
        Assert.Contains("3,000 claims", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void What_xml_has_no_place_for_is_replaced()
    {
        Topic topic = new("t", "deaths", "the flood \uffff", Accrual.State, definition: "a\uffffb", unit: Unit.Counted("people"));
        Claim claim = new("c", Chain.From(new Source("s", "A\uffff", SourceKind.Person)), topic, Estimate.Of(5).WithText("5\ufffe"));
        Assert.All(Pictures, picture => new Picture(picture(Said.Reconcile(claim), PlotOptions.Default)).IsLegible());
    }

    [Fact]
    public void Many_days_and_grades_are_legible()
    {
        Claim[] claims =
        [
            .. Enumerable.Range(0, 250).Select(i => Said.By(
                Said.State($"source {i % 3}"),
                $"C{i:000}",
                Estimate.Of(300 + (i % 7 == 0 ? -i : i)),
                date: new NodaTime.LocalDate(2020, 1, 1).PlusDays(i).ToString("uuuu-MM-dd", null))),
        ];
        Timeline timeline = Timeline.Of(ClaimSet.Create(claims));
        Assert.All([320, 480, 1200], width => new Picture(timeline.ToSvg(PlotOptions.Default with { Width = width })).IsLegible());
    }

    private static Claim Made(int i, int who, ClaimValue? value, int scope, int period, int objects) => Said.By(
        new Source($"s{who}", Names[who], SourceKind.Organisation),
        $"C{i:00}",
        value,
        value is null ? (Stance)(2 + (objects % 3)) : Stance.Asserts,
        scope == 1 ? Scope.Of(("place", Names[who % 5])) : null,
        period == 1 ? "2024" : null,
        period == 2 ? "2024-05-0" + (1 + (i % 9)) : null,
        topic: Flood,
        relations: objects == 0 && i > 0
            ? [new ClaimRelation(i % 2 == 0 ? ClaimRelationKind.Impugns : ClaimRelationKind.Relays, $"C{i - 1:00}")]
            : []);
}
