using System.Diagnostics;
using NodaTime;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Totals that fall, long series of them, and what is told of them.</summary>
public class FallTests
{
    private static readonly Source Ministry = State("moh"), Office = State("gmo"), University = Body("jhu");

    private static Claim To(string id, Source source, int day, int figure, params ClaimRelation[] relations) => new(
        id,
        Chain.From(source, Edtf.On(Day(day))),
        Dead,
        Estimate.Of(figure),
        period: Edtf.Parse($"2023-10-01/{Edtf.On(Day(day))}"),
        relations: relations);

    private static LocalDate Day(int day) => new LocalDate(2023, 9, 30).PlusDays(day);

    private static string[] Falls(Reconciliation result) =>
        [.. result.Falls.Select(fall => $"{fall.Earlier.Id}>{fall.Later.Id}{(fall.IsCorrection ? " own" : "")}").Order()];

    private static Claim[] FiveTotals =>
    [
        To("17", Office, 17, 1032), To("19", Ministry, 19, 1000), To("21", Ministry, 21, 967),
        To("22", Ministry, 22, 1023), To("23", Ministry, 23, 1119),
    ];

    /// <summary>1,032 by the office, then 1,000, 967, 1,023 and 1,119 by the ministry: four pairs fall.</summary>
    [Fact]
    public void Each_total_below_an_uncorrected_earlier_one_is_a_fall()
    {
        Reconciliation result = Reconcile(FiveTotals);
        Assert.Equal(["17>19", "17>21", "17>22", "19>21 own"], Falls(result));

        // No present answer falls, so none of them counts in the grade.
        Assert.Equal((Grade.Incomparable, PairRelation.Constrains), (result.Grade, result.Judgements.Single().Relation));
        Assert.Contains("lowered from 1,000 to 967 on 21 October 2023", result.ToString(), StringComparison.Ordinal);
        Assert.Contains(result.Explanation, sentence => sentence.Text.StartsWith("1,032 (GMO", StringComparison.Ordinal));
    }

    [Fact]
    public void A_total_that_was_corrected_is_no_longer_held_against_others()
    {
        Reconciliation result = Reconcile(
            To("1", Ministry, 11, 1500), To("2", Ministry, 12, 1411), To("3", Ministry, 13, 1600), To("4", Office, 14, 1433));
        Assert.Equal(["1>2 own", "3>4"], Falls(result));
    }

    /// <summary>1,500, 1,400 and 1,300 until one day, said on three days: the ids say nothing of which came first.</summary>
    [Theory]
    [InlineData("1", "2", "3")]
    [InlineData("1", "3", "2")]
    [InlineData("2", "1", "3")]
    [InlineData("2", "3", "1")]
    [InlineData("3", "1", "2")]
    [InlineData("3", "2", "1")]
    public void Of_totals_until_one_day_the_one_said_later_is_the_later(string first, string second, string third)
    {
        static Claim Told(string id, int said, int figure) => new(
            id, Chain.From(Ministry, Edtf.On(Day(said))), Dead, Estimate.Of(figure), period: Edtf.Parse("2023-10-01/2023-10-10"));
        Assert.Equal(
            new[] { $"{first}>{second} own", $"{second}>{third} own" }.Order(),
            Falls(Reconcile(Told(first, 11, 1512), Told(second, 12, 1411), Told(third, 13, 1307))));
    }

    [Fact]
    public void A_declared_revision_is_the_same_fall() =>
        Assert.Equal(["24>25 own"], Falls(Reconcile(
            To("23", Ministry, 23, 28_678),
            To("24", Ministry, 24, 28_752),
            To("25", Ministry, 25, 26_834, new ClaimRelation(ClaimRelationKind.RevisesSeries, "24")),
            To("26", Ministry, 26, 26_840))));

    [Fact]
    public void What_is_rounded_or_only_bounded_does_not_fall() =>
        Assert.Empty(Reconcile(
            To("1", Ministry, 11, 1500),
            To("2", Ministry, 12, 0).WithValue(Estimate.Approximately(1400)),
            To("3", Ministry, 13, 0).WithValue(Estimate.MoreThan(1000))).Falls);

