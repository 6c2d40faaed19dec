using NodaTime;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>An event is about the scope and the days of its figures; what gives no figure widens it only where there is none.</summary>
public class EventGroundTests
{
    private static EventGround Ground(params Claim[] claims) => EventGround.Of(Reconcile(claims));

    private static Claim On(string period, string id, Estimate? figure) => By(
        State(id), id, figure, figure is null ? Stance.Silent : Stance.Asserts, period: period);

    private static LocalDate May(int day) => new(2024, 5, day);

    [Fact]
    public void Only_figures_have_a_say_of_the_days_as_soon_as_there_is_one()
    {
        Claim one = On("2024-05-03", "1", Estimate.Of(10)), two = On("2024-05-05", "2", Estimate.Of(10));
        Claim silent = On("2024-05-01/2024-05-09", "3", null);
        Assert.Equal((May(1), May(9)), Days(Ground(silent)));
        Assert.Equal((May(3), May(3)), Days(Ground(one, silent)));
        Assert.Equal((May(3), May(5)), Days(Ground(one, two, silent)));

        static (LocalDate?, LocalDate?) Days(EventGround ground) => (ground.From, ground.To);
    }

    [Fact]
    public void An_event_whose_figure_names_no_day_has_none_whatever_else_is_said()
    {
        EventGround ground = Ground(By(State("1"), "1", Estimate.Of(10)), On("2024-05-01", "2", null));
        Assert.Equal((false, null, null), (ground.HasDays, ground.From, ground.To));
    }
}
