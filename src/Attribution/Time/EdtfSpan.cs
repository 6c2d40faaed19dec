namespace Attribution;

/// <summary>
/// One member of an EDTF text: a single date (the same date twice), or from one date to another. A date is null if its end is not stated.
/// </summary>
internal readonly record struct EdtfSpan(EdtfDate? From, EdtfEnd Start, EdtfDate? To, EdtfEnd End)
{
    public static EdtfSpan Single(EdtfDate date) => new(date, EdtfEnd.Stated, date, EdtfEnd.Stated);

    public bool IsSingle => From is not null && ReferenceEquals(From, To);

    /// <summary>
    /// The time as stated, qualifiers ignored, and as it may be meant: from the first date to the last, or that of any one date among them.
    /// </summary>
    public (EdtfExtent Stated, EdtfExtent Meant) Extents(bool isAnyOne)
    {
        (EdtfExtent stated, EdtfExtent meant) from = ExtentsOf(From, Start, CalendarDay.Past);
        if (IsSingle) return from;
        (EdtfExtent stated, EdtfExtent meant) to = ExtentsOf(To, End, CalendarDay.Future);
        return isAnyOne
            ? (EdtfExtent.Either(from.stated, to.stated), EdtfExtent.Either(from.meant, to.meant))
            : (EdtfExtent.FromTo(from.stated, to.stated), EdtfExtent.FromTo(from.meant, to.meant));
    }

    private static (EdtfExtent Stated, EdtfExtent Meant) ExtentsOf(EdtfDate? date, EdtfEnd end, CalendarDay unbounded)
    {
        if (date?.Stated() is { } stated) return (stated, date.Meant(stated));
        EdtfExtent other = end == EdtfEnd.Open ? EdtfExtent.Exactly(unbounded, unbounded) : EdtfExtent.Any;
        return (other, other);
    }
}
