namespace Attribution;

/// <summary>
/// One member of an EDTF text: a single date (the same date twice), or from one date to another. A date is null where its end is not stated.
/// </summary>
internal readonly record struct EdtfSpan(EdtfDate? From, EdtfEnd Start, EdtfDate? To, EdtfEnd End)
{
    public static EdtfSpan Single(EdtfDate date) => new(date, EdtfEnd.Stated, date, EdtfEnd.Stated);

    public bool IsSingle => From is not null && ReferenceEquals(From, To);

    /// <summary>The time as stated, qualifiers ignored, or as it may be meant.</summary>
    public EdtfExtent Extent(bool asMeant)
    {
        EdtfExtent from = ExtentOf(From, Start, CalendarDay.Past, asMeant);
        return IsSingle ? from : EdtfExtent.FromTo(from, ExtentOf(To, End, CalendarDay.Future, asMeant));
    }

    /// <summary>The time of one of the dates from the first to the last.</summary>
    public EdtfExtent AnyOne(bool asMeant) => EdtfExtent.Either(
        ExtentOf(From, Start, CalendarDay.Past, asMeant),
        ExtentOf(To, End, CalendarDay.Future, asMeant));

    private static EdtfExtent ExtentOf(EdtfDate? date, EdtfEnd end, CalendarDay unbounded, bool asMeant)
    {
        if (date?.Stated() is { } stated)
            return asMeant ? date.Meant(stated) : stated;
        return end == EdtfEnd.Open ? EdtfExtent.Exactly(unbounded, unbounded) : EdtfExtent.Any;
    }
}
