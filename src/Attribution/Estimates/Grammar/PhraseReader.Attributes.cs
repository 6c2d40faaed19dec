using System.Globalization;

namespace Attribution;

/// <content>
/// What words cannot say, after bars: "40 to 60 km | varies | coverage 0.95 | place 0". The round-trip format writes it.
/// </content>
internal ref partial struct PhraseReader
{
    private bool ReadAttributes(ref Draft draft, out int? place)
    {
        place = null;

        // Of several shares, or of one that was only tried, none is the whole of the estimate.
        if (_whole is not null && (draft.Form is not null || draft.Unit != Unit.Percent)) _whole = null;
        while (true)
        {
            SkipBlanks();
            if (!Take('|')) return true;
            SkipBlanks();
            int start = _at;
            ReadOnlySpan<char> attribute = TakeAttribute(out ReadOnlySpan<char> value);
            bool known = attribute switch
            {
                "varies" => value.IsEmpty && (draft.Varies = true),
                "place" => TryPlace(value, out place),
                "coverage" => TryCoverage(value, ref draft),
                "whole" => TryWhole(value, draft),
                _ => false,
            };
            if (!known) return Fail(EstimateRefusal.UnreadText, start, _text.Length);
        }
    }

    private ReadOnlySpan<char> TakeAttribute(out ReadOnlySpan<char> value)
    {
        int name = _at;
        while (char.IsAsciiLetter(Current)) _at++;
        ReadOnlySpan<char> attribute = _text[name.._at];
        int bar = Rest.IndexOf('|');
        int end = bar < 0 ? _text.Length : _at + bar;
        value = _text[_at..end].Trim();
        _at = end;
        return attribute;
    }

    private static bool TryPlace(ReadOnlySpan<char> value, out int? place)
    {
        bool read = int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            && Math.Abs((long)number) <= SignificantPlace.Highest;
        place = read ? number : null;
        return read;
    }

    private bool TryWhole(ReadOnlySpan<char> value, in Draft draft)
    {
        bool read = decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal whole) && whole > 0;
        _whole = read ? whole : null;
        return read && draft.Unit == Unit.Percent;
    }

    private static bool TryCoverage(ReadOnlySpan<char> value, ref Draft draft)
    {
        if (value is "unknown" or "standard")
        {
            draft.Coverage = value is "unknown" ? Coverage.Unknown : Coverage.StandardUncertainty;
            return true;
        }

        bool read = decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal level);
        if (!read || level is <= 0 or >= 1) return false;

        draft.Coverage = Coverage.Stated(level);
        return true;
    }
}
