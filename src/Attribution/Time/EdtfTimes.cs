namespace Attribution;

/// <summary>
/// Several times in the order of their beginnings, so that one which holds a given time is found by halving: a set can have two hundred.
/// </summary>
internal sealed class EdtfTimes
{
    private readonly CalendarDay[] _starts;

    // The latest end of all that begin as early as the one of the same place.
    private readonly CalendarDay[] _ends;

    /// <param name="starts">Where each begins; sorted here.</param>
    /// <param name="ends">Where each ends, in the same order.</param>
    public EdtfTimes(CalendarDay[] starts, CalendarDay[] ends)
    {
        Array.Sort(starts, ends);
        for (int i = 1; i < ends.Length; i++) ends[i] = CalendarDay.Max(ends[i - 1], ends[i]);
        (_starts, _ends) = (starts, ends);
    }

    /// <summary>Whether one of them begins by a day and lasts to another.</summary>
    public bool Any(CalendarDay start, CalendarDay end)
    {
        // Most questions are decided by the ends of the whole.
        if (_starts[0] > start || _ends[^1] < end) return false;
        int low = 0, high = _starts.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (_starts[middle] <= start) low = middle;
            else high = middle - 1;
        }

        return _ends[low] >= end;
    }
}
