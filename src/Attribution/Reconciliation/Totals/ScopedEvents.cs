namespace Attribution;

/// <summary>The events of one scope, by topic and by days.</summary>
internal sealed class ScopedEvents
{
    private readonly EventGround[] _events;
    private readonly EventDays _all;
    private readonly Dictionary<string, (EventDays Days, List<int> Undated)> _ofTopic;

    /// <param name="events">All events.</param>
    /// <param name="scoped">The places of those of one scope.</param>
    public ScopedEvents(EventGround[] events, IReadOnlyCollection<int> scoped)
    {
        _events = events;
        _all = new(events, scoped.Where(index => events[index].HasDays), (one, other) => TopicOf(one) == TopicOf(other));
        _ofTopic = scoped.GroupBy(TopicOf, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => (
                new EventDays(events, group.Where(index => events[index].HasDays), (one, other) => one == other),
                group.Where(index => !events[index].HasDays).ToList()),
            StringComparer.Ordinal);
    }

    /// <summary>An event on the same topic that overlaps, or null. One that names no time may be of any.</summary>
    /// <param name="index">The place of an event among all.</param>
    public int? OnSameTopic(int index)
    {
        if (!_ofTopic.TryGetValue(TopicOf(index), out (EventDays Days, List<int> Undated) same)) return null;
        foreach (int other in same.Undated)
        {
            if (other != index) return other;
        }

        EventGround ground = _events[index];
        bool isOfAnyTime = !ground.HasDays || ground.Topic.Accrual is not (Accrual.Cumulative or Accrual.Rate);
        return isOfAnyTime ? same.Days.Meeting(index, long.MinValue, long.MaxValue) : same.Days.Meeting(index, ground.First, ground.Last);
    }

    /// <summary>An event on another topic that has a day in common, or null. An event that names no time has none.</summary>
    /// <param name="index">The place of an event among all.</param>
    public int? OnAnother(int index) =>
        _events[index].HasDays ? _all.Meeting(index, _events[index].First, _events[index].Last) : null;

    private string TopicOf(int index) => _events[index].Topic.Id;
}
