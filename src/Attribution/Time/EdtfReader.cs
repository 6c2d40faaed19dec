using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// Reads an EDTF text from left to right: ISO 8601-2:2019 as profiled by the Library of Congress, "Extended Date/Time Format (EDTF)
/// Specification", 4 February 2019. This part reads the whole: an interval, a set, or a date.
/// </summary>
internal ref partial struct EdtfReader(ReadOnlySpan<char> text)
{
    private const string Space = "there is a space; leave it out";
    private const string RangeOfPlain =
        "'..' stands next to a plain year, month or day only, without qualifier, X or season; list the dates instead";

    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    /// <summary>What is wrong and what would be right, once reading has failed.</summary>
    public string? Fault { get; private set; }

    /// <summary>The index of the character where it went wrong.</summary>
    public int FaultPosition { get; private set; }

    private readonly char Current => _position < _text.Length ? _text[_position] : '\0';

    /// <summary>The content of the whole text; null if there is a <see cref="Fault"/>.</summary>
    public EdtfContent? Read()
    {
        if (_text.IsEmpty) return Fail<EdtfContent>("the text is empty; write at least a year, such as 2024");
        if (_text.Length > Edtf.MaxLength) return Fail<EdtfContent>("the text is too long; split it up", Edtf.MaxLength);
        EdtfContent? content = Current switch
        {
            '[' => ReadSet(EdtfShape.OneOf, ']'),
            '{' => ReadSet(EdtfShape.AllOf, '}'),
            _ when _text.Contains('/') => ReadInterval(),
            _ => ReadDate(isAlone: true) is { } date ? new(EdtfShape.Date, [EdtfSpan.Single(date)]) : null,
        };
        return content is null || _position == _text.Length
            ? content
            : Fail<EdtfContent>(char.IsWhiteSpace(Current) ? Space : "the date is complete; leave out what follows");
    }

    private EdtfContent? ReadInterval()
    {
        (EdtfDate? from, EdtfEnd start) = ReadEnd();
        if (Fault is null && !Take('/')) Fail("the start of the interval is complete; '/' must follow");
        int endPosition = _position;
        (EdtfDate? to, EdtfEnd end) = Fault is null ? ReadEnd() : default;
        if (Fault is not null) return null;
        if (Current == '/') return Fail<EdtfContent>("there is a second '/'; an interval has one start and one end");
        if (start == EdtfEnd.Unknown && end == EdtfEnd.Unknown)
        {
            return Fail<EdtfContent>("neither the start nor the end is known; state one of them, or write '..' if there is none", 0);
        }

        if (from is not null && to is not null && !CanFollow(from, to))
        {
            return Fail<EdtfContent>(
                "the interval ends before it starts; put the earlier date first (an end without month or day counts from its first day)",
                endPosition);
        }

        return new(EdtfShape.Interval, [new(from, start, to, end)]);
    }

    private (EdtfDate? Date, EdtfEnd End) ReadEnd()
    {
        if (_position == _text.Length || Current == '/') return (null, EdtfEnd.Unknown);
        return TakeDots() ? (null, EdtfEnd.Open) : (ReadDate(isAlone: false), EdtfEnd.Stated);
    }

    /// <summary>
    /// Whether an interval may end with a date: its start can be on or before its first day, whatever the unspecified digits.
    /// Seasons of one year without a place follow one another in the order of their codes.
    /// </summary>
    private static bool CanFollow(EdtfDate from, EdtfDate to)
    {
        bool areSeasons = from.Precision == EdtfPrecision.Season && to.Precision == EdtfPrecision.Season
            && EdtfSeason.NamesNoPlace(from.Month.Floor) && EdtfSeason.NamesNoPlace(to.Month.Floor);
        return areSeasons
            ? from.FirstYear < to.LastYear || (from.FirstYear == to.LastYear && from.Month.Floor <= to.Month.Floor)
            : from.Stated()?.StartMin <= to.Stated()?.StartMax;
    }

    private EdtfContent? ReadSet(EdtfShape shape, char close)
    {
        _position++;
        var spans = ImmutableArray.CreateBuilder<EdtfSpan>();
        do
        {
            if (ReadMember(isFirst: spans.Count == 0, close) is not { } span) return null;
            spans.Add(span);
        }
        while (Take(','));
        if (!Take(close))
        {
            return Fail<EdtfContent>(char.IsWhiteSpace(Current)
                ? Space
                : "the set is neither continued nor closed; write ',' before another date, or the closing bracket");
        }

        return new(shape, spans.ToImmutable());
    }

    private EdtfSpan? ReadMember(bool isFirst, char close)
    {
        int position = _position;
        bool hasOpenStart = TakeDots();
        if (hasOpenStart && !isFirst)
        {
            return FailMember("'..' before a date means 'or earlier'; write it at the beginning of the set", position);
        }

        if (ReadDate(isAlone: false) is not { } from) return null;
        if (hasOpenStart) return from.IsPlain ? new EdtfSpan(null, EdtfEnd.Open, from, EdtfEnd.Stated) : FailMember(RangeOfPlain, position);
        if (!TakeDots()) return EdtfSpan.Single(from);
        if (!from.IsPlain) return FailMember(RangeOfPlain, position);
        if (Current == close) return new EdtfSpan(from, EdtfEnd.Stated, null, EdtfEnd.Open);
        if (Current == ',') return FailMember("'..' after a date means 'or later'; write it at the end of the set", _position - 2);
        position = _position;
        if (ReadDate(isAlone: false) is not { } to) return null;
        if (!to.IsPlain) return FailMember(RangeOfPlain, position);
        if (from.Precision != to.Precision)
        {
            return FailMember("the dates on the two sides of '..' differ in precision; write both as years, months or days", position);
        }

        return CanFollow(from, to)
            ? new EdtfSpan(from, EdtfEnd.Stated, to, EdtfEnd.Stated)
            : FailMember("the range ends before it starts; put the earlier date first", position);
    }

    private EdtfSpan? FailMember(string fault, int position)
    {
        Fail(fault, position);
        return null;
    }

    private bool Take(char expected)
    {
        if (_position >= _text.Length || _text[_position] != expected) return false;
        _position++;
        return true;
    }

    private bool TakeDots()
    {
        if (!_text[_position..].StartsWith("..")) return false;
        _position += 2;
        return true;
    }

    // The first fault is the one to report.
    private void Fail(string fault, int? position = null)
    {
        if (Fault is not null) return;
        Fault = fault;
        FaultPosition = position ?? _position;
    }

    private T? Fail<T>(string fault, int? position = null)
        where T : class
    {
        Fail(fault, position);
        return null;
    }
}
