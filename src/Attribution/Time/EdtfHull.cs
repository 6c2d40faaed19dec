namespace Attribution;

/// <summary>The limits of several extents together.</summary>
internal readonly record struct EdtfHull
{
    public EdtfHull(ReadOnlySpan<EdtfExtent> extents)
    {
        (StartMinMin, StartMaxMin, StartMaxMax) = (extents[0].StartMin, extents[0].StartMax, extents[0].StartMax);
        (EndMinMin, EndMinMax, EndMaxMax) = (extents[0].EndMin, extents[0].EndMin, extents[0].EndMax);
        foreach (EdtfExtent extent in extents)
        {
            StartMinMin = CalendarDay.Min(StartMinMin, extent.StartMin);
            StartMaxMin = CalendarDay.Min(StartMaxMin, extent.StartMax);
            StartMaxMax = CalendarDay.Max(StartMaxMax, extent.StartMax);
            EndMinMin = CalendarDay.Min(EndMinMin, extent.EndMin);
            EndMinMax = CalendarDay.Max(EndMinMax, extent.EndMin);
            EndMaxMax = CalendarDay.Max(EndMaxMax, extent.EndMax);
        }
    }

    /// <summary>The first day on which one of them can begin.</summary>
    public CalendarDay StartMinMin { get; }

    /// <summary>The first of the days by which each has begun.</summary>
    public CalendarDay StartMaxMin { get; }

    /// <summary>The last of the days by which each has begun.</summary>
    public CalendarDay StartMaxMax { get; }

    /// <summary>The first of the days on which each can end at the earliest.</summary>
    public CalendarDay EndMinMin { get; }

    /// <summary>The last of the days on which each can end at the earliest.</summary>
    public CalendarDay EndMinMax { get; }

    /// <summary>The last day on which one of them can end.</summary>
    public CalendarDay EndMaxMax { get; }
}
