using NodaTime;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Long series: the work of a timeline grows with the number of days, and not with its square.</summary>
[Trait("Takes", "long")]
public class TimelineScaleTests
{
    private static readonly Source[] Sources = [State("a"), State("b"), State("c")];

    public static TheoryData<string> Shapes =>
        ["plain", "revised", "relayed", "reprinted", "revised as a series once", "evasions", "undated"];

    /// <summary>Time is not measured, since it is that of the machine; the claims that the rows look at are counted.</summary>
    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_claim_of_three_years_is_looked_at_a_few_times_and_twice_as_many_days_take_twice_that(string shape)
    {
        (int half, int whole) = (550, 1100);
        (long few, long all) = (LookedAt(Set(shape, half), half), LookedAt(Set(shape, whole), whole));
        TestContext.Current.TestOutputHelper!.WriteLine($"{shape}: {few} for {half} days, {all} for {whole}");
        Assert.InRange(all, 1, 4L * Set(shape, whole).Count);
        Assert.InRange(all, 1, 2.1 * few);
    }

    /// <summary>A policy of the caller's may look at claims that are not used, and is shown all of them.</summary>
    [Fact]
    public void With_a_weighting_of_ones_own_every_row_looks_at_all_that_was_said()
    {
        Timeline timeline = Timeline.Of(Set("plain", 20), Reconciler.Default with { Weighting = new Own() });
        Assert.Equal(3 * 20 * 21 / 2, timeline.Complete(cancellationToken: TestContext.Current.CancellationToken).LookedAt);
        Assert.Equal(timeline.Rows.Select(row => row.Grade), Timeline.Of(Set("plain", 20)).Rows.Select(row => row.Grade));
    }

    [Fact]
    public void A_row_looks_at_few_claims_however_long_the_series()
    {
        Timeline timeline = Timeline.Of(Set("plain", 300));
        Assert.Equal(300, timeline.Rows.Count);
        Assert.All(timeline.Rows, row => Assert.Equal(3, row.Figures.Length));
        Assert.Equal(Reconciler.Default.Reconcile(Set("plain", 300)).Grade, timeline.Rows[^1].Grade);
    }

    private static long LookedAt(ClaimSet claims, int days)
    {
        Timeline timeline = Timeline.Of(claims).Complete(cancellationToken: TestContext.Current.CancellationToken);
        Assert.InRange(timeline.Rows.Count, days - 3, days);
        return timeline.LookedAt;
    }

    private sealed class Own : IWeighting
    {
        public string Name => "own";

        public double Weigh(Claim claim, Witness witness) => 1.0 / witness.Claims.Length;
    }

    /// <summary>Claims of three sources per day.</summary>
    private static ClaimSet Set(string shape, int days) =>
        ClaimSet.Create([.. Enumerable.Range(0, days).SelectMany(day => Of(shape, day, days))]);

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
            Chain chain = Chain.From(source, shape == "undated" && day % 400 == 3 ? null : on);
            yield return new(id, chain, Dead, figure, period: period, relations: relations);
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
