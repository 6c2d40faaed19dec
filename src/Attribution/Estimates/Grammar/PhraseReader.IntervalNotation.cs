namespace Attribution;

/// <content>
/// A range in the notation of ISO 80000-2: "[42, 48]", and "]20; 35]" or "(20; 35]" where an end is left out. The bracket that looks away
/// leaves its end out.
/// </content>
internal ref partial struct PhraseReader
{
    private bool ReadInBrackets(ref Draft draft)
    {
        int start = _at;
        bool isLowerIn = Current == '[';
        _at++;
        if (!ReadFigure(out Figure first) || !ReadUnit(ref first)) return IncompleteEnds(start);
        SkipBlanks();
        if (!(Take(';') || Take(',') || Take(RangeJoins))) return Fail(EstimateRefusal.IncompleteRange, start, _text.Length);
        if (!ReadFigure(out Figure second) || !ReadUnit(ref second)) return IncompleteEnds(start);
        SkipBlanks();
        bool isUpperIn = Current == ']';
        if (!isUpperIn && Current is not ('[' or ')')) return Fail(EstimateRefusal.IncompleteRange, start, _text.Length);
        _at++;
        if (!ShareUnit(ref first, ref second) || !ShareMagnitude(ref first, second)) return false;
        if (!SetRange(ref draft, first, second, new(first.Value, isLowerIn), new(second.Value, isUpperIn))) return false;
        if (!ReadCommonFactor(ref draft, first)) return false;
        Figure whole = new() { Start = start, End = _at, Unit = draft.Unit, Multiplier = 1 };
        if (whole.Unit is null && !ReadTail(ref whole)) return false;
        draft.Unit = whole.Unit;
        return ReadLevel(ref draft);
    }
}
