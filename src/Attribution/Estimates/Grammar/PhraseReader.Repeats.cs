namespace Attribution;

/// <content>
/// The same quantity again in brackets, in another unit, in figures or in another currency: "100 km (62 miles)", "fifteen (15) days". The
/// first is kept; where the two can be compared and do not agree, the phrase is garbled.
/// </content>
internal ref partial struct PhraseReader
{
    // A conversion in print is rounded, in either of the two numbers.
    private const double Rounding = 0.05;

    private bool ReadRepeat(ref Draft draft)
    {
        SkipBlanks();
        return Current != '(' || _isInside || ReadAgain(ref draft);
    }

    // Apart, so that a phrase without brackets does not pay for the room of a second reader.
    private bool ReadAgain(ref Draft draft)
    {
        int start = _at;
        int length = Rest.IndexOf(')');
        if (length < 0) return Fail(EstimateRefusal.IncompleteRange, 0, _text.Length);
        PhraseReader inside = new(_text.Slice(start + 1, length - 1), this);
        if (!inside.TryRead(out Draft again)) return Fail(EstimateRefusal.IncompleteRange, start, start + length + 1);
        _at = start + length + 1;
        if (draft.Unit is null && again.Unit is null && !ReadUnitAfterRepeat(ref draft)) return false;
        return Compare(draft, again, start);
    }

    private bool ReadUnitAfterRepeat(ref Draft draft)
    {
        Figure whole = new() { Start = _at, End = _at, Multiplier = 1 };
        if (!ReadTail(ref whole)) return false;
        draft.Unit = whole.Unit;
        return true;
    }

    private bool Compare(in Draft first, in Draft again, int start)
    {
        bool inMoney = first.Unit?.Kind == UnitKind.Currency && again.Unit?.Kind == UnitKind.Currency && first.Unit != again.Unit;
        if (inMoney) return SameShape(first, again) || Fail(EstimateRefusal.MultipleQuantities, start, _at);
        bool sameUnit = again.Unit is null || again.Unit == first.Unit;
        bool converts = first.Unit is { } one && again.Unit is { } other && one.CanConvertTo(other);
        if ((!sameUnit && !converts) || !SameShape(first, again)) return Fail(EstimateRefusal.MultipleQuantities, start, _at);

        // A bare number that is not the same one is a year or a footnote rather than the quantity again, unless one of them is in words.
        bool inWords = char.IsLetter(At(BlanksFrom(0))) || char.IsLetter(At(BlanksFrom(start + 1)));
        bool agree = AgreeAt(ValueOf(first.Best, first.Lower), ValueOf(again.Best, again.Lower), first, again)
            && AgreeAt(ValueOf(first.Best, first.Upper), ValueOf(again.Best, again.Upper), first, again);
        if (agree) return true;
        return Fail(sameUnit && again.Unit is null && !inWords ? EstimateRefusal.MultipleQuantities : EstimateRefusal.Garbled, 0, _at);
    }

    private static bool SameShape(in Draft first, in Draft again)
    {
        bool isRange = first.Form is not null && first.Best is null;
        return isRange == (again.Lower != again.Upper && again.Lower is not null && again.Upper is not null && again.Best is null)
            && (isRange || again.Best is not null || again.Lower is not null || again.Upper is not null);
    }

    private static decimal? ValueOf(decimal? best, Bound? end) => best ?? end?.Value;

    private static bool AgreeAt(decimal? first, decimal? again, in Draft kept, in Draft other)
    {
        if (first is not { } value || again is not { } same) return true;
        if (other.Unit is null || kept.Unit == other.Unit) return value == same;
        Unit unit = kept.Unit!;
        if (!other.Unit.TryConvert(same, unit, out decimal converted)
            || !other.Unit.TryConvert(0, unit, out decimal zero)
            || !other.Unit.TryConvert(SignificantPlace.Unit(other.Place), unit, out decimal one))
        {
            return false;
        }

        double half = Math.Abs((double)one - (double)zero) / 2;
        return Math.Abs((double)converted - (double)value) <= half + (Rounding * Math.Abs((double)value));
    }
}
