namespace Attribution;

/// <content>Two figures: ranges, alternatives and bounds on both sides.</content>
internal ref partial struct PhraseReader
{
    private static readonly WordKinds Openers = WordKinds.Of(EstimateWordKind.Between, EstimateWordKind.From);

    private static readonly WordKinds RangeJoins = WordKinds.Of(EstimateWordKind.To, EstimateWordKind.And);

    private static readonly WordKinds Known = WordKinds.Of(Enum.GetValues<EstimateWordKind>());

    private static readonly WordKinds BoundJoins = WordKinds.Of(EstimateWordKind.And, EstimateWordKind.But);

    /// <summary>What follows the first figure decides the form.</summary>
    private bool ReadJoin(ref Draft draft, ref Figure first)
    {
        if (first.Spread is { } spread)
        {
            draft.Coverage = first.HasSeveralSpreads ? Coverage.Unknown : Coverage.StandardUncertainty;
            return SetSpread(ref draft, ref first, spread, spread) && ReadUnitAndLevel(ref draft, ref first);
        }

        SkipBlanks();
        if (AtEnd) return SetPoint(ref draft, first);
        int length;
        if (char.IsAsciiLetter(Current) && Match(EstimateWordKind.To, out _, out length))
        {
            return ReadRange(ref draft, ref first, _at + length);
        }

        if (IsSpreadAhead()) return ReadSpread(ref draft, ref first);
        if (IsDeviationAhead(out int deviation)) return ReadDeviation(ref draft, ref first, deviation);
        if (Current == '(' && IsLabelledAt(BlanksFrom(_at + 1))) return ReadLabelledAround(ref draft, ref first);
        if (IsIntervalAhead()) return ReadIntervalOrRepeat(ref draft, ref first);
        if (IsBestAhead(out int best)) return ReadBest(ref draft, ref first, best);
        if (IsOtherBoundAhead(out int other)) return ReadOtherBound(ref draft, ref first, other);
        if (Match(EstimateWordKind.To, out _, out length)) return ReadRange(ref draft, ref first, _at + length);
        if (Match(EstimateWordKind.Or, out _, out length)) return ReadAlternative(ref draft, ref first, length);
        if (IsShareOfNoun(first, out int whole))
        {
            first.Unit = null;
            return ReadShareOf(ref first, whole, isIn: true) && SetPoint(ref draft, first);
        }

        return SetPoint(ref draft, first);
    }

    /// <summary>
    /// An interval in brackets; or, where it is none, the figure alone, with the same quantity again in brackets left to be read.
    /// </summary>
    private bool ReadIntervalOrRepeat(ref Draft draft, ref Figure first)
    {
        PhraseReader before = this;
        Figure figure = first;
        Draft unread = draft;
        if (ReadInterval(ref draft, ref first)) return true;
        if (before.Current != '(' || Fault.Code is not (EstimateRefusal.IncompleteRange or EstimateRefusal.UnitMismatch)) return false;
        Fault fault = Fault;
        this = before;
        (first, draft) = (figure, unread);
        SetPoint(ref draft, first);
        if (ReadRepeat(ref draft)) return true;
        if (Fault.Code is not (EstimateRefusal.Garbled or EstimateRefusal.MultipleQuantities)) Fault = fault;
        return false;
    }

    private static bool SetPoint(ref Draft draft, in Figure figure)
    {
        draft.Best = figure.Value;
        draft.Place = figure.Place;
        draft.Unit = figure.Unit;
        return true;
    }

    /// <summary>"between a and b", "from a to b".</summary>
    private bool ReadOpenedRange(ref Draft draft, EstimateWord opener, int length)
    {
        int start = _at;
        _at += length;
        if (!ReadHedges()) return false;
        WordKinds joins = opener.Kind == EstimateWordKind.Between ? RangeJoins : EstimateWordKind.To;
        if (AtEnd || (!IsFigureAhead() && Match(joins, out _, out length)))
        {
            return Fail(EstimateRefusal.IncompleteRange, start, _text.Length);
        }

        if (!ReadFigure(out Figure first) || !ReadUnit(ref first)) return false;
        SkipBlanks();
        if (!Match(joins, out _, out length)) return Fail(EstimateRefusal.IncompleteRange, start, _text.Length);
        return ReadRange(ref draft, ref first, _at + length);
    }

    private bool ReadRange(ref Draft draft, ref Figure first, int next)
    {
        int to = _at;
        _at = next;
        SkipBlanks();
        if (AtEnd) return Fail(EstimateRefusal.IncompleteRange, first.Start, _text.Length);

        // "3 000 soldats à Koursk": a place, not an end.
        if (first.Unit?.Kind == UnitKind.Count && IsPlain(_at)) return Fail(EstimateRefusal.UnreadText, to, _text.Length);
        if (!ReadSecond(ref first, out Figure second) || !ReadTail(ref second)) return false;
        SkipBlanks();
        if (Take(EstimateWordKind.SpreadAfter))
        {
            return ShareSpread(ref first, ref second, out decimal width) && SetSpread(ref draft, ref first, width, width);
        }

        // "minus 5 to 10": whether the sign holds for both is open.
        bool isSignOpen = first.Value < 0 && second.Value > 0 && MatchAt(first.Start, EstimateWordKind.Sign, out _, out _)
            && !IsSign(At(second.Start)) && !MatchAt(second.Start, EstimateWordKind.Sign, out _, out _);
        if (isSignOpen) return Fail(EstimateRefusal.AmbiguousMagnitude, first.Start, second.End);
        bool isScore = first.Unit is null && second.Unit is null && At(first.End) is '-' or '–' or '/' && first.Value == second.Value;
        if (isScore) return Fail(EstimateRefusal.PartOfWhole, first.Start, second.End);
        if (!ShareUnit(ref first, ref second) || !ShareMagnitude(ref first, second)) return false;
        return SetRange(ref draft, first, second, Bound.Inclusive(first.Value), Bound.Inclusive(second.Value))
            && ReadLevel(ref draft);
    }

    /// <summary>Whether a word begins here that is none of the grammar's.</summary>
    private bool IsPlain(int at) => char.IsLetter(At(at)) && !IsFigureAt(at) && !MatchAt(at, Known, out _, out _);

    /// <summary>The second figure; a hedge before it is one on the whole.</summary>
    private bool ReadSecond(ref Figure first, out Figure second)
    {
        second = default;
        if (!ReadHedges()) return false;
        int start = _at;
        if (ReadFigure(out second)) return true;
        bool missing = Fault.Code is EstimateRefusal.NoNumericContent or EstimateRefusal.MissingNumber or EstimateRefusal.UnreadText;
        return missing && Fail(EstimateRefusal.IncompleteRange, first.Start, Math.Max(start, first.End));
    }

    /// <summary>
    /// Whether the other bound follows a first one: "more than 40 but less than 60", "at least 5, at most 10", "at most 100 and at least
    /// 20".
    /// </summary>
    private bool IsOtherBoundAhead(out int at)
    {
        at = _at;
        if (_bound is not (EstimateForm.MoreThan or EstimateForm.AtLeast or EstimateForm.LessThan or EstimateForm.UpTo)) return false;
        if (Match(BoundJoins, out _, out int length)) at = BlanksFrom(_at + length);
        else if (Current == ',') at = BlanksFrom(_at + 1);
        else return false;
        if (Current == ',' && MatchAt(at, BoundJoins, out _, out length)) at = BlanksFrom(at + length);
        return MatchAt(at, EstimateWordKind.Hedge, out _, out _);
    }

    private bool ReadOtherBound(ref Draft draft, ref Figure first, int at)
    {
        EstimateForm said = _bound!.Value;
        bool isLower = said is EstimateForm.MoreThan or EstimateForm.AtLeast;
        (_bound, _isInclusive) = (null, false);
        int start = _hedgeStart;
        _at = at;
        if (!ReadHedges()) return false;
        bool fits = _bound is { } second && (isLower
            ? second is EstimateForm.LessThan or EstimateForm.UpTo
            : second is EstimateForm.MoreThan or EstimateForm.AtLeast);
        if (!fits) return Fail(EstimateRefusal.ConflictingHedges, start, _at);
        bool isInclusive = _bound is EstimateForm.UpTo or EstimateForm.AtLeast;
        (_bound, _isInclusive) = (null, false);
        if (!ReadFigure(out Figure other) || !ReadTail(ref other)) return false;
        if (!ShareUnit(ref first, ref other)) return false;
        if (isLower && !ShareMagnitude(ref first, other)) return false;

        // "less than 60 million but more than 40": whether the magnitude holds for both is open.
        bool isOpen = !isLower && first.HasMagnitude && other is { HasMagnitude: false, IsGrouped: false }
            && Math.Abs(other.Value) is > 0 and < 1000;
        if (isOpen) return Fail(EstimateRefusal.AmbiguousMagnitude, first.Start, other.End);
        Bound one = new(first.Value, said is EstimateForm.AtLeast or EstimateForm.UpTo);
        Bound two = new(other.Value, isInclusive);
        if (!isLower && (other.Value > first.Value || (other.Value == first.Value && !(one.IsInclusive && two.IsInclusive))))
        {
            return Fail(EstimateRefusal.ConflictingHedges, start, _at);
        }

        bool isSet = isLower ? SetRange(ref draft, first, other, one, two) : SetRange(ref draft, other, first, two, one);
        return isSet && ReadLevel(ref draft);
    }

    private bool SetRange(ref Draft draft, in Figure first, in Figure second, Bound lower, Bound upper)
    {
        int order = decimal.Compare(lower.Value, upper.Value);
        if (order >= 0)
        {
            // Below zero, people name the milder end first: "−18 °C to −34 °C".
            bool isClosed = lower.IsInclusive && upper.IsInclusive;
            if (!isClosed || (order > 0 && lower.Value >= 0)) return Fail(EstimateRefusal.ReversedRange, first.Start, second.End);
            (lower, upper) = (upper, lower);
        }

        draft.Form = EstimateForm.Range;
        draft.Lower = lower;
        draft.Upper = upper;
        draft.Place = Math.Min(first.Place, second.Place);
        draft.Unit = first.Unit;
        return true;
    }

    /// <summary>"three or four", "a day or two".</summary>
    private bool ReadAlternative(ref Draft draft, ref Figure first, int length)
    {
        int or = _at;
        _at = BlanksFrom(_at + length);
        if (AtEnd) return Fail(EstimateRefusal.IncompleteRange, first.Start, _text.Length);
        if (!IsFigureAhead()) return Fail(EstimateRefusal.UnreadText, or, _text.Length);
        if (!ReadFigure(out Figure second) || !ReadTail(ref second)) return false;
        bool ofOne = first.IsArticle && second is { HasMagnitude: false, IsGrouped: false, Unit: null };
        if (ofOne && first.HasMagnitude && !second.TryMagnify(first.Multiplier))
        {
            return Fail(EstimateRefusal.OutOfRange, first.Start, second.End);
        }

        if (!ShareUnit(ref first, ref second) || !ShareMagnitude(ref first, second)) return false;
        draft.Form = EstimateForm.Alternatives;
        draft.Lower = Bound.Inclusive(Math.Min(first.Value, second.Value));
        draft.Upper = Bound.Inclusive(Math.Max(first.Value, second.Value));
        draft.Place = Math.Min(first.Place, second.Place);
        draft.Unit = first.Unit;
        return true;
    }
}