    /// <summary>A wire quotes one official with 30, and the next day another with 22.</summary>
    [Fact]
    public void Two_unnamed_officials_are_no_source_that_lowers_its_total()
    {
        static Claim Cited(string id, string official, int day, int figure) => new(
            id,
            Chain.From(Wire, Edtf.On(Day(day))).Quoting(Unnamed(official)),
            Dead,
            Estimate.Of(figure),
            period: Edtf.Parse($"2023-10-01/{Edtf.On(Day(day))}"));
        Assert.Equal(["1>2"], Falls(Reconcile(Cited("1", "one", 2, 30), Cited("2", "other", 3, 22))));
        Reconciliation one = Reconcile(Cited("1", "one", 2, 30), Cited("2", "one", 3, 22));
        Assert.Equal(["1>2 own"], Falls(one));
        Assert.Contains("lowered", one.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "lowered", Reconcile(Cited("1", "one", 2, 30), Cited("2", "other", 3, 22)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_who_give_one_unrounded_count_are_told_to_be_possibly_one_origin()
    {
        Reconciliation result = Reconcile(To("1", Ministry, 12, 1417), To("2", Office, 12, 1417));
        Assert.Equal((1, 2), (result.WitnessCount.Minimum, result.WitnessCount.Maximum));
        Assert.Contains(
            "GMO and MOH give the same unrounded count, 1,417, and may have it from one origin.",
            result.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_merged_total_says_as_of_when_it_is()
    {
        Reconciliation result = Reconcile(To("1", Ministry, 10, 900), To("2", Ministry, 12, 1500), To("3", Office, 12, 1500));
        Assert.Equal((Grade.Corroborated, true), (result.Grade, result.Merged is not null));
        foreach (string text in new[] { result.ToString(), result.ToText(full: true) })
        {
            Assert.Contains(", as of 12 October 2023", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Totals_since_a_day_without_an_end_count_to_the_day_of_saying()
    {
        static Claim Since(string id, Source source, int day, int figure) => new(
            id, Chain.From(source, Edtf.On(Day(day))), Dead, Estimate.Of(figure), period: Edtf.Parse("2023-10-01/.."));
        Claim later = Since("2", Office, 12, 1417);
        Assert.Equal(PairRelation.Disagrees, Reconcile(Since("1", Ministry, 10, 901), later).Judgements.Single().Relation);
        Assert.Equal(PairRelation.Contradicts, Reconcile(Since("1", Ministry, 12, 901), later).Judgements.Single().Relation);
    }

    [Fact]
    public void The_text_of_a_long_series_is_short()
    {
        Claim[] days = [.. Enumerable.Range(1, 400).Select(day => To($"{day:000}", Ministry, day, (10 * day) - (day > 200 ? 500 : 0)))];
        Reconciliation result = Reconcile(days);
        string text = result.ToString();
        Assert.True(text.Length < 1_000, text);
        Assert.Contains("399 earlier figures, from 10 (1 Oct 2023) to 3,490 (2 Nov 2024)", text, StringComparison.Ordinal);
        Assert.Contains("lowered from 2,000 to 1,510 on 18 April 2024", text, StringComparison.Ordinal);
        Assert.Contains("  123  ", result.ToText(full: true), StringComparison.Ordinal);
    }

    /// <summary>Three years of daily totals from three sources, one verdict of each kind: each takes some tenths of a second.</summary>
    [Fact]
    public void Three_years_of_daily_totals_from_three_sources_are_one_verdict()
    {
        Random random = new(7);
        List<Claim> claims = [];
        foreach (Source source in new[] { Ministry, Office, University })
        {
            for (int day = 1, total = 100; day <= 1_100; day++, total += random.Next(60) - (day % 200 == 0 ? 400 : 0))
            {
                claims.Add(To($"{source.Id}-{day:0000}", source, day, total));
            }
        }

        ClaimSet set = ClaimSet.Create([.. claims]);
        foreach (ISelection selection in new[] { Selections.Latest, Selections.AsOfSaid(Day(500)), Selections.ValidOn(Day(500)) })
        {
            Stopwatch watch = Stopwatch.StartNew();
            Reconciliation result = (Reconciler.Default with { Selection = selection }).Reconcile(set);
            Assert.Equal((3, 3_300), (result.Used.Count(), result.Audit.Length));
            Assert.NotEmpty(result.Falls);
            Assert.True(result.ToString().Length < 3_000);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
        }
    }

    /// <summary>A state may fall; a running total may not.</summary>
    [Theory]
    [InlineData(Accrual.Cumulative, 1)]
    [InlineData(Accrual.State, 0)]
    [InlineData(Accrual.Rate, 0)]
    [InlineData(Accrual.Peak, 0)]
    public void Only_running_totals_have_falls(Accrual accrual, int falls)
    {
        Topic topic = new("t", "people", "the camp", accrual, unit: People);
        Reconciliation result = Reconcile(
            By(State("a"), "1", Estimate.Exactly(101), period: "2024-04-01/2024-05-01", topic: topic),
            By(State("a"), "2", Estimate.Exactly(51), period: "2024-04-01/2024-05-02", topic: topic));
        Assert.Equal(falls, result.Falls.Count);
    }
}
