namespace Attribution;

/// <content>Figures by name, "low 42, best 45, high 48", and intervals in mathematical brackets: "[42, 48] km", "]20; 35]".</content>
internal ref partial struct PhraseReader
{
    /// <summary>Whether a name of a figure stands here with the figure after it.</summary>
    private bool IsLabelledAt(int at) => MatchAt(at, EstimateWordKind.Label, out _, out int length) && IsFigureAt(AfterLabel(at + length));

    /// <summary>The place after "of", ":", "=" or "is" behind a label.</summary>
    private int AfterLabel(int at)
    {
        int next = BlanksFrom(at);
        if (At(next) is ':' or '=') return BlanksFrom(next + 1);
        return MatchAt(next, EstimateWordKind.Of, out _, out int length) ? BlanksFrom(next + length) : next;
    }

    /// <summary>Up to three figures by name, in any order, up to a closing bracket or as far as they go.</summary>
    private bool ReadLabelled(ref Draft draft, char close)
    {
        int start = _at;
        Named named = default;
        while (IsLabelledAt(_at))
        {
            Match(EstimateWordKind.Label, out EstimateWord label, out int length);
            _at = AfterLabel(_at + length);
            if (!ReadHedges() || !ReadFigure(out Figure figure) || !ReadUnit(ref figure)) return false;
            if (!named.TryAdd(label.Form, figure)) return Fail(EstimateRefusal.ConflictingHedges, start, _at);
            if (named.IsBestAlone && close == '\0' && !IsLabelledAt(AfterComma())) return ReadFrom(ref draft, ref figure);
            _at = IsLabelledAt(AfterComma()) ? AfterComma() : _at;
        }

        if (close != '\0' && !CloseBracket(start, close)) return false;
        return SetNamed(ref draft, ref named, start);
    }

    /// <summary>"(low 42, high 48)" after the best figure.</summary>
    private bool ReadLabelledAround(ref Draft draft, ref Figure first)
    {
        int start = _at;
        _at = BlanksFrom(_at + 1);
        Draft ends = default;
        if (!ReadLabelled(ref ends, ')')) return false;
        if (ends.Best is not null || ends.Form is null) return Fail(EstimateRefusal.ConflictingHedges, start, _at);
        if (ends.Unit is not null && first.Unit is not null && ends.Unit != first.Unit)
        {
            return Fail(EstimateRefusal.UnitMismatch, first.Start, _at);
        }

        first.Unit ??= ends.Unit;
        if (first.Value < ends.Lower?.Value || first.Value > ends.Upper?.Value) return Fail(EstimateRefusal.Garbled, first.Start, _at);
        (draft.Lower, draft.Upper) = (ends.Lower, ends.Upper);
        draft.Form = ends.Form == EstimateForm.Range ? EstimateForm.BestWithRange : ends.Form;
        draft.Best = first.Value;
        draft.Place = first.Place;
        draft.Unit = first.Unit;
        return ReadUnitAndLevel(ref draft, ref first);
    }

    /// <summary>", best 20" after a bound: "at least 12, best 20".</summary>
    private bool IsBestAhead(out int at)
    {
        at = BlanksFrom(_at + 1);
        return Current == ',' && _bound is EstimateForm.AtLeast or EstimateForm.MoreThan or EstimateForm.UpTo or EstimateForm.LessThan
            && MatchAt(at, EstimateWordKind.Label, out EstimateWord label, out _) && label.Form == EstimateForm.About && IsLabelledAt(at);
    }

    private bool ReadBest(ref Draft draft, ref Figure end, int at)
    {
        MatchAt(at, EstimateWordKind.Label, out _, out int length);
        _at = AfterLabel(at + length);
        if (!ReadFigure(out Figure best) || !ReadTail(ref best) || !ShareUnit(ref end, ref best)) return false;
        Bound bound = new(end.Value, _bound is EstimateForm.AtLeast or EstimateForm.UpTo);
        bool isLower = _bound is EstimateForm.AtLeast or EstimateForm.MoreThan;
        if (isLower ? best.Value < end.Value : best.Value > end.Value) return Fail(EstimateRefusal.Garbled, 0, _at);
        draft.Form = _bound;
        (draft.Lower, draft.Upper) = isLower ? ((Bound?)bound, (Bound?)null) : (null, bound);
        draft.Best = best.Value;
        draft.Place = best.Place;
        draft.Unit = best.Unit;
        (_bound, _isInclusive) = (null, false);
        return true;
    }

    /// <summary>"[42, 48]", "[40, 60) km": the ends as an interval.</summary>
    private bool ReadBetweenBrackets(ref Draft draft)
    {
        int start = _at;
        bool includesLow = Current == '[';
        _at++;
        return ReadFigure(out Figure low) && ReadUnit(ref low) && ReadOtherEnd(ref draft, ref low, start, includesLow);
    }

    private bool ReadOtherEnd(ref Draft draft, ref Figure low, int start, bool isInclusive)
    {
        SkipBlanks();
        if (!Take(',') && !Take(';') && !Take(RangeJoins)) return Fail(EstimateRefusal.IncompleteRange, start, _text.Length);
        if (!ReadFigure(out Figure high) || !ReadUnit(ref high)) return IncompleteEnds(start);
        SkipBlanks();
        bool includes = Take(']');
        if (!includes && !Take('[') && !(isInclusive && Take(')'))) return Fail(EstimateRefusal.IncompleteRange, start, _text.Length);
        if (!ShareUnit(ref low, ref high) || !ShareMagnitude(ref low, high)) return false;
        if (!SetRange(ref draft, low, high, new(low.Value, isInclusive), new(high.Value, includes))) return false;
        if (!ReadCommonFactor(ref draft, high)) return false;
        Figure whole = new() { Start = _at, End = _at, Multiplier = 1, Unit = high.Unit };
        if (whole.Unit is null && !ReadTail(ref whole)) return false;
        draft.Unit = whole.Unit;
        return ReadLevel(ref draft);
    }

    private int AfterComma()
    {
        int next = BlanksFrom(_at);
        return At(next) is ',' or ';' ? BlanksFrom(next + 1) : next;
    }

    private bool SetNamed(ref Draft draft, ref Named named, int start)
    {
        if (!named.TryShare(out Unit? unit, out int place)) return Fail(EstimateRefusal.UnitMismatch, start, _at);
        decimal? low = named.Low?.Value, best = named.Best?.Value, high = named.High?.Value;
        if (low > high) return Fail(EstimateRefusal.ReversedRange, start, _at);
        if (best < low || best > high) return Fail(EstimateRefusal.Garbled, start, _at);
        draft.Form = (low, best, high) switch
        {
            (not null, null, not null) => EstimateForm.Range,
            (not null, _, not null) => EstimateForm.BestWithRange,
            (not null, _, null) => EstimateForm.AtLeast,
            (null, _, not null) => EstimateForm.UpTo,
            _ => null,
        };
        draft.Lower = low is { } lower ? Bound.Inclusive(lower) : null;
        draft.Upper = high is { } upper ? Bound.Inclusive(upper) : null;
        draft.Best = best;
        draft.Place = place;
        draft.Unit = unit;
        return true;
    }

    private struct Named
    {
        public Figure? Low, Best, High;

        public readonly bool IsBestAlone => Best is not null && Low is null && High is null;

        public bool TryAdd(EstimateForm form, in Figure figure)
        {
            ref Figure? place = ref High;
            if (form == EstimateForm.AtLeast) place = ref Low;
            else if (form == EstimateForm.About) place = ref Best;
            bool isFree = place is null;
            place = figure;
            return isFree;
        }

        /// <summary>The unit that all have or share, and the place of the best figure, or else of the finest.</summary>
        public readonly bool TryShare(out Unit? unit, out int place)
        {
            unit = Low?.Unit ?? Best?.Unit ?? High?.Unit;
            place = Best?.Place ?? Math.Min(Low?.Place ?? int.MaxValue, High?.Place ?? int.MaxValue);
            return Fits(Low, unit) && Fits(Best, unit) && Fits(High, unit);
        }

        private static bool Fits(in Figure? figure, Unit? unit) => figure?.Unit is null || figure.Value.Unit.Equals(unit);
    }
}
