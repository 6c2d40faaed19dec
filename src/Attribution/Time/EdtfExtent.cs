namespace Attribution;

/// <summary>A continuous time whose first and last day are each known to lie within limits.</summary>
internal readonly record struct EdtfExtent(CalendarDay StartMin, CalendarDay StartMax, CalendarDay EndMin, CalendarDay EndMax)
{
    /// <summary>A time of which nothing is known.</summary>
    public static EdtfExtent Any => new(CalendarDay.Past, CalendarDay.Future, CalendarDay.Past, CalendarDay.Future);

    /// <summary>Whether both ends are known to the day.</summary>
    public bool IsExact => StartMin == StartMax && EndMin == EndMax;

    /// <summary>Exactly the days of a range.</summary>
    public static EdtfExtent Exactly(CalendarDay start, CalendarDay end) => new(start, start, end, end);

    /// <summary>One of two extents, or one between them.</summary>
    public static EdtfExtent Either(EdtfExtent earlier, EdtfExtent later) =>
        new(earlier.StartMin, later.StartMax, earlier.EndMin, later.EndMax);

    /// <summary>From the start of one extent to the end of another. It does not end before it starts, which narrows the limits.</summary>
    public static EdtfExtent FromTo(EdtfExtent from, EdtfExtent to) => new(
        from.StartMin,
        CalendarDay.Min(from.StartMax, to.EndMax),
        CalendarDay.Max(to.EndMin, from.StartMin),
        to.EndMax);

    public bool SurelyCovers(EdtfExtent other) => StartMax <= other.StartMin && other.EndMax <= EndMin;

    public bool PerhapsCovers(EdtfExtent other) => StartMin <= other.StartMax && other.EndMin <= EndMax;

    public bool SurelyMeets(EdtfExtent other) => StartMax <= other.EndMin && other.StartMax <= EndMin;

    public bool PerhapsMeets(EdtfExtent other) => StartMin <= other.EndMax && other.StartMin <= EndMax;
}
