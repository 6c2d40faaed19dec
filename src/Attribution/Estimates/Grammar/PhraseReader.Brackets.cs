namespace Attribution;

/// <content>A quantity in brackets with what applies to all of it: "(55 ± 3)%", "(1.1–1.5) × 10^6 km".</content>
internal ref partial struct PhraseReader
{
    private bool ReadBracketed(ref Draft draft)
    {
        int start = _at;
        _at++;
        if (!ReadFigure(out Figure first) || !ReadTail(ref first)) return false;
        if (Current == ',' && Rest.IndexOf(']') >= 0) return ReadOtherEnd(ref draft, ref first, start, isInclusive: false);
        if (!ReadJoin(ref draft, ref first)) return false;
        if (!CloseBracket(start)) return false;

        // In accounts brackets are a minus, in prose they are none.
        if (draft.Form is null) return Fail(EstimateRefusal.UnreadText, start, _at);
        if (!ReadCommonFactor(ref draft, first)) return false;
        Figure whole = new() { Start = start, End = _at, Unit = draft.Unit, Multiplier = 1 };
        if (whole.Unit is null && !ReadTail(ref whole)) return false;
        draft.Unit = whole.Unit;
        return ReadLevel(ref draft);
    }

    /// <summary>A power of ten or a magnitude after the whole: "(1.1–1.5) × 10^6", "1.2 (0.9–1.5) million".</summary>
    private bool ReadCommonFactor(ref Draft draft, in Figure first)
    {
        Figure factor = new() { Coefficient = 1, Value = 1, Multiplier = 1, Start = first.Start };
        if (!ReadExponent(ref factor, first.Start) || !ReadMagnitudes(ref factor)) return false;
        if (factor.Place == 0 && !factor.HasMagnitude) return true;
        bool isPower = !factor.HasMagnitude || Decimals.PowerOfTen(factor.Multiplier) >= 0;
        if (first.HasMagnitude || !isPower) return Fail(EstimateRefusal.AmbiguousMagnitude, first.Start, _at);
        return TryShift(ref draft, factor.Place) || Fail(EstimateRefusal.OutOfRange, first.Start, _at);
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
