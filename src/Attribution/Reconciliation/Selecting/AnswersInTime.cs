using NodaTime;

namespace Attribution;

/// <summary>Answers of one source in the order of their times, so that a later one is found without comparing each with each.</summary>
internal sealed class AnswersInTime
{
    private readonly (Claim Claim, Edtf Time)[] _open;
    private readonly (Claim Claim, Edtf Time)[] _closed;
    private readonly LocalDate? _lastStart;

    /// <param name="claims">The answers; one without a time is never the later.</param>
    /// <param name="timeOf">The time by which they are ordered; those of one end by the day on which they were said.</param>
    public AnswersInTime(IEnumerable<Claim> claims, Func<Claim, Edtf?> timeOf)
    {
        (Claim Claim, Edtf Time)[] timed =
        [
            .. claims
                .Select(claim => (Claim: claim, Time: timeOf(claim)))
                .Where(entry => entry.Time is not null)
                .Select(entry => (entry.Claim, entry.Time!))
                .OrderBy(entry => entry.Item2.Latest)
                .ThenBy(entry => entry.Item2.TimeOfDay, StringComparer.Ordinal)
                .ThenBy(entry => entry.Claim.Chain.Witness.Date?.Latest)
                .ThenBy(entry => entry.Claim.Id, StringComparer.Ordinal),
        ];
        int open = timed.TakeWhile(entry => entry.Time.Latest is null).Count();
        (_open, _closed) = (timed[..open], timed[open..]);
        _lastStart = _open.Max(entry => entry.Time.Earliest);
    }

    /// <summary>
    /// The last of the answers that are certainly for a later time: the one that ends last; one without an end only where all others are
    /// not later.
    /// </summary>
    /// <param name="time">A time. What has no end, "from May on", is before what begins later.</param>
    /// <param name="isLeftOut">Which answers do not count.</param>
    public Claim? LastAfter(Edtf time, Func<Claim, bool> isLeftOut)
    {
        bool hasEnd = time.Latest is not null;
        if ((time.Latest ?? time.Earliest) is not { } end) return null;
        for (int i = _closed.Length - 1; i >= 0 && _closed[i].Time.Latest > end; i--)
        {
            if (IsAfter(_closed[i])) return _closed[i].Claim;
        }

        if (time.TimeOfDay.Length > 0 && LaterOnTheDay(time, isLeftOut) is { } sameDay) return sameDay;
        if (!(_lastStart > end)) return null;
        for (int i = _open.Length - 1; i >= 0; i--)
        {
            if (IsAfter(_open[i])) return _open[i].Claim;
        }

        return null;

        bool IsAfter((Claim Claim, Edtf Time) other) =>
            other.Time.Earliest > end && (!hasEnd || time.IsBefore(other.Time) == TruthValue.Yes) && !isLeftOut(other.Claim);
    }

    /// <summary>The last that was given on the same day at a later time of it, in the same shift from UTC.</summary>
    private Claim? LaterOnTheDay(Edtf time, Func<Claim, bool> isLeftOut)
    {
        for (int i = _closed.Length - 1; i >= 0 && _closed[i].Time.Latest >= time.Latest; i--)
        {
            if (_closed[i].Time.IsLaterOnTheDayThan(time) && !isLeftOut(_closed[i].Claim)) return _closed[i].Claim;
        }

        return null;
    }

    /// <summary>The last of the answers whose time ends later.</summary>
    /// <param name="end">An end.</param>
    /// <param name="isLeftOut">Which answers do not count.</param>
    public Claim? LastEndingAfter(LocalDate end, Func<Claim, bool> isLeftOut)
    {
        for (int i = _closed.Length - 1; i >= 0 && _closed[i].Time.Latest > end; i--)
        {
            if (!isLeftOut(_closed[i].Claim)) return _closed[i].Claim;
        }

        return null;
    }

    /// <summary>The first of the answers whose time ends later.</summary>
    /// <param name="end">An end.</param>
    /// <param name="isLeftOut">Which answers do not count.</param>
    public Claim? FirstEndingAfter(LocalDate end, Func<Claim, bool> isLeftOut)
    {
        int low = 0, high = _closed.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_closed[middle].Time.Latest > end) high = middle;
            else low = middle + 1;
        }

        while (low < _closed.Length && isLeftOut(_closed[low].Claim)) low++;
        return low < _closed.Length ? _closed[low].Claim : null;
    }
}
