using System.Collections;
using System.Collections.Immutable;
using NodaTime;

namespace Attribution;

/// <summary>The rows of a timeline, each made when it is first asked for, after those before it.</summary>
internal sealed class TimelineRows : IReadOnlyList<TimelineRow>
{
    private readonly ImmutableArray<LocalDate> _days;
    private readonly Func<TimelineBuilder> _begin;
    private readonly List<TimelineRow> _made;
    private readonly Lock _making = new();
    private TimelineBuilder? _builder;

    /// <param name="days">The days, each once, ascending.</param>
    /// <param name="begin">Makes the one that makes the rows.</param>
    public TimelineRows(ImmutableArray<LocalDate> days, Func<TimelineBuilder> begin)
    {
        (_days, _begin) = (days, begin);
        _made = new(days.Length);
    }

    public int Count => _days.Length;

    public TimelineRow this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _days.Length);
            return Make(index, default);
        }
    }

    /// <summary>How many claims the rows looked at so far, each as often as a row did.</summary>
    public long LookedAt => _builder?.LookedAt ?? 0;

    /// <summary>The row at a place, with those before it.</summary>
    public TimelineRow Make(int index, CancellationToken cancellation)
    {
        lock (_making)
        {
            _builder ??= _begin();
            while (_made.Count <= index)
            {
                cancellation.ThrowIfCancellationRequested();
                _made.Add(_builder.Row(_days[_made.Count], cancellation));
            }

            return _made[index];
        }
    }

    public IEnumerator<TimelineRow> GetEnumerator()
    {
        for (int i = 0; i < _days.Length; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
