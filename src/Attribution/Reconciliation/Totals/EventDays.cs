namespace Attribution;

/// <summary>Events by their days: of those that have a day in common with a time, one can be found in log n steps.</summary>
internal sealed class EventDays
{
    private readonly EventGround[] _events;
    private readonly Func<int, int, bool> _areAlike;
    private readonly int[] _byStart;

    // For each place in the order of starts, of the events up to it: the one that ends last, and the last of those unlike it.
    private readonly (int Last, int Unlike)[] _latest;

    /// <param name="events">All events.</param>
    /// <param name="dated">The places of those to find.</param>
    /// <param name="areAlike">Whether two events are not looked for beside each other; an equivalence.</param>
    public EventDays(EventGround[] events, IEnumerable<int> dated, Func<int, int, bool> areAlike)
    {
        (_events, _areAlike) = (events, areAlike);
        _byStart = [.. dated.OrderBy(index => events[index].First).ThenBy(index => index)];
        _latest = new (int, int)[_byStart.Length];
        (int last, int unlike) = (-1, -1);
        for (int i = 0; i < _byStart.Length; i++)
        {
            int index = _byStart[i];
            if (last < 0 || EndsAfter(index, last))
            {
                if (last >= 0 && !areAlike(last, index)) unlike = last;
                last = index;
            }
            else if (!areAlike(last, index) && (unlike < 0 || EndsAfter(index, unlike)))
            {
                unlike = index;
            }

            _latest[i] = (last, unlike);
        }
    }

    /// <summary>An event unlike one that has a day of a time, or null.</summary>
    /// <param name="index">The place of an event among all.</param>
    /// <param name="first">The first day of the time.</param>
    /// <param name="last">The last day.</param>
    public int? Meeting(int index, long first, long last)
    {
        int place = StartedBy(last);
        if (place < 0) return null;
        (int found, int unlike) = _latest[place];
        if (_areAlike(found, index)) found = unlike;
        return found >= 0 && _events[found].Last >= first ? found : null;
    }

    private bool EndsAfter(int one, int other) => _events[one].Last > _events[other].Last;

    /// <summary>The last place of an event that starts by a day; −1 where there is none.</summary>
    private int StartedBy(long day)
    {
        (int low, int high) = (0, _byStart.Length);
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (_events[_byStart[middle]].First <= day) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }
}
