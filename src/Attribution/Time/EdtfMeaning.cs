using System.Collections.Immutable;

namespace Attribution;

/// <summary>The time that an EDTF text means: what it surely covers and what it possibly covers.</summary>
internal sealed class EdtfMeaning
{
    private readonly bool _isOneOf;

    // One of these if _isOneOf, otherwise all of them together; exact ones are joined where they touch.
    private readonly ImmutableArray<EdtfExtent> _extents;

    private readonly EdtfHull _hull;

    public EdtfMeaning(EdtfContent content)
    {
        _isOneOf = content.Shape == EdtfShape.OneOf;
        (Earliest, Latest) = (CalendarDay.Future, CalendarDay.Past);
        var extents = new EdtfExtent[content.Spans.Length];
        for (int i = 0; i < extents.Length; i++)
        {
            (EdtfExtent stated, extents[i]) = content.Spans[i].Extents(_isOneOf);
            Earliest = CalendarDay.Min(Earliest, stated.StartMin);
            Latest = CalendarDay.Max(Latest, stated.EndMax);
        }

        _extents = _isOneOf ? [.. extents] : Join(extents);
        _hull = new(_extents.AsSpan());
    }

    /// <summary>The first day that the text allows, qualifiers ignored; the infinite past if there is no first day.</summary>
    public CalendarDay Earliest { get; }

    /// <summary>The last day that the text allows, qualifiers ignored; the infinite future if there is no last day.</summary>
    public CalendarDay Latest { get; }

    private bool IsOne => _extents.Length == 1;

    /// <summary>The days that each extent surely has.</summary>
    private EdtfTimes Sure => field ??= new(
        [.. _extents.Select(extent => extent.StartMax)], [.. _extents.Select(extent => extent.EndMin)]);

    /// <summary>
    /// The days that the extents may reach; of a set of all, joined where they touch: several together may cover more than each alone.
    /// </summary>
    private EdtfTimes Reaches
    {
        get
        {
            if (field is not null) return field;
            EdtfExtent[] each = [.. _extents.Select(extent => EdtfExtent.Exactly(extent.StartMin, extent.EndMax))];
            ImmutableArray<EdtfExtent> reaches = _isOneOf ? [.. each] : Join(each);
            return field = new([.. reaches.Select(reach => reach.StartMin)], [.. reaches.Select(reach => reach.EndMax)]);
        }
    }

    /// <summary>Whether all of another lies within this.</summary>
    public TruthValue Covers(EdtfMeaning other)
    {
        if (IsOne && other.IsOne) return Truth(_extents[0].SurelyCovers(other._extents[0]), _extents[0].PerhapsCovers(other._extents[0]));
        (EdtfHull mine, EdtfHull theirs) = (_hull, other._hull);
        bool perhaps = _isOneOf && !other._isOneOf
            ? Reaches.Any(theirs.StartMaxMin, theirs.EndMinMax)
            : other.Holds(other._isOneOf, Reaches, static (reaches, extent) => reaches.Any(extent.StartMax, extent.EndMin));
        return Truth(
            perhaps && (_isOneOf
                ? mine.StartMaxMax <= theirs.StartMinMin && theirs.EndMaxMax <= mine.EndMinMin
                : other.Holds(false, Sure, static (sure, extent) => sure.Any(extent.StartMin, extent.EndMax))),
            perhaps);
    }

    /// <summary>Whether this and another have a day in common.</summary>
    public TruthValue Overlaps(EdtfMeaning other)
    {
        if (IsOne && other.IsOne) return Truth(_extents[0].SurelyMeets(other._extents[0]), _extents[0].PerhapsMeets(other._extents[0]));
        (EdtfHull mine, EdtfHull theirs) = (_hull, other._hull);
        bool perhaps = other.Holds(true, Reaches, static (reaches, extent) => reaches.Any(extent.EndMax, extent.StartMin));
        return Truth(
            perhaps && (_isOneOf, other._isOneOf) switch
            {
                (true, true) => mine.StartMaxMax <= theirs.EndMinMin && theirs.StartMaxMax <= mine.EndMinMin,
                (true, false) => Holds(false, other.Sure, Meets),
                _ => other.Holds(!other._isOneOf, Sure, Meets),
            },
            perhaps);

        static bool Meets(EdtfTimes sure, EdtfExtent extent) => sure.Any(extent.EndMin, extent.StartMax);
    }

    /// <summary>Whether all of this is over before another begins.</summary>
    public TruthValue IsBefore(EdtfMeaning other)
    {
        (EdtfHull mine, EdtfHull theirs) = (_hull, other._hull);
        return Truth(
            mine.EndMaxMax < theirs.StartMinMin,
            (_isOneOf ? mine.EndMinMin : mine.EndMinMax) < (other._isOneOf ? theirs.StartMaxMax : theirs.StartMaxMin));
    }

    private static ImmutableArray<EdtfExtent> Join(EdtfExtent[] extents)
    {
        if (extents is [EdtfExtent only]) return [only];
        var joined = new List<EdtfExtent>();
        var exact = new List<EdtfExtent>();
        foreach (EdtfExtent extent in extents.OrderBy(extent => extent.StartMin))
        {
            if (!extent.IsExact)
            {
                joined.Add(extent);
            }
            else if (exact.Count > 0 && extent.StartMin <= exact[^1].EndMax.Next())
            {
                exact[^1] = EdtfExtent.Exactly(exact[^1].StartMin, CalendarDay.Max(exact[^1].EndMax, extent.EndMax));
            }
            else
            {
                exact.Add(extent);
            }
        }

        return [.. joined, .. exact];
    }

    private static TruthValue Truth(bool surely, bool perhaps) =>
        surely ? TruthValue.Yes : perhaps ? TruthValue.CannotSay : TruthValue.No;

    /// <summary>Whether a condition holds for one of the extents, or else for each of them.</summary>
    private bool Holds(bool forOne, EdtfTimes times, Func<EdtfTimes, EdtfExtent, bool> condition)
    {
        foreach (EdtfExtent extent in _extents)
        {
            if (condition(times, extent) == forOne) return forOne;
        }

        return !forOne;
    }
}
