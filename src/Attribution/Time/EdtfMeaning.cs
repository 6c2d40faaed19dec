using System.Collections.Immutable;

namespace Attribution;

/// <summary>The time that an EDTF text means: what it surely covers and what it possibly covers.</summary>
internal sealed class EdtfMeaning
{
    private readonly bool _isOneOf;

    // One of these if _isOneOf, otherwise all of them together; exact ones are joined where they touch.
    private readonly ImmutableArray<EdtfExtent> _extents;

    // The days that the extents may reach, joined where they touch: several together may cover more than each alone.
    private readonly ImmutableArray<EdtfExtent> _reaches;

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

        EdtfExtent[] reaches = Array.ConvertAll(extents, extent => EdtfExtent.Exactly(extent.StartMin, extent.EndMax));
        _extents = _isOneOf ? [.. extents] : Join(extents);
        _reaches = _isOneOf ? [.. reaches] : Join(reaches);
    }

    private delegate (bool Surely, bool Perhaps) Question(EdtfMeaning mine, int i, EdtfMeaning theirs, int j);

    /// <summary>The first day that the text allows, qualifiers ignored; the infinite past if there is no first day.</summary>
    public CalendarDay Earliest { get; }

    /// <summary>The last day that the text allows, qualifiers ignored; the infinite future if there is no last day.</summary>
    public CalendarDay Latest { get; }

    private int Alternatives => _isOneOf ? _extents.Length : 1;

    public TruthValue Covers(EdtfMeaning other) => Ask(other, static (mine, i, theirs, j) =>
    {
        ReadOnlySpan<EdtfExtent> extents = mine.Extents(i);
        ReadOnlySpan<EdtfExtent> reaches = mine.Reaches(i);
        (bool surely, bool perhaps) = (true, true);
        foreach (EdtfExtent their in theirs.Extents(j))
        {
            surely &= Any(extents, extent => extent.SurelyCovers(their));
            perhaps &= Any(reaches, reach => reach.PerhapsCovers(their));
        }

        return (surely, perhaps);
    });

    public TruthValue Overlaps(EdtfMeaning other) => Ask(other, static (mine, i, theirs, j) =>
    {
        ReadOnlySpan<EdtfExtent> extents = mine.Extents(i);
        (bool surely, bool perhaps) = (false, false);
        foreach (EdtfExtent their in theirs.Extents(j))
        {
            surely |= Any(extents, extent => extent.SurelyMeets(their));
            perhaps |= Any(extents, extent => extent.PerhapsMeets(their));
        }

        return (surely, perhaps);
    });

    public TruthValue IsBefore(EdtfMeaning other) => Ask(other, static (mine, i, theirs, j) =>
    {
        ReadOnlySpan<EdtfExtent> extents = mine.Extents(i);
        (bool surely, bool perhaps) = (true, true);
        foreach (EdtfExtent their in theirs.Extents(j))
        {
            surely &= !Any(extents, extent => !extent.SurelyPrecedes(their));
            perhaps &= !Any(extents, extent => !extent.PerhapsPrecedes(their));
        }

        return (surely, perhaps);
    });

    private static bool Any(ReadOnlySpan<EdtfExtent> extents, Predicate<EdtfExtent> condition)
    {
        foreach (EdtfExtent extent in extents)
        {
            if (condition(extent)) return true;
        }

        return false;
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

    // An answer is sure if it holds whichever alternatives are meant, and possible if it holds for some of them.
    private TruthValue Ask(EdtfMeaning other, Question question)
    {
        (bool surely, bool perhaps) = (true, false);
        for (int i = 0; i < Alternatives; i++)
        {
            for (int j = 0; j < other.Alternatives && (surely || !perhaps); j++)
            {
                (bool sure, bool possible) = question(this, i, other, j);
                surely &= sure;
                perhaps |= possible;
            }
        }

        return surely ? TruthValue.Yes : perhaps ? TruthValue.CannotSay : TruthValue.No;
    }

    private ReadOnlySpan<EdtfExtent> Extents(int alternative) => Part(_extents, alternative);

    private ReadOnlySpan<EdtfExtent> Reaches(int alternative) => Part(_reaches, alternative);

    private ReadOnlySpan<EdtfExtent> Part(ImmutableArray<EdtfExtent> extents, int alternative) =>
        _isOneOf ? extents.AsSpan(alternative, 1) : extents.AsSpan();
}
