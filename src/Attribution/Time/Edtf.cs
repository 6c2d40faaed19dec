using System.Text.Json.Serialization;
using NodaTime;

namespace Attribution;

/// <summary>
/// A date or a time as people state it, in the Extended Date/Time Format: levels 0, 1 and 2 of ISO 8601-2:2019 as profiled by the Library
/// of Congress ("Extended Date/Time Format (EDTF) Specification", 4 February 2019). It may be approximate, doubtful, partly unsaid, an
/// interval with an unknown or an open end, or a set: <c>2024-10</c>, <c>2024-08-0X</c>, <c>2004-06~</c>, <c>/2024-12-23</c>,
/// <c>[1667,1668]</c>.
/// </summary>
/// <remarks>
/// <para>The calendar is the proleptic Gregorian one; year 0000 is 1 BC. A date takes up all of the days that it names: <c>2024</c> is
/// the whole year, and <c>2004-06/2006-08</c> runs from 1 June 2004 to 31 August 2006.</para>
/// <para>Two values are equal if their texts are: <c>%2001</c> and <c>2001%</c> say the same in different words and are not equal.
/// Dates have no order of their own; see <see cref="IsBefore"/>.</para>
/// </remarks>
[JsonConverter(typeof(EdtfJsonConverter))]
public sealed partial class Edtf : IEquatable<Edtf>, ISpanParsable<Edtf>, ISpanFormattable
{
    private readonly string _text;
    private readonly EdtfContent _content;
    private readonly EdtfMeaning _meaning;

    private Edtf(string text, EdtfContent content)
    {
        _text = text;
        _content = content;
        _meaning = new EdtfMeaning(content);
        Earliest = _meaning.Earliest.ToLocalDate();
        Latest = _meaning.Latest.ToLocalDate();
    }

    /// <summary>
    /// The first day, in the ISO calendar, that the text allows: unspecified digits are taken as low as they go, and qualifiers (about,
    /// uncertain) are ignored. Null if <see cref="Start"/> is not stated, or if the day is outside the years −9998 to 9999 of NodaTime.
    /// </summary>
    public LocalDate? Earliest { get; }

    /// <summary>
    /// The last day, in the ISO calendar, that the text allows: unspecified digits are taken as high as they go, and qualifiers (about,
    /// uncertain) are ignored. Null if <see cref="End"/> is not stated, or if the day is outside the years −9998 to 9999 of NodaTime.
    /// </summary>
    public LocalDate? Latest { get; }

    /// <summary>Whether a start is stated, is unknown, or does not exist.</summary>
    public EdtfEnd Start => _content.Spans[0].Start;

    /// <summary>Whether an end is stated, is unknown, or does not exist.</summary>
    public EdtfEnd End => _content.Spans[^1].End;

    /// <summary>The lowest level of the specification, 0 to 2, that has all the features used.</summary>
    public int Level => _content.Level;

    /// <summary>Whether it is a time from a start to an end, written with a slash.</summary>
    public bool IsInterval => _content.Shape == EdtfShape.Interval;

    /// <summary>Whether any part of it is marked as uncertain, by <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => (_content.Doubt & EdtfDoubt.Uncertain) != 0;

    /// <summary>Whether any part of it is marked as approximate, by <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => (_content.Doubt & EdtfDoubt.Approximate) != 0;

    /// <summary>The time of day of a single day, with its shift from UTC, as written; empty for none.</summary>
    internal string TimeOfDay => _content is { Shape: EdtfShape.Date, Spans: [{ From: { } day }, ..] } ? day.Time : "";

    /// <summary>Whether both are times of one day, with one shift from UTC or none, and this is the later.</summary>
    internal bool IsLaterOnTheDayThan(Edtf other)
    {
        const int Clock = 8;
        (string mine, string theirs) = (TimeOfDay, other.TimeOfDay);
        return mine.Length >= Clock
            && mine.Length == theirs.Length
            && Earliest is not null
            && Earliest == other.Earliest
            && Latest == other.Latest
            && string.CompareOrdinal(mine, Clock, theirs, Clock, mine.Length) == 0
            && string.CompareOrdinal(mine, 0, theirs, 0, Clock) > 0;
    }

    /// <summary>Whether all of <paramref name="other"/> lies within this.</summary>
    /// <returns>
    /// <see cref="TruthValue.Yes"/> or <see cref="TruthValue.No"/> where it is so whatever the open points of both dates turn out to be;
    /// otherwise <see cref="TruthValue.CannotSay"/>. Open points are the unspecified digits, an unknown end, the days on which a season
    /// begins and ends, the choice from a one-of set, and a qualified component, which may be anything that the unqualified components to
    /// its left allow: <c>2004-06-~11</c> any day of June 2004, <c>2004-06~</c> any time at all.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public TruthValue Covers(Edtf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _meaning.Covers(other._meaning);
    }

    /// <summary>Whether this and <paramref name="other"/> have a day in common.</summary>
    /// <returns>As for <see cref="Covers"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public TruthValue Overlaps(Edtf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _meaning.Overlaps(other._meaning);
    }

    /// <summary>Whether all of this is over before <paramref name="other"/> begins.</summary>
    /// <returns>As for <see cref="Covers"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public TruthValue IsBefore(Edtf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _meaning.IsBefore(other._meaning);
    }

    /// <summary>Whether both surely take up the same days, or say the same in the same words.</summary>
    internal bool IsSameTimeAs(Edtf other) =>
        Equals(other) || (Covers(other) == TruthValue.Yes && other.Covers(this) == TruthValue.Yes);

    /// <summary>Whether the texts are the same, character by character.</summary>
    public bool Equals(Edtf? other) => ReferenceEquals(this, other) || (other is not null && other._text == _text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Edtf);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether the texts are the same, character by character.</summary>
    public static bool operator ==(Edtf? left, Edtf? right) => ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(Edtf? left, Edtf? right) => !(left == right);
}
