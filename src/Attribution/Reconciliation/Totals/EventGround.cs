using NodaTime;

namespace Attribution;

/// <summary>
/// What an event is about: a topic, a scope, and the days that its figures name, qualifiers ignored. Ordered by topic, then scope, then
/// days.
/// </summary>
/// <param name="Topic">The topic.</param>
/// <param name="Scope">The scope that all of its figures share, or that of the first.</param>
/// <param name="HasDays">Whether a figure names a time.</param>
/// <param name="From">The first day; null where there is none.</param>
/// <param name="To">The last day; null where there is none.</param>
internal readonly record struct EventGround(Topic Topic, Scope Scope, bool HasDays, LocalDate? From, LocalDate? To)
    : IComparable<EventGround>
{
    /// <summary>What the used figures of a verdict are about; of a verdict without figures, all its claims.</summary>
    public static EventGround Of(Reconciliation verdict)
    {
        Claim[] claims = [.. verdict.Figures.Used.Select(statement => statement.Claim)];
        if (claims.Length == 0) claims = [.. verdict.Audit.Select(entry => entry.Claim)];
        Edtf[] periods = [.. claims.Select(claim => claim.Period).OfType<Edtf>()];
        Scope scope = claims.Length == 0 ? Scope.Whole : claims[0].Scope;
        if (periods.Length == 0) return new(verdict.Topic, scope, false, null, null);
        bool isOpen = periods.Any(period => period.Earliest is null), isOngoing = periods.Any(period => period.Latest is null);
        return new(
            verdict.Topic,
            scope,
            true,
            isOpen ? null : periods.Min(period => period.Earliest),
            isOngoing ? null : periods.Max(period => period.Latest));
    }

    /// <summary>The first day as a number; the least where there is none.</summary>
    public long First => From is { } day ? DayNumber(day) : long.MinValue;

    /// <summary>The last day as a number; the greatest where there is none.</summary>
    public long Last => To is { } day ? DayNumber(day) : long.MaxValue;

    /// <summary>"market (place=Baghdad, 2006-07-01)".</summary>
    public string Name
    {
        get
        {
            string?[] parts =
            [
                Scope.Count > 0 ? Wording.Scope(Scope) : null,
                !HasDays ? null : From is { } from && from == To ? from.ToString("uuuu-MM-dd", null) : $"{Day(From)}/{Day(To)}",
            ];
            string where = string.Join(", ", parts.OfType<string>());
            return where.Length == 0 ? Printable.Name(Topic.Id) : $"{Printable.Name(Topic.Id)} ({where})";
        }
    }

    public int CompareTo(EventGround other)
    {
        int order = string.CompareOrdinal(Topic.Id, other.Topic.Id);
        if (order == 0) order = string.CompareOrdinal(Scope.ToString(), other.Scope.ToString());
        if (order == 0) order = First.CompareTo(other.First);
        return order == 0 ? Last.CompareTo(other.Last) : order;
    }

    private static long DayNumber(LocalDate day) => Period.DaysBetween(default, day.WithCalendar(CalendarSystem.Iso));

    private static string Day(LocalDate? day) => day?.ToString("uuuu-MM-dd", null) ?? "..";
}
