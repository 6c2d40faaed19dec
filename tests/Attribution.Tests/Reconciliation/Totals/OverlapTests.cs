using System.Diagnostics;
using static Attribution.Tests.Events;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class OverlapTests
{
    private static readonly Scope City = Scope.Of(("place", "Iraq > Baghdad")), Country = Scope.Of(("place", "Iraq"));

    private static readonly Reconciliation Incident = About("incident", "2006-07-01", City, null, Estimate.Of(66));

    [Theory]
    [InlineData("2006-07-01", "Iraq", true)]
    [InlineData("2006-07", "Iraq > Baghdad", true)]
    [InlineData("2006-07-01", null, true)]
    [InlineData("2006-07-01", "Iraq > Baghdad > Sadr City", true)]
    [InlineData("2006-07-02", "Iraq", false)]
    [InlineData("2006-07-01", "Iraq > Basra", false)]
    [InlineData("2006-07-01", "Iraqi Kurdistan", false)]
    [InlineData(null, "Iraq", false)]
    [InlineData("/2006-07-01", "Iraq", true)]
    [InlineData("2006-06/..", "Iraq", true)]
    public void An_incident_and_its_day_are_refused_unless_declared_disjoint(string? period, string? place, bool overlaps)
    {
        Reconciliation day = About("day", period, place is null ? null : Scope.Of(("place", place)), null, Estimate.Of(100));
        Assert.Equal(overlaps ? "overlapping" : null, Totals.Of([Incident, day], Dependence.Unknown).Refusal?.Code);
        Assert.Equal(overlaps ? "overlapping" : null, Totals.Of([day, Incident], Dependence.Unknown).Refusal?.Code);
        Assert.Null(Totals.Of([Incident, day], Dependence.Unknown, areDisjoint: true).Refusal);
    }

    [Fact]
    public void The_refusal_names_both_and_a_remedy_that_works()
    {
        Totals refused = Totals.Of([Incident, About("day", "2006-07-01", Country, null, Estimate.Of(100))], Dependence.Unknown);
        Assert.Null(refused.Range);
        Assert.Equal(
            "day (Iraq, 2006-07-01) and incident (Iraq > Baghdad, 2006-07-01) name the same days, and the scope of one lies within that of "
                + "the other, so that one may be a part of the other. "
                + "Leave one of them out, or give areDisjoint: true if no event is a part of another. [overlapping]",
            refused.Refusal!.ToString());
        Assert.StartsWith("Total of 2 events: none", refused.ToString());
    }

    [Theory]
    [InlineData(TopicRelationKind.PartOf)]
    [InlineData(TopicRelationKind.DocumentedFloorOf)]
    [InlineData(TopicRelationKind.CeilingOf)]
    [InlineData(TopicRelationKind.PeakOf)]
    public void Topics_that_are_declared_to_be_related_overlap_whatever_else_is_declared(TopicRelationKind kind)
    {
        Topic lesser = new("lesser", "deaths", "l", Accrual.Cumulative, unit: People, relations: [new(kind, "greater")]);
        Totals total = Totals.Of(
            [About("lesser", null, null, lesser, Estimate.Of(1)), Event("greater", Estimate.Of(2))], Dependence.Unknown, areDisjoint: true);
        Assert.Equal("overlapping", total.Refusal?.Code);
    }

    [Fact]
    public void Parts_of_one_whole_do_not_overlap_and_a_part_of_a_part_does()
    {
        Reconciliation whole = Event("whole", Estimate.Of(9));
        Reconciliation one = Part("one", "whole"), other = Part("other", "whole"), deep = Part("deep", "one");
        Assert.Null(Totals.Of([one, other], Dependence.Unknown).Refusal);
        Assert.Equal(
            "deep and one are declared to be related: part of one. Leave one of them out. [overlapping]",
            Totals.Of([whole, one, deep], Dependence.Unknown).Refusal!.ToString());
        Assert.Equal("overlapping", Totals.Of([deep, one], Dependence.Unknown).Refusal?.Code);

        static Reconciliation Part(string id, string of) => About(
            id,
            null,
            null,
            new(id, "deaths", id, Accrual.Cumulative, unit: People, relations: [new(TopicRelationKind.PartOf, of)]),
            Estimate.Of(3));
    }

    [Fact]
    public void A_sum_and_its_parts_overlap()
    {
        Topic sum = new("sum", "deaths", "s", Accrual.Cumulative, unit: People, relations: [new(TopicRelationKind.SumOf, "a", "b")]);
        Totals total = Totals.Of([Event("a", Estimate.Of(1)), About("sum", null, null, sum, Estimate.Of(2))], Dependence.Unknown);
        Assert.Equal("overlapping", total.Refusal?.Code);
    }

    [Fact]
    public void One_verdict_given_twice_is_refused_whatever_is_declared() =>
        Assert.Equal("overlapping", Totals.Of([Incident, Incident], Dependence.Unknown, areDisjoint: true).Refusal?.Code);

    [Fact]
    public void Weeks_of_one_topic_add_up_and_levels_of_it_do_not()
    {
        Topic deaths = new("t", "deaths", "t", Accrual.Cumulative, unit: People), present = new("t", "present", "t", unit: People);
        Assert.Null(Weeks(deaths, "2024-01-01/2024-01-07", "2024-01-08/2024-01-14").Refusal);
        Assert.Equal(
            "t (2024-01-01/2024-01-07) and t (2024-01-07/2024-01-14) are about one topic, for scopes and times that overlap. "
                + "Leave one of them out. [overlapping]",
            Weeks(deaths, "2024-01-01/2024-01-07", "2024-01-07/2024-01-14").Refusal!.ToString());
        Assert.Equal(
            "t (2024-01-01) and t (2024-01-02) are about one topic at different times, and a level does not add up over time. "
                + "Leave one of them out. [overlapping]",
            Weeks(present, "2024-01-01", "2024-01-02").Refusal!.ToString());

        static Totals Weeks(Topic topic, string one, string other) => Totals.Of(
            [About("1", one, null, topic, Estimate.Of(1)), About("2", other, null, topic, Estimate.Of(2))],
            Dependence.Unknown,
            areDisjoint: true);
    }

    [Fact]
    public void A_scope_of_too_many_qualifiers_is_refused_unless_declared_disjoint()
    {
        Scope wide = Scope.Of(Enumerable.Range(0, 30).Select(i => ($"k{i}", "v")));
        Reconciliation[] events = [About("a", "2024", wide, null, Estimate.Of(1)), About("b", "2024", null, null, Estimate.Of(1))];
        Finding refusal = Totals.Of(events, Dependence.Unknown).Refusal!;
        Assert.Equal("overlap-unknown", refusal.Code);
        Assert.EndsWith(" has too many qualifiers to see whether another event contains it.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("Give areDisjoint: true if no event is a part of another.", refusal.Remedy);
        Assert.Null(Totals.Of(events, Dependence.Unknown, areDisjoint: true).Refusal);
    }

    [Theory]
    [Trait("Takes", "long")]
    [InlineData(true)]
    [InlineData(false)]
    public void Fifty_thousand_events_take_little_longer_each_than_a_thousand(bool areOnOneDay)
    {
        Reconciliation[] events = [.. Enumerable.Range(0, 50_000).Select(i => About(
            $"e{i:00000}",
            areOnOneDay ? "2024-05-01" : $"{1900 + (i % 120):0000}-{1 + (i % 12):00}-{1 + (i % 28):00}",
            Scope.Of(("place", $"country > p{i:00000}")),
            null,
            Estimate.Between(i % 7, 10)))];
        _ = Totals.Of(events.Take(1_000), Dependence.Unknown);
        TimeSpan few = Time(1_000), many = Time(50_000);
        Assert.True(many < (few * 250) + TimeSpan.FromSeconds(0.5), $"1,000 events took {few}, 50,000 took {many}.");

        TimeSpan Time(int count)
        {
            ThreadTime time = ThreadTime.OfThisThread();
            TimeSpan start = time.Now;
            Totals total = Totals.Of(events.Take(count), Dependence.Unknown);
            Assert.Equal(10 * count, total.Range!.Value.Upper);
            return time.Now - start;
        }
    }

    [Fact]
    [Trait("Takes", "long")]
    public void Weeks_of_one_topic_in_one_place_are_many_and_fast()
    {
        Topic deaths = new("t", "deaths", "t", Accrual.Cumulative, unit: People);
        NodaTime.LocalDate start = new(1000, 1, 1);
        Reconciliation[] weeks = [.. Enumerable.Range(0, 20_000).Select(i => About(
            $"{i}", $"{start.PlusDays(7 * i):uuuu-MM-dd}/{start.PlusDays((7 * i) + 6):uuuu-MM-dd}", null, deaths, Estimate.Of(1)))];
        Stopwatch watch = Stopwatch.StartNew();
        Assert.Null(Totals.Of(weeks, Dependence.Unknown).Refusal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
    }
}
