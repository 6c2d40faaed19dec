using CsCheck;
using NodaTime;

namespace Attribution.Tests;

/// <summary>An event that has a day of a time is found in few steps, and is one where looking at each finds one.</summary>
public class EventDaysTests
{
    private static readonly Gen<(int Kind, int From, int Length)[]> Events =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 30], Gen.Int[-2, 12]).Array[1, 12];

    [Fact]
    public void An_unlike_event_is_found_where_there_is_one_that_has_a_day_of_the_time() => Events.Sample(drawn =>
    {
        EventGround[] events = [.. drawn.Select(each => Ground(each.Kind, each.From, each.Length))];
        int[] kinds = [.. drawn.Select(each => each.Kind)];
        EventDays days = new(events, Enumerable.Range(0, events.Length), (one, other) => kinds[one] == kinds[other]);
        for (int i = 0; i < events.Length; i++)
        {
            int own = i;
            bool IsMet(int other) =>
                kinds[other] != kinds[own] && events[other].First <= events[own].Last && events[other].Last >= events[own].First;
            int? met = days.Meeting(i, events[i].First, events[i].Last);
            Assert.Equal(Enumerable.Range(0, events.Length).Any(IsMet), met is not null);
            if (met is { } found) Assert.True(IsMet(found));
        }
    });

    /// <summary>Of a length below 0 the time has no beginning or no end.</summary>
    private static EventGround Ground(int kind, int from, int length)
    {
        LocalDate first = new LocalDate(2024, 1, 1).PlusDays(from);
        return new(
            new($"t{kind}", "deaths", "an event", Accrual.Cumulative, unit: Said.People),
            Scope.Whole,
            true,
            length == -1 ? null : first,
            length == -2 ? null : first.PlusDays(Math.Max(0, length)));
    }
}
