namespace Attribution;

/// <content>A quantity in brackets with what applies to all of it: "(55 ± 3)%", "(1.1–1.5) × 10^6 km".</content>
internal ref partial struct PhraseReader
{
    private bool ReadBracketed(ref Draft draft)
    {
        int start = _at;
        _at++;
        if (!ReadFigure(out Figure first) || !ReadTail(ref first) || !ReadJoin(ref draft, ref first)) return false;
        if (!CloseBracket(start)) return false;
        Figure factor = new() { Coefficient = 1, Value = 1, Multiplier = 1, Start = start, Unit = draft.Unit };
        if (!ReadExponent(ref factor, start) || !ReadMagnitudes(ref factor)) return false;
        if (factor.HasMagnitude && Decimals.PowerOfTen(factor.Multiplier) < 0) return Fail(EstimateRefusal.AmbiguousMagnitude, start, _at);
        if (factor.Place != 0 && !TryShift(ref draft, factor.Place)) return Fail(EstimateRefusal.OutOfRange, start, _at);
        factor.End = _at;
        if (draft.Unit is not null) return true;
        if (!ReadTail(ref factor)) return false;
        draft.Unit = factor.Unit;
        return ReadLevel(ref draft);
    }

    private static bool TryShift(ref Draft draft, int exponent)
    {
        draft.Place += exponent;
        return TryShift(ref draft.Lower, exponent) && TryShift(ref draft.Upper, exponent) && TryShift(ref draft.Best, exponent)
            && Math.Abs(draft.Place) <= SignificantPlace.Highest;
    }

    private static bool TryShift(ref Bound? bound, int exponent)
    {
        if (bound is not { } end) return true;
        bool held = Decimals.TryShift(end.Value, exponent, out decimal value);
        bound = end with { Value = value };
        return held;
    }

    private static bool TryShift(ref decimal? number, int exponent)
    {
        if (number is not { } value) return true;
        bool held = Decimals.TryShift(value, exponent, out value);
        number = value;
        return held;
    }
}
