namespace Attribution;

/// <content>A range round a figure, in brackets or after its label: "(330–610)", "(95% CI 330 to 610)", ", 95% CI [330, 610]".</content>
internal ref partial struct PhraseReader
{
    private static readonly WordKinds AfterLevel = WordKinds.Of(EstimateWordKind.Interval, EstimateWordKind.Confidence);

    private bool IsIntervalAhead() =>
        Current is '(' or '['
        || IsLabelAt(_at)
        || (Current is ',' or ';' && IsLabelAt(BlanksFrom(_at + 1)));

    private bool ReadInterval(ref Draft draft, ref Figure first)
    {
        int start = _at;
        char outer = TakeOpening();
        if (outer == '\0' && Current is ',' or ';') _at++;
        SkipBlanks();
        char inner = '\0';
        if (ReadLabel(out Coverage? coverage, out int kind))
        {
            draft.Coverage = coverage;
            draft.Varies |= kind == HoldsHalf;
            _hasLimits |= kind == LimitsOfWhatVaries;
            inner = TakeOpening();
        }

        if (!ReadEnds(start, inner == '\0' ? outer : inner, out Ends ends)) return false;
        if (inner != '\0' && outer != '\0' && !CloseBracket(start, outer)) return false;
        draft.Coverage = ends.Coverage ?? draft.Coverage;
        draft.Varies |= ends.HoldsHalf;
        return SetAround(ref draft, ref first, ref ends, EstimateForm.BestWithRange)
            && ReadUnitAndLevel(ref draft, ref first);
    }

    /// <summary>Steps over an opening bracket and gives the one that closes it; '\0' where none stands here.</summary>
    private char TakeOpening() => Take('(') ? ')' : Take('[') ? ']' : '\0';

    /// <summary>
    /// Two ends: "330–610", "330 to 610", "330, 610", "between 330 and 610", "more than 330 but at most 610"; in brackets, a label may
    /// follow: "330–610; 95% CI".
    /// </summary>
    private bool ReadEnds(int start, char close, out Ends ends)
    {
        ends = new() { LowerInclusive = true, UpperInclusive = true };
        (EstimateForm?, bool, bool, bool) outer = (_bound, _isInclusive, _about, _exactly);
        (_bound, _isInclusive, _about, _exactly) = (null, false, false, false);
        SkipBlanks();
        Take(Openers);
        if (!ReadHedges()) return false;
        bool bounded = _bound is EstimateForm.MoreThan or EstimateForm.AtLeast;
        if (bounded) ends.LowerInclusive = _bound == EstimateForm.AtLeast;
        else if (IsBoundOrExact()) return Fail(EstimateRefusal.ConflictingHedges, _hedgeStart, _at);
        if (!ReadFigure(out ends.Low) || !ReadUnit(ref ends.Low)) return IncompleteEnds(start);
        _bound = null;
        SkipBlanks();
        if (!(bounded ? Take(BoundJoins) : Take(RangeJoins) || Take(',') || Take(';')))
        {
            return Fail(EstimateRefusal.IncompleteRange, start, _at);
        }

        if (!ReadHedges()) return false;
        if (bounded && _bound is EstimateForm.LessThan or EstimateForm.UpTo) ends.UpperInclusive = _bound == EstimateForm.UpTo;
        else if (bounded || IsBoundOrExact()) return Fail(EstimateRefusal.ConflictingHedges, _hedgeStart, _at);
        if (!ReadFigure(out ends.High) || !ReadUnit(ref ends.High)) return IncompleteEnds(start);
        bool about = _about;
        (_bound, _isInclusive, _about, _exactly) = outer;
        _about |= about;
        SkipBlanks();
        if (close != '\0' && Current is ',' or ';' && IsLabelAt(BlanksFrom(_at + 1)))
        {
            _at = BlanksFrom(_at + 1);
            ReadLabel(out ends.Coverage, out int kind);
            ends.HoldsHalf = kind == HoldsHalf;
            _hasLimits |= kind == LimitsOfWhatVaries;
        }

        if (close != '\0') SkipTests(close);
        if (close != '\0' && !Take(close)) return Fail(EstimateRefusal.IncompleteRange, start, _text.Length);
        if (!ShareUnit(ref ends.Low, ref ends.High) || !ShareMagnitude(ref ends.Low, ends.High)) return false;
        bool reversed = ends.Low.Value > ends.High.Value
            || (ends.Low.Value == ends.High.Value && !(ends.LowerInclusive && ends.UpperInclusive));
        return !reversed || Fail(EstimateRefusal.ReversedRange, ends.Low.Start, ends.High.End);
    }

    /// <summary>"; P &lt; .001" and "; n = 12" at the end of the brackets: tests and numbers of cases say nothing of the ends.</summary>
    private void SkipTests(char close)
    {
        while (Current is ';' or ',')
        {
            int at = BlanksFrom(_at + 1);
            if (At(at) is not ('P' or 'p' or 'n' or 'N')) return;
            at = BlanksFrom(at + 1);
            if (At(at) is not ('=' or '<' or '>' or '≤' or '≥')) return;
            at = BlanksFrom(at + 1);
            int number = at;
            while (char.IsAsciiDigit(At(at)) || _marks.IsMark(At(at))) at++;
            if (at == number) return;
            at = BlanksFrom(at);
            if (At(at) != close && At(at) is not (';' or ',')) return;
            _at = at;
        }
    }

    private bool IsBoundOrExact() => _bound is not null || _exactly;

    private bool IncompleteEnds(int start)
    {
        bool missing = Fault.Code is EstimateRefusal.NoNumericContent or EstimateRefusal.MissingNumber;
        return missing && Fail(EstimateRefusal.IncompleteRange, start, _text.Length);
    }

    /// <summary>
    /// Puts the ends round the best figure. A magnitude or a unit that was written once holds for all three; a best figure outside its
    /// ends is garbled.
    /// </summary>
    private bool SetAround(ref Draft draft, ref Figure first, ref Ends ends, EstimateForm form)
    {
        if (!ShareUnit(ref first, ref ends.High) || !ShareUnit(ref first, ref ends.Low)) return false;
        if (!ends.Holds(first.Value))
        {
            if (first.HasMagnitude && !ends.High.HasMagnitude && ends.Holds(first.Coefficient))
            {
                if (!ends.Low.TryMagnify(first.Multiplier) || !ends.High.TryMagnify(first.Multiplier))
                {
                    return Fail(EstimateRefusal.OutOfRange, first.Start, ends.High.End);
                }
            }
            else if (ends.High.HasMagnitude && !first.HasMagnitude && !first.IsGrouped && !first.TryMagnify(ends.High.Multiplier))
            {
                return Fail(EstimateRefusal.OutOfRange, first.Start, ends.High.End);
            }

            if (!ends.Holds(first.Value)) return Fail(EstimateRefusal.Garbled, first.Start, ends.High.End);
        }

        draft.Form = form;
        draft.Lower = new(ends.Low.Value, ends.LowerInclusive);
        draft.Upper = new(ends.High.Value, ends.UpperInclusive);
        draft.Best = first.Value;
        draft.Place = first.Place;
        draft.Unit = first.Unit;
        return true;
    }

    private struct Ends
    {
        public Figure Low, High;
        public bool LowerInclusive, UpperInclusive;
        public Coverage? Coverage;
        public bool HoldsHalf;

        public readonly bool Holds(decimal value) => Low.Value <= value && value <= High.Value;
    }
}
