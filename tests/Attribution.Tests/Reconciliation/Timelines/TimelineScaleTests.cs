using System.Diagnostics;
using NodaTime;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Long series: a timeline takes a second for three years, and twice the time for twice the days.</summary>
public class TimelineScaleTests
{
    private static readonly Source[] Sources = [State("a"), State("b"), State("c")];

    public static TheoryData<string> Shapes => ["plain", "revised", "relayed", "reprinted", "revised as a series once", "evasions", "undated"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Three_years_of_three_sources_take_about_a_second_and_twice_as_many_days_twice_that(string shape)
    {
        _ = Timeline.Of(Set(shape, 40)).Rows[^1];
        (double half, double whole) = (Seconds(shape, 550), Seconds(shape, 1100));
        TestContext.Current.TestOutputHelper!.WriteLine($"{shape}: {half:0.00} s for 550 days, {whole:0.00} s for 1,100");

        // The bounds leave room for a machine that does other work as well; what grows with the square takes four times as long.
        Assert.True(whole < 5, $"{shape} took {whole:0.00} s.");
        Assert.True(whole < (3.2 * half) + 0.2, $"{shape} took {half:0.00} s for half and {whole:0.00} s for all.");
    }

    [Fact]
    public void A_row_looks_at_few_claims_however_long_the_series()
    {
        Timeline timeline = Timeline.Of(Set("plain", 300));
        Assert.Equal(300, timeline.Rows.Count);
        Assert.All(timeline.Rows, row => Assert.Equal(3, row.Figures.Length));
        Assert.Equal(Reconciler.Default.Reconcile(Set("plain", 300)).Grade, timeline.Rows[^1].Grade);
    }

    private static double Seconds(string shape, int days)
    {
        ClaimSet claims = Set(shape, days);
        Stopwatch watch = Stopwatch.StartNew();
        Assert.InRange(Timeline.Of(claims).Complete(cancellationToken: TestContext.Current.CancellationToken).Rows.Count, days - 3, days);
        return watch.Elapsed.TotalSeconds;
    }

    /// <summary>Claims of three sources per day.</summary>
    private static ClaimSet Set(string shape, int days) => ClaimSet.Create([.. Enumerable.Range(0, days).SelectMany(day => Of(shape, day, days))]);

    private static IEnumerable<Claim> Of(string shape, int day, int days)
    {
        LocalDate said = new LocalDate(2021, 1, 1).PlusDays(day);
        Edtf on = Edtf.On(said), period = Edtf.Interval(Edtf.Parse("2020-12-31"), on);
        foreach (Source source in Sources)
        {
            string id = $"{source.Id}{day:0000}";
            Estimate figure = Estimate.Of(1000 + (7 * day) + (source.Id[0] % 3));
            ClaimRelation[] relations = shape == "revised" && day > 0 ? [new(ClaimRelationKind.Revises, $"{source.Id}{day - 1:0000}")]
                : shape == "revised as a series once" && day == days / 2
                    ? [new(ClaimRelationKind.RevisesSeries, $"{source.Id}{day - 1:0000}")]
                : [];
            yield return new(id, Chain.From(source, shape == "undated" && day % 400 == 3 ? null : on), Dead, figure, period: period, relations: relations);
            if (shape == "relayed")
            {
                yield return new(
                    $"r{id}", Chain.From(Wire, on), Dead, figure, period: period, relations: [new(ClaimRelationKind.Relays, id)]);
            }

            if (shape == "reprinted") yield return new($"p{id}", Chain.From(Wire, on).Quoting(source, on), Dead, figure, period: period);
            if (shape == "evasions") yield return new($"e{id}", Chain.From(State("d"), on), Dead, null, Stance.Evades);
        }
    }
}
